import type { Span } from '../../model.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isAllUpper, isUpper } from '../../text/words.ts';
import { BITS, type Grammar, PERSON, PRONOUN, readHead } from './words.ts';

/** Words in quotation marks, and the same without the marks. */
export interface Quoted extends Span {
  inner: Span;
}

/** A story read with the words of its language; arrays are indexed by token. */
export interface Parsed {
  text: PreparedText;
  grammar: Grammar;
  /** The folded tokens. */
  words: string[];
  /** What each word can be; 0 for other words and marks. */
  bits: Int32Array;
  /** Whether the word begins with a capital: 1 or 0; 0 for one that has it only where it opens a sentence. */
  upper: Uint8Array;
  /** The index of the quoted span that contains each token, -1 outside. */
  quoteIndex: Int32Array;
  /** The number of the sentence of each token, in which quotations count as part of the sentence around them. */
  unit: Int32Array;
}

/** Reads a story; `spans` are the quotations in it, in order. */
export function parse(text: PreparedText, grammar: Grammar, spans: Quoted[], quoteIndex: Int32Array): Parsed {
  const size = text.tokens.length;
  const words = text.tokens.map((_, at) => readFolded(text, at));
  const bits = new Int32Array(size);
  const upper = new Uint8Array(size);
  const known = new Set(words);
  for (let at = 0; at < size; at++) {
    bits[at] = grammar.bits.get(words[at] ?? '') ?? 0;
    upper[at] = isUpper(readToken(text, at)) ? 1 : 0;
    if (bits[at] === 0 && upper[at] && grammar.code === 'de')
      bits[at] = readPersonBits(grammar, words[at] ?? '') || (isDemonym(words[at] ?? '', known) ? BITS.person : 0);
  }
  const unit = readUnits(text, words, upper, spans, quoteIndex);
  const parsed = { text, grammar, words, bits, upper, quoteIndex, unit };
  dropOpeningCapitals(parsed);
  // “A Paris”: no auxiliary
  if (grammar.code === 'fr')
    for (let at = 0; at < size; at++)
      if (words[at] === 'a' && readToken(text, at) === 'A' && unit[at - 1] !== unit[at]) bits[at] = BITS.preposition;
  return parsed;
}

/** Whether a German noun is for somebody of a place that the story names: “die Kielerin”, “der Hamburger”. */
const isDemonym = (word: string, known: ReadonlySet<string>): boolean =>
  /^\p{L}{3,}er(?:in)?$/u.test(word) && known.has(word.replace(/er(?:in)?$/, ''));

/** What kind of person a German compound is for: “Bauministerin”. */
function readPersonBits(grammar: Grammar, word: string): number {
  const bitsOf = (part: string) => (grammar.bits.get(part) ?? 0) & PERSON;
  return bitsOf(readHead(grammar, word, (part) => bitsOf(part) !== 0) ?? '');
}

/** Takes the capital of a word that only opens sentences: “Llamó a Lind”, but not “Lind llamó”. */
function dropOpeningCapitals(parsed: Parsed): void {
  const { words, upper, unit, text } = parsed;
  const proper = new Set<string>();
  const opens = (at: number) =>
    unit[at] !== unit[at - 1] ||
    (text.tokens[at - 1]?.type === 'mark' &&
      words[at - 1] !== '-' &&
      words[at - 1] !== ',' &&
      !isInitial(parsed, at - 1));
  for (let at = 0; at < words.length; at++) if (upper[at] && !opens(at)) proper.add(words[at] ?? '');
  for (let at = 0; at < words.length; at++) {
    if (!upper[at] || !opens(at) || proper.has(words[at] ?? '')) continue;
    const isPair = upper[at + 1] === 1 && unit[at + 1] === unit[at] && proper.has(words[at + 1] ?? '');
    const isShort = isAllUpper(readToken(text, at));
    // “Remedios, de 77 años, …”
    const isAged = words[at + 1] === ',' && [at + 2, at + 3].some((age) => text.tokens[age]?.type === 'number');
    if (!isPair && !isShort && !isAged) upper[at] = 0;
  }
}

/** Whether a full stop is that of an initial or a title before a name, and does not end a sentence. */
export const isInitial = ({ text, words, unit }: Parsed, at: number): boolean => {
  const before = text.tokens[at - 1];
  return (
    words[at] === '.' &&
    isGlued(text, at) &&
    unit[at + 1] === unit[at] &&
    before !== undefined &&
    before.end - before.start <= 3 &&
    isUpper(readToken(text, at - 1)) &&
    isUpper(readToken(text, at + 1))
  );
};

/** The longest dateline, in tokens. */
const MAX_DATELINE = 14;

/** Whether the tokens before a dash are a place and a date: capitals, numbers and marks only. */
function isDateline(text: PreparedText, words: string[], upper: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isWord = text.tokens[at]?.type === 'word';
    if (isWord && !upper[at] && !/^(?:de|del|di|da|do|am|le|la|oct|sept|nov|set|out)$/.test(words[at] ?? ''))
      return false;
    if (/^["'«»„“”:?!]$/.test(words[at] ?? '')) return false;
  }
  return upper[from] === 1 || words[from] === '(';
}

function readUnits(
  text: PreparedText,
  words: string[],
  upper: Uint8Array,
  spans: Quoted[],
  quoteIndex: Int32Array,
): Int32Array {
  const size = text.tokens.length;
  const unit = new Int32Array(size);
  const begins = new Uint8Array(size);
  for (const { first } of text.sentences) begins[first] = 1;
  const starts = new Set(text.blocks.map(({ start }) => start));
  let count = 0;
  let opening = 0;
  for (let at = 0; at < size; at++) {
    const own = quoteIndex[at] ?? -1;
    const before = at > 0 ? (quoteIndex[at - 1] ?? -1) : -1;
    const isBlock = starts.has(text.tokens[at]?.start ?? -1);
    let isNew = isBlock || (begins[at] === 1 && (own === -1 || own !== before));
    const word = words[at] ?? '';
    if (!isBlock && before !== -1 && own !== before) {
      // “…?”, asks Lind. “….” Lind leaves.
      const span = spans[before];
      const ended = span
        ? /[.!?…][”"»’']?\s*$/.test(text.text.slice(Math.max(span.inner.start, span.inner.end - 4), span.inner.end))
        : false;
      const isMark = text.tokens[at]?.type === 'mark' && own === -1 && word !== '¿' && word !== '¡';
      isNew = !isMark && (own !== -1 ? ended : ended && upper[at] === 1);
    } else if (!isBlock && own === -1 && before === -1 && words[at - 1] === ';') isNew = true;
    else if (
      isNew &&
      !isBlock &&
      own === -1 &&
      upper[at] === 0 &&
      text.tokens[at]?.type === 'word' &&
      words[at - 1] !== '.'
    )
      isNew = false;
    if (isBlock) opening = at;
    // “Lyon (AFP) – Le maire …”
    else if (at < opening + MAX_DATELINE && words[at - 1] === '-' && at - 1 > opening && upper[at] && own === -1)
      isNew ||= !(isGlued(text, at - 1) && isGlued(text, at)) && isDateline(text, words, upper, opening, at - 1);
    if (isNew) count++;
    unit[at] = count;
  }
  return unit;
}

/** Whether a token can be any of the kinds of words. */
export const is = ({ bits }: Parsed, at: number, mask: number): boolean => ((bits[at] ?? 0) & mask) !== 0;

/** Whether a token is the form of a verb of speech that can be the verb of its clause: a participle needs an auxiliary. */
export function isCue(parsed: Parsed, at: number): boolean {
  const { bits, words, unit, upper } = parsed;
  const own = bits[at] ?? 0;
  if ((own & (BITS.says | BITS.tag)) === 0) return false;
  if (upper[at] && unit[at - 1] === unit[at] && words[at - 1] !== ':' && words[at - 1] !== '-') return false;
  if ((own & BITS.participle) === 0 || (own & BITS.finite) !== 0) return !isNoun(parsed, at);
  return findAuxiliary(parsed, at) >= 0;
}

/** How far before a participle its auxiliary is searched for, in tokens; in German it may be at the other end of the clause. */
const MAX_TOKENS_TO_AUXILIARY = 6;
const MAX_TOKENS_IN_BRACKET = 24;

/** The auxiliary of a participle; -1 if there is none. */
export function findAuxiliary({ bits, words, unit, quoteIndex, grammar }: Parsed, at: number): number {
  const isGerman = grammar.code === 'de';
  const limit = isGerman ? MAX_TOKENS_IN_BRACKET : MAX_TOKENS_TO_AUXILIARY;
  if (isGerman && (bits[at + 1] ?? 0) & BITS.auxiliary) return at + 1;
  for (let back = at - 1; back >= at - limit && unit[back] === unit[at] && quoteIndex[back] === -1; back--) {
    if ((bits[back] ?? 0) & BITS.auxiliary) return back;
    const passes = BITS.adverb | BITS.clitic | PRONOUN;
    if (!isGerman && !((bits[back] ?? 0) & passes) && words[back] !== '-' && words[back] !== 't') return -1;
  }
  return -1;
}

/** Whether a word that may be a verb stands after an article: “la denuncia”, but not “lo dice”, “gli fa”. */
function isNoun({ bits, words, grammar }: Parsed, at: number): boolean {
  const before = bits[at - 1] ?? 0;
  const isListed = ((bits[at] ?? 0) & BITS.noun) !== 0;
  if (before & BITS.of && !(before & BITS.clitic)) return true;
  if (words[at - 1] === 'lo' || words[at - 1] === '-' || !(before & BITS.article)) return false;
  if (grammar.code === 'de') return (before & (BITS.feminine | BITS.relative | BITS.plural)) === 0;
  return isListed || (before & (PRONOUN | BITS.clitic)) === 0;
}
