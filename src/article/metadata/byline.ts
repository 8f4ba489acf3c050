import { foldSpace } from '../white-space.ts';
import { asList, nameOf, type Thing } from './linked-data.ts';

/** Where pages name their authors, the surest first. */
const SOURCES = [
  'meta[name="author" i]',
  'meta[property="article:author"]',
  'meta[property="article:author_name"], meta[name="article:author_name"]',
  'meta[name="vr:author"]',
  'meta[name="parsely-author"]',
  'meta[name="sailthru.author"]',
  'meta[name="dc.creator" i]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel~="author"]',
  '.td-post-author-name a, .author-name, .article-author, .article_author-name, .documentAuthor, .author--name',
  '.byline, .autor, .author, [class*="byline" i]',
];

/** What a card for social networks calls its line on authorship, in the languages of common publishing systems. */
const WRITTEN_BY =
  /^(?:written by|by|author|verfasst von|autor|von|por|escrito por|par|écrit par|scritto da|napisane przez|door)/i;

/** Who wrote it, in one line; undefined when the page names only the outlet, or nobody. */
export function findByline(document: Document, thing: Thing | null, site: string | undefined, lang: string) {
  const declared = toByline(
    asList(thing?.author).map((author) => nameOf(author) ?? ''),
    site,
    lang,
  );
  if (declared) return declared;
  for (const source of SOURCES) {
    const elements = [...document.querySelectorAll(source)].slice(0, 8);
    const found = toByline(
      elements.map((e) => e.getAttribute('content') ?? e.textContent ?? ''),
      site,
      lang,
    );
    if (found) return found;
  }
  return toByline([readCard(document), readText(document)].filter(Boolean).slice(0, 1), site, lang);
}

/** `twitter:label1` “Written by”, `twitter:data1` “Ana Ruiz” */
function readCard(document: Document): string {
  const label = document.querySelector('meta[name="twitter:label1"]')?.getAttribute('content') ?? '';
  const data = document.querySelector('meta[name="twitter:data1"]')?.getAttribute('content') ?? '';
  return WRITTEN_BY.test(label.trim()) ? data : '';
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
