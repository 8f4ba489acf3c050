import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../../model.ts';
import type { Entry } from '../shared/entry.ts';

/** Has findings put right, and calls back when that is done. */
export type Correct = (corrections: Correction[], done: () => void) => void;

/** The row of a list that is being put right, one at a time. */
export interface Correcting {
  /** The key of the row; null while none is. */
  open: string | null;
  turn(row: string): void;
  /** Puts an entry right; the keyboard stays where that is then. */
  save(entry: Entry, corrections: Correction[]): void;
}

/** Keeps which row of a list is being put right, and leads the keyboard back into the list afterwards. */
export function useCorrecting(list: RefObject<HTMLElement | null>, rows: Entry[][], correct: Correct): Correcting {
  const [open, setOpen] = useState<string | null>(null);
  const [landing, setLanding] = useState<number | null>(null);

  useEffect(() => {
    if (landing === null) return;
    setLanding(null);
    const at = findRow(rows, landing);
    list.current?.querySelectorAll<HTMLElement>('.entries > li')[at]?.querySelector<HTMLElement>('.words')?.focus();
  }, [landing]);

  return {
    open,
    turn: (row) => setOpen(open === row ? null : row),
    save({ finding: { start } }, corrections) {
      const close = () => {
        setOpen(null);
        setLanding(start);
      };
      if (corrections.length > 0) correct(corrections, close);
      else close();
    },
  };
}

/** The row in which the words are now; where they are no finding any more, the next one, else the last. */
function findRow(rows: Entry[][], start: number): number {
  const same = rows.findIndex((entries) => entries.some(({ finding }) => finding.start === start));
  if (same >= 0) return same;
  const next = rows.findIndex(([first]) => first !== undefined && first.finding.start > start);
  return next >= 0 ? next : rows.length - 1;
}
