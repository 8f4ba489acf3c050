import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
  readToken,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Quote } from '../quote/index.ts';
import { trace } from '../trace.ts';
import { PRONOUNS } from '../weights.data.ts';
import { codeOf, hash, unpack, type Weights } from '../weights.ts';
import { type DiscourseEntities, findLater, opensSentence } from './discourse.ts';
import { type Antecedent, listAntecedents } from './list-antecedents.ts';

/** A story and who is in it, as speakers are looked up in it. */
export interface Story {
  text: PreparedText;
  /** In reading order. */
  actors: Actor[];
  entities: DiscourseEntities;
  /** Whether an offset is within a quotation in marks. */
  isQuoted: (offset: number) => boolean;
  /** Who a pronoun or a description stands for, of those that it may be; null if nobody is as probable as `least`. */
  resolve: (pronoun: Span, mayBe?: (option: Antecedent) => boolean, least?: number) => Referent | null;
  /** Who spoke shortly before the last speaker. */
  other: () => Referent | null;
}

/** Somebody who may say something, and how probable that is, where it is known. */
export interface Likely {
  name: string;
  probability?: number;
}

interface Weighed extends Likely {
  probability: number;
}

/** A quotation, and the people who may say it, the most probable first, weighed where that is asked. */
export type Attributed = Quote & { likely?: () => Likely[] };

/** Who somebody is: by the name of an actor, or, for who has none, by the words that stand for them. */
export interface Referent {
  name?: string | undefined;
  words: string;
}

const bucket = (count: number) => (count < 3 ? count : count < 6 ? 3 : count < 12 ? 4 : 5);

/** Emits the features of a candidate antecedent; `last` is the speaker of the previous quotation and its offset. */
export function extractAntecedentFeatures(
  text: PreparedText,
  pronoun: Span,
  { person, place, rank }: Antecedent,
  { told, main }: DiscourseEntities,
  last: { name: string; at: number } | null,
  emit: (feature: number) => void,
): void {
  const token = findToken(text, pronoun.start);
  const sentence = findSentence(text, token);
  const block = findBlock(text, pronoun.start);
  const sentences = bucket(sentence - place.sentence);
  const isSameBlock = place.start >= (block?.start ?? 0) ? 1 : 0;
  const isSubject = beginsClause(text, place.token) ? 1 : 0;
  const isOwner = isOneOf(readFolded(text, findToken(text, place.end)), "'s ’s '") ? 1 : 0;
  const isLast = last?.name === person.name ? 1 : 0;
  const lastNear = last && last.at >= (block?.start ?? 0) ? 1 : 0;
  const gender = person.gender ? 1 : 0;
  const isMain = person === main;
  const mentions = bucket(person.mentions.length / 2);
  const isFirst = text.tokens[token]?.start === text.sentences[sentence]?.start ? 1 : 0;
  const add = (template: number, a: number, b = 0, c = 0) => emit(hash(template, a, b, c));
  add(200, rank, gender);
  add(201, sentences, isSubject);
  add(202, sentences, isSameBlock, isOwner);
  add(203, isLast, lastNear, isSameBlock);
  add(204, isLast, rank);
  add(205, isSubject, isOwner, rank);
  add(206, mentions, rank);
  add(207, isLast, isSubject, sentences);
  add(208, place.isQuoted ? 1 : 0);
  add(209, isFirst, sentences, isSubject);
  add(210, gender, isSubject);
  add(211, isLast, lastNear, sentences);
  add(212, isFirst, rank, isSameBlock);
  add(213, mentions);
  const after = readFolded(text, findToken(text, place.end));
  add(214, codeOf(after), sentences);
  add(215, codeOf(readFolded(text, place.token - 1)), isSubject);
  add(216, countBlocks(text, place.start, pronoun.start), isSubject, isLast);
  add(217, countBlocks(text, place.start, pronoun.start), rank, isOwner);
  // Who is named only in what others say is seldom who speaks next.
  const isOnlyQuoted = person.mentions.every((other) => other.isQuoted || other.start >= pronoun.start) ? 1 : 0;
  add(218, isOnlyQuoted, rank);
  // Who opens the last sentence that is told, and not said, most often speaks next: “Lind shrugged. ‘We wait,’ she said.”
  const between = countTold(told, place.sentence, sentence);
  const opens = opensSentence(text, place.token) ? 1 : 0;
  const isSince = last && place.start < last.at ? 0 : 1;
  add(219, between, opens, isLast);
  add(220, between, opens * 2 + isSince, isLast);
  add(221, between, opens, isFirst);
  add(222, between, opens * 2 + isSubject, isSameBlock);
  // “He also denied”, “She then wrote”
  add(223, codeOf(readFolded(text, token + 1)), isLast, isFirst);
  add(224, isMain ? 1 : 0, between, opens);
  add(225, isMain ? 1 : 0, rank, isLast);
}

/** How many sentences that are told, and not said, begin after the one at `from` and before the one at `to`, up to four. */
function countTold(told: number[], from: number, to: number): number {
  const index = (sentence: number) => findFirst(told.length, (i) => (told[i] ?? 0) >= sentence);
  return Math.min(4, Math.max(0, index(to) - index(from + 1)));
}

/** How many paragraphs lie between two offsets, up to four. */
function countBlocks({ blocks }: PreparedText, from: number, to: number): number {
  const first = findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > from);
  const last = findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > to);
  return Math.min(4, last - first);
}

/** Whether a name begins its clause, its title aside. */
function beginsClause(text: PreparedText, token: number): boolean {
  for (let at = token - 1; at >= token - 8; at--) {
    const word = readFolded(text, at);
    if (text.sentences[findSentence(text, token)]?.first === at + 1) return true;
    if (isOneOf(word, ', " ; and but that when as while')) return true;
    if (isOneOf(word, 'of in on at to for with by from about against than after before between under over'))
      return false;
    if (!isUpper(readToken(text, at)) && word !== '.' && at < token - 4) return false;
  }
  return false;
}

/** Whether a speaker is “he”, “she'd” or the like; “the 27-year-old” is somebody named before, too. */
export function isPronoun({ text }: PreparedText, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  return (
    isOneOf(readPronoun(written), 'he she him her his') ||
    (/^the \d/i.test(written) && /^the \d\d-year-old(?: [\p{Ll}-]{3,20}){0,3}(?: from \p{Lu}[^,;]*)?$/iu.test(written))
  );
}

/** A pronoun without what is contracted: “She’d” → “she”. */
export const readPronoun = (written: string) => written.toLowerCase().replace(/['’].*/, '');

/**
 * Pronouns with a less probable antecedent are not resolved. Chosen on stories-dev and eight own sets: up to 0.46 no right name is
 * lost, at 0.54 it is as many as wrong ones.
 */
export const MIN_ANTECEDENT_PROBABILITY = 0.46;

/** The last speaker, and where. */
export interface LastSpeaker {
  name: string;
  at: number;
  /** Where the quotation and the words for the speaker end. */
  end: number;
  isUnnamed?: boolean;
}

let weights: Weights | null = null;

/** The people named before whom a pronoun or a description may refer to, the most probable first. */
export function weighAntecedents(
  text: PreparedText,
  entities: DiscourseEntities,
  pronoun: Span,
  last: LastSpeaker | null,
  options = listAntecedents(text, entities, pronoun),
): Weighed[] {
  weights ??= unpack(PRONOUNS);
  const learned = weights;
  const scores = options.map((option) => {
    let sum = 0;
    extractAntecedentFeatures(text, pronoun, option, entities, last, (feature) => {
      sum += learned[feature & (learned.length - 1)] as number;
    });
    return sum;
  });
  const top = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return options
    .map(({ person: { name } }, i) => ({ name, probability: Math.exp((scores[i] ?? 0) - top) / all }))
    .sort((a, b) => b.probability - a.probability);
}

/** The person named before whom a pronoun most probably refers to, of those that it may be; null if none is probable enough. */
export function resolvePronoun(
  text: PreparedText,
  entities: DiscourseEntities,
  pronoun: Span,
  last: LastSpeaker | null,
  mayBe: (option: Antecedent) => boolean,
  least = MIN_ANTECEDENT_PROBABILITY,
): Referent | null {
  const before = listAntecedents(text, entities, pronoun);
  const weighed = weighAntecedents(text, entities, pronoun, last, before.filter(mayBe));
  const [first] = weighed;
  if (TRACE)
    trace('speaker/antecedents', () => {
      const told = weighed.slice(0, 4).map(({ name, probability }) => `${name} ${probability.toFixed(2)}`);
      return `${told.join(', ') || 'nobody before'}; at least ${least}`;
    });
  const isLater = before.length === 0 && least === MIN_ANTECEDENT_PROBABILITY;
  const name = isLater
    ? findLater(text, entities, pronoun)
    : first && first.probability >= least
      ? first.name
      : undefined;
  return name === undefined ? null : { name, words: name };
}
