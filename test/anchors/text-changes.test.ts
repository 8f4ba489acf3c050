import { describe, expect, test } from 'vitest';
import { type BlockChange, diffBlocks } from '../../src/anchors/text-changes.ts';
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
