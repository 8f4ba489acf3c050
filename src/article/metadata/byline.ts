import { foldSpace } from '../prose.ts';
import { asList, type MetaElements, nameOf, type Thing } from './structured-data.ts';

/** Names under which `meta` elements tell the author, the surest first. */
const TOLD = [
  'author',
  'article:author',
  'article:author_name',
  'vr:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
];

/** Elements marked up as the author's name. */
const MARKED = '[itemprop="author"], [rel~="author"]';

/** Elements that only their class tells apart, the surest first. */
const NAMED = [
  '.td-post-author-name a, .author-name, .article-author, .article_author-name, .documentAuthor, .author--name',
  '.byline, .autor, .author, [class*="byline" i]',
];

/** How many elements of one kind are read. */
const MOST = 8;

/** What a card for social networks calls its line on authorship, in the languages of common publishing systems. */
const WRITTEN_BY =
  /^(?:written by|by|author|verfasst von|autor|von|por|escrito por|par|écrit par|scritto da|napisane przez|door)/i;

/** Who wrote it, in one line; undefined when the page names only the outlet, or nobody. */
export function findByline(
  document: Document,
  meta: MetaElements,
  thing: Thing | null,
  site: string | undefined,
  lang: string,
): string | undefined {
  for (const names of listClaims(document, meta, thing)) {
    const byline = toByline(names.slice(0, MOST), site, lang);
    if (byline) return byline;
  }
  return undefined;
}

/** The names that each source gives, the surest source first; a further one is only asked when it is needed. */
function* listClaims(document: Document, meta: MetaElements, thing: Thing | null): Generator<string[]> {
  yield asList(thing?.author).map((author) => nameOf(author) ?? '');
  for (const name of TOLD) yield meta.all(name);
  const marked = [...document.querySelectorAll(MARKED)];
  const authors = marked.filter((element) => element.getAttribute('itemprop') === 'author');
  yield authors.flatMap((element) => [...element.querySelectorAll('[itemprop="name"]')]).map(readName);
  yield authors.map(readName);
  yield marked.filter((element) => element.matches('[rel~="author"]')).map(readName);
  for (const source of NAMED) yield [...document.querySelectorAll(source)].slice(0, MOST).map(readName);
  yield [readCard(meta) || readText(document)];
}

const readName = (element: Element) => element.getAttribute('content') ?? element.textContent ?? '';

/** `twitter:label1` “Written by”, `twitter:data1` “Ana Ruiz” */
function readCard(meta: MetaElements): string {
  return WRITTEN_BY.test(meta.first('twitter:label1') ?? '') ? (meta.first('twitter:data1') ?? '') : '';
}

/** A short line of its own that starts like a byline: “By Ana Ruiz”, “Von Max Frey” */
const LINE = /^(?:By\s*|(?:Von|Por|Par|Di|Door)\s+)(\p{Lu}[\p{L}.’'-]*(?:\s+\p{L}[\p{L}.’'-]*){0,4})$/u;

/** How many of the page's short elements are looked at for such a line. */
const MOST_LINES = 4000;

function readText(document: Document): string {
  let looked = 0;
  for (const element of document.querySelectorAll('p, span, div, em, address, strong')) {
    if (++looked > MOST_LINES) break;
    if (element.childElementCount > 3 || (element.textContent?.length ?? 0) > 80) continue;
    const name = LINE.exec(foldSpace(element.textContent))?.[1];
    if (name) return name;
  }
  return '';
}

function toByline(names: string[], site: string | undefined, lang: string): string | undefined {
  const clean = [...new Set(names.map(cleanName).filter((name) => isName(name, site)))].slice(0, 8);
  return clean.length > 0 ? joinNames(clean, lang) : undefined;
}

/** “Ana Ruiz, Tom Brandt and Li Wei”, “Ana Ruiz und Tom Brandt” */
function joinNames(names: string[], lang: string): string {
  if (names.length < 2) return names[0] ?? '';
  const language = /^[a-z]{2}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  // British English, which puts no comma before its “and”.
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names);
}

// “By Ana Ruiz”, “Von Max Frey”, “Par Léa Roux | 3 May 2021”
const LEAD = /^(?:by|von|por|par|di|da|door|av|od|przez|text|written by|from)[:\s]+/i;
const TAIL = /\s*(?:[|•·–—@]|\d{1,2}[./:]\d|\d{4}).*$/;

function cleanName(raw: string): string {
  return foldSpace(raw)
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/[\s,;:]+$/, '');
}

/** A name to log in with: “ana.ruiz” */
const ACCOUNT = /^[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)+$/u;

const NOBODY =
  /^(?:by|admin|administrator|redaktion|redacción|redacao|redação|la rédaction|editor|editorial|guest|staff|unknown|author|autor)$/i;

function isName(name: string, site: string | undefined): boolean {
  if (name.length < 2 || name.length > 120 || /^https?:|[{}<>]/.test(name) || ACCOUNT.test(name)) return false;
  return !NOBODY.test(name) && !isOutlet(fold(name), fold(site ?? ''));
}

const fold = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** “LN” of “LN – Lübecker Nachrichten”, “Courier newsroom” of “Courier”. */
const isOutlet = (name: string, site: string) => site.trim() !== '' && (site.includes(name) || name.startsWith(site));
