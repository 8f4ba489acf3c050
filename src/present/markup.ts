import type { Facts } from '../model.ts';

/** Characters that XML and terminals forbid, tab and line ends aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Half a character: a surrogate without its other half. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Bidirectional overrides and isolates, which change the direction of all text after them. */
const OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that any file can hold: without control characters, half characters, and marks that turn its direction. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, '').replace(HALF, '\ufffd').replace(OVERRIDE, '').replace(/\r\n?/g, '\n');
}

/** A text in one line. */
export function foldLines(text: string): string {
  return cleanText(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** The lines of a text. */
export function splitLines(text: string): string[] {
  return cleanText(text).split(/[\n\u0085\u2028\u2029]/);
}

/** An address that a link may have: of the web, in one word; '' for any other, such as `javascript:`. */
export function webAddress(url: string): string {
  if (!/^https?:\/\/[^/]/i.test(url)) return '';
  return encodeURI(cleanText(url).replace(HALF, ''))
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replace(/'/g, '%27');
}

const ENTITIES: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stays text in XML and HTML, within elements and quoted attributes. */
export function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A fact as text; '' where there is none. */
export const textOf = (fact: Facts[string]): string => (fact === null || fact === undefined ? '' : String(fact));
