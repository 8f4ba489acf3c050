import type { ArticleRow } from '../rows.ts';
import type { Codes } from './codes.ts';

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
