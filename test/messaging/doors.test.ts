import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backgroundSchemas,
  notesSchemas,
  pageSchemas,
  preferencesSchemas,
  watcherSchemas,
} from '../../src/messaging/argument-schemas.ts';
import type { Shape } from '../../src/messaging/shapes.ts';

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
  ['open', backgroundSchemas.open, [article]],
  ['keep', backgroundSchemas.keep, [particulars, [draft, { ...draft, colour: 'green' }]]],
  ['forget', backgroundSchemas.forget, [{ ...identity, aliases: ['https://news.example/amp'] }, ['a']]],
  ['alter', backgroundSchemas.alter, [identity, 'a', { selectors }]],
  ['annotate', notesSchemas.annotate, ['a', { note: '', tags: ['x'] }]],
  ['reveal', pageSchemas.reveal, [{ start: 0, end: 6 }]],
])('%s lets in what is meant', (_, shapes, args) => {
  expect(passes(shapes, args)).toBe(true);
});

describe('kept out is', () => {
  test.each<[string, Shape[], unknown[]]>([
    ['a field that no draft has', backgroundSchemas.keep, [particulars, [{ ...draft, note: 'x' }]]],
    ['a colour that does not exist', backgroundSchemas.keep, [particulars, [{ ...draft, colour: 'mauve' }]]],
    ['a fact that is a thing', backgroundSchemas.keep, [particulars, [{ ...draft, facts: { name: {} } }]]],
    ['selectors in another order', backgroundSchemas.alter, [identity, 'a', { selectors: selectors.toReversed() }]],
    [
      'a change of what belongs to the shelf',
      backgroundSchemas.alter,
      [identity, 'a', { url: 'https://evil.example/' }],
    ],
    ['an offset that is none', pageSchemas.reveal, [{ start: 0.5, end: 6 }]],
    ['an offset without end', pageSchemas.reveal, [{ start: 0, end: Number.POSITIVE_INFINITY }]],
    ['a note as long as a book', notesSchemas.annotate, ['a', { note: 'x'.repeat(100_001) }]],
    ['tags without end', notesSchemas.annotate, ['a', { tags: Array.from({ length: 201 }, () => 'x') }]],
    ['an address without end', backgroundSchemas.kept, [{ url: 'x'.repeat(8193) }]],
    ['an argument too many', backgroundSchemas.leave, ['x']],
    ['a list in place of a thing', backgroundSchemas.kept, [[]]],
    ['what every object has in place of an address', backgroundSchemas.kept, [{ constructor: 'x' }]],
  ])('%s', (_, shapes, args) => {
    expect(passes(shapes, args)).toBe(false);
  });
});

test('whatever comes, a door says yes or no, and never lets anything in that is nothing', () => {
  const doors: { [call: string]: Shape[] }[] = [
    backgroundSchemas,
    notesSchemas,
    pageSchemas,
    preferencesSchemas,
    watcherSchemas,
  ];
  const shapes = doors.flatMap((schemas) => Object.values(schemas)).flat();
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      for (const shape of shapes) expect(shape(value)).toBeTypeOf('boolean');
    }),
    { numRuns: 500 },
  );
  for (const shape of shapes) expect(shape(null)).toBe(false);
});
