import type { Span } from '../../src/model.ts';

/** How many characters two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two spans share a character. */
export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether two spans are the same. */
export const equal = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether a span shares a character with one of others. */
export const touchesAny = (span: Span, others: Span[]): boolean => others.some((other) => touch(span, other));

/** What two spans share, as a part of all that they cover together. */
export const overlap = (a: Span, b: Span): number => {
  const both = shared(a, b);
  return both / (a.end - a.start + b.end - b.start - both || 1);
};

/** What two spans share, as a part of the stretch from the first start to the last end. */
export const likeness = (a: Span, b: Span): number =>
  shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1);

/** The words of a span, cut to be read in one line. */
export const quote = (text: string, { start, end }: Span, length = 80): string =>
  text.slice(start, end).replace(/\s+/g, ' ').slice(0, length);
