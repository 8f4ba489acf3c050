import { expect, test } from 'vitest';
import { cutSentence, readInSentence, readSentences } from '../../src/present/in-sentence.ts';

const STORY = `Two towns sign a pact

The Berle rose 4.1 metres in 36 hours. The two councils will spend €42.6 million between 2025 and 2031, of which the Dutch side pays 55% and the German side 45%.

Insurers, said Mr. Lind of St. Anne, put the losses at between €90 million and €110 million.`;

const blocks = [...STORY.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
  role: 'paragraph' as const,
  start: index,
  end: index + line.length,
}));

const read = (words: string) => {
  const start = STORY.indexOf(words);
  const { before, words: own, after } = readInSentence({ text: STORY, blocks }, { start, end: start + words.length });
  return `${before}[${own}]${after}`;
};

test.each([
  [
    '€42.6 million',
    'The two councils will spend [€42.6 million] between 2025 and 2031, of which the Dutch side pays 55% and the German side 45%.',
  ],
  ['55%', 'of which the Dutch side pays [55%] and the German side 45%.'],
  ['4.1 metres', 'The Berle rose [4.1 metres] in 36 hours.'],
  ['between €90 million', 'put the losses at [between €90 million] and €110 million.'],
  ['Lind', 'Insurers, said Mr. [Lind] of St. Anne, put the losses at between €90 million and €110 million.'],
  ['Two towns', '[Two towns] sign a pact'],
])('“%s” stands in its sentence', (words, sentence) => expect(read(words)).toBe(sentence));

test('a sentence without a clause begins at a word that has room', () => {
  const before = 'and then the long road went on and on and on through the hills to the town of ';
  const cut = cutSentence(before, 'Aker', '. Rain fell.');
  expect(cut).toEqual({ before: 'on through the hills to the town of ', words: 'Aker', after: '.' });
});

test('line breaks are spaces, and words without a sentence stand alone', () => {
  expect(cutSentence('', 'one\n two', '')).toEqual({ before: '', words: 'one two', after: '' });
});

test.each([
  [
    '55%',
    'The two councils will spend €42.6 million between 2025 and 2031, of which the Dutch side pays 55% and the German side 45%.',
  ],
  [
    '36 hours. The two',
    'The Berle rose 4.1 metres in 36 hours. The two councils will spend €42.6 million between 2025 and 2031, of which the Dutch side pays 55% and the German side 45%.',
  ],
  ['Two towns', 'Two towns sign a pact'],
  ['Lind', 'Insurers, said Mr. Lind of St. Anne, put the losses at between €90 million and €110 million.'],
])('the whole sentences of “%s”', (words, sentences) => {
  const start = STORY.indexOf(words);
  expect(readSentences({ text: STORY, blocks }, { start, end: start + words.length })).toBe(sentences);
});
