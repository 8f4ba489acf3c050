import { foldSpace } from '../prose.ts';
import { asList, type LinkedData, type MetaElements, nameOf } from './structured-data.ts';

/** Names of `meta` elements with the author, most reliable first. */
const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'vr:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'og:author',
];

/** Elements marked up as the author. */
const MARKED_UP = '[itemprop="author"], [rel~="author"]';

/** Elements with a class for the author, most reliable first. */
const CLASS_SELECTORS = [
  '.td-post-author-name a, .author-name, .article-author, .article_author-name, .documentAuthor, .author--name',
  '.byline, .autor, .author, [class*="byline" i]',
];

/** Elements that may have the author, besides much else: only what looks like a name is read. */
const LIKELY = 'byline, [class*="author" i], [class*="autor" i], a[href*="/author/"], a[href*="/autor/"], .username';

/** How many elements of one source are read. */
const MAX_ELEMENTS = 8;

/** Values of `twitter:label1` for the author, in the languages of common publishing systems. */
const WRITTEN_BY =
  /^(?:written by|by|author|verfasst von|autor|von|por|escrito por|par|écrit par|scritto da|napisane przez|door)/i;

/** The names of the authors in one line; undefined when the page names none or only the outlet. */
export function findByline(
  document: Document,
  meta: MetaElements,
  linkedData: LinkedData | null,
  site: string | undefined,
  lang: string,
): string | undefined {
  for (const names of listClaims(document, meta, linkedData)) {
    const byline = formatByline(names.slice(0, MAX_ELEMENTS), site, lang);
    if (byline) return byline;
  }
  return undefined;
}

/** The names given by each source, most reliable first. A generator, so that later sources are read only if needed. */
function* listClaims(document: Document, meta: MetaElements, linkedData: LinkedData | null): Generator<string[]> {
  yield asList(linkedData?.author).map((author) => nameOf(author) ?? '');
  for (const name of META_NAMES) yield meta.all(name);
  const marked = [...document.querySelectorAll(MARKED_UP)];
  const authors = marked.filter((element) => element.getAttribute('itemprop') === 'author');
  yield authors.flatMap((element) => [...element.querySelectorAll('[itemprop="name"]')]).map(readName);
  yield authors.map(readName);
  yield marked.filter((element) => element.matches('[rel~="author"]')).map(readName);
  for (const source of CLASS_SELECTORS)
    yield [...document.querySelectorAll(source)].slice(0, MAX_ELEMENTS).map(readName);
  yield [readTwitterCard(meta)];
  const likely = [...document.querySelectorAll(LIKELY)].slice(0, MAX_ELEMENTS).map((e) => cleanName(readName(e)));
  yield likely.filter((name) => NAME.test(name) && name.includes(' ')).slice(0, 1);
  yield [readByLine(document)];
}

const readName = (element: Element) => element.getAttribute('content') ?? element.textContent ?? '';

/** `twitter:label1` “Written by”, `twitter:data1` “Ana Ruiz” */
function readTwitterCard(meta: MetaElements): string {
  return WRITTEN_BY.test(meta.first('twitter:label1') ?? '') ? (meta.first('twitter:data1') ?? '') : '';
}

/** How a short line starts that is a byline: “By Ana Ruiz”, “Von Max Frey”. */
const LEAD =
  /^(?:By ?|(?:Von|von|Por|Par|Di|Door|Written by|Posted by|Autor(?:in)?:|Author:|Auteur ?:|Autore:|Text:) )/;

/** Up to five words: “Ana Ruiz”, “Dirk van der Berg”. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,4}$/u;

/** How many elements of the page are searched for such a line. */
const MAX_LINES = 4000;

function readByLine(document: Document): string {
  let count = 0;
  for (const element of document.querySelectorAll('p, span, div, em, address, strong')) {
    if (++count > MAX_LINES) break;
    if (element.childElementCount > 3 || (element.textContent?.length ?? 0) > 80) continue;
    const line = foldSpace(element.textContent);
    const name = LEAD.test(line) ? cleanName(line) : '';
    if (NAME.test(name)) return name;
  }
  return '';
}

function formatByline(names: string[], site: string | undefined, lang: string): string | undefined {
  const clean = [...new Set(names.map(cleanName).filter((name) => isName(name, site)))].slice(0, 8);
  return clean.length > 0 ? joinNames(clean, lang) : undefined;
}

/** “Ana Ruiz, Tom Brandt and Li Wei”, “Ana Ruiz und Tom Brandt” */
function joinNames(names: string[], lang: string): string {
  if (names.length < 2) return names[0] ?? '';
  const language = /^[a-z]{2}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  // British English has no comma before “and”.
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names);
}

// “By Ana Ruiz”, “Von Max Frey”, “Par Léa Roux | 3 May 2021”
const PREFIX =
  /^(?:(?:view|see) all posts by|zeige alle beiträge von|(?:written|posted) by|by|vo[nm]|por|par|di|da|door|av|od|przez|text|from|(?:author|autor|autorin|autore|auteur) ?:)[: ]+/i;
const SUFFIX =
  /(?: ?[|•·–—@→]|(?:^| )\d| - | (?:on|am|le|el)$| (?:January|February|March|April|May|June|July|August|September|October|November|December) \d).*/s;

function cleanName(raw: string): string {
  return foldSpace(raw)
    .replace(PREFIX, '')
    .replace(SUFFIX, '')
    .replace(/(?<![\s,;:])[\s,;:]+$/, '');
}

/** “ana.ruiz” */
const USER_NAME = /^[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)+$/u;

const NOT_A_PERSON =
  /^(?:by|no author|admin|wordpressadmin|super user|administrator|redaktion|redacción|redacao|redação|la rédaction|editor|editorial|guest|staff|unknown|author|autor)$/i;

function isName(name: string, site: string | undefined): boolean {
  if (name.length < 2 || name.length > 120 || /^https?:|[{}<>]/.test(name) || USER_NAME.test(name)) return false;
  return !NOT_A_PERSON.test(name) && !isOutlet(fold(name), fold(site ?? ''));
}

const fold = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** “LN” of “LN – Lübecker Nachrichten”, “Courier newsroom” of “Courier”. */
const isOutlet = (name: string, site: string) => site.trim() !== '' && (site.includes(name) || name.startsWith(site));
