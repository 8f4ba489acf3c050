import { type AnnotationRow, type ArticleRow, cutWords } from './rows.ts';
import { allow, type Codes, createCodes, createLexicon } from './search-index/columns.ts';
import { isWithin, type Leaf, readTags, toLeaf } from './search-index/rows.ts';

export { readStretch, writeStretch } from './search-index/rows.ts';

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

/** Every annotation of the library, held in memory as numbers: it is asked at each key that is pressed. */
export interface Catalogue {
  putArticles(rows: ArticleRow[]): void;
  /** Takes annotations in; `isNew` when they came to the library after those that are here. */
  put(rows: AnnotationRow[], isNew: boolean): void;
  remove(ids: string[]): void;
  removeArticles(urls: string[]): void;
  ask(typed: string, chosen: Chosen): Answer;
  /** How many annotations each other actor has in the articles that name this one: actors and in how many articles. */
  together(actor: string): Counted[];
}

/** Annotations have these of their own; the others are their article's, or both have them. */
const OWN = ['kind', 'actor', 'colour'] as const;

/** In place of its article, where an annotation is no longer there. */
const GONE = -1;

/** The annotations of no library yet. */
export function createCatalogue(): Catalogue {
  const codes = Object.fromEntries(facets.map((facet) => [facet, createCodes()])) as { [F in Facet]: Codes };
  const leaves: (Leaf & { isThere: boolean })[] = [];
  const leafAt = new Map<string, number>();
  const places = new Map<string, number>();
  // Of annotations, each list by their place: many numbers are walked much faster than many objects.
  const ids: string[] = [];
  const leafOf: number[] = [];
  const own: { [F in (typeof OWN)[number]]: number[] } = { kind: [], actor: [], colour: [] };
  const tags: number[][] = [];
  const words = createLexicon();
  const titleWords = createLexicon();
  let old = 0; // those before this place lie newest first, those from it on newest last

  function findLeaf(url: string): number {
    const known = leafAt.get(url);
    if (known !== undefined) return known;
    leafAt.set(url, leaves.length);
    return leaves.push({ url, site: 0, date: 0, tags: [], isThere: false }) - 1;
  }

  function forgetWords(lexicon: typeof words, numbers: (number | undefined)[]): void {
    const gone = new Set(numbers);
    gone.delete(undefined);
    if (gone.size > 0) lexicon.remove((number) => gone.has(number));
  }

  const leafTags = (at: number): number[] => leaves[leafOf[at] as number]?.tags ?? [];

  /** The places of annotations that have, or whose article has, every word typed, newest first; and 1 for each such article. */
  function match(typed: string): { hits: Uint32Array; isHitLeaf: Uint8Array } {
    const isHit = new Uint8Array(ids.length).fill(1);
    const isHitLeaf = new Uint8Array(leaves.length).fill(1);
    for (const word of cutWords(typed)) {
      const here = new Uint8Array(ids.length);
      const inTitle = new Uint8Array(leaves.length);
      words.mark(word, here);
      titleWords.mark(word, inTitle);
      for (let at = 0; at < here.length; at++) if (!here[at] && !inTitle[leafOf[at] as number]) isHit[at] = 0;
      for (let at = 0; at < inTitle.length; at++) if (!inTitle[at]) isHitLeaf[at] = 0;
    }
    const hits = new Uint32Array(ids.length);
    let last = 0;
    for (let i = 0; i < ids.length; i++) {
      const at = i < ids.length - old ? ids.length - 1 - i : i - ids.length + old;
      if (isHit[at] && leafOf[at] !== GONE) hits[last++] = at;
    }
    return { hits: hits.subarray(0, last), isHitLeaf };
  }

  /** Whether what is asked of a facet is true of an annotation. */
  function agrees(facet: Facet, allowed: Uint8Array, at: number): boolean {
    if (facet === 'tag') return isAny(tags[at] as number[], allowed) || isAny(leafTags(at), allowed);
    const leaf = leaves[leafOf[at] as number] as Leaf;
    const has = facet === 'site' || facet === 'date' ? leaf[facet] : own[facet][at];
    return allowed[has as number] === 1;
  }

  /** Adds how many of these annotations have each value of a facet. */
  function count(facet: Facet, annotations: Uint32Array, counts: Uint32Array): void {
    if (facet === 'tag') {
      for (let i = 0; i < annotations.length; i++) {
        const at = annotations[i] as number;
        const has = tags[at] as number[];
        for (const tag of has) add(counts, tag, 1);
        for (const tag of leafTags(at)) if (!has.includes(tag)) add(counts, tag, 1);
      }
    } else if (facet === 'site' || facet === 'date') {
      const inLeaf = new Uint32Array(leaves.length);
      for (let i = 0; i < annotations.length; i++) add(inLeaf, leafOf[annotations[i] as number] as number, 1);
      for (const [at, leaf] of leaves.entries()) add(counts, leaf[facet], inLeaf[at] as number);
    } else {
      const has = own[facet];
      for (let i = 0; i < annotations.length; i++) add(counts, has[annotations[i] as number] as number, 1);
    }
  }

  return {
    putArticles(rows) {
      forgetWords(
        titleWords,
        rows.map(({ url }) => leafAt.get(url)),
      );
      for (const row of rows) {
        const at = findLeaf(row.url);
        leaves[at] = { ...toLeaf(row, codes), isThere: true };
        titleWords.add(at, row.words);
      }
    },
    put(rows, isNew) {
      forgetWords(
        words,
        rows.map(({ id }) => places.get(id)),
      );
      for (const row of rows) {
        if (!Array.isArray(row.words)) continue; // damaged beyond reading: there is nothing to find it by
        const at = places.get(row.id) ?? ids.length;
        places.set(row.id, at);
        ids[at] = row.id;
        leafOf[at] = findLeaf(row.url);
        for (const facet of OWN) own[facet][at] = codes[facet].of(row[facet]);
        tags[at] = readTags(row.tags, codes.tag);
        words.add(at, row.words);
      }
      if (!isNew) old = ids.length;
    },
    remove(gone) {
      forgetWords(
        words,
        gone.map((id) => places.get(id)),
      );
      for (const id of gone) {
        const at = places.get(id);
        if (at !== undefined) leafOf[at] = GONE;
        places.delete(id);
      }
    },
    removeArticles(urls) {
      forgetWords(
        titleWords,
        urls.map((url) => leafAt.get(url)),
      );
      for (const url of urls) {
        const leaf = leaves[leafAt.get(url) ?? -1];
        if (leaf) leaf.isThere = false;
      }
    },
    ask(typed, chosen) {
      const { hits, isHitLeaf } = match(typed);
      const asked = facets.map((facet) => allow(codes[facet], askFor(facet, chosen[facet])));
      const found = new Uint32Array(hits.length);
      let last = 0;
      /** Those that one facet alone keeps out: a further value of it would find them, too. */
      const keptOut = facets.map((): number[] => []);
      for (let i = 0; i < hits.length; i++) {
        const at = hits[i] as number;
        let misses = 0;
        let missed = 0;
        for (let f = 0; f < facets.length; f++) {
          const allowed = asked[f];
          if (!allowed || agrees(facets[f] as Facet, allowed, at)) continue;
          misses++;
          missed = f;
        }
        if (misses === 0) found[last++] = at;
        else if (misses === 1) keptOut[missed]?.push(at);
      }
      const foundLeaves = new Uint8Array(leaves.length);
      for (let i = 0; i < last; i++) foundLeaves[leafOf[found[i] as number] as number] = 1;
      const isOfMarks = facets.some((facet, f) => asked[f] && facet !== 'site' && facet !== 'date' && facet !== 'tag');
      const isAskedLeaf = ({ site, tags, date, isThere }: (typeof leaves)[number]) =>
        isThere &&
        !isOfMarks &&
        (!asked[1] || asked[1][site] === 1) &&
        (!asked[2] || tags.some((tag) => asked[2]?.[tag])) &&
        (!asked[5] || asked[5][date] === 1);
      return {
        count: last,
        ids: (most) => Array.from(found.subarray(0, Math.min(most, last)), (at) => ids[at] as string),
        urls: new Set(
          leaves.filter((leaf, at) => foundLeaves[at] || (isHitLeaf[at] && isAskedLeaf(leaf))).map(({ url }) => url),
        ),
        counts: Object.fromEntries(
          facets.map((facet, f) => {
            const counts = new Uint32Array(codes[facet].values.length);
            count(facet, found.subarray(0, last), counts);
            count(facet, Uint32Array.from(keptOut[f] ?? []), counts);
            const counted = sortCounts(codes[facet].values, counts);
            return [facet, facet === 'date' ? joinMonths(counted) : counted];
          }),
        ) as Answer['counts'],
      };
    },
    together(actor) {
      const code = codes.actor.of(actor);
      const shared = new Set(leafOf.filter((_, at) => own.actor[at] === code));
      shared.delete(GONE);
      const pairs = new Set<number>();
      const count = new Uint32Array(codes.actor.values.length);
      for (const [at, leaf] of leafOf.entries()) {
        const other = own.actor[at] as number;
        if (other === code || !shared.has(leaf)) continue;
        const pair = leaf * codes.actor.values.length + other;
        if (!pairs.has(pair)) count[other] = (count[other] ?? 0) + 1;
        pairs.add(pair);
      }
      return sortCounts(codes.actor.values, count);
    },
  };
}

function isAny(tags: number[], allowed: Uint8Array): boolean {
  for (const tag of tags) if (allowed[tag]) return true;
  return false;
}

function add(counts: Uint32Array, code: number, most: number): void {
  counts[code] = (counts[code] as number) + most;
}

/** Whether a value is asked for; null when nothing was chosen. */
function askFor(facet: Facet, chosen: string[] = []): ((value: string) => boolean) | null {
  if (chosen.length === 0) return null;
  if (facet === 'date') return (day) => chosen.some((one) => isWithin(day, one));
  const values = new Set(chosen);
  return (value) => values.has(value);
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
