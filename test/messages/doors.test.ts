import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backgroundDoor, deskDoor, pageDoor, preferencesDoor, watcherDoor } from '../../src/messages/doors.ts';
import type { Shape } from '../../src/messages/shapes.ts';

const identity = { url: 'https://news.example/harbour' };
const particulars = { ...identity, title: 'Harbour closes', lang: 'en' };
const selectors = [
  { type: 'TextQuoteSelector', exact: 'Calder', prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start: 0, end: 6 },
];
const draft = { kind: 'actor', facts: { name: 'Calder', age: 61, role: null }, selectors };
const article = { ...particulars, text: 'Calder', blocks: [{ role: 'paragraph', start: 0, end: 6 }] };

const passes = (shapes: Shape[], args: unknown[]) =>
  args.length <= shapes.length && shapes.every((shape, at) => shape(args[at]));

test.each<[string, Shape[], unknown[]]>([
  ['open', backgroundDoor.open, [article]],
  ['keep', backgroundDoor.keep, [particulars, [draft, { ...draft, colour: 'green' }]]],
  ['forget', backgroundDoor.forget, [{ ...identity, aliases: ['https://news.example/amp'] }, ['a']]],
  ['alter', backgroundDoor.alter, [identity, 'a', { selectors }]],
  ['annotate', deskDoor.annotate, ['a', { note: '', tags: ['x'] }]],
  ['reveal', pageDoor.reveal, [{ start: 0, end: 6 }]],
])('%s lets in what is meant', (_, shapes, args) => {
  expect(passes(shapes, args)).toBe(true);
});

describe('kept out is', () => {
  test.each<[string, Shape[], unknown[]]>([
    ['a field that no draft has', backgroundDoor.keep, [particulars, [{ ...draft, note: 'x' }]]],
    ['a colour that does not exist', backgroundDoor.keep, [particulars, [{ ...draft, colour: 'mauve' }]]],
    ['a fact that is a thing', backgroundDoor.keep, [particulars, [{ ...draft, facts: { name: {} } }]]],
    ['selectors in another order', backgroundDoor.alter, [identity, 'a', { selectors: selectors.toReversed() }]],
    ['a change of what belongs to the shelf', backgroundDoor.alter, [identity, 'a', { url: 'https://evil.example/' }]],
    ['an offset that is none', pageDoor.reveal, [{ start: 0.5, end: 6 }]],
    ['an offset without end', pageDoor.reveal, [{ start: 0, end: Number.POSITIVE_INFINITY }]],
    ['a note as long as a book', deskDoor.annotate, ['a', { note: 'x'.repeat(100_001) }]],
    ['tags without end', deskDoor.annotate, ['a', { tags: Array.from({ length: 201 }, () => 'x') }]],
    ['an address without end', backgroundDoor.kept, [{ url: 'x'.repeat(8193) }]],
    ['an argument too many', backgroundDoor.leave, ['x']],
    ['a list in place of a thing', backgroundDoor.kept, [[]]],
    ['what every object has in place of an address', backgroundDoor.kept, [{ constructor: 'x' }]],
  ])('%s', (_, shapes, args) => {
    expect(passes(shapes, args)).toBe(false);
  });
});

test('whatever comes, a door says yes or no, and never lets anything in that is nothing', () => {
  const doors: { [call: string]: Shape[] }[] = [backgroundDoor, deskDoor, pageDoor, preferencesDoor, watcherDoor];
  const shapes = doors.flatMap((door) => Object.values(door)).flat();
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      for (const shape of shapes) expect(shape(value)).toBeTypeOf('boolean');
    }),
    { numRuns: 500 },
  );
  for (const shape of shapes) expect(shape(null)).toBe(false);
});
