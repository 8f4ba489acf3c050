import type { Facts } from '../model.ts';

/** Control characters and non-characters, except tab and line breaks. XML does not allow them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** A lone surrogate. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Bidirectional overrides and isolates, which change the direction of all text after them. */
const OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/g;

/** Removes control characters and bidirectional controls, replaces lone surrogates, and normalises line breaks. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd').replace(OVERRIDE, '').replace(/\r\n?/g, '\n');
}

/** Cleans a text, collapses white space and line breaks, and trims. */
export function foldLines(text: string): string {
  return cleanText(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** A text that stands by itself, with a capital letter: “mayor of Brede” becomes “Mayor of Brede”, but “eBay” stays as it is. */
export const capitalise = (text: string): string => text.replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase());

/** Cleans a text, and splits it into lines. */
export function splitLines(text: string): string[] {
  return cleanText(text).split(/[\n\u0085\u2028\u2029]/);
}

/** The address of a link, percent-encoded; '' if it is not http or https, such as `javascript:`. */
export function webAddress(url: string): string {
  if (!/^https?:\/\/[^/]/i.test(url)) return '';
  return encodeURI(cleanText(url).replace(LONE_SURROGATE, ''))
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

/** Escapes plain text for XML and HTML, in elements and quoted attributes. */
export function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A fact as a string; '' if it is missing, or not claimed. */
export const textOf = (fact: Facts[string]): string =>
  typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
