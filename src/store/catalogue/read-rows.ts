import type { AnnotationRow, ArticleRow } from '../rows.ts';
import type { Codes } from './codes.ts';

type FacetCodes = { [facet in 'kind' | 'site' | 'tag' | 'actor' | 'colour' | 'date']: Codes };

/** An annotation as numbers; `leaf` is its article's. */
export interface Entry {
  id: string;
  leaf: number;
  kind: number;
  actor: number;
  colour: number;
  tags: number[];
}

/** An article as numbers. */
export interface Leaf {
  url: string;
  site: number;
  /** Its day, or its month where no day is known. */
  date: number;
  tags: number[];
}

const NONE: number[] = [];

/** What is told apart of an annotation. A row may be damaged. */
export function toEntry({ id, kind, actor, colour, tags }: AnnotationRow, leaf: number, codes: FacetCodes): Entry {
  return {
    id,
    leaf,
    kind: codes.kind.of(kind),
    actor: codes.actor.of(actor),
    colour: codes.colour.of(colour),
    tags: readTags(tags, codes),
  };
}

/** What is told apart of an article: what the reader put right counts. */
export function toLeaf({ url, site, published, added, tags, corrected }: ArticleRow, codes: FacetCodes): Leaf {
  const day = corrected?.published || published || added;
  return {
    url,
    site: codes.site.of(corrected?.site || site || hostOf(url)),
    date: codes.date.of(/^\d{4}-\d\d(?:-\d\d)?/.exec(day ?? '')?.[0]), // “2025-03-14T10:00:00Z”
    tags: readTags(tags, codes),
  };
}

const readTags = (tags: unknown, codes: FacetCodes): number[] =>
  Array.isArray(tags) && tags.length > 0 ? tags.map((tag) => codes.tag.of(String(tag))) : NONE;

// “https://www.example.com:8080/news”
const hostOf = (url: string) => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
