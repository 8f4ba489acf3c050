import { NOUNS_OR_VERBS, TELLING_VERBS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isOneOf } from '../../text/words.ts';
import { isBe, isCue, type TaggedText } from './tagged-text.ts';

/** Verbs that a clause follows as what is said: “said it would close”. */
export const takesClause = hasTag('clause-verb');

/** Verbs that only “that” or a question makes verbs of saying: “warned that it would close”. */
export const takesThat = hasTag('that-verb');

/** Verbs whose object, and in the passive their subject, is who is told: “Residents were told it was safe”. */
export const isTelling = (word: string) => isOneOf(word, TELLING_VERBS);

/** Words that open a reported question. */
export const opensQuestion = (word: string) => isOneOf(word, 'whether if how why what who where when');

/** Whether a word is a pronoun that is a subject, with or without its verb: “they”, “they've”. */
export const isSubjectPronoun = (word: string) => isOneOf(word.split("'", 1)[0] ?? '', 'i we you he she they it there');

/** Whether a word is the verb of a clause: no participle, infinitive or noun, as in “declaring it closed”, “the start”. */
export function isFiniteVerb(tagged: TaggedText, at: number): boolean {
  const { classes, words } = tagged;
  const word = words[at] ?? '';
  if (classes[at] === 'auxiliary') return words[at - 1] !== 'to' && word !== 'being' && word !== 'been';
  // “they apply”: verbs that are not in the lexicon
  if (classes[at] === 'noun') return isSubjectPronoun(words[classes[at - 1] === 'adverb' ? at - 2 : at - 1] ?? '');
  if (classes[at] !== 'verb' && !isCue(tagged, at)) return false;
  const before = classes[at - 1] ?? 'mark';
  if (
    before === 'determiner' ||
    before === 'preposition' ||
    before === 'possessive-determiner' ||
    before === 'possessive'
  )
    return false;
  return isBe(words[at - 1] ?? '') || !(word.endsWith('ing') || isNounAt(tagged, at));
}

/** Whether a word that may be a noun or a verb is a noun: “over fears”, “a light show”. */
export function isNounAt({ classes, words }: TaggedText, at: number): boolean {
  const word = words[at] ?? '';
  if (!isNounOrVerb(word)) return false;
  const before = classes[at - 1] ?? 'mark';
  if (before === 'determiner' || before === 'possessive-determiner' || before === 'possessive') return true;
  if (before === 'preposition') return words[at - 1] !== 'to';
  // A singular subject has a verb in -s: “the crowd show” has none.
  return before === 'noun' && !word.endsWith('s') && !/(?:s|people|police|media|men|women)$/.test(words[at - 1] ?? '');
}

const isNounOrVerb = (word: string) => isOneOf(word, NOUNS_OR_VERBS);

/** How far into a clause its verb is searched for. Set by hand. */
export const MAX_TOKENS_TO_VERB = 25;

/** Whether a verb of a clause is among the tokens after `first`, before `last`. */
export function hasFiniteVerb(tagged: TaggedText, first: number, last: number): boolean {
  for (let at = first + 1; at < Math.min(last, first + MAX_TOKENS_TO_VERB); at++)
    if (isFiniteVerb(tagged, at)) return true;
  return false;
}
