import {
  LANGUAGES,
  readFigures,
  readFirstStory,
  readOtherTexts,
  readPassages,
  readPressStories,
  readStories,
} from './data.ts';
import type { Find } from './finder.ts';
import { scoreFigures } from './scorers/figures.ts';
import { scoreFirstStory } from './scorers/first-story.ts';
import { scoreNames } from './scorers/names.ts';
import { scoreOtherTexts } from './scorers/other-texts.ts';
import type { Read } from './scorers/pages.ts';
import { scorePress } from './scorers/press.ts';
import { scoreQuotations } from './scorers/quotations.ts';
import type { Note, Score } from './scores.ts';

/** Labelled texts, and how they are scored. */
export interface ScoredSet {
  name: string;
  score(find: Find, note: Note, read: Read): Score[] | Promise<Score[]>;
}

/** The sets that are part of the project. */
export const ownSets: ScoredSet[] = [
  ...LANGUAGES.map((lang) => ({
    name: `stories ${lang}`,
    score: (find: Find, note: Note) => {
      const stories = readStories(lang);
      return [...scoreNames(stories, find, note), ...scoreQuotations(stories, find, note)];
    },
  })),
  ...LANGUAGES.map((lang) => ({
    name: `passages ${lang}`,
    score: (find: Find, note: Note) => scoreQuotations(readPassages(lang), find, note),
  })),
  ...LANGUAGES.map((lang) => ({
    name: lang === 'en' ? 'stories of ten outlets' : `outlets ${lang}`,
    score: (find: Find, note: Note) => scorePress(readPressStories(lang), find, note),
  })),
  { name: 'stories declared in another language', score: scoreMisdeclared },
  { name: 'sentences with figures', score: (find, note) => scoreFigures(readFigures(), find, note) },
  { name: 'texts that are no news', score: (find, note) => scoreOtherTexts(readOtherTexts(), find, note) },
  { name: 'first story', score: (find, note) => scoreFirstStory(readFirstStory(), find, note) },
  { name: 'first story, figures', score: (find, note) => scoreFigures([readFirstStory()], find, note) },
];

/** All stories, those in English with German declared and the others with English: the words decide, not what a page declares. */
function scoreMisdeclared(find: Find): Score[] {
  const stories = LANGUAGES.flatMap(readStories).map((story) => ({
    ...story,
    lang: story.lang === 'en' ? 'de' : 'en',
  }));
  const main = ['names with types, F1', 'quotations, F1', 'speaker right', 'another one named'];
  return [...scoreNames(stories, find), ...scoreQuotations(stories, find)].filter(({ name }) => main.includes(name));
}
