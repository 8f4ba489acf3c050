import type { Selectors, Span, TextPositionSelector } from '../model.ts';

/** How much of the surroundings tells a passage from others like it, in UTF-16 units: some ten words on each side. */
const CONTEXT = 64;

/** So much of it may be left out so that it begins and ends with whole words. */
const CONTEXT_LEAST = 48;

/** What a span says and where it was, so that it can be found again in a text that has changed. */
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

/** Where characters of two units stand in the text that was described last: many passages of one text are, one by one. */
let last: { text: string; offsets: number[] } = { text: '', offsets: [] };

/** How many characters before an offset take two units, as others count characters; nothing where none does. */
function countAstral(text: string, offset: number): Pick<TextPositionSelector, 'astral'> {
  if (last.text !== text)
    last = { text, offsets: [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index) };
  let [astral, more] = [0, last.offsets.length];
  while (astral < more) {
    const middle = (astral + more) >> 1;
    if ((last.offsets[middle] as number) < offset) astral = middle + 1;
    else more = middle;
  }
  return astral > 0 ? { astral } : {};
}

/** Where the surroundings before an offset begin: at a word if there is one to begin with. */
function cutBefore(text: string, offset: number): number {
  const furthest = Math.max(0, offset - CONTEXT);
  if (furthest === 0) return 0;
  for (let at = furthest; at <= offset - CONTEXT_LEAST; at++) {
    if (isSpace(text, at - 1) && !isSpace(text, at)) return at;
  }
  return isSecondHalf(text, furthest) ? furthest + 1 : furthest;
}

/** Where the surroundings after an offset end: after a word if there is one to end with. */
function cutAfter(text: string, offset: number): number {
  const furthest = Math.min(text.length, offset + CONTEXT);
  if (furthest === text.length) return furthest;
  for (let at = furthest; at >= offset + CONTEXT_LEAST; at--) {
    if (isSpace(text, at) && !isSpace(text, at - 1)) return at;
  }
  return isSecondHalf(text, furthest) ? furthest - 1 : furthest;
}

const isSpace = (text: string, at: number) => /\s/.test(text[at] as string);

/** Whether an offset stands in the middle of a surrogate pair: no half character is kept. */
function isSecondHalf(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
