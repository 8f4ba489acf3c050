import { familyName } from '../author/family-name.ts';
import { writeIso } from '../citation/dates.ts';
import { createCiteKeys, listNotes, listTags, readSource, type Source } from '../citation/source.ts';
import type { Author } from '../model.ts';
import { foldLines } from '../present/markup.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';

/** BibTeX, for LaTeX. It has no newspaper articles, so reference managers import journal articles; RIS and CSL-JSON are better for them. */
export const bibtex: Exporter = {
  extension: 'bib',
  mime: 'application/x-bibtex',
  perArticle: false,
  write: writeBibtex,
};

/** BibLaTeX, for LaTeX. It supports newspapers, full dates and languages. */
export const biblatex: Exporter = {
  extension: 'bib',
  mime: 'application/x-bibtex',
  perArticle: false,
  write: writeBiblatex,
};

/** The citation metadata of an article, with tags and notes. */
interface Reference extends Source {
  key: string;
  tags: string[];
  /** The note on the article, and one line for each annotation. */
  notes: string[];
}

async function* readReferences(library: Library, { t }: ExportOptions): AsyncGenerator<Reference> {
  const createKey = createCiteKeys();
  for await (const item of library) {
    const { article, annotations } = item;
    const source = readSource(article);
    const notes = [article.note ?? '', ...listNotes(item, t)].filter(Boolean);
    yield { ...source, key: createKey(source), tags: listTags(article, annotations), notes };
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

async function* writeBibtex(library: Library, options: ExportOptions) {
  for await (const reference of readReferences(library, options)) {
    const { key, authors, title, site, medium, day, accessed, url, lang, tags, notes } = reference;
    const isPaper = medium === 'newspaper';
    yield texEntry(isPaper ? 'article' : 'misc', key, [
      ['author', braced(texAuthors(authors))],
      // A second pair of braces keeps the capital letters.
      ['title', braced(braced(escapeTex(title)))],
      [isPaper ? 'journal' : 'howpublished', braced(escapeTex(site))],
      ['year', braced(day ? String(day.year) : '')],
      ['month', MONTHS[(day?.month ?? 0) - 1] ?? ''],
      ['day', braced(day?.day ? String(day.day) : '')],
      ['url', braced(texUrl(url))],
      ['urldate', braced(accessed ? writeIso(accessed) : '')],
      ['language', braced(escapeTex(lang))],
      ['keywords', braced(tags.map(escapeTex).join(', '))],
      // Not `note`, which bibliography styles print.
      ['annote', braced(notes.map(escapeTex).join('; '))],
    ]);
  }
}

/** The language names of babel, by language code. */
const LANGUAGES: { [code: string]: string } = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

async function* writeBiblatex(library: Library, options: ExportOptions) {
  for await (const reference of readReferences(library, options)) {
    const { key, authors, title, site, medium, day, accessed, url, lang, tags, notes } = reference;
    const isPaper = medium === 'newspaper';
    const code = lang.toLowerCase().split('-')[0] ?? '';
    yield texEntry(isPaper ? 'article' : 'online', key, [
      ['author', braced(texAuthors(authors))],
      ['title', braced(braced(escapeTex(title)))],
      [isPaper ? 'journaltitle' : 'organization', braced(escapeTex(site))],
      ['entrysubtype', isPaper ? braced('newspaper') : ''],
      ['date', braced(day ? writeIso(day) : '')],
      ['url', braced(texUrl(url))],
      ['urldate', braced(accessed ? writeIso(accessed) : '')],
      ['langid', braced(Object.hasOwn(LANGUAGES, code) ? (LANGUAGES[code] ?? '') : '')],
      ['keywords', braced(tags.map((tag) => escapeTex(tag).replaceAll(',', ' ')).join(', '))],
      // An alias of `annotation`; Zotero reads only this one.
      ['annote', braced(notes.map(escapeTex).join('; '))],
    ]);
  }
}

const COMMANDS: { [character: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\^{}',
  '~': '\\~{}',
};

/** Escapes plain text for LaTeX. Braces become parentheses, because unbalanced braces would break the entry. */
export function escapeTex(text: string): string {
  return foldLines(text)
    .replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
    .replace(/[\\$&#%_^~]/g, (character) => COMMANDS[character] ?? '');
}

/** An author list for BibTeX. Names of organisations are in braces, so that BibTeX does not split them. */
export function texAuthors(authors: Author[]): string {
  return authors
    .map((author) => {
      if ('literal' in author) return `{${escapeTex(author.literal)}}`;
      const { suffix = '', given = '', 'dropping-particle': particle = '' } = author;
      const family = escapeTex(familyName(author));
      const first = escapeTex([given, particle].filter(Boolean).join(' '));
      // The only name of somebody is braced, so that it is not split at its spaces.
      if (first === '') return `{${family}}`;
      return [family, ...(suffix ? [escapeTex(suffix)] : []), first].join(', ');
    })
    .join(' and ');
}

/** An address for a `url` field, in which LaTeX reads text literally, except for braces, “\” and “^”. */
export const texUrl = (url: string): string =>
  url.replace(/[{}\\^]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** A BibTeX entry; fields with the value '' are left out. */
export function texEntry(type: string, key: string, fields: [name: string, value: string][]): string {
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n\n`;
}

/** A value in braces; '' for ''. */
export const braced = (value: string): string => (value === '' ? '' : `{${value}}`);
