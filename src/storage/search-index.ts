import { cutWords } from './rows.ts';
import {
  type Codes,
  type Facet,
  facets,
  findCodes,
  type IndexedArticle,
  ownFacets,
  REMOVED,
  type SearchIndex,
} from './search-index/entries.ts';

export type { Facet, SearchIndex } from './search-index/entries.ts';
export {
  createSearchIndex,
  facets,
  putAnnotations,
  putArticles,
  removeAnnotations,
  removeArticles,
} from './search-index/entries.ts';

/**
 * The selected values of each facet. An annotation matches if it has any of the values in every facet. A date is a year, a
 * month or a date range.
 */
export type SelectedValues = { [F in Facet]?: string[] };

/** A value, and the number of annotations that have it. */
export type Counted = [value: string, count: number];

/** The result of a search. */
export interface SearchResult {
  count: number;
  /** The ids of the first `most` annotations, newest first. */
  ids(most: number): string[];
  /** The articles that match or have annotations that match. */
  urls: ReadonlySet<string>;
  /** For each facet, how many annotations each of its values would find with the selection in the other facets. */
  counts: { [F in Facet]: Counted[] };
}

/** The annotations that the reader kept, highlighted or wrote to, newest first: all but those that were only saved with their articles. */
export function listOwn(index: SearchIndex): string[] {
  const { articles, articleOf, ids, untouched } = index;
  const isOwn = (at: number) => untouched[at] === 0 || untouched[at] !== articles[articleOf[at] as number]?.saved;
  return listNewestFirst(index)
    .filter((at) => articleOf[at] !== REMOVED && isOwn(at))
    .map((at) => ids[at] as string);
}

/** The positions of all annotations, newest first. */
function listNewestFirst({ ids, loaded }: SearchIndex): number[] {
  const added = ids.length - loaded;
  return ids.map((_, i) => (i < added ? ids.length - 1 - i : i - added));
}

/** Finds the annotations that contain, or whose article's title contains, words that start like those typed. */
export function search(index: SearchIndex, typed: string, chosen: SelectedValues): SearchResult {
  const { articles, articleOf, ids, codes } = index;
  const { matches, isMatchingArticle } = matchWords(index, typed);
  const filters = facets.map((facet) => findCodes(codes[facet], toFilter(facet, chosen[facet])));
  const { found, missedBy } = applyFilters(index, matches, filters);
  const isFoundArticle = new Uint8Array(articles.length);
  for (const at of found) isFoundArticle[articleOf[at] as number] = 1;
  const accepts = createArticleFilter(filters);
  return {
    count: found.length,
    ids: (most) => Array.from(found.subarray(0, most), (at) => ids[at] as string),
    urls: new Set(
      articles
        .filter((article, at) => isFoundArticle[at] || (isMatchingArticle[at] && accepts(article)))
        .map(({ url }) => url),
    ),
    counts: Object.fromEntries(
      facets.map((facet, f) => [facet, countValues(index, facet, found, missedBy[f] ?? [])]),
    ) as SearchResult['counts'],
  };
}

/** The positions of the annotations that have every word typed, newest first, and a 1 for each such article. */
function matchWords(index: SearchIndex, typed: string): { matches: Uint32Array; isMatchingArticle: Uint8Array } {
  const { ids, articles, articleOf, loaded } = index;
  const isMatch = new Uint8Array(ids.length).fill(1);
  const isMatchingArticle = new Uint8Array(articles.length).fill(1);
  for (const word of cutWords(typed)) {
    const inText = new Uint8Array(ids.length);
    const inTitle = new Uint8Array(articles.length);
    index.words.mark(word, inText);
    index.titleWords.mark(word, inTitle);
    for (let at = 0; at < inText.length; at++) if (!inText[at] && !inTitle[articleOf[at] as number]) isMatch[at] = 0;
    for (let at = 0; at < inTitle.length; at++) if (!inTitle[at]) isMatchingArticle[at] = 0;
  }
  const matches = new Uint32Array(ids.length);
  const added = ids.length - loaded;
  let length = 0;
  for (let i = 0; i < ids.length; i++) {
    const at = i < added ? ids.length - 1 - i : i - added;
    if (isMatch[at] && articleOf[at] !== REMOVED) matches[length++] = at;
  }
  return { matches: matches.subarray(0, length), isMatchingArticle };
}

/** For each facet a 1 at each code that was selected; null if none was. */
type Filters = (Uint8Array | null)[];

/** The annotations that pass all filters, and for each facet those that only its filter excludes. */
function applyFilters(index: SearchIndex, matches: Uint32Array, filters: Filters) {
  const found = new Uint32Array(matches.length);
  const missedBy = facets.map((): number[] => []);
  let length = 0;
  for (let i = 0; i < matches.length; i++) {
    const at = matches[i] as number;
    let misses = 0;
    let missed = 0;
    for (let f = 0; f < facets.length; f++) {
      const filter = filters[f];
      if (!filter || passes(index, facets[f] as Facet, filter, at)) continue;
      misses++;
      missed = f;
    }
    if (misses === 0) found[length++] = at;
    else if (misses === 1) missedBy[missed]?.push(at);
  }
  return { found: found.subarray(0, length), missedBy };
}

function passes(index: SearchIndex, facet: Facet, filter: Uint8Array, at: number): boolean {
  const article = index.articles[index.articleOf[at] as number] as IndexedArticle;
  if (facet === 'tag') return hasAny(index.tags[at] as number[], filter) || hasAny(article.tags, filter);
  const code = facet === 'site' || facet === 'date' ? article[facet] : index.own[facet][at];
  return filter[code as number] === 1;
}

/** Whether an article itself is a result. It has no kind, actor or colour, so no article passes a filter of these. */
function createArticleFilter(filters: Filters): (article: IndexedArticle) => boolean {
  const [site, tag, date] = (['site', 'tag', 'date'] as const).map((facet) => filters[facets.indexOf(facet)]);
  const isOwn = ownFacets.some((facet) => filters[facets.indexOf(facet)]);
  return (article) =>
    article.isThere &&
    !isOwn &&
    (!site || site[article.site] === 1) &&
    (!tag || hasAny(article.tags, tag)) &&
    (!date || date[article.date] === 1);
}

function countValues(index: SearchIndex, facet: Facet, found: Uint32Array, missed: number[]): Counted[] {
  const counts = new Uint32Array(index.codes[facet].values.length);
  addCounts(index, facet, found, counts);
  addCounts(index, facet, Uint32Array.from(missed), counts);
  const counted = sortCounts(index.codes[facet].values, counts);
  return facet === 'date' ? sumByMonth(counted) : counted;
}

function addCounts(index: SearchIndex, facet: Facet, annotations: Uint32Array, counts: Uint32Array): void {
  const { articles, articleOf, tags, own } = index;
  if (facet === 'tag') {
    for (let i = 0; i < annotations.length; i++) {
      const at = annotations[i] as number;
      const ofAnnotation = tags[at] as number[];
      for (const tag of ofAnnotation) add(counts, tag, 1);
      const ofArticle = articles[articleOf[at] as number]?.tags ?? [];
      for (const tag of ofArticle) if (!ofAnnotation.includes(tag)) add(counts, tag, 1);
    }
  } else if (facet === 'site' || facet === 'date') {
    const perArticle = new Uint32Array(articles.length);
    for (let i = 0; i < annotations.length; i++) add(perArticle, articleOf[annotations[i] as number] as number, 1);
    for (const [at, article] of articles.entries()) add(counts, article[facet], perArticle[at] as number);
  } else {
    const column = own[facet];
    for (let i = 0; i < annotations.length; i++) add(counts, column[annotations[i] as number] as number, 1);
  }
}

/** The other actors in the articles that have annotations of this one, and in how many of these articles each occurs. */
export function findRelatedActors(index: SearchIndex, actor: string): Counted[] {
  const { own, articleOf, codes } = index;
  const { values } = codes.actor;
  const code = codes.actor.of(actor);
  const shared = new Set(articleOf.filter((_, at) => own.actor[at] === code));
  shared.delete(REMOVED);
  const pairs = new Set<number>();
  const counts = new Uint32Array(values.length);
  for (const [at, article] of articleOf.entries()) {
    const other = own.actor[at] as number;
    if (other === code || !shared.has(article)) continue;
    const pair = article * values.length + other;
    if (!pairs.has(pair)) add(counts, other, 1);
    pairs.add(pair);
  }
  return sortCounts(values, counts);
}

function hasAny(tags: number[], filter: Uint8Array): boolean {
  for (const tag of tags) if (filter[tag]) return true;
  return false;
}

function add(counts: Uint32Array, code: number, count: number): void {
  counts[code] = (counts[code] as number) + count;
}

/** Accepts the selected values; null if none is selected. */
function toFilter(facet: Facet, chosen: string[] = []): ((value: string) => boolean) | null {
  if (chosen.length === 0) return null;
  if (facet === 'date') return (day) => chosen.some((one) => isWithin(day, one));
  const values = new Set(chosen);
  return (value) => values.has(value);
}

/** Dates are filtered by day, but counted by month. */
function sumByMonth(days: Counted[]): Counted[] {
  const months = new Map<string, number>();
  for (const [day, count] of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count);
  return [...months].sort(byFrequency);
}

function sortCounts(values: Codes['values'], counts: Uint32Array): Counted[] {
  const all: Counted[] = [];
  for (let code = 1; code < values.length; code++)
    if (counts[code]) all.push([values[code] as string, counts[code] as number]);
  return all.sort(byFrequency);
}

const byFrequency = ([a, m]: Counted, [b, n]: Counted): number => n - m || (a < b ? -1 : 1);

/** A date range: “2025-03-01/2025-04-15”, or with an open end “../2025-04-15”, “2025-03-01/..” (as in ISO 8601-2). */
export function writeDateRange(from: string, until: string): string {
  const [first, last] = from && until && from > until ? [until, from] : [from, until];
  return `${first || '..'}/${last || '..'}`;
}

/** The two ends of a date range, '' for an open end; null for a year or a month. */
export function readDateRange(chosen: string): [from: string, until: string] | null {
  const [from, until] = chosen.split('/');
  if (from === undefined || until === undefined) return null;
  return [from === '..' ? '' : from, until === '..' ? '' : until];
}

/** Whether a day, or a month if the day is not known, is within a year, a month or a date range. */
export function isWithin(day: string, chosen: string): boolean {
  const range = readDateRange(chosen);
  if (!range) return day.slice(0, chosen.length) === chosen;
  const [from, until] = range.map((end) => end.slice(0, day.length));
  return (!from || day >= from) && (!until || day <= until);
}
