import { ARABIC_WAW_NAMES, CONJUNCTION_LANGUAGES, CONJUNCTIONS } from '../lexicon/author-words.data.ts';

const toSet = (list: string) => new Set(list.trim().split(/\s+/));

const conjunctions = toSet(CONJUNCTIONS);
const conjunctionLanguages = toSet(CONJUNCTION_LANGUAGES);
const arabicNames = toSet(ARABIC_WAW_NAMES);

/**
 * Cuts a line at the words for “and”: “Tom Roe and Li Wei”. `lang` is that of the page; the words of the languages of most pages
 * are known on every page.
 */
export function cutAtAnd(line: string, lang: string): string[] {
  const isAnd = knowsAnd(lang);
  const names: string[][] = [[]];
  for (const word of line.split(' ')) {
    if (isAnd(word)) names.push([]);
    else if (isJoined(word, lang)) names.push([word.replace(/^(?:و|ו-?)/u, '')]);
    else names.at(-1)?.push(word);
  }
  const found = names.map((words) => words.join(' ')).filter(Boolean);
  // In Chinese and Thai, the word stands between names without spaces.
  const divided = found.length < 2 && /^(?:zh|th)\b/i.test(lang) ? line.split(/和| ?และ ?/) : [];
  return divided.length > 1 && divided.every(mayBeWhole) ? divided : found;
}

/** Whether a word is “and” in a language, as the browser writes lists in it, or in one of the languages of most pages. */
function knowsAnd(lang: string): (word: string) => boolean {
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  // The browser is only asked where the list does not say it: its first answer takes 10 ms.
  const own = conjunctionLanguages.has(language) ? null : readConjunctions(language);
  return (word) => conjunctions.has(word.toLowerCase()) || (own?.has(word.toLowerCase()) ?? false);
}

function readConjunctions(language: string): Set<string> {
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['A', 'B']);
  const own = parts.map(({ type, value }) => (type === 'literal' ? value.trim() : '')).join('');
  return toSet(own === 'a(c)' ? 'a ac' : own); // Welsh: “a” before a consonant, “ac” before a vowel
}

/** Whether a word begins with “and”, as in Hebrew and Arabic. Some names begin with the same letter. */
function isJoined(word: string, lang: string): boolean {
  if (/^he\b/i.test(lang)) return /^ו-?\p{L}/u.test(word);
  return /^ar\b/i.test(lang) && /^و\p{L}/u.test(word) && !arabicNames.has(word);
}

/** A character of a script without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Whether words may be a first and a last name: two words, not in lower case, or two characters in scripts without spaces. */
export function mayBeWhole(words: string): boolean {
  if (UNSPACED.test(words)) return [...words.replace(/\s/g, '')].length > 1;
  const list = words.split(' ').filter(Boolean);
  return list.length > 1 && !/^\p{Ll}/u.test(list[0] ?? '') && !/^\p{Ll}/u.test(list.at(-1) ?? '');
}
