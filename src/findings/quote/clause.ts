import { NOUNS_OR_VERBS, TELLING_VERBS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isOneOf } from '../../text/words.ts';
import { type Chunk, skipAdverbs } from './chunks.ts';
import { skipDateline } from './shape.ts';
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

/** Words that may be indirect speech. */
export interface Report {
  /** The speaker. */
  chunk: Chunk;
  /** The token of the cue. */
  cue: number;
  /** The tokens of the reported words: `first` up to, not including, `last`. */
  first: number;
  last: number;
  /** Their position in the sentence: `after` the cue to the end, after it to the first comma (`clause`), `before` it, or `around` it. */
  form: 'after' | 'clause' | 'before' | 'around';
  /** Whether the chunk is who is told, and nobody is named who says it: “Residents were told …”. */
  isUnattributed?: boolean;
}

/** The report from where its clause begins to where it ends. */
export const cutReport = (tagged: TaggedText, report: Report): Report => trimEnd(tagged, restoreStart(tagged, report));

const isTimeUnit = hasTag('time-unit');

/** How far after a cue a question may open. Set by hand. */
const MAX_TOKENS_TO_QUESTION = 9;

/** Moves the start of a report to that of its clause. */
function restoreStart(tagged: TaggedText, report: Report): Report {
  const { words, classes } = tagged;
  const { chunk, cue, first, last, form } = report;
  const isAfter = form === 'after' || form === 'clause';
  const verb = words[cue] ?? '';
  if (!isAfter) return { ...report, first: skipDateline(tagged.text, first) };
  if (verb === 'according') return report;
  // “says they are looking”: what follows the cue is the subject of the clause, not the speaker.
  if (chunk.inverted === cue && chunk.first === cue + 1) {
    const isNext = skipAdverbs(tagged, chunk.last) === first;
    if (isNext && isFiniteVerb(tagged, first)) return { ...report, first: chunk.first };
  }
  // “told her the call was automatic”
  const isAddressee =
    classes[first] === 'object-pronoun' || (words[first] === 'her' && classes[first + 1] === 'determiner');
  if (isAddressee && isTelling(verb)) return restoreStart(tagged, { ...report, first: first + 1 });
  // “told reporters he had left”, “told the Marvik Post the ship was late”
  const afterAddressee = isTelling(verb) ? skipAddressee(tagged, first, last) : first;
  if (afterAddressee > first) return { ...report, first: afterAddressee };
  // “said last week it would close”
  const isTime = isOneOf(words[first] ?? '', 'last this earlier') && isTimeUnit(words[first + 1] ?? '');
  if (isTime && isSubjectPronoun(words[first + 2] ?? '')) return { ...report, first: first + 2 };
  // “says there were concerns”
  if (words[first - 1] === 'there' && first - 1 > cue) return { ...report, first: first - 1 };
  // “says it is crucial that”, “defend a levy that had driven”
  const isThat = words[first] === 'that' && first > cue + 1 && takesClause(verb);
  const isImpersonal = words[cue + 1] === 'it' && classes[cue + 2] === 'auxiliary';
  const isSubject = classes[cue + 1] === 'pronoun' && isFiniteVerb(tagged, cue + 2);
  if (isThat && (isImpersonal || isSubject)) return { ...report, first: cue + 1 };
  // “asked the crew whether”
  if (!takesThat(verb) || opensQuestion(words[first] ?? '') || words[first] === 'that') return report;
  for (let at = first + 1; at < Math.min(last, first + MAX_TOKENS_TO_QUESTION); at++) {
    if (classes[at] === 'comma' || words[at] === 'to') break;
    if (opensQuestion(words[at] ?? '') && words[at] !== 'who' && words[at] !== 'when') return { ...report, first: at };
  }
  return report;
}

/** How long the name of who is told is at most, in tokens. Set by hand. */
const MAX_ADDRESSEE = 6;

/** The token after who is told, where the subject of what is said opens right after it; otherwise `first`. */
function skipAddressee({ words, classes }: TaggedText, first: number, last: number): number {
  const isNamed = classes[first] === 'name' || classes[first + 1] === 'name';
  const from = classes[first] === 'determiner' || classes[first] === 'possessive-determiner' ? first + 1 : first;
  let at = from;
  while (at < Math.min(last, from + MAX_ADDRESSEE) && (classes[at] === 'noun' || classes[at] === 'name')) at++;
  const opening = words[at] ?? '';
  const isSubject = isSubjectPronoun(opening) || (isNamed && isOneOf(opening, 'the a an his her its their'));
  return at > from && at < last && isSubject ? at : first;
}

/** How long a clause is at least before a comma that may end it, in tokens. Set by hand. */
const MIN_TOKENS = 4;

/** Cuts what the speaker does and does not say: “; …”, “, sending its shares down”, “and urged them”. */
function trimEnd(tagged: TaggedText, report: Report): Report {
  const { words, classes } = tagged;
  const { chunk, cue, first, form } = report;
  if (form === 'before') return skipClauses(tagged, report);
  if (form === 'around') {
    // “It is late, she said, and left.”
    const tag = Math.min(cue, chunk.first);
    const isEnded =
      !isOneOf(words[tag - 2] ?? '', 'which who that where when') && !(words[tag - 2] ?? '').endsWith('ing');
    return isEnded && hasFiniteVerb(tagged, first, tag) ? { ...report, last: tag - 1, form: 'before' } : report;
  }
  const isPast = /(?:ed|said|told|wrote)$/.test(words[cue] ?? '');
  // “Lind, who said it would close, has left”
  const isRelative = isOneOf(
    words[chunk.verb === cue && chunk.link === 'relative' ? chunk.last + 1 : chunk.first] ?? '',
    'who which',
  );
  let hasVerb = false;
  for (let at = first; at < report.last; at++) {
    const next = words[at + 1] ?? '';
    if (words[at] === ';') return { ...report, last: at };
    if (hasVerb && isRelative && classes[at] === 'comma' && isFiniteVerb(tagged, at + 1))
      return { ...report, last: at };
    if (hasVerb && classes[at] === 'comma' && at > first + MIN_TOKENS) {
      const isParticiple =
        /^[a-z]{3,}ing$/.test(next) && !isOneOf(next, 'including according during following regarding');
      const isOther =
        isOneOf(next, 'and but') && /^(?:[a-z]{2,}ed|put|said|told|wrote|went|left)$/.test(words[at + 2] ?? '');
      // “who feared it would sink, said …”
      const isMain = classes[at + 1] === 'speech' && !isParticiple;
      if (isParticiple || isMain || (isOther && isPast)) return { ...report, last: at };
    }
    const isCueNext = words[at] === 'and' && classes[at + 1] === 'speech' && /(?:ed|said)$/.test(next);
    if (hasVerb && isPast && isCueNext) return { ...report, last: at };
    hasVerb ||= isFiniteVerb(tagged, at);
  }
  return report;
}

/** The report without the clauses before a semicolon: “…; the ferry was late, she said”. */
function skipClauses({ words }: TaggedText, report: Report): Report {
  for (let at = report.last - 1; at > report.first; at--) if (words[at] === ';') return { ...report, first: at + 1 };
  return report;
}
