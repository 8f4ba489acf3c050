import { allow, type Codes, createCodes } from './catalogue/codes.ts';
import { isWithin } from './catalogue/days.ts';
import { createLexicon } from './catalogue/lexicon.ts';
import { type Entry, toEntry, toLeaf } from './catalogue/read-rows.ts';
import type { AnnotationRow, ArticleRow } from './rows.ts';
import { cutWords } from './words.ts';

export { readStretch, writeStretch } from './catalogue/days.ts';

/** By what annotations can be told apart. */
export const facets = ['kind', 'site', 'tag', 'actor', 'colour', 'date'] as const;

/** One of these. */
export type Facet = (typeof facets)[number];

/** The values chosen of each facet: any of them will do, but every facet must agree. A date is a year, a month or a stretch of days. */
export type Chosen = { [F in Facet]?: string[] };

/** A value, and how many annotations have it. */
export type Counted = [value: string, count: number];

/** What a question finds. */
export interface Answer {
  count: number;
  /** Names of the annotations found, what came last first; at most `most`. */
  ids(most: number): string[];
  /** The articles in which something was found, or that were found themselves. */
  urls: ReadonlySet<string>;
  /** How many would be found with each value, whatever else of its own facet is chosen; the most frequent first. */
  counts: { [F in Facet]: Counted[] };
}

/** Every annotation of the shelf, held in memory as numbers: it is asked at each key that is pressed. */
export interface Catalogue {
  putArticles(rows: ArticleRow[]): void;
  /** Takes annotations in; `isNew` when they came to the shelf after those that are here. */
  put(rows: AnnotationRow[], isNew: boolean): void;
  remove(ids: string[]): void;
  removeArticles(urls: string[]): void;
  ask(typed: string, chosen: Chosen): Answer;
  /** How many annotations each other actor has in the articles that name this one: actors and in how many articles. */
  together(actor: string): Counted[];
}

/** The annotations of no shelf yet. */
export function createCatalogue(): Catalogue {
  const codes = Object.fromEntries(facets.map((facet) => [facet, createCodes()])) as { [F in Facet]: Codes };
  const leaves: (ReturnType<typeof toLeaf> & { isThere: boolean })[] = [];
  const leafOf = new Map<string, number>();
  const entries: (Entry | null)[] = [];
  const entryOf = new Map<string, number>();
  const words = createLexicon();
  const titleWords = createLexicon();
  let old = 0; // entries before this one lie newest first, those from it on newest last

  function leafAt(url: string): number {
    const known = leafOf.get(url);
    if (known !== undefined) return known;
    leafOf.set(url, leaves.length);
    return leaves.push({ url, site: 0, date: 0, tags: [], isThere: false }) - 1;
  }

  function forgetWords(lexicon: typeof words, numbers: (number | undefined)[]): void {
    const gone = new Set(numbers);
    gone.delete(undefined);
    if (gone.size > 0) lexicon.remove((number) => gone.has(number));
  }

  /** For each annotation 1 when it, or its article, has every word typed; and the same for articles alone. */
  function match(typed: string): { isHit: Uint8Array; isHitLeaf: Uint8Array } {
    const isHit = new Uint8Array(entries.length).fill(1);
    const isHitLeaf = new Uint8Array(leaves.length).fill(1);
    for (const word of cutWords(typed)) {
      const here = new Uint8Array(entries.length);
      const inTitle = new Uint8Array(leaves.length);
      words.mark(word, here);
      titleWords.mark(word, inTitle);
      for (let at = 0; at < here.length; at++) {
        if (!here[at] && !inTitle[entries[at]?.leaf ?? 0]) isHit[at] = 0;
      }
      for (let at = 0; at < inTitle.length; at++) if (!inTitle[at]) isHitLeaf[at] = 0;
    }
    return { isHit, isHitLeaf };
  }

  return {
    putArticles(rows) {
      forgetWords(
        titleWords,
        rows.map(({ url }) => leafOf.get(url)),
      );
      for (const row of rows) {
        const at = leafAt(row.url);
        leaves[at] = { ...toLeaf(row, codes), isThere: true };
        titleWords.add(at, row.words);
      }
    },
    put(rows, isNew) {
      forgetWords(
        words,
        rows.map(({ id }) => entryOf.get(id)),
      );
      for (const row of rows) {
        if (!Array.isArray(row.words)) continue; // damaged beyond reading: there is nothing to find it by
        const at = entryOf.get(row.id) ?? entries.length;
        entryOf.set(row.id, at);
        entries[at] = toEntry(row, leafAt(row.url), codes);
        words.add(at, row.words);
      }
      if (!isNew) old = entries.length;
    },
    remove(ids) {
      forgetWords(
        words,
        ids.map((id) => entryOf.get(id)),
      );
      for (const id of ids) {
        const at = entryOf.get(id);
        if (at !== undefined) entries[at] = null;
        entryOf.delete(id);
      }
    },
    removeArticles(urls) {
      forgetWords(
        titleWords,
        urls.map((url) => leafOf.get(url)),
      );
      for (const url of urls) {
        const leaf = leaves[leafOf.get(url) ?? -1];
        if (leaf) leaf.isThere = false;
      }
    },
    ask(typed, chosen) {
      const { isHit, isHitLeaf } = match(typed);
      const asked = facets.map((facet) => allow(codes[facet], askFor(facet, chosen[facet])));
      const counts = facets.map((facet) => new Uint32Array(codes[facet].values.length));
      const found: number[] = [];
      const foundLeaves = new Uint8Array(leaves.length);

      function look(at: number): void {
        const entry = entries[at];
        const leaf = entry && isHit[at] && leaves[entry.leaf];
        if (!leaf) return;
        const has = [entry.kind, leaf.site, entry.tags, entry.actor, entry.colour, leaf.date];
        let misses = 0;
        let missed = -1;
        for (let f = 0; f < facets.length; f++) {
          const allowed = asked[f];
          if (!allowed || isAllowed(allowed, has[f] as number | number[], leaf.tags)) continue;
          if (++misses > 1) return;
          missed = f;
        }
        for (let f = 0; f < facets.length; f++) {
          const count = counts[f] as Uint32Array;
          if (misses === 0 || f === missed) countIn(count, has[f] as number | number[], leaf.tags);
        }
        if (misses > 0) return;
        found.push(at);
        foundLeaves[entry.leaf] = 1;
      }

      for (let at = entries.length - 1; at >= old; at--) look(at);
      for (let at = 0; at < old; at++) look(at);
      const isOfMarks = facets.some((facet, f) => asked[f] && facet !== 'site' && facet !== 'date' && facet !== 'tag');
      const isAskedLeaf = ({ site, tags, date, isThere }: (typeof leaves)[number]) =>
        isThere &&
        !isOfMarks &&
        (!asked[1] || asked[1][site] === 1) &&
        (!asked[2] || tags.some((tag) => asked[2]?.[tag])) &&
        (!asked[5] || asked[5][date] === 1);
      return {
        count: found.length,
        ids: (most) => found.slice(0, most).map((at) => (entries[at] as Entry).id),
        urls: new Set(
          leaves.flatMap((leaf, at) => (foundLeaves[at] || (isHitLeaf[at] && isAskedLeaf(leaf)) ? [leaf.url] : [])),
        ),
        counts: Object.fromEntries(
          facets.map((facet, f) => {
            const counted = sortCounts(codes[facet].values, counts[f] as Uint32Array);
            return [facet, facet === 'date' ? joinMonths(counted) : counted];
          }),
        ) as Answer['counts'],
      };
    },
    together(actor) {
      const code = codes.actor.of(actor);
      const shared = new Set(entries.flatMap((entry) => (entry?.actor === code ? [entry.leaf] : [])));
      const pairs = new Set<number>();
      const count = new Uint32Array(codes.actor.values.length);
      for (const entry of entries) {
        if (!entry || entry.actor === code || !shared.has(entry.leaf)) continue;
        const pair = entry.leaf * codes.actor.values.length + entry.actor;
        if (!pairs.has(pair)) count[entry.actor] = (count[entry.actor] ?? 0) + 1;
        pairs.add(pair);
      }
      return sortCounts(codes.actor.values, count);
    },
  };
}

/** Whether a value is asked for; null when nothing was chosen. */
function askFor(facet: Facet, chosen: string[] = []): ((value: string) => boolean) | null {
  if (chosen.length === 0) return null;
  if (facet === 'date') return (day) => chosen.some((one) => isWithin(day, one));
  const values = new Set(chosen);
  return (value) => values.has(value);
}

function isAllowed(allowed: Uint8Array, has: number | number[], inherited: number[]): boolean {
  if (typeof has === 'number') return allowed[has] === 1;
  return has.some((one) => allowed[one]) || inherited.some((one) => allowed[one]);
}

function countIn(counts: Uint32Array, has: number | number[], inherited: number[]): void {
  const add = (code: number) => {
    counts[code] = (counts[code] ?? 0) + 1;
  };
  if (typeof has === 'number') add(has);
  else {
    has.forEach(add);
    for (const tag of inherited) if (!has.includes(tag)) add(tag);
  }
}

/** Days are found by, months are counted. */
function joinMonths(days: Counted[]): Counted[] {
  const months = new Map<string, number>();
  for (const [day, count] of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count);
  return [...months].sort(byFrequency);
}

function sortCounts(values: string[], counts: Uint32Array): Counted[] {
  const all: Counted[] = [];
  for (let code = 1; code < values.length; code++)
    if (counts[code]) all.push([values[code] as string, counts[code] as number]);
  return all.sort(byFrequency);
}

const byFrequency = ([a, m]: Counted, [b, n]: Counted): number => n - m || (a < b ? -1 : 1);
