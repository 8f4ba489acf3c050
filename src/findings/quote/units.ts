import type { Span } from '../../model.ts';
import type { Text } from '../../text/prepare.ts';
import { findToken } from '../../text/read.ts';
import { type Marked, pairMarks } from './marks.ts';

/** One quotation: the marked words of one paragraph, or of several in a row when it runs over them. */
export interface Unit extends Span {
  pieces: Marked[];
  /** The number of its first piece among all of the story. */
  index: number;
  /** Its tokens. */
  first: number;
  last: number;
}

/** Everything in marks, paragraph by paragraph. */
export function readMarked(text: Text): Marked[] {
  return text.blocks.flatMap((block, i) => pairMarks(text.text, block, text.blocks[i + 1]));
}

/** The quotations of a story in order. One that is not closed runs on where the next paragraph opens with a mark. */
export function joinPieces(text: Text, marked: Marked[]): Unit[] {
  const units: Unit[] = [];
  let block = 0;
  for (const [index, piece] of marked.entries()) {
    while ((text.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) block++;
    const running = units.at(-1);
    const before = running?.pieces.at(-1);
    const isOpening = text.blocks[block]?.start === piece.start;
    // “(Applause.)” on a line of its own
    if (isAside(text.text.slice(piece.inner.start, piece.inner.end))) continue;
    if (running && before && !before.closed && isOpening && before.end === text.blocks[block - 1]?.end) {
      running.pieces.push(piece);
      running.end = piece.end;
      running.last = findToken(text, piece.end);
    } else {
      units.push({
        start: piece.start,
        end: piece.end,
        pieces: [piece],
        index,
        first: findToken(text, piece.start),
        last: findToken(text, piece.end),
      });
    }
  }
  return units;
}

function isAside(words: string): boolean {
  const inner = words.trim();
  const closing = inner.startsWith('(') ? ')' : inner.startsWith('[') ? ']' : '';
  return closing !== '' && inner.length < 60 && inner.indexOf(closing) >= inner.length - 2;
}
