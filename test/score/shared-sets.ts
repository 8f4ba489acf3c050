import { scoreCitations, scoreMarks, scoreRecall, scoreRecognized, scoreRecognizedLanguages } from './beside.ts';
import {
  LANGUAGES,
  type LabelledFigure,
  type Name,
  type Named,
  type PressText,
  type Quotation,
  readSharedRows,
  type Text,
} from './data.ts';
import type { Find } from './finder.ts';
import { type Attributed, scoreAttributions } from './scorers/attributions.ts';
import { scoreFigures } from './scorers/figures.ts';
import { type Grouped, scoreGroups } from './scorers/groups.ts';
import { scoreNames } from './scorers/names.ts';
import { type LabelledPage, type ReadPage, scoreLines, scorePages } from './scorers/pages.ts';
import { BLIND, scorePress } from './scorers/press.ts';
import { scoreRoles, type WithRoles } from './scorers/roles.ts';
import type { Note } from './scores.ts';
import type { ScoredSet } from './sets.ts';
import { readStored } from './stored-pages.ts';

const FOLDS = [0, 1, 2, 3, BLIND];

/** The scores of a fold alone: the others hang on few cases there. */
const OF_FOLD = new Set(['rows of actors, F1', 'quotations, F1', 'speaker right', 'another one named']);

/** The sets of the shared folder, which only lies beside the project. */
export const listSharedSets = (): ScoredSet[] => [
  ...listPress(),
  ...['ww', 'politics', 'wnut'].map((name) => namesIn(`names ${name}`, `actors/${name}-dev.jsonl`)),
  ...LANGUAGES.slice(1).map((lang) => namesIn(`names ${lang}`, `languages/${lang}-dev.jsonl`)),
  { name: 'groups', score: (find) => scoreGroups(readSharedRows<Grouped>('groups/dev.jsonl'), find) },
  {
    name: 'world',
    score: (find, note) => {
      const texts = readSharedRows<WithRoles>('world/world-actors.jsonl');
      return [...scoreGroups(texts, find), ...scoreRoles(texts, find, note)];
    },
  },
  { name: 'figures in news', score: (find, note) => scoreFigures(readNewsFigures(), find, note) },
  { name: 'figures gum', score: () => scoreRecall('gum-dev') },
  { name: 'figures re3d', score: () => scoreRecall('re3d-dev') },
  { name: 'figures recognizers', score: () => scoreRecognized('rec-dev') },
  {
    name: 'figures recognizers, languages',
    score: () => scoreRecognizedLanguages('figures/recognizers-languages-dev.jsonl'),
  },
  { name: 'quotes', score: () => scoreMarks('quotes/dev.jsonl') },
  { name: 'quotes world', score: () => scoreMarks('world/world-quotes.jsonl') },
  { name: 'quotes world, British marks', score: () => scoreMarks('world/world-quotes.british.jsonl') },
  {
    name: 'reports',
    score: (find, note) => scoreAttributions(readSharedRows<Attributed>('quotes/reports-dev.jsonl'), find, note),
  },
  pagesIn('articles', () => true),
  pagesIn('articles, news', ({ tier }) => tier === 'news'),
  pagesIn('articles, English news', ({ tier, lang }) => tier === 'news' && lang === 'en'),
  {
    name: 'articles without markup',
    score: (_, note, read) => scorePages(readStored<LabelledPage>('expected-2.json'), read, note),
  },
  {
    name: 'articles of Readability',
    score: (_, __, read) => scoreLines(readStored<ReadPage>('readability-expected.json'), read),
  },
  { name: 'citations', score: () => scoreCitations('pages/meta-dev.json') },
];

function listPress(): ScoredSet[] {
  const english = () => readPress('press/dev.jsonl');
  const others = () => readPress('press/languages-dev.jsonl');
  return [
    { name: 'press en', score: (find, note) => scorePress(english(), find, note) },
    ...FOLDS.map((fold) => ({
      name: `press en, fold ${fold}`,
      score: (find: Find) =>
        scorePress(
          english().filter((text) => text.fold === fold),
          find,
        ).filter(({ name }) => OF_FOLD.has(name)),
    })),
    { name: 'press in other languages', score: (find, note) => scorePress(others(), find, note) },
    // Of French and Portuguese there is too little to score it alone.
    ...['de', 'es'].map((lang) => ({
      name: `press ${lang}`,
      score: (find: Find, note: Note) =>
        scorePress(
          others().filter((text) => text.lang === lang),
          find,
          note,
        ),
    })),
  ];
}

/** Real texts, in English where they do not say otherwise. */
const readPress = (path: string): PressText[] =>
  readSharedRows<PressText & { labels: Quotation[] }>(path).map(({ labels, lang = 'en', ...text }) => ({
    ...text,
    lang,
    quotations: labels,
  }));

const pagesIn = (name: string, isIn: (page: LabelledPage) => boolean): ScoredSet => ({
  name,
  score: (_, note, read) => scorePages(readStored<LabelledPage>('expected.json').filter(isIn), read, note),
});

const namesIn = (name: string, path: string): ScoredSet => ({
  name,
  score: (find, note) =>
    scoreNames(
      readSharedRows<Text & { spans: Name[] }>(path).map(({ spans, ...text }): Named => ({ ...text, names: spans })),
      find,
      note,
    ),
});

type NewsFigures = {
  docId: string;
  text: string;
  negatives?: { start: number; end: number }[];
  figures: (Omit<LabelledFigure, 'counted' | 'form' | 'comparator'> & {
    kind: string;
    altKinds?: string[];
    comparator: string | null;
    counted: { head: string } | null;
  })[];
};

const readNewsFigures = () =>
  readSharedRows<NewsFigures>('figures/gold-dev.jsonl').map(({ docId, text, figures, negatives = [] }) => ({
    id: docId,
    text,
    notFigures: negatives,
    figures: figures.map(({ kind, altKinds = [], comparator, counted, ...figure }) => ({
      ...figure,
      form: kind,
      otherForms: altKinds,
      ...(comparator && { comparator }),
      ...(counted && { counted: counted.head }),
    })),
  }));
