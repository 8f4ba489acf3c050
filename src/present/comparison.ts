import { type Annotation, PASSAGE, publishedOf, type SavedArticle } from '../model.ts';
import { sortByPosition } from './group-by-kind.ts';
import { actorOf, infoOf } from './index.ts';
import { identifyMeasure, type Measure, toMoment } from './measure.ts';
import { isReported } from './quote.ts';
import { isMine } from './shown.ts';
import { createSpeakers } from './speakers.ts';

/** Something of the first article, and of the second. */
export type Sides<T> = [T, T];

/** An article with all annotations that are stored with it. */
export interface Side {
  article: SavedArticle;
  annotations: Annotation[];
}

/** Articles, each with its annotations. */
export const listSides = (articles: SavedArticle[], annotations: Annotation[]): Side[] =>
  articles.map((article) => ({ article, annotations: annotations.filter(({ url }) => url === article.url) }));

/** Somebody who is quoted in one of two articles at least. */
export interface ComparedVoice {
  name: string;
  /** Without indirect speech. */
  quotes: Sides<Annotation[]>;
  /** Whether the article names this speaker at all. */
  isNamed: Sides<boolean>;
}

/** Figures of two articles that measure the same, such as “people” or “USD”, with different values. */
interface ComparedFigures extends Measure {
  figures: Sides<Annotation[]>;
}

/** What two articles have in common, and what only one of them has. */
export interface Comparison {
  /** The reader's own, in reading order. */
  own: Sides<Annotation[]>;
  voices: ComparedVoice[];
  figures: ComparedFigures[];
}

/**
 * Compares two articles. Actors are the same if their names are, except for case and accents; figures measure the same if form,
 * unit and counted noun are equal, which are not known to be of one event.
 */
export const compareArticles = (sides: Sides<Side>): Comparison => ({
  own: eachSide(sides, ({ article, annotations }) => sortByPosition(annotations.filter(isOwnOf(article)))),
  voices: compareVoices(eachSide(sides, ({ annotations }) => annotations)),
  figures: compareFigures(eachSide(sides, ({ annotations }) => annotations)),
});

const eachSide = <T, R>([a, b]: Sides<T>, read: (one: T) => R): Sides<R> => [read(a), read(b)];

const isOwnOf =
  ({ saved }: SavedArticle) =>
  (one: Annotation): boolean =>
    isMine(one, saved ?? null);

/** “Ána Vidal” → “ana vidal”. */
const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The folded names of the actors. */
const listNames = (annotations: Annotation[]): Set<string> =>
  new Set(annotations.filter(({ kind }) => infoOf(kind).actorFact === 'name').map((one) => fold(actorOf(one))));

/** Who is certainly quoted: those in both articles first, then those who say most. */
function compareVoices(sides: Sides<Annotation[]>): ComparedVoice[] {
  const names = eachSide(sides, listNames);
  const voices = new Map<string, ComparedVoice>();
  for (const [side, annotations] of sides.entries()) {
    const speakerOf = createSpeakers(annotations);
    for (const quote of sortByPosition(annotations)) {
      const { name } = speakerOf(quote);
      if (!infoOf(quote.kind).isQuotation || isReported(quote) || name === '') continue;
      const key = fold(name);
      const voice = voices.get(key) ?? { name, quotes: [[], []], isNamed: [names[0].has(key), names[1].has(key)] };
      voices.set(key, voice);
      voice.quotes[side as 0 | 1].push(quote);
    }
  }
  const rank = ({ quotes: [a, b] }: ComparedVoice) => (a.length > 0 && b.length > 0 ? 0 : a.length > 0 ? 1 : 2);
  const length = ({ quotes }: ComparedVoice) =>
    quotes.flat().reduce((sum, { selectors }) => sum + selectors[0].exact.length, 0);
  return [...voices.values()].sort((a, b) => rank(a) - rank(b) || length(b) - length(a));
}

function compareFigures(sides: Sides<Annotation[]>): ComparedFigures[] {
  const groups = new Map<string, ComparedFigures>();
  for (const [side, annotations] of sides.entries()) {
    for (const figure of sortByPosition(annotations)) {
      const measure = infoOf(figure.kind).hasAmounts ? identifyMeasure(figure.facts) : null;
      // Numbers and shares of nothing in particular are about anything.
      if (!measure || !(measure.counted || measure.form === 'money')) continue;
      const group = groups.get(measure.key) ?? { ...measure, figures: [[], []] };
      groups.set(measure.key, group);
      const own = group.figures[side as 0 | 1];
      if (!own.some((other) => amountOf(other) === amountOf(figure))) own.push(figure);
    }
  }
  return [...groups.values()].filter(({ figures }) => {
    const [a, b] = figures.map((all) => all.map(amountOf).sort().join(' '));
    return figures.every((all) => all.length > 0) && a !== b;
  });
}

const amountOf = ({ facts: { value, to, comparator } }: Annotation): string => JSON.stringify([value, to, comparator]);

/** A date with the passages that name it. */
export interface Day {
  /** ISO 8601, as precise as it is known. */
  date: string;
  mentions: Mention[];
}

/** A passage that names a date, or an article that was published on it. */
export type Mention = { article: SavedArticle; annotation?: Annotation; colour?: string };

/**
 * The dates of articles, the earliest first: those that stand in what the reader marked, or all that are named; and when the
 * articles were published. Of several mentions in an article, the first.
 */
export function listDays(sides: Side[], isAll: boolean): Day[] {
  const days = new Map<string, Day>();
  const add = (date: string | undefined, mention: Mention) => {
    if (!date || Number.isNaN(toMoment(date))) return;
    const day = days.get(date) ?? { date, mentions: [] };
    days.set(date, day);
    if (!day.mentions.some(({ article }) => article === mention.article)) day.mentions.push(mention);
  };
  for (const { article, annotations } of sides) {
    const own = annotations.filter(isOwnOf(article));
    for (const annotation of sortByPosition(annotations)) {
      const { resolved } = annotation.facts;
      if (!infoOf(annotation.kind).hasAmounts || typeof resolved !== 'string') continue;
      const around = own.find((one) => isWithin(annotation, one));
      const colour = around?.kind === PASSAGE ? around.colour : undefined;
      if (isAll || around) add(resolved, { article, annotation, ...(colour && { colour }) });
    }
    add(publishedOf(article).slice(0, 10), { article });
  }
  return [...days.values()].sort((a, b) => toMoment(a.date) - toMoment(b.date) || a.date.length - b.date.length);
}

/** Whether an annotation is another or stands in it. */
function isWithin({ selectors: [, inner] }: Annotation, { selectors: [, outer] }: Annotation): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
