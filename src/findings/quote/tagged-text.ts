import { hasTag, type Tag, wordsTagged } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findToken, isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isAllUpper, isOneOf, isUpper } from '../../text/words.ts';
import type { QuotedSpan } from './marks.ts';

const isTaggedSpeechNoun = hasTag('speech-noun');

/** The word classes. Their order counts: the trained weights depend on the index of each. */
export const CLASSES = [
  'noun',
  'name',
  'number',
  'determiner',
  'possessive-determiner',
  'pronoun',
  'object-pronoun',
  'preposition',
  'conjunction',
  'auxiliary',
  'adverb',
  'speech',
  'thought',
  'verb',
  'possessive',
  'comma',
  'stop',
  'colon',
  'bracket',
  'mark',
] as const;

/** The class of a token. */
export type WordClass = (typeof CLASSES)[number];

/** A story with the word class, sentence, block and quotation of each token; arrays are indexed by token. */
export interface TaggedText {
  text: PreparedText;
  quotedSpans: QuotedSpan[];
  /** The folded tokens. */
  words: string[];
  classes: WordClass[];
  /** The hash of each word as `codeAt` returns it, cached; 0 if it has not been computed. */
  codes: Int32Array;
  /** The index of the quoted span that contains each token, -1 outside of quotation marks. */
  quoteIndex: Int32Array;
  /** The index of the sentence and of the block of each token. */
  sentence: Int32Array;
  block: Int32Array;
}

/** Assigns word classes, sentences, blocks and quotations to the tokens of a story. */
export function tagWords(text: PreparedText, quotedSpans: QuotedSpan[]): TaggedText {
  const size = text.tokens.length;
  const words = text.tokens.map((_, at) => readFolded(text, at));
  const quoteIndex = indexSpans(text, quotedSpans);
  const sentence = new Int32Array(size);
  for (const [index, { first, last }] of text.sentences.entries()) sentence.fill(index, first, last);
  const block = new Int32Array(size);
  let current = 0;
  for (let at = 0; at < size; at++) {
    while ((text.blocks[current + 1]?.start ?? Number.POSITIVE_INFINITY) <= (text.tokens[at]?.start ?? 0)) current++;
    block[at] = current;
  }
  const classes = words.map((word, at) =>
    quoteIndex[at] === -1 && isPluralOwner(text, at) ? 'possessive' : classify(text, word, at),
  );
  return { text, quotedSpans, words, classes, codes: new Int32Array(size), quoteIndex, sentence, block };
}

/** The index of the span that contains each token, -1 outside of all; the spans are in order and do not overlap. */
export function indexSpans(text: PreparedText, spans: Span[]): Int32Array {
  const size = text.tokens.length;
  const indices = new Int32Array(size).fill(-1);
  for (const [index, { start, end }] of spans.entries()) {
    for (let at = findToken(text, start); at < size && (text.tokens[at]?.start ?? end) < end; at++) indices[at] = index;
  }
  return indices;
}

const MARKS: { [mark: string]: WordClass } = {
  ',': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  ':': 'colon',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
};

/** Whether a mark is the apostrophe of “the nurses' leader”. */
const isPluralOwner = (text: PreparedText, at: number): boolean =>
  readFolded(text, at) === "'" &&
  isGlued(text, at) &&
  readFolded(text, at - 1).endsWith('s') &&
  text.tokens[at + 1]?.type === 'word' &&
  !isGlued(text, at + 1);

const isNounInLy = hasTag('ly-noun');

function classify(text: PreparedText, word: string, at: number): WordClass {
  const type = text.tokens[at]?.type;
  if (type === 'mark') return MARKS[word] ?? 'mark';
  if (type === 'number') return 'number';
  if (word === "'s") return 'possessive';
  // “state-run”, “so-called”
  const isPart = readFolded(text, at - 1) === '-' && isGlued(text, at) && isGlued(text, at - 1);
  const listed = classOf(word);
  // “a-t-elle ajouté”
  const known = isPart && listed !== 'pronoun' ? undefined : listed;
  const written = readToken(text, at);
  // “First minister: ‘We wait’”
  if (/^[Ff]irst$/.test(written) && isOneOf(readFolded(text, at + 1), 'minister lady secretary')) return 'noun';
  if (written === 'US' && !isAllCapitals(text, at)) return 'name';
  if (known && !(isUpper(written) && isNameLike(known) && !beginsSentence(text, at))) return known;
  if (isUpper(written)) return 'name';
  // “quietly”, “laughed”
  if (isPart) return 'noun';
  if (word.length > 4 && word.endsWith('ly') && !isNounInLy(word)) return 'adverb';
  return word.length > 4 && word.endsWith('ed') ? 'verb' : 'noun';
}

/** Whether words of a class may be part of a name when capitalised: “New York Post”, “Rules Committee”. */
const isNameLike = (known: WordClass) => known === 'speech' || known === 'thought' || known === 'verb';

/** Whether a word is between others in capitals, as in a headline. */
const isAllCapitals = (text: PreparedText, at: number) =>
  [at - 1, at + 1].some((beside) => isAllUpper(readToken(text, beside)));

function beginsSentence(text: PreparedText, at: number): boolean {
  const before = readFolded(text, at - 1);
  return at === 0 || text.tokens[at - 1]?.type === 'mark' ? before !== '-' && before !== '&' : false;
}

/** The class for each tag of the lexicon. If a word has several tags, the last of this list counts. */
const CLASS_TAGS: [tag: Tag, name: WordClass][] = [
  ['verb', 'verb'],
  ['thought-verb', 'thought'],
  ['speech-verb', 'speech'],
  ['adverb', 'adverb'],
  ['weekday', 'adverb'],
  ['auxiliary', 'auxiliary'],
  ['conjunction', 'conjunction'],
  ['preposition', 'preposition'],
  ['object-pronoun', 'object-pronoun'],
  ['subject-pronoun', 'pronoun'],
  ['indefinite-pronoun', 'pronoun'],
  ['possessive', 'possessive-determiner'],
  ['determiner', 'determiner'],
  ['quantifier', 'determiner'],
  ['number-word', 'determiner'],
];

let classes: ReadonlyMap<string, WordClass> | undefined;

/** The class of a word in the lexicon; undefined for other words. */
function classOf(word: string): WordClass | undefined {
  classes ??= new Map(
    CLASS_TAGS.flatMap(([tag, name]) => [...wordsTagged(tag)].map((tagged) => [tagged, name] as const)),
  );
  return classes.get(word);
}

/** Whether the token at an index is a verb of speech or thought. */
export const isCue = ({ classes }: TaggedText, at: number): boolean =>
  classes[at] === 'speech' || classes[at] === 'thought';

/** Whether the token at an index is a noun for something said: “remarks”. */
export const isSpeechNoun = ({ words }: TaggedText, at: number): boolean => isTaggedSpeechNoun(words[at] ?? '');

/** Whether a word is a form of “be”, folded. */
export const isBe = (word: string) => isOneOf(word, 'is are was were be been being');

/** Whether a word is joined to the next one: “Under-21”. */
export const isCompound = ({ words, text }: TaggedText, at: number): boolean =>
  words[at + 1] === '-' && isGlued(text, at + 1) && isGlued(text, at + 2);

/** Whether a full stop is that of “J.”, “Sen.” or “Mr.” before a name, and does not end a sentence. */
export function isInitial({ text, classes, sentence }: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  const before = text.tokens[at - 1];
  const word = text.text.slice(before?.start, before?.end);
  return (
    text.text[token?.start ?? 0] === '.' &&
    before?.end === token?.start &&
    classes[at + 1] === 'name' &&
    sentence[at + 1] === sentence[at] &&
    /^\p{Lu}\p{L}{0,3}$/u.test(word) &&
    (text.tokens[at + 1]?.start ?? 0) - (token?.end ?? 0) < 2
  );
}

/** Whether a mark joins two words: it is “&”, or has no spaces around it as in “Jean-Claude”. */
export function joinsWords({ text }: TaggedText, at: number): boolean {
  return text.tokens[at - 1]?.end === text.tokens[at]?.start && text.tokens[at]?.end === text.tokens[at + 1]?.start
    ? true
    : text.text[text.tokens[at]?.start ?? 0] === '&';
}

/** Tokens as the story writes them. */
export const readWords = ({ text }: TaggedText, { first, last }: { first: number; last: number }): string =>
  text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
