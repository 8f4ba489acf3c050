import { describe, expect, test } from 'vitest';
import { type BlockChange, diffBlocks, foldSame } from '../../src/anchors/text-changes.ts';
import type { TextBlock } from '../../src/model.ts';

const blocks = (...texts: string[]): TextBlock[] => texts.map((text) => ({ role: 'paragraph', text }));

/** “= text”, “+ text”, “- text”, or “~” with the changed words. */
const write = (change: BlockChange): string => {
  if (change.kind !== 'edited') return `${{ same: '=', added: '+', removed: '-' }[change.kind]} ${change.text}`;
  const words = change.pieces.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'added' ? `{+${text.trim()}+} ` : `{-${text.trim()}-} `,
  );
  return `~ ${words.join('').trim()}`;
};

const diff = (before: string[], after: string[]) => diffBlocks(blocks(...before), blocks(...after)).map(write);

const FERRY = 'The ferry was late again on Monday, and nobody on the quay had been told.';
const FERRY_LATER = 'The ferry was late again on Tuesday, and nobody on the quay had been told.';
const LOCK = 'Engineers opened the old lock at noon.';
const CREW = 'A crew of nine stayed aboard through the night.';

describe('two versions of a story', () => {
  test.each<[what: string, before: string[], after: string[], lines: string[]]>([
    ['are the same', [FERRY, LOCK], [FERRY, LOCK], [`= ${FERRY}`, `= ${LOCK}`]],
    ['have a new block at the start', [LOCK], [FERRY, LOCK], [`+ ${FERRY}`, `= ${LOCK}`]],
    ['have a new block at the end', [LOCK], [LOCK, CREW], [`= ${LOCK}`, `+ ${CREW}`]],
    ['lack a block', [FERRY, LOCK, CREW], [FERRY, CREW], [`= ${FERRY}`, `- ${LOCK}`, `= ${CREW}`]],
    ['have another block instead', [FERRY, LOCK], [FERRY, CREW], [`= ${FERRY}`, `- ${LOCK}`, `+ ${CREW}`]],
    [
      'have a reworded block beside a new one',
      [FERRY, LOCK],
      [CREW, FERRY_LATER, LOCK],
      [
        `+ ${CREW}`,
        '~ The ferry was late again on {-Monday-} {+Tuesday+} , and nobody on the quay had been told.',
        `= ${LOCK}`,
      ],
    ],
    [
      'differ in typography only',
      ['“It’s late,” she said.'],
      ['"It\'s late," she said.'],
      ['= "It\'s late," she said.'],
    ],
    ['repeat a block', [LOCK, LOCK, CREW], [LOCK, CREW], [`= ${LOCK}`, `- ${LOCK}`, `= ${CREW}`]],
    [
      'have a moved block',
      [FERRY, LOCK, CREW],
      [CREW, FERRY, LOCK],
      [`+ ${CREW}`, `= ${FERRY}`, `= ${LOCK}`, `- ${CREW}`],
    ],
    ['were empty before', [], [LOCK], [`+ ${LOCK}`]],
    ['are empty now', [LOCK], [], [`- ${LOCK}`]],
  ])('%s', (_, before, after, lines) => expect(diff(before, after)).toEqual(lines));

  test('add up to the new version, and without what is new to the old one', () => {
    const texts = Array.from(
      { length: 40 },
      (_, at) => `Paragraph ${at} tells of ship ${(at * 7) % 13} and port ${at % 5}.`,
    );
    const later = texts
      .filter((_, at) => at % 9 !== 4)
      .map((text, at) => (at % 6 === 1 ? `${text} Then it rained.` : text));
    const changes = diffBlocks(blocks(...texts), blocks(...later));
    const side = (without: 'added' | 'removed') =>
      changes.flatMap((change) => {
        if (change.kind === without) return [];
        if (change.kind !== 'edited') return [change.text];
        return [
          change.pieces
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join(''),
        ];
      });
    expect(side('removed')).toEqual(later);
    expect(side('added').map((text) => text.trim())).toEqual(texts);
  });

  test('of 2,000 blocks are compared in a second', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `Line ${at} of the log says ${at * 31} and ${at % 7}.`);
    const later = many.map((text, at) => (at % 3 === 0 ? text.replace('says', 'said') : text));
    const start = performance.now();
    const edited = diffBlocks(blocks(...many), blocks(...later)).filter(({ kind }) => kind === 'edited');
    expect(edited).toHaveLength(667);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('blocks between two that stay', () => {
  const words = (...numbers: number[]) => numbers.map((number) => String.fromCharCode(96 + number).repeat(3)).join(' ');
  test.each<[what: string, before: string[], after: string[], kinds: string]>([
    ['with half of the words are reworded', [words(1, 2, 3, 4)], [words(1, 2, 5, 6)], '~'],
    ['with less than half are not', [words(1, 2, 3, 4, 7)], [words(1, 2, 5, 6, 8)], '-+'],
    ['take the most similar', [words(1, 2, 3, 4), words(1, 2, 3, 5)], [words(1, 2, 3, 5, 6)], '-~'],
    ['take the first of two that are as similar', [words(1, 2, 3, 4), words(1, 2, 3, 5)], [words(1, 2, 3, 6)], '~-'],
    ['without any words are not', ['—'], ['…'], '-+'],
    ['are not compared with one that was taken', [words(1, 2, 3)], [words(1, 2, 4), words(1, 2, 5)], '~+'],
    ['without a text before', [], [words(1), words(2)], '++'],
  ])('%s', (_, before, after, kinds) => {
    const changes = diff(before, after).map((line) => line[0]);
    expect(changes.join('')).toBe(kinds);
  });

  test.each([
    [11, `${'-'.repeat(11)}~`],
    [12, `${'-'.repeat(13)}+`],
  ])('are looked for after %i others', (others, kinds) => {
    const before = [...Array.from({ length: others }, (_, at) => words(at + 10)), words(1, 2, 3)];
    const changes = diff(before, [words(1, 2, 4)]).map((line) => line[0]);
    expect(changes.join('')).toBe(kinds);
  });
});

test.each<[string, number[], number[], string]>([
  ['the first moved to the end', [1, 2, 3, 4], [2, 3, 4, 1], '-1 =2 =3 =4 +1'],
  ['the last moved to the start', [1, 2, 3, 4], [4, 1, 2, 3], '+4 =1 =2 =3 -4'],
  ['in reverse', [1, 2, 3], [3, 2, 1], '-1 -2 =3 +2 +1'],
  ['two pairs exchanged', [1, 2, 3, 4], [3, 4, 1, 2], '-1 -2 =3 =4 +1 +2'],
  ['one in the middle moved', [1, 2, 3, 4, 5], [1, 4, 2, 3, 5], '=1 +4 =2 =3 -4 =5'],
])('the longest order that both have stays: %s', (_, before, after, expected) => {
  const texts = (numbers: number[]) => numbers.map((number) => `${number}${number}${number}`);
  const shown = diff(texts(before), texts(after)).map((line) => line[0] + (line[2] ?? ''));
  expect(shown.join(' ')).toBe(expected);
});

test('a block whose role alone has changed is the same, with its new role', () => {
  const [change] = diffBlocks([{ role: 'paragraph', text: LOCK }], [{ role: 'quote', text: LOCK }]);
  expect(change).toEqual({ kind: 'same', role: 'quote', text: LOCK });
});

test('blocks that are the same are folded, a run at a time', () => {
  const folded = foldSame(diffBlocks(blocks(FERRY, LOCK, CREW), blocks(FERRY, LOCK, 'Rain.', CREW, 'Snow.')));
  const show = (one: BlockChange | BlockChange[]) => (Array.isArray(one) ? one.map(write) : write(one));
  expect(folded.map(show)).toEqual([[`= ${FERRY}`, `= ${LOCK}`], '+ Rain.', [`= ${CREW}`], '+ Snow.']);
  expect(foldSame([])).toEqual([]);
});
