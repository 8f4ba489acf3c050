import { cleanAddress, fitAddress, isStoryAddress, isVariant, parseAddress } from '../address.ts';
import {
  cut,
  type Identity,
  MAX_ADDRESS,
  MAX_LANGUAGE,
  MAX_LINE,
  type NamedAuthor,
  type Particulars,
} from '../model.ts';
import { findAuthors } from './metadata/byline.ts';
import { findOutlet, listOutlets } from './metadata/outlet.ts';
import { findModified, findPublished } from './metadata/published.ts';
import { type MetaElements, nameOf, readLinkedData, readMetaElements, typesOf } from './metadata/structured-data.ts';
import { foldSpace, keepLetters } from './prose.ts';
import { findAround, type Root } from './tree-scope.ts';

/** The particulars of an article as the page declares them. */
export interface Metadata extends Particulars {
  /** The page declares itself an article. */
  declared: boolean;
  /** It does not, but has the address of a story, and a date or an author. */
  likely: boolean;
  /** A summary in a sentence or two; often the standfirst. */
  description: string;
}

/** Reads the metadata of a page from JSON-LD, then Open Graph, `meta` elements and microdata, then the visible page. */
export function readMetadata(document: Document, location: string): Metadata {
  const linkedData = readLinkedData(document);
  const meta = readMetaElements(document);
  const outlets = listOutlets(meta, linkedData);
  const site = findOutlet(document, outlets, meta.all('author'), location);
  if (site) outlets.push(site);
  const types = meta.all('og:type').map((type) => type.toLowerCase());
  const lang = findLanguage(document, foldOptional(nameOf(linkedData?.inLanguage)) ?? meta.first('og:locale'));
  const titles = [foldOptional(nameOf(linkedData?.headline)), meta.first('og:title'), meta.first('twitter:title')];
  const { title, heading } = findHeadline(document, titles, outlets);
  const page = { document, meta, linkedData, outlets, lang, heading };
  const authors = findAuthors(page);
  const byline = writeByline(authors, lang);
  const isReferenceWork = isReference(meta.first('generator'));
  const published = findPublished(page, location, isReferenceWork);
  const modified = findModified(page, published);
  const declared =
    !isReferenceWork && (types.includes('article') || (linkedData !== null && typesOf(linkedData).length > 0));
  return {
    ...findAddresses(document, meta, location),
    title,
    ...omitEmpty({ byline, site, published, modified }),
    ...(authors.length > 0 && { authors }),
    lang,
    declared,
    likely: !declared && !isReferenceWork && isStoryAddress(location) && Boolean(byline || published),
    description: meta.first('og:description', 'description', 'twitter:description') ?? '',
  };
}

/** The authors in one line: “Ana Ruiz, Tom Brandt and Li Wei”, “Ana Ruiz und Tom Brandt”; '' if there is none. */
function writeByline(authors: NamedAuthor[], lang: string): string {
  const names = authors.map(({ name }) => name);
  if (names.length < 2) return names[0] ?? '';
  const language = /^[a-z]{2}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  // British English has no comma before “and”.
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names);
}

/** How each field is cut to what can be stored; those of authors are cut where they are read. */
const CUTS: { [F in keyof Particulars]-?: (value: NonNullable<Particulars[F]>) => Particulars[F] } = {
  url: (url) => fitAddress(url, MAX_ADDRESS),
  aliases: (aliases) => aliases,
  title: (title) => cut(title, MAX_LINE),
  byline: (byline) => cut(byline, MAX_LINE),
  authors: (authors) => authors,
  site: (site) => cut(site, MAX_LINE),
  published: (published) => published,
  modified: (modified) => modified,
  lang: (lang) => cut(lang, MAX_LANGUAGE),
};

/** Particulars that are short enough to be stored; longer ones are cut. */
export function cutParticulars(particulars: Particulars): Particulars {
  const cuts = CUTS as { [field: string]: ((value: unknown) => unknown) | undefined };
  const entries = Object.entries(particulars).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([field, value]) => [field, cuts[field]?.(value) ?? value])) as Particulars;
}

/** Wikis and manuals also declare articles: “MediaWiki 1.43.0”, “Docusaurus”. */
const isReference = (generator = '') => /wiki|sphinx|docusaurus|mkdocs|docbook|doxygen/i.test(generator);

const foldOptional = (text: string | undefined) => (text === undefined ? undefined : foldSpace(text) || undefined);

function omitEmpty<T extends { [name: string]: string | undefined }>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as { [K in keyof T]?: string };
}

/** A headline on the page, and its element if there is one. */
interface Headline {
  title: string;
  heading: Element | null;
}

/** The heading on the page that is, or begins, or paraphrases the declared title; else the declared title. */
function findHeadline(
  document: Document,
  titles: readonly (string | undefined)[],
  outlets: readonly string[],
): Headline {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')]
    .slice(0, MAX_HEADINGS)
    .map((heading) => ({ heading, title: foldSpace(heading.textContent), letters: keepLetters(heading.textContent) }))
    .filter((heading) => heading.title !== '');
  const isMain = ({ heading }: Headline & { heading: Element }) => heading.localName === 'h1';
  const all = titles.filter((title) => title !== undefined);
  const declared = all.find((one) => headings.some((h) => isMain(h) && h.letters === keepLetters(one))) ?? all[0];
  const title = declared ?? foldSpace(document.title);
  const wanted = keepLetters(title);
  const same = headings.find((heading) => heading.letters.length > 8 && wanted.startsWith(heading.letters));
  if (same && title.startsWith(same.title)) return same;
  const longer = headings.find((heading) => wanted.length > 8 && heading.letters.startsWith(wanted));
  if (longer && !same && (isMain(longer) || longer.letters.length < MAX_LONGER * wanted.length)) return longer;
  // “Politics | Ministers agree flood fund”
  const end = headings.find(({ letters }) => letters.length * MAX_LONGER > wanted.length && wanted.endsWith(letters));
  if (end && !same) return end;
  const main = headings.filter(isMain);
  const first = main.find((heading) => isParaphrase(heading.title, title)) ?? main[0];
  const heading = (same ?? longer ?? first)?.heading ?? null;
  // a heading that has the declared title after a section does not reword it
  const isOnly = first !== undefined && !same && !longer && !(wanted && first.letters.endsWith(wanted));
  const isTitle =
    first !== undefined && first.letters.length > 8 && keepLetters(document.title).startsWith(first.letters);
  if (isOnly && ((main.length === 1 && (!declared || isTitle)) || isParaphrase(first.title, title))) return first;
  return { title: removeSiteName(title, outlets), heading };
}

/** How many headings are read, and how many times as long as the declared title a heading other than the first may be. */
const [MAX_HEADINGS, MAX_LONGER] = [200, 1.5];

/** Whether a heading says what the declared title says: search engines are often given another wording. */
function isParaphrase(heading: string, title: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
  const [own, declared] = [words(heading), words(title)];
  const shared = [...own].filter((word) => declared.has(word)).length;
  return own.size >= 3 && shared >= 2 && shared >= own.size / 3;
}

/** “Ministers agree flood fund | The Example Times” → “Ministers agree flood fund” */
function removeSiteName(title: string, outlets: readonly string[]): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  if (cut < 10) return title;
  const tail = title.slice(cut + 3);
  const isOnly = title.charAt(cut + 1) === '|' && title.indexOf(' | ') === cut;
  return isOnly || outlets.includes(tail) ? title.slice(0, cut).trim() : title;
}

function findLanguage(document: Document, declared: string | undefined): string {
  const lang = document.documentElement.getAttribute('lang') || declared || '';
  return lang.trim().replaceAll('_', '-');
}

/** Links to the canonical address, the AMP version, and the versions for phones and print. */
const CANONICAL = 'link[rel~="canonical" i][href]';
const AMP = 'link[rel~="amphtml" i][href]';
const ALTERNATE = 'link[rel~="alternate" i][media][href]';

/** Limits on what a page can declare. Set by hand. */
const MAX_ALIASES = 6;
const MAX_ADDRESS_LENGTH = 2000;

/**
 * The canonical address of a page and its aliases. Declared addresses count only when they are versions of the page's own:
 * otherwise a page could claim the annotations of another.
 */
function findAddresses(document: Document, meta: MetaElements, location: string): Identity {
  const current = parseAddress(location);
  if (!current) return { url: location }; // a file, or a page without an address
  const acceptClaims = (claims: (string | null)[]) =>
    claims
      .map((claim) => parseAddress(claim ?? '', location))
      .filter((claim) => claim !== null && isVariant(claim, current))
      .map((claim) => cleanAddress(claim as URL));
  const linked = (links: string) => Array.from(document.querySelectorAll(links), (link) => link.getAttribute('href'));
  const canonical = acceptClaims([...linked(CANONICAL), ...meta.all('og:url')]);
  const own = cleanAddress(current);
  const url = canonical[0] ?? own;
  const others = new Set([own, ...canonical, ...acceptClaims([...linked(AMP), ...linked(ALTERNATE)])]);
  others.delete(url);
  const aliases = [...others].filter(({ length }) => length <= MAX_ADDRESS_LENGTH).slice(0, MAX_ALIASES);
  return aliases.length > 0 ? { url, aliases } : { url };
}

/** A shorter paragraph above a heading may be a kicker, in UTF-16 units. */
const MIN_PARAGRAPH = 80;

/** Which story of a page is read. */
export interface StoryContext {
  /** The element that holds it, if known. */
  story: Element | null;
  /** The head of the document describes an earlier story. */
  isHeadStale: boolean;
}

/**
 * Drops metadata that belongs to another story: where the page shows several stories, or went to another one without a
 * load, the author and date in the head may not be those of the story that is read.
 */
export function metadataOfStory(
  metadata: Metadata,
  body: Root,
  { story, isHeadStale }: StoryContext,
  location: string,
): Metadata {
  const heading = story ? readHeading(story) : null;
  const isOtherStory = heading !== null && !heading.startsWith(metadata.title) && !metadata.title.startsWith(heading);
  if (!isHeadStale && !isOtherStory) return metadata;
  const { url, declared, likely, site, lang } = metadata;
  const current = parseAddress(location);
  return {
    url: current ? cleanAddress(current) : url,
    title: heading ?? (readHeadingAround(body) || foldSpace(body.ownerDocument.title)),
    ...(site && { site }),
    lang,
    declared,
    likely,
    description: '',
  };
}

/** The heading at the start of a story; null when it starts with a paragraph. */
function readHeading(story: Element): string | null {
  const heading = story.querySelector('h1, h2');
  const first = [...story.querySelectorAll('p')].find(
    (paragraph) => foldSpace(paragraph.textContent).length >= MIN_PARAGRAPH,
  );
  if (!heading || (first && first.compareDocumentPosition(heading) & 4) /* DOCUMENT_POSITION_FOLLOWING */) return null;
  return foldSpace(heading.textContent) || null;
}

function readHeadingAround(body: Root): string {
  for (let e: Root | null = body; e; e = findAround(e)) {
    const heading = foldSpace(e.querySelector('h1')?.textContent ?? '');
    if (heading) return heading;
  }
  return '';
}
