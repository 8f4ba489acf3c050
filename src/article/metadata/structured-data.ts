import { foldSpace } from '../prose.ts';

/** The `meta` elements of a page by `property` or `name`, ignoring case. */
export interface MetaElements {
  /** The content of the first of these names that is present. */
  first(...names: string[]): string | undefined;
  /** All contents of one name. */
  all(name: string): string[];
}

/** Reads all `meta` elements in one query. */
export function readMetaElements(document: Document): MetaElements {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = foldSpace(element.getAttribute('content') ?? '');
    const names = new Set([element.getAttribute('property'), element.getAttribute('name')]);
    for (const name of content ? names : []) {
      const key = name?.toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  const all = (name: string) => contents.get(name) ?? [];
  return { all, first: (...names) => names.map((name) => all(name)[0]).find((content) => content) };
}

/** A JSON-LD object with unchecked values. */
export type LinkedData = { [name: string]: unknown };

/** Where authors and dates are searched. */
export interface DeclaredPage {
  document: Document;
  meta: MetaElements;
  linkedData: LinkedData | null;
  /** The names of the outlet, as the page declares and shows them. */
  outlets: readonly string[];
  /** BCP 47; '' if it is not known. */
  lang: string;
  /** The headline on the page. */
  heading: Element | null;
}

const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review)$/; // NewsArticle, ReportageNewsArticle …

/** What else may have the day of an article. */
export const DATED: RegExp = /^(?:WebPage|Recipe)$/;

/** Whether a value of JSON-LD is an object. */
export const isObject = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The article in the JSON-LD of a page, or another thing by its type; null when there is none or it cannot be parsed. */
export function readLinkedData(document: Document, type = ARTICLE): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findThing(parse(script.textContent ?? ''), type);
    if (found) return found;
  }
  return null;
}

/** The types of an object without their vocabulary: “http://schema.org/NewsArticle” → “NewsArticle”. */
export function typesOf(linkedData: LinkedData): string[] {
  return asList(linkedData['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** Wraps a single value in an array; nothing becomes an empty one. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A string itself, or the name of an object. */
export function nameOf(value: unknown): string | undefined {
  const name = isObject(value) ? value.name : value;
  if (typeof name === 'string') return decode(name);
  return Array.isArray(name) && typeof name[0] === 'string' ? name[0] : undefined;
}

const ENTITIES: { [name: string]: string } = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/** Decodes HTML entities, which some publishers write into JSON: “Redacci&oacute;n”, “O&#039;Hara”. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-zA-Z]{2,8}));/g, (whole, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Math.min(Number(code), 0x10ffff));
    return ENTITIES[name ?? ''] ?? readAccent(name ?? '') ?? whole;
  });
}

const ACCENTS: { [name: string]: string } = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** “oacute” → “ó” */
function readAccent(name: string): string | undefined {
  const mark = ACCENTS[name.slice(1)];
  return mark && (name.charAt(0) + mark).normalize('NFC');
}

function parse(json: string): unknown {
  try {
    // Some publishers wrap the block in CDATA or an HTML comment, or leave line breaks inside of strings.
    return JSON.parse(json.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '').replace(/\p{Cc}+/gu, ' '));
  } catch (error) {
    if (error instanceof SyntaxError) return null; // invalid JSON on the page: other sources are used
    throw error;
  }
}

function findThing(value: unknown, type: RegExp): LinkedData | null {
  for (const item of asList(value)) {
    if (!isObject(item)) continue;
    if (typesOf(item).some((own) => type.test(own))) return item;
    const inner =
      findThing(item['@graph'], type) ?? findThing(item.mainEntity, type) ?? findThing(item.mainEntityOfPage, type);
    if (inner) return inner;
  }
  return null;
}
