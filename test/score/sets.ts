import { LANGUAGES, readFigures, readFirstStory, readStories } from './data.ts';
import type { Find } from './finder.ts';
import { scoreFigures } from './scorers/figures.ts';
import { scoreFirstStory } from './scorers/first-story.ts';
import { scoreNames } from './scorers/names.ts';
import type { Read } from './scorers/pages.ts';
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
  { name: 'sentences with figures', score: (find, note) => scoreFigures(readFigures(), find, note) },
  { name: 'first story', score: (find, note) => scoreFirstStory(readFirstStory(), find, note) },
  { name: 'first story, figures', score: (find, note) => scoreFigures([readFirstStory()], find, note) },
];
