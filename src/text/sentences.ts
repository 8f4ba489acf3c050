import { hasSetting, hasWord } from '../lexicon/lexicon.ts';
import type { Sentence } from './prepared-text.ts';
import type { Token } from './tokens.ts';
import { isLower } from './words.ts';

const END_MARK = /^[.!?…。！？؟۔।]$/;
const FULL_WIDTH = /^[。！？]$/;
const CLOSING_MARK = /^["”’'»›)\]}」』]$/;

/** Splits the tokens from index `first` on, which are those of one block, into sentences; `language` is ISO 639-1. */
export function cutSentences(text: string, tokens: Token[], first: number, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  // A closing quotation mark or bracket belongs to the sentence before it, so the last token that is none of these decides.
  let stop = first;
  for (let i = first; i < tokens.length; i++) {
    if (i === from || tokens[i]?.type !== 'mark' || !CLOSING_MARK.test(slice(text, tokens[i]))) stop = i;
    if (i < tokens.length - 1 && !isEnd(text, tokens, stop, i, language)) continue;
    sentences.push({ start: tokens[from]?.start ?? 0, end: tokens[i]?.end ?? 0, first: from, last: i + 1 });
    from = i + 1;
  }
  return sentences;
}

const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

const slice = (text: string, token: Token | undefined) => (token ? text.slice(token.start, token.end) : '');

/** Whether a sentence ends with the token at `i`; `stop` is its last token that is no closing mark. */
function isEnd(text: string, tokens: Token[], stop: number, i: number, language: string): boolean {
  const gap = tokens[i]?.end ?? 0;
  const next = tokens[i + 1]?.start ?? gap;
  for (let at = gap; at < next; at++) if (LINE_BREAKS.has(text.charCodeAt(at))) return true;
  // a word or a number, but for “U.S.”
  const end = tokens[stop]?.end ?? 0;
  if (tokens[stop]?.type !== 'mark' && text.charAt(end - 1) !== '.') return false;
  const mark = slice(text, tokens[stop]);
  const follower = slice(text, tokens[i + 1]);
  if (FULL_WIDTH.test(mark)) return !CLOSING_MARK.test(follower);
  if (next === gap) return false;
  // “in the U.S. The bill”: the full stop belongs to the abbreviation and ends the sentence too.
  if (stop === i && /^(?:\p{L}\.){2,}$/u.test(mark)) return hasWord(language, follower, 'sentence-opener');
  if (!END_MARK.test(mark) || !canBegin(text, tokens, i + 1)) return false;
  if (mark !== '.' || stop !== i) return true;
  return !isAbbreviation(text, tokens, stop, follower, language);
}

/** Whether a sentence can begin at a token: with anything but a lower-case letter, opening marks aside. */
function canBegin(text: string, tokens: Token[], i: number): boolean {
  for (let at = i; at < i + 3; at++) {
    const token = tokens[at];
    if (!token) return true;
    // “he” continues a sentence, “He” and “7” begin one
    if (token.type !== 'mark') return !isLower(slice(text, token));
  }
  return true;
}

function isAbbreviation(text: string, tokens: Token[], stop: number, follower: string, language: string): boolean {
  const before = tokens[stop - 1];
  if (!before || before.end !== tokens[stop]?.start) return false;
  const word = slice(text, before);
  if (hasWord(language, word, 'abbreviation')) return true;
  // “3. März”, “19. Jahrhundert”, but “im Jahr 2019. Der …”
  const isOrdinal = /^\d{1,2}$/.test(word) && hasSetting(language, 'stop-ordinals');
  // “George W. Bush”, but “Vitamin C. The …”
  const isOpen = isOrdinal || /^\p{Lu}$/u.test(word) || hasWord(language, word, 'abbreviation-at-end');
  return isOpen && !hasWord(language, follower, 'sentence-opener');
}
