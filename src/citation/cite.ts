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

/** Cites an article in a citation style. */
export function cite(article: SavedArticle, style: Style): Citation {
  return STYLES[style](readSource(article));
}

/** A citation as plain text, without italics. */
export function toPlain(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The key that a reference is sorted by: its text in lower case, without punctuation or an article (“the”, “a”) at the start. */
export function sortKey(runs: Run[]): string {
  return toPlain(runs)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an?) /i, '')
    .toLowerCase();
}

/** Sorts references for a list of works cited, and removes duplicates. */
export function sortReferences(references: Run[][]): Run[][] {
  const unique = new Map(references.map((runs) => [toPlain(runs), runs]));
  const keyed = [...unique.values()].map((runs) => ({ runs, key: sortKey(runs) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ runs }) => runs);
}
