import { fullName } from '../author/name.ts';
import { isFound, readSource, speakersOf } from '../citation/source.ts';
import { isListedSeparately, sortByPosition } from '../present/group-by-kind.ts';
import { foldLines } from '../present/markup.ts';
import { type Exporter, type ExportOptions, type Library, writeRow } from './exporter.ts';

/** CSV for Readwise: quotes, highlights, figures, and mentions of names with a note. */
export const exporter: Exporter = { extension: 'csv', mime: 'text/csv', perArticle: false, hasCitation: false, write };

async function* write(library: Library, { t }: ExportOptions) {
  yield 'Highlight,Title,Author,URL,Note,Location,Date\r\n';
  for await (const item of library) {
    const { article, annotations } = item;
    const { title, authors, url } = readSource(article);
    const speakerOf = speakersOf(item);
    // Readwise takes no row without a highlight, so the note on an article is one on its title.
    const about = [writeTags(article.tags ?? []), article.note?.trim()].filter(Boolean).join('\n');
    if (about) yield writeRow([title, title, authors.map(fullName).join(', '), url, about, '', ''], LOCATION);
    for (const annotation of sortByPosition(annotations)) {
      if (!isListedSeparately(annotation)) continue;
      const { name, role } = speakerOf(annotation);
      const who = [name, role].filter(Boolean).join(', ');
      yield writeRow(
        [
          annotation.selectors[0].exact,
          title,
          authors.map(fullName).join(', '),
          url,
          [
            writeTags(annotation.tags),
            who && `— ${who}`,
            annotation.note,
            isFound(annotation, article) && t('export_found'),
          ]
            .filter(Boolean)
            .join('\n'),
          String(annotation.selectors[1].start),
          annotation.created.slice(0, 19).replace('T', ' '),
        ],
        LOCATION,
      );
    }
  }
}

/** Tags at the start of a note, as Readwise reads them: “.water .big_dams”. */
const writeTags = (tags: string[]) => tags.map((tag) => `.${foldLines(tag).replace(/\s+/g, '_')}`).join(' ');

const LOCATION = new Set([5]);
