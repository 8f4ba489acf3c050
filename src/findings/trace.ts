// Tells how findings come about, for `npm run explain` and reports of wrong findings.

import type { PreparedText } from '../text/prepared-text.ts';

/** A step of a decision: an id that names who decides, `quote/speech`, and what it decided, in words. */
export interface Step {
  id: string;
  told: string;
}

/** Steps by the offset of what they are about, while they are recorded. */
let recorded: Map<number, Step[]> | null = null;
let current: Step[] = [];

/** Records the steps of all decisions while something runs, by the offset at which a name or quotation begins. */
export function record<T>(run: () => T): { result: T; steps: ReadonlyMap<number, Step[]> } {
  const steps = new Map<number, Step[]>();
  recorded = steps;
  try {
    return { result: run(), steps };
  } finally {
    recorded = null;
  }
}

/** Whether steps are recorded: what is told of them need not be put together otherwise. */
export const isTracing = (): boolean => recorded !== null;

/** What the next steps are about: the name or quotation that begins at an offset; -1 for what is only read along. */
export function about(offset: number): void {
  if (!recorded) return;
  current = recorded.get(offset) ?? [];
  recorded.set(offset, current);
}

/** Notes a step; `tell` says in words what is decided. */
export function trace(id: string, tell: () => string = () => ''): void {
  if (recorded) current.push({ id, told: tell() });
}

/** Notes what a step decides about words, the tokens `first` up to, not including, `last`. */
export function traceWords(
  id: string,
  { text, tokens }: PreparedText,
  { first, last }: { first: number; last: number },
  decided: string,
): void {
  if (!recorded) return;
  const { start = 0 } = tokens[first] ?? {};
  about(start);
  trace(id, () => `${text.slice(start, tokens[last - 1]?.end)}: ${decided}`);
}
