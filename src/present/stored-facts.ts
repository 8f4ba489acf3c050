import { isPronoun, isSpeakingNoun } from '../lexicon/speakers.ts';
import type { Facts } from '../model.ts';
import { isUpper } from '../text/words.ts';
import { textOf } from './markup.ts';

/**
 * The facts as this version would have stored them. Earlier ones had no `perhaps`: a pronoun or words that name nobody were the
 * speaker.
 */
export function claimsOf(facts: Facts): Facts {
  const { speaker, actor, perhaps, ...others } = facts;
  const said = textOf(speaker);
  const name = textOf(actor);
  // Ella is a name, too.
  const isNamed = name !== '' && !(isPronoun(name) && name === name.toLowerCase());
  if (said === '' || perhaps !== undefined || isNamed) return facts;
  if (isPronoun(said)) return { ...others, perhaps: { names: [], reason: 'pronoun', said } };
  const words = said.trim().split(/\s+/);
  // “Lind”, but “Amidst”, too
  const isWord = words.length === 1 && isUpper(said);
  if (!LATIN.test(said) || isSpeakingNoun(said) || (!isWord && isFullName(words))) return facts;
  return { ...others, perhaps: { names: isWord ? [said] : [], reason: isWord ? 'cue' : 'fragment', said } };
}

/** “Ida Lind”, “Ursula von der Leyen”, but not “Zimbabwe coup”. */
const isFullName = (words: string[]): boolean =>
  words.length <= MAX_WORDS &&
  isUpper(words[0] ?? '') &&
  isUpper(words.at(-1) ?? '') &&
  words.every((word) => isUpper(word) || word.length <= MAX_PARTICLE);

/** Other scripts are of none of the languages that are read, so that the reader wrote them. */
const LATIN = /\p{sc=Latn}/u;

/** The most words of a name, and the most letters of a particle in it. */
const MAX_WORDS = 6;
const MAX_PARTICLE = 3;
