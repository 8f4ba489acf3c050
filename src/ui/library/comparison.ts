import type { Annotation, Selectors } from '../../model.ts';
import { actorOf, infoOf } from '../../present/index.ts';
import { isReported } from '../../present/quote.ts';
import { createSpeakers } from '../../present/speakers.ts';
import { identifyMeasure, type Measure, toMoment } from './measure.ts';

/** Something of the first article, and of the second. */
export type Sides<T> = [T, T];

/** Somebody who is quoted in one of two articles at least. */
export interface ComparedVoice {
  /** '' for all whose names are not known. */
  name: string;
  /** '' if it is not known. */
  role: string;
  /** How many words of this speaker are quoted, without indirect speech. */
  words: Sides<number>;
  quotes: Sides<Annotation[]>;
  /** Whether the article names this speaker at all. */
  isNamed: Sides<boolean>;
}

/** Figures of two articles that measure the same, such as “people” or “USD”. */
export interface ComparedFigures extends Measure {
  figures: Sides<Annotation[]>;
  /** Whether both give the same values. */
  isSame: boolean;
}

/** A date with the passages that name it. */
export interface Day {
  /** ISO 8601, as precise as it is known. */
  date: string;
  mentions: Annotation[];
}

/** What two articles have in common, and what only one of them has. */
export interface Comparison {
  voices: ComparedVoice[];
  /** The actors that are named, most often first. */
  actors: { both: string[]; only: Sides<string[]> };
  figures: ComparedFigures[];
  /** The earliest first. */
  days: Day[];
}

/**
 * Compares the annotations of two articles. Actors are the same if their names are, except for case and accents; figures measure
 * the same if form, unit and counted noun are equal, which are not known to be of one event.
 */
export function compareArticles(sides: Sides<Annotation[]>): Comparison {
  const actors = sides.map(listActors) as Sides<Map<string, string>>;
  const [a, b] = actors;
  const onlyIn = (own: Map<string, string>, other: Map<string, string>) =>
    [...own].filter(([key]) => !other.has(key)).map(([, name]) => name);
  return {
    voices: compareVoices(sides, actors),
    actors: {
      both: [...a].filter(([key]) => b.has(key)).map(([, name]) => name),
      only: [onlyIn(a, b), onlyIn(b, a)],
    },
    figures: compareFigures(sides),
    days: listDays(sides.flat()),
  };
}

/** “Ána Vidal” → “ana vidal”. */
const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The names of the actors by their folded forms, most often named first. */
function listActors(annotations: Annotation[]): Map<string, string> {
  const counts = new Map<string, { name: string; count: number }>();
  for (const annotation of annotations) {
    if (infoOf(annotation.kind).actorFact !== 'name') continue;
    const name = actorOf(annotation);
    const known = counts.get(fold(name)) ?? { name, count: 0 };
    known.count++;
    if (name) counts.set(fold(name), known);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return new Map(sorted.map(([key, { name }]) => [key, name]));
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu; // “don’t”, “12.5”, “co-op”

function compareVoices(sides: Sides<Annotation[]>, actors: Sides<Map<string, string>>): ComparedVoice[] {
  const voices = new Map<string, ComparedVoice>();
  for (const [side, annotations] of sides.entries()) {
    const speakerOf = createSpeakers(annotations);
    for (const quote of annotations) {
      if (!infoOf(quote.kind).isQuotation || isReported(quote)) continue;
      const { name, role } = speakerOf(quote);
      const key = fold(name);
      const voice = voices.get(key) ?? {
        ...{ name, role, words: [0, 0], quotes: [[], []] },
        isNamed: [actors[0].has(key), actors[1].has(key)],
      };
      voices.set(key, voice);
      voice.role ||= role;
      voice.quotes[side as 0 | 1].push(quote);
      voice.words[side as 0 | 1] += quote.selectors[0].exact.match(WORD)?.length ?? 0;
    }
  }
  const rank = ({ words: [a, b] }: ComparedVoice) => (a > 0 && b > 0 ? 0 : a > 0 ? 1 : 2);
  const sum = ({ words: [a, b] }: ComparedVoice) => a + b;
  return [...voices.values()].sort((a, b) => rank(a) - rank(b) || sum(b) - sum(a));
}

function compareFigures(sides: Sides<Annotation[]>): ComparedFigures[] {
  const groups = new Map<string, ComparedFigures>();
  for (const [side, annotations] of sides.entries()) {
    for (const figure of annotations) {
      const measure = infoOf(figure.kind).hasAmounts ? identifyMeasure(figure.facts) : null;
      // Numbers and shares of nothing in particular are about anything.
      if (!measure || !(measure.counted || measure.form === 'money')) continue;
      const group = groups.get(measure.key) ?? { ...measure, figures: [[], []], isSame: false };
      groups.set(measure.key, group);
      const own = group.figures[side as 0 | 1];
      if (!own.some((other) => amountOf(other) === amountOf(figure))) own.push(figure);
    }
  }
  const shared = [...groups.values()].filter(({ figures: [a, b] }) => a.length > 0 && b.length > 0);
  for (const group of shared) {
    const [a, b] = group.figures.map((figures) => figures.map(amountOf).sort().join(' '));
    group.isSame = a === b;
  }
  return shared.sort((a, b) => Number(a.isSame) - Number(b.isSame));
}

const amountOf = ({ facts: { value, to, comparator } }: Annotation): string => JSON.stringify([value, to, comparator]);

/** The dates that annotations name, the earliest first; of several mentions in an article, the first. */
export function listDays(annotations: Annotation[]): Day[] {
  const days = new Map<string, Day>();
  for (const annotation of annotations) {
    const { resolved } = annotation.facts;
    if (!infoOf(annotation.kind).hasAmounts || typeof resolved !== 'string' || Number.isNaN(toMoment(resolved)))
      continue;
    const day = days.get(resolved) ?? { date: resolved, mentions: [] };
    days.set(resolved, day);
    if (!day.mentions.some(({ url }) => url === annotation.url)) day.mentions.push(annotation);
  }
  return [...days.values()].sort((a, b) => toMoment(a.date) - toMoment(b.date) || a.date.length - b.date.length);
}

/** The end of a sentence, or of a paragraph. */
const END = /[.!?…]["”’»]?(?:\s|$)|\n/g; // “last year. In March”

/** A passage with the rest of its sentence, as far as that is stored: the words before it, itself, and those after it. */
export function readSentence([{ prefix, exact, suffix }, { start }]: Selectors): [string, string, string] {
  const last = [...prefix.matchAll(END)].at(-1);
  const isWhole = start === prefix.length; // from the start of the text
  const before = last ? prefix.slice(last.index + last[0].length) : `${isWhole ? '' : '…'}${prefix}`;
  const [end] = suffix.matchAll(END);
  const after = end ? suffix.slice(0, end.index + end[0].trimEnd().length) : `${suffix}…`;
  return [before, exact.replace(/\s+/g, ' '), suffix === '' ? '' : after];
}
