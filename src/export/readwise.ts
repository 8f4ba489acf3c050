import { nameOf } from '../citation/authors.ts';
import { readSource } from '../citation/source.ts';
import { sortByPlace, standsAlone } from '../present/arrange.ts';
import { foldLines } from '../present/markup.ts';
import { createSpeakers } from '../present/speakers.ts';
import type { Exporter, Library, Wishes } from './exporter.ts';
import { writeRow } from './table.ts';

/** For Readwise: quotes, highlights, figures and whatever has a note. */
export const exporter: Exporter = { extension: 'csv', mime: 'text/csv', perArticle: false, write };

async function* write(library: Library, _: Wishes) {
  yield 'Highlight,Title,Author,URL,Note,Location,Date\r\n';
  for await (const { article, annotations } of library) {
    const { title, authors, url } = readSource(article);
    const speakerOf = createSpeakers(annotations);
    for (const annotation of sortByPlace(annotations)) {
      if (!standsAlone(annotation)) continue;
      const { name, role } = speakerOf(annotation);
      const tags = annotation.tags.map((tag) => `.${foldLines(tag).replace(/\s+/g, '_')}`).join(' ');
      const who = [name, role].filter(Boolean).join(', ');
      yield writeRow(
        [
          annotation.selectors[0].exact,
          title,
          authors.map(nameOf).join(', '),
          url,
          [tags, who && `— ${who}`, annotation.note].filter(Boolean).join('\n'),
          String(annotation.selectors[1].start),
          annotation.created.slice(0, 19).replace('T', ' '),
        ],
        LOCATION,
      );
    }
  }
}

const LOCATION = new Set([5]);
