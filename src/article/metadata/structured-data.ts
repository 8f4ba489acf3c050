import { foldSpace } from '../prose.ts';

/** What the page's `meta` elements say, by property or name, in any case. */
export interface MetaElements {
  /** The content of the first of these names that has one. */
  first(...names: string[]): string | undefined;
  /** Everything said under one name. */
  all(name: string): string[];
}

/** Looks at the document once for all of them. */
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

/** An object of JSON-LD, its values still to be checked. */
export type Thing = { [name: string]: unknown };

const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review)$/; // NewsArticle, ReportageNewsArticle …

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The page's article as its publisher describes it in JSON-LD; null when it does not, or not readably. */
export function readLinkedData(document: Document): Thing | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''));
    if (article) return article;
  }
  return null;
}

/** The types a thing says it is, without their vocabulary: “http://schema.org/NewsArticle” → “NewsArticle”. */
export function typesOf(thing: Thing): string[] {
  return asList(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** A value that may be one thing or several, as a list. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a thing is called: itself when it is text, its name otherwise. */
export function nameOf(value: unknown): string | undefined {
  const name = isThing(value) ? value.name : value;
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

/** Some publishers write HTML into their JSON: “Redacci&oacute;n”, “O&#039;Hara” */
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
    if (error instanceof SyntaxError) return null; // the page's mistake: the other sources answer
    throw error;
  }
}

function findArticle(value: unknown): Thing | null {
  for (const item of asList(value)) {
    if (!isThing(item)) continue;
    if (typesOf(item).some((type) => ARTICLE.test(type))) return item;
    const inner = findArticle(item['@graph']) ?? findArticle(item.mainEntity) ?? findArticle(item.mainEntityOfPage);
    if (inner) return inner;
  }
  return null;
}
