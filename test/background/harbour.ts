import type { Article } from '../../src/model.ts';

const text = 'Mayor Ines Calder said the wall would cost €20m.';

/** The address of the story. */
export const HARBOUR = 'https://news.example/harbour';

/** A story of one sentence, with an actor, a figure and a report, at an address. */
export const harbourArticle = (url = HARBOUR): Article => ({
  url,
  title: 'Harbour closes',
  lang: 'en',
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
});
