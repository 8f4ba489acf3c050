import type { Source } from './source.ts';

/** Words that stay as they are within a title: articles, conjunctions, prepositions. */
const SMALL = new Set(
  `a about above across after against along amid among an and around as at before behind below beneath beside besides
  between beyond but by de despite down during except for from if in inside into like near nor of off on onto or out over
  per since so than the through throughout till to toward towards under until unto up upon v van versus via vs vs. von with
  within without yet`.split(/\s+/),
);

/** A title with its words capitalised as English titles have them. Never lower-cases: “NATO”, “iPhone”, “o.t.” stay. */
export function capitalise(title: string): string {
  const words = title.split(/(\s+)/);
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return words.map((word, i) => capitaliseWord(word, i === first || i === last || opens(words, i))).join('');
}

/** After a colon, a dash or a full stop a title begins anew. */
const opens = (words: string[], at: number) => /[:?!.–—]["'”’)]*$/.test(words[at - 2] ?? '');

function capitaliseWord(word: string, always: boolean): string {
  // “(after”, “long-term”, “example.com”
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  if (/\p{Lu}|\p{N}/u.test(bare) || /\p{L}\.\p{L}|@|\//u.test(bare)) return word;
  if (!always && SMALL.has(bare.replace(/\.$/, ''))) return word;
  return word
    .split(/([-‐‑])/)
    .map((part, i) => (i > 0 && SMALL.has(part) ? part : part.replace(/\p{L}/u, raise)))
    .join('');
}

/** “ß” and its like have no single capital: left alone. */
function raise(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** A title as American styles write it: its words capitalised, where it is in English or does not say. */
export function headline({ title, lang }: Source): string {
  return /^(?:en\b|$)/i.test(lang) ? capitalise(title) : title;
}
