import { expect, describe as group, test } from 'vitest';
import { describe } from '../../src/anchors/describe.ts';
import { align, DELETED, MATCHED, SUBSTITUTED, VARIANT } from '../../src/anchors/locate/align.ts';
import { createQuery, indexWords } from '../../src/anchors/locate/query.ts';
import { findShifts } from '../../src/anchors/locate/shifts.ts';
import { cutWords } from '../../src/anchors/words.ts';

const LETTER: { [edit: number]: string } = { [DELETED]: 'D', [SUBSTITUTED]: 'S', [VARIANT]: 'V', [MATCHED]: 'M' };

/** The query for the words of a text after the first two and before the last two. */
function ask(text: string, now: string) {
  const words = cutWords(text);
  const [start, end] = [words.starts[2] ?? 0, words.ends[words.count - 3] ?? 0];
  const index = indexWords(cutWords(now));
  return { query: createQuery(describe(text, { start, end }), index), words: index.words };
}

/** The edits of all words, and where they are. */
function alignWords(text: string, now: string, shift = 0): string {
  const { query, words } = ask(text, now);
  const { at, edit } = align(query, words, shift);
  return [...edit].map((one, i) => `${LETTER[one]}${at[i] === -1 ? '' : at[i]}`).join(' ');
}

test.each<[old: string, now: string, edit: string]>([
  ['Zelensky', 'Zelenskyy', 'V'],
  ['Brandt', 'Brandt', 'M'],
  ['Brandt', 'Brand', 'V'],
  ['Brandt', 'Bradnt', 'V'],
  ['abd', 'abcd', 'V'],
  ['abcd', 'abd', 'V'],
  ['abd', 'acd', 'S'],
  ['abdd', 'abcd', 'V'],
  ['ab', 'abc', 'S'],
  ['abcd', 'ab', 'S'],
  ['harbour', 'harbxyr', 'S'],
  ['harbours', 'harbxyrs', 'V'],
  ['harbours', 'hxrbxyrs', 'S'],
  ['harbours', 'harboursxy', 'V'],
  ['harbours', 'harboursxyz', 'S'],
  ['harbours', 'ahrbuors', 'V'],
  ['harbour', 'xarbour', 'V'],
  ['harbour', 'harboux', 'V'],
  ['harbours', 'xarboury', 'S'],
  ['harbour', 'ahrbuor', 'S'],
  ['1998', '1999', 'S'],
  ['1998', '19998', 'S'],
  [`h${'a'.repeat(39)}`, `h${'a'.repeat(38)}b`, 'V'],
  [`h${'a'.repeat(40)}`, `h${'a'.repeat(39)}b`, 'S'],
  ['Calder', 'CALDER', 'M'],
  ['Calder', 'wall', 'S'],
])('“%s” in the place of “%s” is %s', (old, now, edit) => {
  const [before, after] = ['The mayor of', 'was at home'];
  expect(alignWords(`${before} ${old} ${after}`, `${before} ${now} ${after}`)).toBe(`M0 M1 M2 ${edit}3 M4 M5 M6`);
});

group('words of a passage', () => {
  const OLD = 'we saw nine boats leave the old harbour at noon';
  test.each<[what: string, now: string, expected: string]>([
    ['stay', OLD, 'M0 M1 M2 M3 M4 M5 M6 M7 M8 M9'],
    ['are deleted', 'we saw nine boats leave harbour at noon', 'M0 M1 M2 M3 M4 D D M5 M6 M7'],
    ['are inserted', 'we saw nine boats leave for good the old harbour at noon', 'M0 M1 M2 M3 M4 M7 M8 M9 M10 M11'],
    ['are replaced', 'we saw nine ships leave the new harbour at noon', 'M0 M1 M2 S3 M4 M5 S6 M7 M8 M9'],
    ['are lost at the start', 'boats leave the old harbour at noon', 'D D D M0 M1 M2 M3 M4 M5 M6'],
    ['are lost at the end', 'we saw nine boats leave', 'M0 M1 M2 M3 M4 D D D D D'],
    ['are all gone', '', 'D D D D D D D D D D'],
  ])('%s', (_, now, expected) => expect(alignWords(OLD, now)).toBe(expected));

  test.each([0, 1, 29, 35, 36])('are found if they are at most 35 words from the middle of the band: %i', (off) => {
    const now = `${'so '.repeat(40)}${OLD}`;
    for (const shift of [40 - off, 40 + off]) {
      const found = alignWords(OLD, now, shift).split(' ');
      expect([found[0], found[9]].join(' ') === 'M40 M49').toBe(off <= 35);
    }
  });
});

test('an end of the context within a word fits any that has it', () => {
  const old = `${'x'.repeat(30)}urgent news of the old town hall and its clock ${'y'.repeat(80)}`;
  const start = old.indexOf('old');
  const index = indexWords(cutWords('resurgent news of the old town hall and its clock'));
  const [quote, position] = describe(old, { start, end: start + 3 });
  const query = createQuery(
    [{ ...quote, prefix: 'urgent news of the ', suffix: ' town hall and its clo' }, position],
    index,
  );
  expect([...align(query, index.words, 0).edit].every((edit) => edit === MATCHED)).toBe(true);
});

group('shifts', () => {
  test.each<[what: string, now: string, shifts: number[]]>([
    ['of the same text are none', 'one two three four five six', [0]],
    ['grow by the words before', 'zero one two three four five six', [1]],
    ['shrink by the words lost', 'three four five six', [-2]],
    ['are none without a word in common', 'nine ten', []],
  ])('%s', (_, now, shifts) => expect(findShifts(ask('one two three four five six', now).query, 8)).toEqual(shifts));

  test('of copies are there, the nearest first, and no more than are wanted', () => {
    const copy = 'one two three four five six ';
    const now = copy + 'so '.repeat(20) + copy + 'so '.repeat(20) + copy;
    const { query } = ask('one two three four five six', now);
    expect(findShifts(query, 8)).toEqual([0, 26, 52]);
    expect(findShifts(query, 2)).toEqual([0, 26]);
    const later = createQuery(
      describe(now, { start: now.lastIndexOf('three'), end: now.lastIndexOf('four') + 4 }),
      indexWords(cutWords(now)),
    );
    expect(findShifts(later, 1)[0]).toBeGreaterThan(20);
  });
});
