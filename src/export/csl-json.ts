import { familyName } from '../author/family-name.ts';
import { CSL_TYPES } from '../citation/csl/item.ts';
import type { Day } from '../citation/dates.ts';
import { createCiteKeys, listNotes, listTags, readSource } from '../citation/source.ts';
import type { Author } from '../model.ts';
import { foldLines, splitLines } from '../present/markup.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';

/** CSL-JSON, for Zotero, Pandoc and other programs that use CSL styles. */
export const exporter: Exporter = {
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  perArticle: false,
  hasCitation: false,
  write,
};

async function* write(library: Library, { t }: ExportOptions) {
  const keys = createCiteKeys();
  yield '[';
  let between = '\n';
  for await (const item of library) {
    const { article, annotations } = item;
    const source = readSource(article);
    const { authors, title, site, medium, day, accessed, url, lang } = source;
    const tags = listTags(article, annotations);
    const notes = [...splitLines(article.note ?? ''), ...listNotes(item, t)];
    const note = notes.map(toNoteLine).filter(Boolean).join('\n');
    const entry = {
      id: keys(source),
      type: CSL_TYPES[medium],
      title,
      ...(authors.length > 0 ? { author: authors.map(writeName) } : {}),
      'container-title': site,
      ...(day ? { issued: writeDate(day) } : {}),
      ...(accessed ? { accessed: writeDate(accessed) } : {}),
      ...(url ? { URL: url } : {}),
      ...(lang ? { language: lang } : {}),
      ...(tags.length > 0 ? { keyword: tags.map((tag) => foldLines(tag.replace(/,/g, ' '))).join(', ') } : {}),
      ...(note ? { note } : {}),
    };
    yield between + JSON.stringify(entry);
    between = ',\n';
  }
  yield '\n]\n';
}

/**
 * A name in two parts, because Zotero reads no others. CSL processors divide it again: “von der Leyen” and “Jean de” at their
 * particles, “Martin Luther, Jr.” at its comma.
 */
function writeName(author: Author): Author {
  if ('literal' in author) return author;
  const first = [author.given, author['dropping-particle']].filter(Boolean).join(' ');
  const given = [first, author.suffix].filter(Boolean).join(', ');
  return { family: familyName(author), ...(given && { given }) };
}

/** A line of a note that sets no field: citeproc reads “{:issued: 1999}”, and Zotero a line “issued: 1999”, as one. */
function toNoteLine(line: string): string {
  const words = line.trim().replace(/\{(?=:)/g, '{ ');
  return words === '' ? '' : `• ${words}`;
}

const writeDate = ({ year, month, day }: Day) => ({
  'date-parts': [[year, ...(month ? [month] : []), ...(month && day ? [day] : [])]],
});
