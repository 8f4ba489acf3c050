import { asList, nameOf, type Thing } from './linked-data.ts';

const SOURCES = [
  'meta[name="author" i]',
  'meta[property="article:author"]',
  'meta[name="parsely-author"]',
  'meta[name="sailthru.author"]',
  'meta[name="dc.creator" i]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel~="author"]',
  '.byline, .author-name, .article-author, .author',
];

/** Who wrote it, as a list of names in one line; undefined when the page names only the outlet, or nobody. */
export function findByline(document: Document, thing: Thing | null, site: string | undefined): string | undefined {
  const declared = toByline(
    asList(thing?.author).map((author) => nameOf(author) ?? ''),
    site,
  );
  if (declared) return declared;
  for (const source of SOURCES) {
    const elements = [...document.querySelectorAll(source)].slice(0, 8);
    const found = toByline(
      elements.map((e) => e.getAttribute('content') ?? e.textContent ?? ''),
      site,
    );
    if (found) return found;
  }
  return undefined;
}

function toByline(names: string[], site: string | undefined): string | undefined {
  const clean = names.map(cleanName).filter((name) => isName(name, site));
  return [...new Set(clean)].slice(0, 8).join(', ') || undefined;
}

// “By Ana Ruiz”, “Von Max Frey”, “Par Léa Roux | 3 May 2021”
const LEAD = /^(?:by|von|por|par|di|da|door|av|od|przez|text|written by|from)[:\s]+/i;
const TAIL = /\s*(?:[|•·–—]|\d{1,2}[./:]\d|\d{4}).*$/;

function cleanName(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/[\s,;:]+$/, '');
}

const NOBODY =
  /^(?:by|admin|administrator|redaktion|redacción|redacao|redação|la rédaction|editor|editorial|guest|staff|unknown|author|autor)$/i;

function isName(name: string, site: string | undefined): boolean {
  if (name.length < 3 || name.length > 120 || /^https?:|[@{}<>]/.test(name)) return false;
  return !NOBODY.test(name) && name.toLowerCase() !== site?.toLowerCase();
}
