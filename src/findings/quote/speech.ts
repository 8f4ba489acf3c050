import { findBlock, readToken } from '../../text/prepared-text.ts';
import { hasLetter, isUpper, isUpperOrDigit } from '../../text/words.ts';
import { createRanker, rangeOf, type Values } from '../ranker/ranker.ts';
import { CLASSES, classAt, classOfWord, WORDS } from '../reading/classes.ts';
import { CUE_KINDS, isCue } from '../reading/cues.ts';
import { FORMS } from '../reading/mentions.ts';
import { has, isWordAt } from '../reading/reading.ts';
import type { Scene } from '../reading/scene.ts';
import { CUE, FUNCTION, PRONOUN, TAG } from '../reading/tags.ts';
import { step } from '../steps.ts';
import { type Candidate, PLACES } from './candidate.ts';
import type { Quotation } from './marks.ts';
import { classBeside } from './speaker-features.ts';
import { ENDS, readEdges, readEnd } from './turn.ts';

/**
 * Judges whether words in marks are speech, and no title, nickname, term or scare quotes. `shape` and `title` are of capitals;
 * from `place` on, the attributes are of the likeliest speaker; the last five are words, hidden from half of the examples.
 */
export const SPEECH = createRanker(
  {
    shape: 7,
    title: 5,
    length: 8,
    end: ENDS,
    before: CLASSES.length,
    after: CLASSES.length,
    second: CLASSES.length,
    edges: 4,
    verb: 2,
    pronoun: 2,
    naming: 4,
    opening: CLASSES.length,
    heading: 2,
    main: 2,
    neighbours: 4,
    capital: 2,
    unknown: 2,
    nouns: 2,
    single: 2,
    closing: 3,
    place: PLACES.length,
    kind: CUE_KINDS.length,
    cueGap: 8,
    sure: 4,
    form: FORMS.length + 1,
    margin: 10,
    cased: 3,
    word: WORDS,
    next: WORDS,
    farther: WORDS,
    inside: WORDS,
    ending: WORDS,
  },
  [
    ...['shape', 'length', 'shape:length', 'end:length', 'end:shape', 'before', 'after', 'before:shape', 'after:shape'],
    ...['before:length', 'before:after', 'after:end', 'second:before', 'second:before:after', 'edges:length'],
    ...['edges:end', 'edges:shape:end', 'verb:pronoun:length', 'verb:shape:length', 'naming:shape', 'naming:length'],
    ...[
      'naming:verb',
      'opening:shape',
      'opening:before',
      'heading:shape:length',
      'heading:edges',
      'main:shape:heading',
    ],
    ...[
      'main:length',
      'neighbours:shape:length',
      'neighbours:before:after',
      'place:kind',
      'place:kind:cueGap',
      'margin',
    ],
    ...[
      'margin:length',
      'margin:shape',
      'margin:place:kind',
      'margin:verb',
      'kind:cueGap:before',
      'kind:cueGap:length',
    ],
    ...['kind:cueGap:after', 'form:kind:place', 'capital:shape', 'unknown:length:shape', 'unknown:before'],
    ...['nouns:shape:length', 'nouns:title:length', 'title:before', 'title:length:end', 'word', 'word:shape', 'next'],
    ...['single:before:after', 'single:shape:unknown', 'closing:after', 'closing:edges:end', 'verb:before:length'],
    ...['kind:before:shape', 'end:margin:length', 'sure:kind:cueGap', 'second:before:length', 'word:length'],
    ...['opening:before:length', 'shape:before:after', 'title:before:after', 'margin:before:length', 'verb:end:length'],
    ...['pronoun:end:length', 'kind:length:verb', 'place:margin:length', 'edges:heading:shape', 'next:length'],
    ...[
      'farther',
      'farther:before',
      'inside',
      'inside:shape',
      'inside:before',
      'ending',
      'ending:shape',
      'ending:length',
    ],
    ...['ending:before', 'word:before', 'word:verb', 'margin:kind:before', 'margin:end:length', 'naming:before'],
    ...['cased:shape:length', 'cased:title', 'cased:heading:before', 'cased:margin', 'cased:place:kind'],
  ],
);

const AT = SPEECH.at;

/** The attributes that are words. */
export const SPEECH_WORDS = [AT.word, AT.next, AT.farther, AT.inside, AT.ending];

/** How far into a quotation its words are looked at, in characters and tokens, and how far beside it others count as neighbours. */
const [MAX_CHARACTERS, MAX_TOKENS, MAX_TITLE, MAX_ASIDE] = [200, 40, 14, 25];

/** The longest word that may be small in a heading with capitals, and the share of longer ones that have one. */
const [MAX_SMALL, MOST] = [3, 0.7];

/** The likeliest speaker of a quotation, and how far its score is above that of nobody. */
interface Likeliest {
  candidate: Candidate | null;
  margin: number;
}

/** The values of words in marks; `mainMark` is the mark that most of the story open with. */
export function describeSpeech(scene: Scene, quotation: Quotation, likeliest: Likeliest, mainMark: string): Values {
  const { reading } = scene;
  const { text, words, profile, block } = reading;
  const { first, last, pieces } = quotation;
  const values = SPEECH.blank();
  const { start = 0, end = 0 } = pieces[0]?.inner ?? {};
  values[AT.shape] = readShape(text.text.slice(start, Math.min(end, start + MAX_CHARACTERS)).trim());
  values[AT.title] = readTitle(scene, quotation);
  values[AT.length] = rangeOf(last - first, 4, 5, 6, 8, 11, 16, 30);
  values[AT.end] = readEnd(reading, quotation);
  values[AT.edges] = readEdges(reading, quotation);
  const opening = isWordAt(reading, first) ? first : first + 1;
  values[AT.inside] = classOfWord(words[opening]);
  let closing = last - 1;
  while (closing > opening && !isWordAt(reading, closing) && step()) closing--;
  values[AT.ending] = classOfWord(words[closing]?.slice(-3));
  values[AT.opening] = classAt(scene, opening, opening);
  values[AT.heading] = Number(block[first] === 0 || findBlock(text, quotation.start)?.role !== 'paragraph');
  values[AT.main] = Number(text.text.charAt(quotation.start) === mainMark);
  values[AT.nouns] = Number(profile.hasNounCapitals);
  values[AT.single] = Number(last - first <= 3);
  values[AT.closing] = pieces.length > 1 ? 2 : Number(pieces[0]?.closed ?? false);
  for (let at = first; at < Math.min(last, first + MAX_TOKENS); at++) {
    if (has(reading, at, TAG.auxiliary | TAG.verb | CUE) || isCue(reading, at)) values[AT.verb] = 1;
    if (has(reading, at, PRONOUN | TAG.clitic | TAG.possessive)) values[AT.pronoun] = 1;
  }
  describeNeighbours(scene, quotation, values);
  values[AT.cased] = readCase(scene, quotation);
  if (reading.unit[last] === reading.unit[last - 1]) values[AT.next] = classOfWord(words[last]);
  describeLikeliest(scene, quotation, likeliest, values);
  return values;
}

/** What stands beside a quotation. `naming` is 1 for a word that names shortly before it, 2 right before it, 3 for a writing. */
function describeNeighbours(scene: Scene, { first, last }: Quotation, values: Values): void {
  const { reading } = scene;
  const { unit, quoteIndex, words, upper, tags } = reading;
  values[AT.before] = classBeside(scene, first - 1, first);
  values[AT.second] = classBeside(scene, first - 2, first);
  values[AT.after] = classBeside(scene, last, last - 1);
  for (let at = first - 1; at >= first - 4 && unit[at] === unit[first]; at--)
    if (has(reading, at, TAG.naming)) values[AT.naming] = has(reading, first - 1, TAG.naming) ? 2 : 1;
    else if (has(reading, at, TAG.writing)) values[AT.naming] ||= 3;
  let neighbours = 0;
  const isNear = (at: number, from: number) => unit[at] === unit[from] && Math.abs(at - from) < MAX_ASIDE;
  let at = first - 1;
  while (isNear(at, first) && quoteIndex[at] === -1) at--;
  if (isNear(at, first)) neighbours += at >= first - 3 ? 2 : 1;
  at = last;
  while (isNear(at, last - 1) && quoteIndex[at] === -1) at++;
  if (isNear(at, last - 1)) neighbours += at <= last + 2 ? 2 : 1;
  values[AT.neighbours] = Math.min(3, neighbours);
  if (first === 0 || unit[first - 1] !== unit[first]) return;
  values[AT.capital] = upper[first - 1] as number;
  values[AT.unknown] = Number(tags[first - 1] === 0 && isWordAt(reading, first - 1));
  values[AT.word] = classOfWord(words[first - 1]);
  if (unit[first - 2] === unit[first]) values[AT.farther] = classOfWord(words[first - 2]);
}

/** Whether the long words beside a quotation in its sentence have capitals, as in headings: 2 most of them, 1 not, 0 there are none. */
function readCase({ reading, tokensOf }: Scene, { first }: Quotation): number {
  const { unit, quoteIndex, text } = reading;
  const sentence = unit[first] as number;
  let upper = 0;
  let long = 0;
  for (let at = tokensOf[sentence] as number; at < (tokensOf[sentence + 1] as number) && step(); at++) {
    if (quoteIndex[at] !== -1 || !isWordAt(reading, at) || readToken(text, at).length <= MAX_SMALL) continue;
    long++;
    if (isUpper(readToken(text, at))) upper++;
  }
  return long < 2 ? 0 : upper > MOST * long ? 2 : 1;
}

function describeLikeliest(
  scene: Scene,
  { first, last }: Quotation,
  { candidate, margin }: Likeliest,
  values: Values,
): void {
  const { cues, mentions, subjectOf, subjectProbability } = scene;
  values[AT.place] = candidate ? PLACES.indexOf(candidate.place) : PLACES.length - 1;
  values[AT.margin] = Math.max(0, Math.min(9, Math.round(margin) + 2));
  const mention = mentions[candidate?.mention ?? -1];
  values[AT.form] = mention ? FORMS.indexOf(mention.form) : FORMS.length;
  const cue = cues[candidate?.cue ?? -1];
  if (!candidate || !cue) return;
  values[AT.kind] = CUE_KINDS.indexOf(cue.kind);
  values[AT.cueGap] = 1 + rangeOf(cue.at < first ? first - cue.at - 1 : cue.at - last, 1, 2, 3, 5, 8, 14);
  const isAlone = subjectOf[candidate.cue] === -1;
  values[AT.sure] = isAlone ? 3 : rangeOf(subjectProbability[candidate.cue] as number, 0.6, 0.9);
}

/**
 * The capitals of words as a number: 0 none, 1 only the first word has one, 2 every longer word, 3 some words, 4 all letters are
 * capitals, 5 no letters, 6 a single word with a capital.
 */
function readShape(inner: string): number {
  // “Ida”, “20”, “well” of “well-known”
  const words = inner.match(/[\p{L}\p{N}][^\s-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 || isUpper(word));
  const upper = long.filter((word) => isUpperOrDigit(word)).length;
  if (!hasLetter(inner)) return 5;
  if (inner.length > 3 && inner === inner.toUpperCase()) return 4;
  if (upper === 0) return 0;
  if (upper === long.length) return words.length === 1 ? 6 : 2;
  return upper === 1 && isUpperOrDigit(inner) ? 1 : 3;
}

/** How much words look like a title, 0 to 4: 4 for two or more words with a capital and no content word without, 3 for one. */
function readTitle({ reading }: Scene, { first, last }: Quotation): number {
  const { text } = reading;
  let upper = 0;
  let lower = 0;
  for (let at = first; at < Math.min(last, first + MAX_TITLE); at++) {
    if (!isWordAt(reading, at)) continue;
    const isGrammar = has(reading, at, FUNCTION);
    if (!isUpper(text.text.charAt(text.tokens[at]?.start ?? 0))) lower += isGrammar ? 0 : 1;
    else if (!isGrammar || at > first + 1) upper++;
  }
  if (lower === 0) return upper > 1 ? 4 : upper === 1 ? 3 : 0;
  return upper > lower ? 2 : upper > 0 ? 1 : 0;
}

/** The mark that most quotations of a story open with. */
export function readMainMark({ reading }: Scene, quotations: readonly Quotation[]): string {
  const counts = new Map<string, number>();
  for (const { start } of quotations) {
    const mark = reading.text.text.charAt(start);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
