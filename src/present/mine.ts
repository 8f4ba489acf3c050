import type { Finding } from '../findings/index.ts';
import { type Annotation, type Mark, PASSAGE, type Placed } from '../model.ts';
import { type Entry, keyOf, toEntry } from './entry.ts';
import { hasNotes } from './group-by-kind.ts';
import { isMine } from './shown.ts';

/** The marks of a page, and what was found in it. */
interface MarkedPage {
  placed: Placed[];
  /** When the article was saved; null if it is not. */
  saved: string | null;
  findings: Finding[];
}

/**
 * The marks on the page: those that may have moved, those with words of the reader's own or in a colour, and what is only kept.
 * `open` is the key of the row that is being written to, which stays where it is.
 */
export function sortMine(
  { placed, saved, findings }: MarkedPage,
  open: string | undefined,
  annotationOf: (mark: Mark) => Annotation | undefined,
  isFound: (mark: Mark) => boolean,
) {
  const inOrder = placed
    .filter(({ annotation }) => isMine(annotation, saved) && isFound(annotation))
    .sort((a, b) => a.span.start - b.span.start);
  const sure = inOrder.filter(({ isDoubtful }) => !isDoubtful);
  const found = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const isMark = ({ annotation: mark, span, pieces }: Placed) => {
    const annotation = annotationOf(mark);
    const hasMore = pieces.length > 0 || (annotation !== undefined && hasNotes(annotation));
    return mark.kind === PASSAGE || open === mark.id || (hasMore && open !== keyOf({ kind: mark.kind, ...span }));
  };
  return {
    moved: inOrder.filter(({ isDoubtful }) => isDoubtful),
    marks: sure.filter(isMark),
    entries: sure
      .filter((one) => !isMark(one))
      .map(({ annotation: { kind, facts }, span }): Entry => {
        const key = keyOf({ kind, ...span });
        return toEntry(found.get(key) ?? ({ kind, facts, ...span, confidence: 1 } as Finding));
      }),
    edited: sure.filter(({ pieces }) => pieces.length > 0).length,
  };
}

/** The reader's own on a page, what was changed last first. */
export const listLatest = ({ placed, saved }: Omit<MarkedPage, 'findings'>): Placed[] =>
  placed.filter(({ annotation }) => isMine(annotation, saved)).sort((a, b) => compareTimes(b.annotation, a.annotation));

const compareTimes = (a: Mark, b: Mark): number => (a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : 0);
