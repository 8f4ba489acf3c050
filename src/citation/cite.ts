import type { Author, SavedArticle, Style } from '../model.ts';
import { invertedName } from './authors.ts';
import type { CitationStyle, LoadedStyle } from './loaded-style.ts';
import { type Citation, type LaterNote, type Run, setMarks, toPlain } from './runs.ts';
import { readSource, type Source } from './source.ts';
import { citeApa, citeChicagoDate, citeChicagoNotes, citeHarvard, citeMla } from './styles.ts';

const STYLES: { [S in Style]: (source: Source) => Citation } = {
  apa: citeApa,
  mla: citeMla,
  'chicago-date': citeChicagoDate,
  'chicago-notes': citeChicagoNotes,
  harvard: citeHarvard,
};

/** Cites an article in a citation style. */
export function cite(article: SavedArticle, style: CitationStyle): Citation {
  const source = readSource(article);
  return typeof style === 'string' ? citeSource(source, style) : style.cite(source);
}

/** Cites a source, with typographic quotation marks and apostrophes. */
function citeSource(source: Source, style: Style): Citation {
  const authors = source.authors.map((author): Author => {
    const parts = Object.entries(author).map(([part, value]) => [part, value.replace(/'/g, '’')]);
    return Object.fromEntries(parts) as Author;
  });
  return STYLES[style]({ ...source, authors, title: setMarks(source.title) });
}

const LIST_TITLES = {
  apa: 'list_references',
  mla: 'list_works_cited',
  'chicago-date': 'list_references',
  'chicago-notes': 'list_bibliography',
  harvard: 'list_references',
} as const satisfies { [S in Style]: string };

/** The heading of the list of sources in a style, as a string of `_locales`. */
export const nameList = (style: CitationStyle): string =>
  typeof style === 'string' ? LIST_TITLES[style] : style.isNotes ? 'list_bibliography' : 'list_references';

/** Whether citations in the text are notes. */
export const hasNumberedNotes = (style: CitationStyle): boolean =>
  typeof style === 'string' ? style === 'chicago-notes' : style.isNotes;

/** Styles that tell works of one author and year apart by letters after the year. */
const HAS_LETTERS: ReadonlySet<Style> = new Set(['apa', 'chicago-date', 'harvard']);

/** Styles that sort “van der Berg” under B. */
const SORTS_WITHOUT_PARTICLES: ReadonlySet<Style> = new Set(['chicago-date', 'chicago-notes', 'harvard']);

/** The list of sources: sorted by authors, year and title in the order of a language, without duplicates, as “2025a” and “2025b”. */
export const listReferences = (articles: SavedArticle[], style: CitationStyle, locale: string): Run[][] =>
  citeTogether(articles, style, locale).references;

/** The citations of the articles of one text. */
interface CitedTogether {
  /** The list of sources, see `listReferences`. */
  references: Run[][];
  /** The citations in the text by the address of the article, with the letters of the list. */
  inText: Map<string, Run[]>;
  /** In styles with notes, the citations in the text after the first of the same article. */
  laterNotes: Map<string, LaterNote>;
}

/** Cites the articles of one text. */
export function citeTogether(articles: SavedArticle[], style: CitationStyle, locale: string): CitedTogether {
  return typeof style === 'string' ? citeByHand(articles, style, locale) : citeByFile(articles, style, locale);
}

/** In a style from a file. Articles that a citation cannot tell apart are one source. */
function citeByFile(articles: SavedArticle[], style: LoadedStyle, locale: string): CitedTogether {
  const sources = articles.map(readSource);
  const keys = sources.map((source) => JSON.stringify({ ...source, accessed: null }));
  const unique = [...new Map(keys.map((key, at) => [key, sources[at] as Source]))];
  const { order, citations } = style.citeTogether(
    unique.map(([, source]) => source),
    locale,
  );
  const byKey = new Map(unique.map(([key], at) => [key, citations[at]]));
  const inText = new Map<string, Run[]>();
  const laterNotes = new Map<string, LaterNote>();
  for (const [at, { url }] of articles.entries()) {
    const citation = byKey.get(keys[at] ?? '');
    inText.set(url, citation?.inText ?? []);
    if (citation?.laterNote) laterNotes.set(url, citation.laterNote);
  }
  return { references: order.map((at) => citations[at]?.reference ?? []), inText, laterNotes };
}

function citeByHand(articles: SavedArticle[], style: Style, locale: string): CitedTogether {
  const sources = articles.map((article) => {
    const source = readSource(article);
    const { reference } = citeSource(source, style);
    return { source, text: toPlain(reference), key: sortKey(source, reference, style) };
  });
  const byText = new Map(sources.map((one) => [one.text, one]));
  const unique = [...byText.values()];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  unique.sort((a, b) => compareKeys(a.key, b.key, compare));
  const groups = new Map<string, Source[]>();
  for (const { source } of HAS_LETTERS.has(style) ? unique : []) {
    const own = JSON.stringify([source.authors, source.authors.length === 0 && source.site, source.day?.year]);
    groups.set(own, [...(groups.get(own) ?? []), source]);
  }
  for (const group of groups.values()) {
    // Without authors, APA names the title, which tells works apart.
    if (group.length < 2 || (style === 'apa' && group[0]?.authors.length === 0)) continue;
    for (const [at, source] of group.entries()) source.letter = toLetters(at);
  }
  const inText = new Map<string, Run[]>();
  const laterNotes = new Map<string, LaterNote>();
  for (const [at, { url }] of articles.entries()) {
    const listed = byText.get(sources[at]?.text ?? '');
    const citation = listed && citeSource(listed.source, style);
    inText.set(url, citation?.inText ?? []);
    if (citation?.laterNote) laterNotes.set(url, citation.laterNote);
  }
  return { references: unique.map(({ source }) => citeSource(source, style).reference), inText, laterNotes };
}

type Key = [who: string, year: number, title: string];

/** What a reference is sorted by. Without authors, it is what the reference begins with. */
function sortKey({ authors, day, title }: Source, reference: Run[], style: Style): Key {
  const names = authors.map((author) => {
    if ('literal' in author) return withoutArticle(author.literal);
    return invertedName(author, SORTS_WITHOUT_PARTICLES.has(style));
  });
  const who = names.length > 0 ? names.join('; ') : withoutArticle(toPlain(reference));
  return [who, HAS_LETTERS.has(style) ? (day?.year ?? 0) : 0, withoutArticle(title)];
}

function compareKeys(a: Key, b: Key, compare: (a: string, b: string) => number): number {
  return compare(a[0], b[0]) || a[1] - b[1] || compare(a[2], b[2]);
}

/** A text without punctuation or an article (“the”, “a”) at the start. */
const withoutArticle = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?) /i, '');

/** 0 → “a”, 26 → “aa” */
const toLetters = (at: number): string =>
  (at >= 26 ? toLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(97 + (at % 26));
