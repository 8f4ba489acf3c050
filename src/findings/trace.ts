// Tells how findings come about: `npm run explain`. In the bundles, nothing is recorded.

import type { PreparedText } from '../text/prepared-text.ts';

declare global {
  /** Whether the code can tell how it decides; the bundles are built with `false`. */
  const TRACE: boolean;
}

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

/** Notes that a rule applies, by the name of its function: `quote/final-tag` for `isFinalTag`. */
export function traceRule({ name }: { name: string }, tell: () => string): void {
  if (recorded)
    trace(
      `quote/${name
        .replace(/^is/, '')
        .replace(/\B[A-Z]/g, '-$&')
        .toLowerCase()}`,
      tell,
    );
}

/** Notes what a step decides, where it decides something, and returns it. */
export function tell<T extends Told | null | undefined>(id: string, decided: T): T {
  if (TRACE && decided) trace(id, () => readTold(decided));
  return decided;
}

/** What is decided: a name, or who has one. */
type Told = string | { words: string } | { name: string } | { referent: { words: string } };

function readTold(decided: Told): string {
  if (typeof decided === 'string') return decided;
  if ('referent' in decided) return decided.referent.words;
  return 'words' in decided ? decided.words : decided.name;
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
