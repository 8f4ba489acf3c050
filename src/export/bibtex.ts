import { createCiteKeys } from '../citation/cite-key.ts';
import { writeIso } from '../citation/dates.ts';
import { listNotes, listTags, readSource } from '../citation/source.ts';
import type { Exporter, Library, Wishes } from './exporter.ts';
import { braced, escapeTex, texAuthors, texEntry, texUrl } from './tex.ts';

/** For LaTeX with BibTeX. Reference managers take these for journal articles: RIS and CSL-JSON say newspaper. */
export const exporter: Exporter = { extension: 'bib', mime: 'application/x-bibtex', perArticle: false, write };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

async function* write(library: Library, { t }: Wishes) {
  const keys = createCiteKeys();
  for await (const { article, annotations } of library) {
    const source = readSource(article);
    const { authors, title, site, medium, day, accessed, url, lang } = source;
    const tags = listTags(article, annotations);
    const isPaper = medium === 'newspaper';
    yield texEntry(isPaper ? 'article' : 'misc', keys(source), [
      ['author', braced(texAuthors(authors))],
      // In braces of its own, so that no style takes its capitals away.
      ['title', braced(braced(escapeTex(title)))],
      [isPaper ? 'journal' : 'howpublished', braced(escapeTex(site))],
      ['year', braced(day ? String(day.year) : '')],
      ['month', MONTHS[(day?.month ?? 0) - 1] ?? ''],
      ['day', braced(day?.day ? String(day.day) : '')],
      ['url', braced(texUrl(url))],
      ['urldate', braced(accessed ? writeIso(accessed) : '')],
      ['language', braced(escapeTex(lang))],
      ['keywords', braced(tags.map(escapeTex).join(', '))],
      ['note', braced([article.note ?? '', ...listNotes(annotations, t)].map(escapeTex).filter(Boolean).join('; '))],
    ]);
  }
}
