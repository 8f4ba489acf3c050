import type { Source } from './source.ts';

/** Words that are not capitalised inside a title in any style: articles, conjunctions, short prepositions. */
const SMALL =
  'a an and as at but by de en for from if in into like near nor of off on onto or out over per than the to up upon v van via von vs vs. with yet'.split(
    ' ',
  );
const LONG_PREPOSITIONS =
  `about above across after against along amid among around before behind below beneath beside besides between
  beyond despite down during except inside outside since through throughout till toward towards under until unto versus within without`.split(
    /\s+/,
  );

/** MLA Handbook, 2.90: no preposition is capitalised. */
export const MLA_CASE: ReadonlySet<string> = new Set([...SMALL.filter((word) => word !== 'if'), ...LONG_PREPOSITIONS]);

/** Chicago Manual of Style, 18th edition, 8.160: prepositions of five letters or more are capitalised. */
export const CHICAGO_CASE: ReadonlySet<string> = new Set([...MLA_CASE].filter((word) => word.length < 5));

/** Publication Manual of the APA, 6.17: words of four letters or more are capitalised, short conjunctions are not. */
export const APA_CASE: ReadonlySet<string> = new Set([...SMALL.filter((word) => word.length < 4), 'so']);

/** Converts a title to English title case. Capital letters and abbreviations are kept: “NATO”, “iPhone”, “o.t.”. */
export function capitalise(title: string, small: ReadonlySet<string>): string {
  const words = title.split(/(\s+)/);
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return words
    .map((word, i) => capitaliseWord(word, small, i === first || i === last || startsPart(words, i)))
    .join('');
}

/** Whether a word follows a colon, a dash or the end of a sentence, and not “U.S.”. */
function startsPart(words: string[], at: number): boolean {
  const before = words[at - 2] ?? '';
  return /[:?!.–—]["'”’)]*$/.test(before) && !/^(?:\p{Lu}\.){2,}$/u.test(before);
}

function capitaliseWord(word: string, small: ReadonlySet<string>, always: boolean): string {
  // “(after”, “long-term”, “example.com”
  const bare = word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}.])[^\p{L}\p{N}.]+$/gu, '');
  if (/\p{L}\.\p{L}|@|\//u.test(bare)) return word;
  if (!always && small.has(bare.replace(/\.$/, ''))) return word;
  return word
    .split(/([-‐‑])/)
    .map((part, i) => (i > 0 && small.has(part) ? part : capitalisePart(part)))
    .join('');
}

/** “right” of “Far-right”; but “iPhone”, “19” and “5th” are not changed. */
function capitalisePart(part: string): string {
  return /\p{Lu}|\p{N}/u.test(part) ? part : part.replace(/\p{L}/u, capitaliseLetter);
}

/** Letters without a single capital, such as “ß”, are not changed. */
function capitaliseLetter(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** A title as American styles write it: in title case if it is in English or its language is not known. */
export function headline({ title, lang }: Source, small: ReadonlySet<string>): string {
  return /^(?:en\b|$)/i.test(lang) ? capitalise(title, small) : title;
}
