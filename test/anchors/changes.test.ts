import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { diffWords, findChange } from '../../src/anchors/changes.ts';
import { describe } from '../../src/anchors/describe.ts';
import type { Change, Piece } from '../../src/model.ts';

const STORY =
  'The council of Velmora will spend €46 million on its harbour wall, the mayor said on Tuesday.\n\n' +
  '“The wall has no more than a decade left,” said Ines Calder. She didn’t say where the money will come from.\n\n' +
  'Last year 1,300 ships called at the harbour, a tenth more than in the year before.';

function changeOf(words: string, edit: (story: string) => string): Change {
  const start = STORY.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return findChange(edit(STORY), describe(STORY, { start, end: start + words.length }));
}

/** Pieces in one line: “spend [-€46-]{+€52+} million”. */
const show = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');

function showChange(change: Change): string {
  return change.status === 'edited' ? show(change.pieces) : change.status;
}

group('a passage is unchanged', () => {
  const QUOTE = '“The wall has no more than a decade left,”';
  const same: [name: string, edit: (story: string) => string][] = [
    ['when nothing has changed', (story) => story],
    [
      'when only its context has changed',
      (story) => `Updated.\n\n${story.replace('said Ines Calder', 'the mayor told reporters')}`,
    ],
    ['in other quotation marks', (story) => story.replace(/[“”]/g, '"')],
    ['with other spaces', (story) => story.replaceAll(' ', '\u00a0')],
    ['with ligatures and decomposed letters', (story) => story.replaceAll('ff', 'ﬀ').normalize('NFD')],
    ['with invisible characters', (story) => story.replaceAll('wall', 'wa\u00adll')],
  ];
  test.each(same)('%s', (_, edit) => {
    expect(changeOf(QUOTE, edit)).toMatchObject({ status: 'unchanged', isDoubtful: false });
  });
});

group('a passage is edited, word by word', () => {
  const edits: [words: string, from: string, to: string, shown: string][] = [
    ['spend €46 million on its harbour wall', '€46', '€52', 'spend €[-46 -]{+52 +}million on its harbour wall'],
    ['1,300 ships called at the harbour', '1,300', '1,400', '[-1,300 -]{+1,400 +}ships called at the harbour'],
    ['no more than a decade left', 'no more than', 'less than', '[-no more -]{+less +}than a decade left'],
    ['She didn’t say where', 'didn’t', 'did not', 'She [-didn’t -]{+did not +}say where'],
    ['no more than a decade left', 'decade left', 'decade of life left', 'no more than a decade {+of life +}left'],
    ['said Ines Calder', 'Calder', 'Caldér', 'said Ines [-Calder-]{+Caldér+}'],
    ['the mayor said on Tuesday.', 'said on Tuesday.', 'said.', 'the mayor said[- on Tuesday-].'],
  ];
  test.each(edits)('“%s”, “%s” → “%s”', (words, from, to, shown) => {
    const change = changeOf(words, (story) => story.replace(from, to));
    // A space may belong to either of two pieces.
    expect(showChange(change).replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''));
  });
  test('with both wordings and its place', () => {
    const change = changeOf('a tenth more than in the year before', (story) => story.replace('a tenth', 'a fifth'));
    const after = 'a fifth more than in the year before';
    const start = STORY.indexOf('a tenth');
    expect(change).toMatchObject({
      status: 'edited',
      span: { start, end: start + after.length },
      before: 'a tenth more than in the year before',
      after,
    });
  });
});

test('a passage is gone when its sentence is', () => {
  expect(changeOf('no more than a decade left', (story) => story.replace(/“.*?Calder\./s, ''))).toEqual({
    status: 'gone',
  });
});

group('two wordings side by side', () => {
  const wording = fc
    .array(
      fc.tuple(
        fc.constantFrom('the', 'wall', 'of', '46', '1,300', '“', '”', '—', 'Ines', 'é', '\ud83c', '🏛'),
        fc.constantFrom(' ', '', '\n'),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.flat().join(''));

  test('contain all of the new one and all words of the old one', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (kind: Piece['kind']) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('removed')).toBe(after);
        expect(without('added').replace(/\s/g, '').length).toBe(before.replace(/\s/g, '').length);
      }),
    );
  });
  test('are one piece if they are the same', () => {
    fc.assert(
      fc.property(wording, (words) => {
        expect(diffWords(words, words)).toEqual(words ? [{ kind: 'same', text: words }] : []);
      }),
    );
  });
  const wild = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
  test('never throw, whatever they are', () => {
    fc.assert(
      fc.property(wild, wild, (before, after) => {
        const pieces = diffWords(before, after);
        expect(
          pieces
            .filter(({ kind }) => kind !== 'removed')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after);
      }),
    );
  });
  test('of great length with little in common are two pieces', () => {
    const [before, after] = [1, 2].map((n) => Array.from({ length: 3000 }, (_, i) => `w${n}${i}`).join(' ')) as [
      string,
      string,
    ];
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
