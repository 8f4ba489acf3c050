import { LANGUAGES } from '../../lexicon/languages.ts';
import type { SpeechWords } from '../../lexicon/language.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { foldMarks, isUpper, lookUp } from '../../text/words.ts';
import type { Span } from '../../model.ts';

/** What a word can be, as bits: one word can be several. */
export const BITS = {
  article: 1,
  of: 2,
  preposition: 4,
  conjunction: 8,
  subordinator: 16,
  that: 32,
  relative: 64,
  masculine: 128,
  feminine: 256,
  plural: 512,
  own: 1024,
  clitic: 2048,
  auxiliary: 4096,
  adverb: 8192,
  time: 16384,
  /** A finite verb of saying, one that stands only beside a quotation, and the participle of either. */
  says: 1 << 15,
  tag: 1 << 16,
  participle: 1 << 17,
  reading: 1 << 18,
  naming: 1 << 19,
  body: 1 << 20,
} as const;

/** A pronoun that is a subject. */
export const PRONOUN = BITS.masculine | BITS.feminine | BITS.plural | BITS.own;

/** A word of grammar, which is no noun, adjective or verb. */
export const FUNCTION =
  BITS.article |
  BITS.of |
  BITS.preposition |
  BITS.conjunction |
  BITS.subordinator |
  BITS.that |
  BITS.relative |
  PRONOUN |
  BITS.clitic |
  BITS.auxiliary |
  BITS.adverb;

/** The words of a language by what they can be. */
export interface Grammar {
  code: string;
  bits: ReadonlyMap<string, number>;
  /** Phrases before a source, by their first word: “according to”. */
  according: ReadonlyMap<string, string[][]>;
}

const grammars = new Map<string, Grammar>();

/** The grammar of the language of a story, declared or guessed; null for English and languages without one. */
export function grammarOf(text: PreparedText): Grammar | null {
  return findGrammar(text.lang.toLowerCase().split('-')[0] || guess(text));
}

/** How many tokens are sampled to guess the language of a story, and the least share that must be words of its grammar. Set by hand. */
const SAMPLE = 300;
const SHARE = 0.25;

const ENGLISH = new Set('the a an of to and in that is was for on with as by it at from'.split(' '));

/** The language with the largest share of its words of grammar at the beginning of a story; English if all shares are small. */
function guess(text: PreparedText): string {
  const size = Math.min(SAMPLE, text.tokens.length);
  if (size < MIN_SAMPLE) return 'en';
  const sample = Array.from({ length: size }, (_, at) => readFolded(text, at));
  const measure = (isKnown: (word: string) => boolean) => sample.filter(isKnown).length / size;
  let best = 'en';
  let most = Math.max(SHARE, measure((word) => ENGLISH.has(word)));
  for (const language of Object.keys(LANGUAGES)) {
    const bits = findGrammar(language)?.bits;
    const share = measure((word) => ((bits?.get(word) ?? 0) & FUNCTION) !== 0);
    if (share > most) [best, most] = [language, share];
  }
  return best;
}

/** Fewer tokens are not enough to guess a language. Set by hand. */
const MIN_SAMPLE = 20;

/** The grammar of a language by its code; null if it has none. */
export function findGrammar(code: string): Grammar | null {
  const words = lookUp(LANGUAGES, code)?.speech;
  if (!words) return null;
  const known = grammars.get(code) ?? readGrammar(code, words);
  grammars.set(code, known);
  return known;
}

function readGrammar(code: string, words: SpeechWords): Grammar {
  const bits = new Map<string, number>();
  const add = (list: string, bit: number) => {
    for (const word of list.split(/\s+/)) if (word) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(words.articles, BITS.article);
  add(words.of, BITS.of);
  add(words.prepositions, BITS.preposition);
  add(words.conjunctions, BITS.conjunction);
  add(words.subordinators, BITS.subordinator);
  add(words.that, BITS.that);
  add(words.relatives, BITS.relative);
  add(words.masculine, BITS.masculine);
  add(words.feminine, BITS.feminine);
  add(words.plural, BITS.plural);
  add(words.own, BITS.own);
  add(words.clitics, BITS.clitic);
  add(words.auxiliaries, BITS.auxiliary);
  add(words.adverbs, BITS.adverb);
  add(words.times, BITS.time);
  add(words.said, BITS.says);
  add(words.tagged, BITS.tag);
  add(words.participles, BITS.says | BITS.participle);
  add(words.taggedParticiples, BITS.tag | BITS.participle);
  add(words.reading, BITS.reading);
  add(words.naming, BITS.naming);
  add(words.bodies, BITS.body);
  for (const [list, bit] of [
    [words.says, BITS.says],
    [words.tags, BITS.tag],
  ] as const)
    for (const verb of list.split(/\s+/)) {
      const { finite, participles } = conjugate(verb, words.endings);
      for (const form of finite) bits.set(form, (bits.get(form) ?? 0) | bit);
      for (const form of participles) bits.set(form, (bits.get(form) ?? 0) | bit | BITS.participle);
    }
  // “dit”, “dice”: finite and participle alike
  for (const word of `${words.said} ${words.tagged}`.split(/\s+/)) {
    const known = bits.get(word);
    if (known) bits.set(word, known & ~BITS.participle);
  }
  const according = new Map<string, string[][]>();
  for (const phrase of words.according.split(/\s+/)) {
    const parts = phrase.split('_');
    const [first = ''] = parts;
    according.set(first, [...(according.get(first) ?? []), parts].sort((a, b) => b.length - a.length));
  }
  return { code, bits, according };
}

/** The forms of a regular verb. */
function conjugate(verb: string, endings: string): { finite: string[]; participles: string[] } {
  for (const pattern of endings.split(/\s+/)) {
    const [ending = '', forms = ''] = pattern.split('=');
    if (!verb.endsWith(ending)) continue;
    const stem = verb.slice(0, -ending.length);
    const [finite = '', participles = ''] = forms.split('|');
    const join = (form: string) => {
      // “antwort-et”, “annonç-ait”, “jug-eait”
      if (ending === 'en' && /[td]$/.test(stem) && /^t/.test(form)) return `${stem}e${form}`;
      if (ending === 'er' && /^[aâ]/.test(form) && /[cg]$/.test(stem) && /é/.test(participles))
        return stem.endsWith('c') ? `${stem.slice(0, -1)}ç${form}` : `${stem}e${form}`;
      return stem + form;
    };
    return { finite: finite.split(',').filter(Boolean).map(join), participles: participles.split(',').filter(Boolean).map(join) };
  }
  return { finite: [], participles: [] };
}

/** Words in quotation marks, and the same without the marks. */
export interface Quoted extends Span {
  inner: Span;
}

/** A story read with the words of its language; arrays are indexed by token. */
export interface Parsed {
  text: PreparedText;
  grammar: Grammar;
  /** The folded tokens without an elided word before them: “avocate” of “l'avocate”. */
  words: string[];
  /** What each word can be; 0 for other words and marks. */
  bits: Int32Array;
  /** What an elided word before it is: the article of “l'avocate”; 0 for most. */
  leads: Int32Array;
  /** Whether the word, an elided one aside, begins with a capital: 1 or 0. */
  upper: Uint8Array;
  /** The index of the quoted span that contains each token, -1 outside. */
  quoteIndex: Int32Array;
  /** The number of the sentence of each token, in which quotations count as part of the sentence around them. */
  unit: Int32Array;
}

/** Reads a story; `spans` are the quotations in it, in order. */
export function parse(text: PreparedText, grammar: Grammar, spans: Quoted[], quoteIndex: Int32Array): Parsed {
  const size = text.tokens.length;
  const words: string[] = [];
  const bits = new Int32Array(size);
  const leads = new Int32Array(size);
  const upper = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const folded = readFolded(text, at);
    const whole = grammar.bits.get(folded);
    const mark = whole === undefined ? folded.indexOf("'") : -1;
    const isElided = mark > 0 && mark < folded.length - 1;
    const lead = isElided ? grammar.bits.get(folded.slice(0, mark + 1)) : undefined;
    const word = lead === undefined ? folded : folded.slice(mark + 1);
    words.push(word);
    leads[at] = lead ?? 0;
    bits[at] = whole ?? grammar.bits.get(word) ?? 0;
    const written = readToken(text, at);
    upper[at] = isUpper(lead === undefined ? written : foldMarks(written).slice(mark + 1)) ? 1 : 0;
  }
  return { text, grammar, words, bits, leads, upper, quoteIndex, unit: readUnits(text, words, upper, spans, quoteIndex) };
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
  for (let at = 0; at < size; at++) {
    const own = quoteIndex[at] ?? -1;
    const before = at > 0 ? (quoteIndex[at - 1] ?? -1) : -1;
    const isBlock = starts.has(text.tokens[at]?.start ?? -1);
    let isNew = isBlock || (begins[at] === 1 && (own === -1 || own !== before));
    const word = words[at] ?? '';
    if (!isBlock && before !== -1 && own !== before) {
      // “…?”, asks Lind. “….” Lind leaves.
      const span = spans[before];
      const ended = span ? /[.!?…][”"»’']?\s*$/.test(text.text.slice(Math.max(span.inner.start, span.inner.end - 4), span.inner.end)) : false;
      const isMark = text.tokens[at]?.type === 'mark' && own === -1 && word !== '¿' && word !== '¡';
      isNew = !isMark && (own !== -1 ? ended : ended && upper[at] === 1);
    } else if (!isBlock && own === -1 && before === -1 && words[at - 1] === ';') isNew = true;
    else if (isNew && !isBlock && own === -1 && upper[at] === 0 && text.tokens[at]?.type === 'word' && words[at - 1] !== '.') isNew = false;
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
  if ((own & BITS.participle) === 0) return !isNoun(parsed, at);
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

/** Whether a word that may be a verb stands after an article: “la denuncia”, but not “lo dice”. */
function isNoun({ bits, leads, words, grammar }: Parsed, at: number): boolean {
  if ((leads[at] ?? 0) & BITS.article && !((leads[at] ?? 0) & BITS.clitic)) return true;
  const before = bits[at - 1] ?? 0;
  if (before & BITS.of) return true;
  if (words[at - 1] === 'lo' || words[at - 1] === '-') return false;
  if (grammar.code === 'de') return (before & BITS.article) !== 0 && (before & (BITS.feminine | BITS.relative | BITS.plural)) === 0;
  return (before & BITS.article) !== 0 && (before & PRONOUN) === 0;
}

/** Whether a hyphen joins the token to the one before it: “disse-lhe”. */
export const isHyphenated = ({ text, words }: Parsed, at: number): boolean => words[at] === '-' && isGlued(text, at) && isGlued(text, at + 1);
