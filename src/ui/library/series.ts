import type { Annotation, Facts, SavedArticle } from '../../model.ts';
import { infoOf } from '../../present/index.ts';

/** A figure in a plot. */
export interface Point {
  id: string;
  url: string;
  words: string;
  value: number;
  /** The end of a range. */
  to?: number;
  /** ISO 8601, as precise as it is known. */
  date: string;
  /** The date in milliseconds since the epoch. */
  at: number;
}

/** What figures measure, and in which unit. */
export interface Measure {
  /** Equal for the same measure. */
  key: string;
  form: string;
  unit: string;
  /** The counted noun, in lower case; '' if it is not known. */
  counted: string;
}

/** Figures that measure the same thing in the same unit, so that they can be plotted together. */
export interface Series extends Measure {
  points: Point[];
}

/** Forms of figures that are not amounts. */
const NO_AMOUNTS: ReadonlySet<unknown> = new Set(['date', 'period', 'time', 'ordinal', 'score']);

/**
 * Groups amounts into series by what they measure. The longest series comes first; points are sorted by date. The date of a
 * figure is the nearest one in its sentence, or the date of publication. Figures without a date, and amounts of change (“by
 * 5 %”), are left out. `asked` are the annotations to use, `all` are all annotations of their articles.
 */
export function createSeries(
  asked: Annotation[],
  all: Annotation[],
  articles: ReadonlyMap<string, SavedArticle>,
): Series[] {
  const dates = new Map<string, Annotation[]>();
  for (const one of all) {
    if (!infoOf(one.kind).hasAmounts || typeof one.facts.resolved !== 'string') continue;
    const list = dates.get(one.url);
    if (list) list.push(one);
    else dates.set(one.url, [one]);
  }
  const series = new Map<string, Series>();
  for (const annotation of asked) {
    const { kind, facts, url, id, selectors } = annotation;
    const { value, to } = facts;
    const measure = infoOf(kind).hasAmounts ? identifyMeasure(facts) : null;
    if (!measure || typeof value !== 'number') continue;
    const date = findNamedDate(annotation, dates.get(url) ?? []) ?? publishedOf(articles.get(url));
    const at = date === null ? Number.NaN : toMoment(date);
    if (date === null || Number.isNaN(at)) continue;
    const one = series.get(measure.key) ?? { ...measure, points: [] };
    series.set(measure.key, one);
    const words = selectors[0].exact.replace(/\s+/g, ' ');
    one.points.push({ id, url, words, value, date, at, ...(typeof to === 'number' && { to }) });
  }
  for (const { points } of series.values()) points.sort((a, b) => a.at - b.at);
  return [...series.values()].sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}

/** What an amount measures; null for other figures, and for amounts of change (“by 5 %”). */
export function identifyMeasure({ form, value, unit, counted, change }: Facts): Measure | null {
  if (typeof value !== 'number' || NO_AMOUNTS.has(form) || change === 'by') return null;
  const meaning = {
    form: String(form ?? ''),
    unit: typeof unit === 'string' ? unit : '',
    counted: typeof counted === 'string' ? counted.replace(/\s+/g, ' ').trim().toLowerCase() : '',
  };
  return { ...meaning, key: JSON.stringify(Object.values(meaning)) };
}

const publishedOf = (article: SavedArticle | undefined): string | null =>
  article?.corrected?.published || article?.published || null;

/** The end of a sentence. */
const END = /[.!?…]["”’»]?\s/; // “last year. In March”

/** The nearest date in the same sentence as a figure, within the stored context; null for none. */
function findNamedDate({ selectors: [quote, { start, end }] }: Annotation, dates: Annotation[]): string | null {
  let nearest = Number.POSITIVE_INFINITY;
  let found: string | null = null;
  for (const { selectors, facts } of dates) {
    const [, place] = selectors;
    const gap = place.end <= start ? start - place.end : place.start - end;
    if (gap < 0 || gap >= nearest) continue;
    const around = place.end <= start ? quote.prefix : quote.suffix;
    if (gap > around.length) continue;
    const between = place.end <= start ? around.slice(around.length - gap) : around.slice(0, gap);
    if (END.test(between)) continue;
    nearest = gap;
    found = String(facts.resolved);
  }
  return found;
}

/**
 * The start of a date in milliseconds since the epoch: “2025-03-14”, “2025-03”, “2025”, “2025-Q1”, “2025-W11”. For an
 * interval it is that of its last date; NaN if the date is not valid.
 */
export function toMoment(date: string): number {
  const [from = '', until] = date.split('/');
  const day = until && until !== '..' ? until : from;
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(day) ?? [];
  if (quarter) return Date.UTC(Number(year), Number(quarter) * 3 - 3, 1);
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(day) ?? [];
  if (week) return Date.UTC(Number(weekYear), 0, 4 + 7 * (Number(week) - 1));
  // “2025-03-14T10:00:00Z”, “2025-03”, “2025”
  const [, y, m = '01', d = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(day) ?? [];
  return y === undefined ? Number.NaN : Date.UTC(Number(y), Number(m) - 1, Number(d));
}
