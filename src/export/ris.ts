import { familyName } from '../author/family-name.ts';
import { type Day, pad } from '../citation/dates.ts';
import { listNotes, listTags, readSource } from '../citation/source.ts';
import type { Author, Medium } from '../model.ts';
import { foldLines, splitLines } from '../present/markup.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';

/** RIS, for Zotero, EndNote, Mendeley and Citavi: articles, web pages and blog posts with quotes and notes. */
export const exporter: Exporter = {
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  perArticle: false,
  hasCitation: false,
  write,
};

const TYPES: { [M in Medium]: string } = { newspaper: 'NEWS', magazine: 'MGZN', website: 'ELEC', blog: 'BLOG' };

async function* write(library: Library, { t }: ExportOptions) {
  for await (const item of library) {
    const { article, annotations } = item;
    const { authors, title, site, medium, day, accessed, url, lang } = readSource(article);
    const tags = listTags(article, annotations);
    const fields: [name: string, value: string][] = [
      ['TY', TYPES[medium]],
      ['TI', title],
      ...authors.map((author): [string, string] => ['AU', writeName(author)]),
      ['T2', site],
      ['DA', day ? writeSlashDate(day) : ''],
      ['PY', day ? String(day.year) : ''],
      ['Y2', accessed ? writeSlashDate(accessed) : ''],
      ['UR', url],
      ['LA', lang],
      // Zotero reads what follows a semicolon as another tag.
      ...tags.map((tag): [string, string] => ['KW', tag.replace(/;/g, ' ')]),
      ['N1', writeNote(article.note ?? '')],
    ];
    for (const [name, value] of fields) yield line(name, value);
    for (const note of listNotes(item, t)) yield line('N1', writeNote(note));
    yield 'ER  - \r\n\r\n';
  }
}

/** A name with a comma, which is what tells a body or a single name from a person: “World Health Organization,”. */
function writeName(author: Author): string {
  if ('literal' in author) return `${author.literal.replace(/,/g, '')},`;
  const { given, suffix, 'dropping-particle': particle } = author;
  const parts = [familyName(author), [given, particle].filter(Boolean).join(' '), suffix];
  const name = parts.filter(Boolean).join(', ');
  return name.includes(',') ? name : `${name},`;
}

/** A note in which “<br>” ends a line, as in those that Zotero writes. */
const writeNote = (note: string): string => splitLines(note).map(withoutTags).filter(Boolean).join('<br>');

/** “a <b>” → “a < b>”, because Zotero takes out tags. */
const withoutTags = (text: string): string => foldLines(text).replace(/<(?=[a-z/!?])/gi, '< ');

/** A field on one line, because other programs do not read a second one; '' for an empty value. */
function line(name: string, value: string): string {
  const folded = name === 'N1' ? value : withoutTags(value);
  return folded === '' ? '' : `${name}  - ${folded}\r\n`;
}

/** “2025/03/14”. */
const writeSlashDate = ({ year, month, day }: Day) =>
  [String(year), ...(month ? [pad(month)] : []), ...(month && day ? [pad(day)] : [])].join('/');
