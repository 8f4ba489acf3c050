import type { LibraryItem } from '../export/exporter.ts';
import { type Annotation, colours, type Facts, type Rule, type SavedArticle, type Selectors } from '../model.ts';

/** Why a file cannot be read. */
export type Reason = 'empty' | 'unknown' | 'cut short' | 'damaged' | 'newer' | 'too large' | 'nothing in it';

/** A file that cannot be read, and so changes nothing. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(
    readonly reason: Reason,
    /** Where it went wrong. */
    readonly place = '',
  ) {
    super(place ? `${reason}: ${place}` : reason);
  }
}

/** What a file holds. */
export interface Contents {
  library: LibraryItem[];
  /** What the reader had chosen; null where the file does not say. */
  settings: Json | null;
  /** What the reader had put right for every later reading. */
  rules: Rule[];
  /** What could not be taken over: annotations of something else than words on a page of the web. */
  skipped: number;
}

/** The most annotations that a file may hold. */
export const MOST = 200_000;

/** An object of JSON. */
export type Json = { [name: string]: unknown };

/** Whether it is an object, and neither null nor a list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or '' for anything else. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The texts of a list; none for anything else. */
export const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** One as a list of one. */
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A position in a text: whole and not negative; null for anything else. */
export const asOffset = (value: unknown): number | null =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;

/** A moment (ISO 8601, UTC), or the other one where it is none. */
export function asMoment(value: unknown, other: string): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? other : new Date(time).toISOString();
}

/** Whether it is an address of the web. */
export const isWeb = (url: string): boolean => /^https?:\/\/[^/\s]/i.test(url);

/** Facts are texts, numbers and null; others are left out. */
export function asFacts(value: unknown): Facts {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter(([, fact]) => fact === null || typeof fact === 'string' || Number.isFinite(fact)),
  ) as Facts;
}

/** A colour by its name; none for one that this version does not know. */
export function asColour(value: unknown): Pick<Annotation, 'colour'> {
  const colour = colours.find((one) => one === value);
  return colour ? { colour } : {};
}

/** Selectors of a passage. */
export function select(exact: string, prefix: string, suffix: string, start: number, astral: number): Selectors {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + exact.length, ...(astral > 0 ? { astral } : {}) },
  ];
}

/** Gathers annotations under their articles, which may come before or after them, or never. */
export function createGathering(now: string) {
  const library = new Map<string, LibraryItem>();
  const at = (url: string, particulars: () => SavedArticle): LibraryItem => {
    const found = library.get(url);
    if (found) return found;
    const made = { article: particulars(), annotations: [] };
    library.set(url, made);
    return made;
  };
  return {
    library: () => [...library.values()],
    setArticle(article: SavedArticle): void {
      at(article.url, () => article).article = article;
    },
    add(annotation: Annotation, title: string): void {
      at(annotation.url, () => ({ url: annotation.url, title, lang: '', added: now })).annotations.push(annotation);
    },
  };
}
