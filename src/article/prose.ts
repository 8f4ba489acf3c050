import type { LiveBlock } from './types.ts';

/** Collapses and trims white space; '' for null. */
export const foldSpace = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Folds case and punctuation: the words of a text in lower case, separated by one space. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The letters and digits of a text in lower case; '' for null. */
export const keepLetters = (text: string | null): string => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** News agencies, as dispatches and bylines name them. */
export const AGENCY =
  /^(?:AAP|AFP|AGI|ANI|AP|Adnkronos|Ag[êe]ncia (?:Brasil|Estado|Lusa)|Agencia EFE|ANSA|APA|Associated Press|Belga|Bloomberg|(?:The )?Canadian Press|CNA|dpa|EFE|epd|Estadão Conteúdo|Europa Press|Folhapress|IANS|JIJI|KNA|Keystone-SDA|Kyodo|LaPresse|Lusa|Notimex|PA Media|PTI|Press Association|Reuters|sda|SID|TASS|Télam|UPI|Xinhua)$/;

/** In letters of an alphabet. Set by hand. */
const MIN_PARAGRAPH = 80;

/** Scripts of which one character counts as three letters. */
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The length of a text in letters of an alphabet. */
export const letterCount = (text: string): number => (IDEOGRAPH.test(text) ? text.length * 3 : text.length);

/** Whether a text has at least so many letters of an alphabet. */
const isLong = (text: string, least: number): boolean =>
  text.length >= least || (text.length * 3 >= least && IDEOGRAPH.test(text));

/** Whether a text is long enough for a paragraph. */
export const isParagraph = (text: string): boolean => isLong(text, MIN_PARAGRAPH);

/** Whether a block is one sentence or more and not mostly links: “He said: “No.””. */
export function isProse({ text, linked }: LiveBlock, least = MIN_PARAGRAPH): boolean {
  return isLong(text, least) && linked < text.length * 0.3 && /[.!?…。！？؟:"'”’»)\]]\s*$|[.!?…] /.test(text);
}

/** The names and classes of the element of a block and its parent; equal for blocks in the same style. */
export function signatureOf({ element }: LiveBlock): string {
  const name = (e: Element | null) => (e ? `${e.localName}.${e.getAttribute('class') ?? ''}` : '');
  return `${name(element)} < ${name(element.parentElement)}`;
}

/** The first text node of an element with more than white space, trimmed; '' if there is none. Elements may hold the whole page. */
export function readStart(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const text = (walker.currentNode as Text).data.trim();
    if (text) return text;
  }
  return '';
}

/** The text of an element up to the first line break after it begins. */
export function readFirstLine(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4 /* SHOW_ELEMENT | SHOW_TEXT */);
  let line = '';
  while (walker.nextNode() && !(walker.currentNode.nodeName === 'BR' && line.trim()))
    line += (walker.currentNode as Partial<Text>).data ?? '';
  return foldSpace(line);
}

/** The length of the text of an element, in UTF-16 units; at most `most`. */
export function measureText(element: Element, most: number): number {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  let length = 0;
  while (length < most && walker.nextNode()) length += walker.currentNode.textContent?.length ?? 0;
  return Math.min(length, most);
}
