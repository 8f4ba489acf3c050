import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../src/model.ts';
import {
  createTextIndex,
  findSentences,
  listSentences,
  putText,
  removeTexts,
  suggestWords,
  type TextIndex,
} from '../../src/storage/text-index.ts';

const TEXTS: { [url: string]: string[] } = {
  a: [
    'The judge warned him of skipping bail. “He won’t,” said Mr. Calder.',
    'Refugee status was refused in Málaga — twice. The appeal is due in May.',
  ],
  b: ['Bail was set at $2 million. Nobody was skipping anything.', '東京都知事が会見した。雨だった。'],
};

const storyOf = (texts: string[]) => ({
  taken: '2026-03-01T00:00:00.000Z',
  blocks: texts.map((text): TextBlock => ({ role: 'paragraph', text })),
});

function fill(): TextIndex {
  const index = createTextIndex();
  for (const [url, texts] of Object.entries(TEXTS)) putText(index, url, storyOf(texts));
  return index;
}

/** The sentences that are found, each after the address of its text. */
function find(typed: string, index = fill(), urls = ['a', 'b']): string[] {
  const found = [...findSentences(index, typed, urls)].filter((one) => one !== null);
  return found.map(({ url, sentence }) => {
    const { text } = listSentences(storyOf(TEXTS[url] ?? []))[sentence] ?? { text: '' };
    return `${url}: ${text}`;
  });
}

describe('a search in saved texts', () => {
  test.each([
    [
      'words that follow one another come before those that are apart',
      'skipping bail',
      ['a: The judge warned him of skipping bail.'],
    ],
    ['an apostrophe of another kind', "he won't said", ['a: “He won’t,” said Mr. Calder.']],
    ['another case and no accent', 'REFUSED in malaga', ['a: Refugee status was refused in Málaga — twice.']],
    ['the beginning of the last word', 'refugee stat', ['a: Refugee status was refused in Málaga — twice.']],
    ['words over the end of a sentence', 'twice the appeal', ['a: Refugee status was refused in Málaga — twice.']],
    ['words over the end of a paragraph', 'calder refugee', ['a: “He won’t,” said Mr. Calder.']],
    ['words of one sentence in another order', 'million bail', ['b: Bail was set at $2 million.']],
    ['a script without spaces', '知事', ['b: 東京都知事が会見した。雨だった。']],
    ['words that are in different sentences', 'judge appeal', []],
    ['nothing', ' ', []],
  ])('finds by %s', (_, typed, found) => expect(find(typed)).toEqual(found));

  test('looks only in the articles that are asked for, in their order', () => {
    expect(find('bail', fill(), ['b', 'a', 'c'])).toEqual([
      'b: Bail was set at $2 million.',
      'a: The judge warned him of skipping bail.',
    ]);
    expect(find('bail', fill(), [])).toEqual([]);
  });

  test('finds nothing in a text that was removed', () => {
    const index = fill();
    removeTexts(index, ['a', 'no such']);
    expect(find('bail', index)).toEqual(['b: Bail was set at $2 million.']);
  });

  test('finds the words of a text that was added after a search', () => {
    const index = createTextIndex();
    const searched = () => [...findSentences(index, 'skip', ['a', 'b'])].flatMap((one) => one?.url ?? []);
    putText(index, 'b', storyOf(['Nobody was skipping anything.']));
    expect(searched()).toEqual(['b']);
    putText(index, 'a', storyOf(['A skipper abides. Bail was set.']));
    expect(searched()).toEqual(['a', 'b']);
    expect(index.words.list()).toEqual(index.words.list().toSorted());
  });

  test('finds every run of words of a long text', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `w${(at * 7919) % 1013}x`);
    const text = words.map((word, at) => (at % 17 === 16 ? `${word}. The` : word)).join(' ');
    const index = createTextIndex();
    putText(index, 'long', storyOf([text]));
    for (let at = 0; at < 3990; at += 97) {
      const typed = words.slice(at, at + 3).join(' ');
      if (words.slice(at, at + 2).some((_, i) => (at + i) % 17 === 16)) continue;
      expect([...findSentences(index, typed, ['long'])].filter(Boolean), typed).not.toEqual([]);
    }
  });
});

test('what is close to a phrase is proposed with the number of texts that have it', () => {
  const index = fill();
  expect(suggestWords(index, 'skipping bale', ['a', 'b'])).toEqual({ words: 'skipping bail', texts: 1 });
  expect(suggestWords(index, 'refuge', ['a'])).toEqual({ words: 'refugee', texts: 1 });
  expect(suggestWords(index, 'skipping xylophones', ['a', 'b'])).toBeNull();
  expect(suggestWords(index, 'skipping bale', ['b'])).toBeNull();
});
