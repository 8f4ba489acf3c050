import { expect, test } from 'vitest';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';

/** The sentences of a text, parted by “|”. */
const cut = (text: string, language: string) => {
  const { sentences } = prepare({ text, lang: language, blocks: cutBlocks(text) }, { language, region: '' });
  return sentences.map(({ start, end }) => text.slice(start, end)).join('|');
};

test.each<[language: string, sentences: string]>([
  ['en', 'It fell.|He left'],
  ['en', 'It fell!|He left.'],
  ['en', 'It fell…|He left.'],
  ['en', 'It fell.He left.'],
  ['en', 'It fell. he left.'],
  ['en', 'It fell. “he left.”'],
  ['en', 'It fell.|“He left.”'],
  ['en', 'It fell.”|(He left.)'],
  ['en', 'It fell.|7 left.'],
  ['en', 'It fell. – he left.'],
  ['en', 'It fell. – “he left.'],
  ['en', 'It fell.|– “‘he left.'],
  ['en', 'It fell.”|He left.'],
  ['en', '(It fell.)|He left.'],
  ['en', '[It fell!]”|He left.'],
  ['en', '” He left.'],
  ['en', 'He left, “on Monday.”|It fell.'],
  ['en', 'He left; It fell.'],
  ['en', 'in the U.S. Lind fell.'],
  ['en', 'in the U.S.|The wall fell.'],
  ['en', 'in the U.S.” The wall fell.'],
  ['en', 'Mr. Lind left.'],
  ['en', 'Mr .|Lind left.'],
  ['en', '“Mr.”|Lind left.'],
  ['en', 'George W. Lind left.'],
  ['en', 'Vitamin C.|The wall fell.'],
  ['en', 'He left No. 5 early.'],
  ['en', 'on Oct. 14 it fell.'],
  ['en', 'He left at 5.|It fell.'],
  ['en', 'He left at 5.|Lind fell.'],
  ['de', 'am 3. Mai kam Lind.'],
  ['de', 'am 31. Mai kam Lind.'],
  ['de', 'Es waren 3.|Der Rest blieb.'],
  ['de', 'im Jahr 2019.|Mai kam später.'],
  ['de', 'Es waren 120.|Lind kam.'],
  ['zh', '他走了。|我留下。'],
  ['zh', '「他走了。」|我留下。'],
  ['zh', '他走了。」|我留下。'],
  ['hi', 'वह गया।|वह आया।'],
  ['ar', 'ذهب؟|جاء.'],
  ['en', 'He left'],
  ['en', '.|He left.'],
])('%s: “%s” is cut so', (language, sentences) => {
  const text = language === 'zh' ? sentences.replaceAll('|', '') : sentences.replaceAll('|', ' ');
  expect(cut(text, language)).toBe(sentences);
});

test.each(['\n', '\r', '\u2028', '\u2029'])('a line break ends a sentence: %o', (mark) => {
  const text = `He left${mark}It fell, he`;
  const { sentences } = prepare(
    { text, lang: 'en', blocks: [{ role: 'paragraph', start: 0, end: text.length }] },
    { language: 'en', region: '' },
  );
  expect(sentences).toEqual([
    { start: 0, end: 7, first: 0, last: 2 },
    { start: 8, end: text.length, first: 2, last: 6 },
  ]);
});
