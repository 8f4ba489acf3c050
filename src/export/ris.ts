import { invertedName } from '../citation/authors.ts';
import { type Day, pad } from '../citation/dates.ts';
import { listNotes, listTags, readSource } from '../citation/source.ts';
import type { Author, Medium } from '../model.ts';
import { foldLines } from '../present/markup.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';

/** RIS, for Zotero, EndNote, Mendeley and Citavi: articles, web pages and blog posts with quotes and notes. */
export const exporter: Exporter = {
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  perArticle: false,
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
      ...tags.map((tag): [string, string] => ['KW', tag]),
      ['N1', article.note ?? ''],
    ];
    for (const [name, value] of fields) yield line(name, value);
    for (const note of listNotes(item, t)) yield line('N1', note);
    yield 'ER  - \r\n\r\n';
  }
}

/** A name with a comma, which is what tells a body or a single name from a person: “World Health Organization,”. */
function writeName(author: Author): string {
  const name = invertedName(author);
  if (!('literal' in author) && name.includes(',')) return name;
  return `${name.replace(/,/g, '')},`;
}

/** A field on one line, because a second line could end the record; '' for an empty value. */
function line(name: string, value: string): string {
  const folded = foldLines(value);
  return folded === '' ? '' : `${name}  - ${folded}\r\n`;
}

/** “2025/03/14”. */
const writeSlashDate = ({ year, month, day }: Day) =>
  [String(year), ...(month ? [pad(month)] : []), ...(month && day ? [pad(day)] : [])].join('/');
