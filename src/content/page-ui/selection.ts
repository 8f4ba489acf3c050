import type { PageMap } from '../../article/page-map.ts';
import type { Span } from '../../model.ts';
import type { Story } from '../story.ts';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Scripts without spaces between words, in which selections are not expanded. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The maximum length of a word, in UTF-16 code units. */
const MAX_WORD = 100;

/** The selected part of the story, expanded to whole words if the settings say so; null for none. */
export function readSelected(document: Document, { page, detected }: Story): Span | null {
  const { text } = page.article;
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = detected.map.toSpan(selection.getRangeAt(0));
  const trimmed = span && trim(text, span);
  return trimmed && page.settings.wholeWords ? expandToWords(text, trimmed) : trimmed;
}

/** The offset in the story of a position in the document, or of the next text of the story; null after its end. */
export function findOffset(document: Document, map: PageMap, node: Node, offset: number): number | null {
  const rest = document.createRange();
  rest.selectNodeContents(document.documentElement);
  rest.setStart(node, offset);
  return map.toSpan(rest)?.start ?? null;
}

/** The span without white space at its ends; null if it is only white space. */
export function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - words.length + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** The span, expanded to whole words. */
export function expandToWords(text: string, { start, end }: Span): Span {
  let from = start;
  while (start - from < MAX_WORD && isInWord(text, from)) from--;
  let to = end;
  while (to - end < MAX_WORD && isInWord(text, to)) to++;
  return { start: from, end: to };
}

/** The span with one of its ends moved by a word; null if it would be empty. */
export function moveEdge(text: string, span: Span, side: 'start' | 'end', direction: 1 | -1): Span | null {
  const isLetter = (at: number) => LETTER.test(characterAt(text, at));
  let at = span[side];
  if (direction === 1) {
    if (side === 'end') while (at < text.length && !isLetter(at)) at++;
    if (at < text.length) at++;
    while (at < text.length && isInWord(text, at)) at++;
    if (side === 'start') while (at < text.length && !isLetter(at)) at++;
  } else {
    if (side === 'start') while (at > 0 && !isLetter(at - 1)) at--;
    if (at > 0) at--;
    while (at > 0 && isInWord(text, at)) at--;
    if (side === 'end') while (at > 0 && !isLetter(at - 1)) at--;
  }
  const moved = { ...span, [side]: at };
  return moved.start < moved.end ? moved : null;
}

/** Whether an offset is within a word: “wo|rd”, “don|'t”, “don'|t”. */
function isInWord(text: string, at: number): boolean {
  const before = characterAt(text, at - 1);
  const after = characterAt(text, at);
  if (UNSPACED.test(before) || UNSPACED.test(after)) return isLowSurrogate(text, at);
  const isLetter = (character: string) => LETTER.test(character);
  if (isLetter(before) && isLetter(after)) return true;
  if (isLetter(before) && isApostrophe(after)) return isLetter(characterAt(text, at + 1));
  return isApostrophe(before) && isLetter(after) && isLetter(characterAt(text, at - 2));
}

const isApostrophe = (character: string) => character === "'" || character === '’';

const isLowSurrogate = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** The code point at an offset, also in the middle of a surrogate pair; '' outside of the text. */
function characterAt(text: string, at: number): string {
  return at < 0 || at >= text.length
    ? ''
    : String.fromCodePoint(text.codePointAt(isLowSurrogate(text, at) ? at - 1 : at) ?? 0);
}
