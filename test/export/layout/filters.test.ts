import { describe, expect, test } from 'vitest';
import { createFilters, textOf } from '../../../src/export/layout/filters.ts';
import type { Extension } from '../../../src/export/layout/layout-file.ts';
import { isLayoutError } from '../../../src/export/layout/problem.ts';

type Call = (this: unknown, value: unknown, ...options: unknown[]) => unknown;

/** What a filter makes of a value, and each number that it counts against the memory that is allowed. */
function apply(extension: Extension, name: string, value: unknown, ...options: unknown[]) {
  const filter = createFilters(extension, 'en')[name];
  const call = (typeof filter === 'object' ? filter.handler : filter) as Call;
  const counted: number[] = [];
  const context = { memoryLimit: { use: (count: number) => counted.push(count) } };
  return { made: call.call({ context }, value, ...options), counted };
}

test.each<[value: unknown, text: string]>([
  [null, ''],
  [undefined, ''],
  [0, '0'],
  [false, 'false'],
  [['a', null, 2, ['b', 'c']], 'a, , 2, b, c'],
  [[], ''],
])('%j is the text %j', (value, text) => expect(textOf(value)).toBe(text));

test('an object is no text', () => {
  try {
    textOf({});
    expect.unreachable();
  } catch (error) {
    if (!isLayoutError(error)) throw error;
    expect(error).toMatchObject({ problem: 'layout_parts', about: '', line: 0 });
  }
});

const pair = [{ kind: 'b10' }, { kind: 'b9' }, 'text', null];

test.each<[name: string, value: unknown, options: unknown[], made: unknown]>([
  ['first', 'gate', [], 'gate'],
  ['first', '', [], undefined],
  ['first', null, [], undefined],
  ['first', undefined, [], undefined],
  ['first', 0, [], 0],
  ['last', ['gate', 'lock'], [], 'lock'],
  ['join', ['gate', 'lock'], [], 'gate, lock'],
  ['join', ['gate', 'lock'], [null], 'gatelock'],
  ['map', pair, ['kind'], ['b10', 'b9', undefined, undefined]],
  ['map', pair, ['toString'], [undefined, undefined, undefined, undefined]],
  ['sort', pair.slice(0, 2), ['kind'], [{ kind: 'b9' }, { kind: 'b10' }]],
  ['sort', ['lock', 'Gate', 'gate'], [], ['gate', 'Gate', 'lock']],
  ['where', pair, ['kind'], pair.slice(0, 2)],
  ['where', pair, ['kind', 'b9'], [{ kind: 'b9' }]],
  ['where', pair, ['kind', null], []],
  ['size', 'gate', [], 4],
  ['size', '', [], 0],
  ['size', null, [], 0],
  ['size', 12, [], 1],
  ['blockquote', 'gate\n\nlock', [], '> gate\n>\n> lock'],
  ['callout', 'gate', ['no te!'], '> [!note]\n> gate'],
  ['callout', 'gate', ['?!'], '> [!quote]\n> gate'],
  ['callout', 'gate', ['a'.repeat(50)], `> [!${'a'.repeat(40)}]\n> gate`],
  ['list', ['gate\nlock', 'quay'], [], '- gate lock\n- quay'],
  ['indent', 'gate\nlock', ['.'.repeat(50)], `gate\n${'.'.repeat(40)}lock`],
  ['underline', 'a𝒃c', ['='], '==='],
  ['csv', 'a "b"', [], '"a ""b"""'],
])('%s of %j with %j', (name, value, options, made) =>
  expect(apply('txt', name, value, ...options).made).toEqual(made),
);

describe('in a kind of file', () => {
  test.each<[extension: Extension, name: string, value: unknown, options: unknown[], made: unknown]>([
    ['md', 'markdown', 'a *b*\nc_d_', [], 'a \\*b\\*\nc\\_d\\_'],
    ['md', 'markdown', ['*', '', 'b'], [], ['\\*', 'b']],
    ['md', 'tag', ['to read', '', 'gates'], [], ['to-read', 'gates']],
    ['md', 'yaml', ['a', 'b'], [], '["a", "b"]'],
    ['md', 'yaml', null, [], '""'],
    ['html', 'html', '<b> & c', [], '&lt;b&gt; &amp; c'],
    ['md', 'note', 'one\ntwo', ['  '], 'one\n  two'],
    ['html', 'note', 'one <two>\nthree', ['  '], 'one &lt;two&gt;<br>three'],
    ['txt', 'note', 'one <two>\nthree', ['  '], 'one <two>\n  three'],
    ['txt', 'note', 'one\ntwo', [], 'one\ntwo'],
  ])('%s, %s of %j', (extension, name, value, options, made) =>
    expect(apply(extension, name, value, ...options).made).toEqual(made),
  );

  test.each<[Extension, string[]]>([
    ['html', ['html', 'note']],
    ['md', ['markdown', 'note', 'tag', 'wikilink', 'yaml']],
    ['txt', ['note']],
  ])('%s, nothing more is escaped after %j', (extension, names) => {
    const raw = Object.entries(createFilters(extension, 'en')).filter(
      ([, filter]) => typeof filter === 'object' && filter.raw,
    );
    expect(raw.map(([name]) => name).sort()).toEqual(names);
  });
});

test.each<[what: string, name: string, value: unknown, options: unknown[], counted: number[]]>([
  ['a text by its length', 'indent', 'gate', ['--'], [4, 2, 4]],
  ['a list by its texts, and one for itself', 'reverse', ['gate', 'lock'], [], [9, 9]],
  ['anything else as one', 'size', [1, null, {}], [], [4, 1]],
  ['an empty list as one', 'reverse', [], [], [1, 1]],
  ['nothing as one', 'first', null, [], [1, 1]],
  ['what is made as well', 'join', ['a', 'b'], [' and '], [3, 5, 7]],
])('counts %s', (_, name, value, options, counted) =>
  expect(apply('txt', name, value, ...options).counted).toEqual(counted),
);
