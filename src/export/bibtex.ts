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
  hasCitation: false,
  write: writeBibtex,
};

/** BibLaTeX, for LaTeX. It supports newspapers, full dates and languages. */
export const biblatex: Exporter = {
  extension: 'bib',
  mime: 'application/x-bibtex',
  perArticle: false,
  hasCitation: false,
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
    yield { ...source, key: createKey(source), tags: listTags(article, annotations).map(foldTag), notes };
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

async function* writeBibtex(library: Library, options: ExportOptions) {
  for await (const reference of readReferences(library, options)) {
    const { key, authors, title, site, medium, day, accessed, url, lang, tags, notes } = reference;
    const isPaper = medium === 'newspaper' || medium === 'magazine';
    yield texEntry(isPaper ? 'article' : 'misc', key, [
      ['author', braced(texAuthors(authors))],
      ['title', texTitle(title)],
      ['journal', texText(site)],
      // Bibliography styles print this one of a website.
      ['howpublished', isPaper ? '' : texText(site)],
      ['year', braced(day ? String(day.year) : '')],
      ['month', MONTHS[(day?.month ?? 0) - 1] ?? ''],
      ['day', braced(day?.day ? String(day.day) : '')],
      ['url', braced(texUrl(url))],
      ['urldate', braced(accessed ? writeIso(accessed) : '')],
      ['language', texText(lang)],
      ['keywords', texText(tags.join(', '))],
      // Not `note`, which bibliography styles print.
      ['annote', texText(notes.join('; '))],
    ]);
  }
}

/** The languages and variants whose names in babel are not their names in English, by BCP 47 tag in lower case. */
const LANGUAGES: { [tag: string]: string } = {
  de: 'ngerman',
  'de-at': 'naustrian',
  'de-ch': 'nswissgerman',
  'en-au': 'australian',
  'en-ca': 'canadian',
  'en-gb': 'british',
  'en-nz': 'newzealand',
  'en-us': 'american',
  nb: 'norsk',
  nn: 'nynorsk',
  no: 'norsk',
  'pt-br': 'brazilian',
  sl: 'slovene',
};

/** The name of a language in babel: “en-GB” → “british”; '' if it is not known. */
function babelName(lang: string): string {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const [code = ''] = tag.split('-');
  const known = [tag, code].find((one) => Object.hasOwn(LANGUAGES, one));
  if (known) return LANGUAGES[known] ?? '';
  if (!/^[a-z]{2,3}$/.test(code)) return '';
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? '';
  return /^[a-z]+$/i.test(name) ? name.toLowerCase() : '';
}

async function* writeBiblatex(library: Library, options: ExportOptions) {
  for await (const reference of readReferences(library, options)) {
    const { key, authors, title, site, medium, day, accessed, url, lang, tags, notes } = reference;
    const isPaper = medium === 'newspaper' || medium === 'magazine';
    yield texEntry(isPaper ? 'article' : 'online', key, [
      ['author', braced(texAuthors(authors))],
      ['title', texTitle(title)],
      ['journaltitle', texText(site)],
      // Bibliography styles print this one of a website.
      ['organization', isPaper ? '' : texText(site)],
      ['entrysubtype', isPaper ? braced(medium) : ''],
      ['date', braced(day ? writeIso(day) : '')],
      ['url', braced(texUrl(url))],
      ['urldate', braced(accessed ? writeIso(accessed) : '')],
      // Not `language`, which bibliography styles print.
      ['langid', braced(babelName(lang))],
      ['keywords', texText(tags.join(', '))],
      // An alias of `annotation`; Zotero reads only this one.
      ['annote', texText(notes.join('; '))],
    ]);
  }
}

/** The title in a second pair of braces, which keeps the capital letters. */
const texTitle = (title: string): string => braced(texText(title));

/** A text as the value of a field. */
const texText = (text: string): string => braced(escapeTex(text));

const COMMANDS: { [character: string]: string } = {
  '\\': '\\textbackslash{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\^{}',
  '~': '\\~{}',
  // Some fonts have other signs in the places of these.
  '<': '$<$',
  '>': '$>$',
  '|': '$|$',
};

/** BibTeX counts braces, also escaped ones, so that one without the other needs one that LaTeX does not print. */
const BRACES = { even: { '{': '\\{', '}': '\\}' }, odd: { '{': '\\{\\vphantom{\\}}', '}': '\\vphantom{\\{}\\}' } };

/** What LaTeX reads as a command, and the first of two characters that it or Zotero joins: “--”, “''”, “?!”, “!`”. */
const SYNTAX = /[\\{}$&#%_^~<>|]|-(?=-)|'(?=')|`(?=`)|,(?=,)|[!?](?=[!?`])/g;

/** Escapes plain text for LaTeX, on one line. */
function escapeTex(text: string): string {
  const line = foldLines(text);
  const braces = BRACES[isBalanced(line) ? 'even' : 'odd'];
  const lastFormula = Math.max(...['$', '<', '>', '|'].map((sign) => line.lastIndexOf(sign)));
  return line.replace(SYNTAX, (character, at: number) => {
    if (character === '{' || character === '}') return braces[character];
    // An empty formula, because Zotero reads the words between two dollar signs as one and drops the signs.
    if (character === '$' && at < lastFormula) return '\\$$ $';
    return COMMANDS[character] ?? `${character}{}`;
  });
}

/** Whether the braces of a text are in pairs. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const brace of text.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An author list for BibTeX. Names of organisations are in braces, so that BibTeX does not split them. */
function texAuthors(authors: Author[]): string {
  return authors
    .map((author) => {
      if ('literal' in author) return texWhole(author.literal);
      const { suffix = '', given = '', 'dropping-particle': particle = '' } = author;
      const first = [given, particle].filter(Boolean).join(' ');
      if (first === '') return texWhole(familyName(author));
      return [familyName(author), suffix, first].filter(Boolean).map(texPart).join(', ');
    })
    .join(' and ');
}

/** A name that is not divided, in braces. Biber reads “{others}” as the end of a list, too. */
const texWhole = (name: string): string => texText(name).replace(/^\{others\}$/i, '{others{}}');

/** A part of a name, in braces if it has a word that BibTeX reads as the end of a name. */
const texPart = (part: string): string => (/\b(?:and|others)\b|,/i.test(part) ? texText(part) : escapeTex(part));

/** An address for a `url` field, in which LaTeX reads text literally, except for braces, “\” and “^”. */
const texUrl = (url: string): string =>
  url.replace(/[{}\\^]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** A BibTeX entry; fields with the value '' are left out. */
function texEntry(type: string, key: string, fields: [name: string, value: string][]): string {
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n\n`;
}

/** A tag as one keyword: without the signs that end one. */
const foldTag = (tag: string): string => foldLines(tag.replace(/[,;]/g, ' '));

/** A value in braces; '' for ''. */
const braced = (value: string): string => (value === '' ? '' : `{${value}}`);
