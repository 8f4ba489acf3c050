import type { SavedArticle, Style } from '../model.ts';
import type { Citation, Run } from './runs.ts';
import { readSource, type Source } from './source.ts';
import { citeApa, citeChicagoDate, citeChicagoNotes, citeHarvard, citeMla } from './styles.ts';

const STYLES: { [S in Style]: (source: Source) => Citation } = {
  apa: citeApa,
  mla: citeMla,
  'chicago-date': citeChicagoDate,
  'chicago-notes': citeChicagoNotes,
  harvard: citeHarvard,
};

/** Cites an article of a newspaper or a website. */
export function cite(article: SavedArticle, style: Style): Citation {
  return STYLES[style](readSource(article));
}

/** A citation without its italics. */
export function toPlain(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What a reference is sorted by: its words alone, an article before a title aside. */
export function sortKey(runs: Run[]): string {
  return toPlain(runs)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an?) /i, '')
    .toLowerCase();
}

/** References in the order of a list of works cited, each once. */
export function sortReferences(references: Run[][]): Run[][] {
  const unique = new Map(references.map((runs) => [toPlain(runs), runs]));
  const keyed = [...unique.values()].map((runs) => ({ runs, key: sortKey(runs) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ runs }) => runs);
}
