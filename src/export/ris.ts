import { turned } from '../citation/authors.ts';
import { type Day, pad } from '../citation/dates.ts';
import { listTags, readSource } from '../citation/source.ts';
import type { Annotation } from '../model.ts';
import { isNoted, sortByPlace } from './arrange.ts';
import type { Exporter, Library, Wishes } from './exporter.ts';
import { foldLines } from './markup.ts';
import { createSpeakers } from './speakers.ts';

/** For Zotero, EndNote, Mendeley and Citavi: each article a newspaper article, its quotes and notes with it. */
export const exporter: Exporter = {
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  perArticle: false,
  write,
};

async function* write(library: Library, { t }: Wishes) {
  for await (const { article, annotations } of library) {
    const { authors, title, site, medium, day, accessed, url, lang } = readSource(article);
    const tags = listTags(article, annotations);
    const fields: [name: string, value: string][] = [
      ['TY', medium === 'newspaper' ? 'NEWS' : 'ELEC'],
      ['TI', title],
      ...authors.map((author): [string, string] => ['AU', turned(author)]),
      ['T2', site],
      ['DA', day ? slashed(day) : ''],
      ['PY', day ? String(day.year) : ''],
      ['Y2', accessed ? slashed(accessed) : ''],
      ['UR', url],
      ['LA', lang],
      ...tags.map((tag): [string, string] => ['KW', tag]),
      ['N1', article.note ?? ''],
    ];
    for (const [name, value] of fields) yield line(name, value);
    for (const note of listNotes(annotations, t)) yield line('N1', note);
    yield 'ER  - \r\n\r\n';
  }
}

/** What is worth a note in a reference manager: words said, highlights, figures, and whatever the reader wrote about. */
export function listNotes(annotations: Annotation[], t: Wishes['t']): string[] {
  const speakerOf = createSpeakers(annotations);
  return sortByPlace(annotations)
    .filter((annotation) => annotation.kind !== 'actor' || isNoted(annotation))
    .map((annotation) => {
      const { name, role } = speakerOf(annotation);
      const who = [name || (annotation.kind === 'quote' ? t('unknown_speaker') : ''), role].filter(Boolean).join(', ');
      const words = foldLines(annotation.selectors[0].exact);
      return [`${words}${who ? ` — ${who}` : ''}`, foldLines(annotation.note)].filter(Boolean).join(' | ');
    });
}

/** In one line: the next one could otherwise end the record. Empty fields are left out. */
function line(name: string, value: string): string {
  const folded = foldLines(value);
  return folded === '' ? '' : `${name}  - ${folded}\r\n`;
}

const slashed = ({ year, month, day }: Day) =>
  [String(year), ...(month ? [pad(month)] : []), ...(month && day ? [pad(day)] : [])].join('/');
