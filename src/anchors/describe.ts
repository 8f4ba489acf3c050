import type { Selectors, Span, TextPositionSelector } from '../model.ts';

/** Length of prefix and suffix in UTF-16 units, about ten words each. Set by hand. */
const CONTEXT = 64;

/** Prefix and suffix may be cut to this length so that they begin and end with whole words. */
const MIN_CONTEXT = 48;

/** Describes a span by quote and position (W3C Web Annotation), so that `locate` finds it in a changed text. */
export function describe(text: string, { start, end }: Span): Selectors {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(cutBefore(text, start), start),
      suffix: text.slice(end, cutAfter(text, end)),
    },
    { type: 'TextPositionSelector', start, end, ...countAstral(text, start) },
  ];
}

/** The surrogate pairs of the last text: usually many passages of one text are described in a row. */
let cache: { text: string; offsets: number[] } = { text: '', offsets: [] };

/**
 * Counts the surrogate pairs before an offset, with which a position in UTF-16 units is converted to code points.
 * Without any, the property is left out.
 */
function countAstral(text: string, offset: number): Pick<TextPositionSelector, 'astral'> {
  if (cache.text !== text)
    cache = { text, offsets: [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index) };
  let [low, high] = [0, cache.offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cache.offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? { astral: low } : {};
}

/** Where the prefix begins: at the start of a word where possible. */
function cutBefore(text: string, offset: number): number {
  const furthest = Math.max(0, offset - CONTEXT);
  if (furthest === 0) return 0;
  for (let at = furthest; at <= offset - MIN_CONTEXT; at++) {
    if (isSpace(text, at - 1) && !isSpace(text, at)) return at;
  }
  return splitsSurrogatePair(text, furthest) ? furthest + 1 : furthest;
}

/** Where the suffix ends: after a whole word where possible. */
function cutAfter(text: string, offset: number): number {
  const furthest = Math.min(text.length, offset + CONTEXT);
  if (furthest === text.length) return furthest;
  for (let at = furthest; at >= offset + MIN_CONTEXT; at--) {
    if (isSpace(text, at) && !isSpace(text, at - 1)) return at;
  }
  return splitsSurrogatePair(text, furthest) ? furthest - 1 : furthest;
}

const isSpace = (text: string, at: number) => /\s/.test(text[at] as string);

/** Whether an offset splits a surrogate pair. */
function splitsSurrogatePair(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
