import type { LiveBlock } from './blocks.ts';

/** Words as they are read: runs of white space are one space, those at the ends are none; '' for nothing. */
export const foldSpace = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A paragraph weighs at least this much. */
const PARAGRAPH = 80;

/** Scripts that say in one character what others say in three. */
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much a text says, in letters of an alphabet. */
export const weigh = (text: string): number => (IDEOGRAPH.test(text) ? text.length * 3 : text.length);

/** Long enough to be a paragraph rather than a line. */
export const isParagraph = (text: string): boolean => weigh(text) >= PARAGRAPH;

/** Written to be read: a sentence or more, and not made of links. “He said: “No.”” */
export function isProse({ text, linked }: LiveBlock, least = PARAGRAPH): boolean {
  return weigh(text) >= least && linked < text.length * 0.3 && /[.!?…。！？؟:"'”’»)\]]\s*$|[.!?…] /.test(text);
}

/** How a block is set on the page: its own element and the one around it, with their classes. */
export function signatureOf({ element }: LiveBlock): string {
  const name = (e: Element | null) => (e ? `${e.localName}.${e.getAttribute('class') ?? ''}` : '');
  return `${name(element)} < ${name(element.parentElement)}`;
}
