import type { Selectors, Span } from '../model.ts';

/** How much of the surroundings tells two equal passages apart, in UTF-16 units (as Hypothesis has it). */
const CONTEXT = 32;

/** What a span says and where it was, so that it can be found again in a text that has changed. */
export function describe(text: string, { start, end }: Span): Selectors {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Moves an offset off the middle of a surrogate pair, so that no half character is kept. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
