import type { Reading } from '../reading/reading.ts';
import type { Place } from './candidate.ts';
import type { Quotation } from './marks.ts';

/** A quotation whose speaker is known, as later ones see it. */
export interface Turn {
  quotation: Quotation;
  /** The index of the mention, -1 for none. */
  mention: number;
  /** Tells speakers apart: the name of the actor, or the words. */
  key: string;
}

/** How many turns back somebody else is searched for. */
const MAX_TURNS = 40;

/** The last turn of somebody else than who spoke last. */
export const findOther = <T extends Turn>(turns: readonly T[]): T | undefined =>
  turns.slice(-MAX_TURNS).findLast(({ key }) => key !== turns.at(-1)?.key);

/** The turn of who spoke before, where a candidate in a place is that. */
export const findTurn = <T extends Turn>(place: Place, turns: readonly T[]): T | undefined =>
  place === 'last' ? turns.at(-1) : place === 'other' ? findOther(turns) : undefined;

/** What words in marks end with: nothing, a comma, a full stop, a question or cry, a comma after the closing mark. */
export const ENDS = 5;

/** What a quotation ends with, as a number below `ENDS`. */
export function readEnd({ text, words }: Reading, { pieces, last }: Quotation): number {
  const tail = text.text.slice(pieces[0]?.inner.start, pieces.at(-1)?.inner.end).trimEnd().at(-1) ?? '';
  if (tail === ',') return 1;
  if (tail === '.' || tail === '…') return 2;
  if (tail === '?' || tail === '!') return 3;
  return words[last] === ',' ? 4 : 0;
}

/** Whether a quotation begins its block, 1, ends it, 2, or both, 3. */
export const readEdges = ({ block }: Reading, { first, last }: Quotation): number =>
  (block[first - 1] !== block[first] ? 1 : 0) + (block[last] !== block[last - 1] ? 2 : 0);
