import { createCiteKeys } from '../citation/cite-key.ts';
import { writeIso } from '../citation/dates.ts';
import { listNotes, listTags, readSource } from '../citation/source.ts';
import type { Exporter, Library, Wishes } from './exporter.ts';
import { braced, escapeTex, texAuthors, texEntry, texUrl } from './tex.ts';

/** For LaTeX with BibLaTeX, which knows newspapers, full dates and languages. */
export const exporter: Exporter = { extension: 'bib', mime: 'application/x-bibtex', perArticle: false, write };

/** The names that BibLaTeX and babel have for languages. */
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

async function* write(library: Library, { t }: Wishes) {
  const keys = createCiteKeys();
  for await (const { article, annotations } of library) {
    const source = readSource(article);
    const { authors, title, site, medium, day, accessed, url, lang } = source;
    const tags = listTags(article, annotations);
    const isPaper = medium === 'newspaper';
    const code = lang.toLowerCase().split('-')[0] ?? '';
    yield texEntry(isPaper ? 'article' : 'online', keys(source), [
      ['author', braced(texAuthors(authors))],
      ['title', braced(braced(escapeTex(title)))],
      [isPaper ? 'journaltitle' : 'organization', braced(escapeTex(site))],
      ['entrysubtype', isPaper ? braced('newspaper') : ''],
      ['date', braced(day ? writeIso(day) : '')],
      ['url', braced(texUrl(url))],
      ['urldate', braced(accessed ? writeIso(accessed) : '')],
      ['langid', braced(Object.hasOwn(LANGUAGES, code) ? (LANGUAGES[code] ?? '') : '')],
      ['keywords', braced(tags.map((tag) => escapeTex(tag).replaceAll(',', ' ')).join(', '))],
      [
        'annotation',
        braced([article.note ?? '', ...listNotes(annotations, t)].map(escapeTex).filter(Boolean).join('; ')),
      ],
    ]);
  }
}
