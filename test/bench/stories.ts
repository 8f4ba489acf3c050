const SUBJECTS = [
  'The harbour board',
  'Ida Lind',
  'A dredger from Tove',
  'The ministry of tides',
  'Nobody on the quay',
  'Her brother',
];
const VERBS = ['counted', 'sold', 'promised to mend', 'spoke of', 'had forgotten', 'asked the council for'];
const OBJECTS = [
  'more than 10,000 herrings',
  'the old lighthouse and its keeper',
  '€3.4bn in loans',
  'about 12.5 percent of the nets',
  'what the winter had left of the pier',
  'between 10 and 15 new cranes',
  'a quiet place to read',
];
const TAILS = [
  'on 8 July',
  'since 2012',
  'without a word to anyone',
  'as the ferry left for the islands',
  'last week',
  'in the rain',
];

/** A generated story of a number of words, different for each seed. */
export function writeStory(words: number, seed: number): string {
  const sentences: string[] = [];
  let state = seed * 7919 + 17;
  const pick = (list: string[]) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return list[(state >> 8) % list.length] ?? '';
  };
  for (let count = 0; count < words; ) {
    const sentence = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TAILS)}.`;
    count += sentence.split(' ').length;
    sentences.push(sentences.length % 6 === 5 ? `${sentence}\n\n` : `${sentence} `);
  }
  return sentences.join('').trimEnd();
}
