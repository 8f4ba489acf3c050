import type { ArticleRow } from '../rows.ts';
import type { Codes } from './columns.ts';

/** A stretch of days as it is chosen: “2025-03-01/2025-04-15”, open at one end as “../2025-04-15” or “2025-03-01/..”. */
export function writeStretch(from: string, until: string): string {
  const [first, last] = from && until && from > until ? [until, from] : [from, until];
  return `${first || '..'}/${last || '..'}`;
}

/** The two ends of a stretch of days, '' where it is open; null for what is no stretch but a year or a month. */
export function readStretch(chosen: string): [from: string, until: string] | null {
  const [from, until] = chosen.split('/');
  if (from === undefined || until === undefined) return null;
  return [from === '..' ? '' : from, until === '..' ? '' : until];
}

/** Whether a day, or a month of which no day is known, is within what was chosen: a year, a month, a stretch of days. */
export function isWithin(day: string, chosen: string): boolean {
  const stretch = readStretch(chosen);
  if (!stretch) return day.slice(0, chosen.length) === chosen;
  const [from, until] = stretch.map((end) => end.slice(0, day.length));
  return (!from || day >= from) && (!until || day <= until);
}

type FacetCodes = { [facet in 'site' | 'tag' | 'date']: Codes };

/** An article as numbers. */
export interface Leaf {
  url: string;
  site: number;
  /** Its day, or its month where no day is known. */
  date: number;
  tags: number[];
}

const NONE: number[] = [];

/** What is told apart of an article: what the reader put right counts. */
export function toLeaf({ url, site, published, added, tags, corrected }: ArticleRow, codes: FacetCodes): Leaf {
  const day = corrected?.published || published || added;
  return {
    url,
    site: codes.site.of(corrected?.site || site || hostOf(url)),
    date: codes.date.of(/^\d{4}-\d\d(?:-\d\d)?/.exec(day ?? '')?.[0]), // “2025-03-14T10:00:00Z”
    tags: readTags(tags, codes.tag),
  };
}

/** Tags as numbers. The row may be damaged. */
export const readTags = (tags: unknown, codes: Codes): number[] =>
  Array.isArray(tags) && tags.length > 0 ? tags.map((tag) => codes.of(String(tag))) : NONE;

// “https://www.example.com:8080/news”
const hostOf = (url: string) => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
