import { CLAUSE_NOUNS, QUESTION_VERBS } from '../../lexicon/en.data.ts';
import { isOneOf } from '../../text/words.ts';
import { canSpeak, findSubject } from './candidates.ts';
import { type Chunk, skipAdverbs } from './chunks.ts';
import {
  cutReport,
  hasFiniteVerb,
  isFiniteVerb,
  isNounAt,
  isSubjectPronoun,
  isTelling,
  MAX_TOKENS_TO_VERB,
  opensQuestion,
  type Report,
  takesClause,
  takesThat,
} from './clause.ts';
import { findExplained } from './subordinate.ts';
import { isBe, isCue, isSpeechNoun, type TaggedText } from './tagged-text.ts';

/** Nouns that “that” and what was said can follow: “the claim that it closed”, but not “the letter that came”. */
const isClauseNoun = (word: string) => isOneOf(word, CLAUSE_NOUNS);

/** Words after a cue that open something else than what is said: “said as he left”. */
const opensOther = (word: string) =>
  isOneOf(word, 'as while because when after before since until and or but with by than not');

/** Verbs that a question can follow as what is said: “asked when it closed”, but not “know where it is”, “said when asked”. */
const takesQuestion = (word: string) => isOneOf(word, QUESTION_VERBS);

/** Nouns that “that” explains, so that it belongs to no verb before them: “agreed on condition that”. */
const explainsThat = (word: string) =>
  isOneOf(word, 'condition conditions fact grounds basis assumption extent way so such');

/**
 * The report as it is shown: cut where it ends, with a speaker that can speak or none. Null if it is no speech. These rules
 * follow the model, so that it need not be trained again when they change.
 */
export function refineReport(tagged: TaggedText, chunks: Chunk[], found: Report): Report | null {
  const report = cutReport(tagged, found);
  if (!isSaid(tagged, report)) return null;
  const { words, classes } = tagged;
  const { chunk, cue, first } = report;
  const isActive = chunk.inverted === cue || chunk.owned === cue || !isPassive(tagged, cue);
  if (!isActive) {
    const isKnown = isTelling(words[cue] ?? '') || words[chunk.first] === 'it';
    return isKnown ? { ...report, isUnattributed: true } : null;
  }
  const isEarlierObject = isObjectBeforeAnd(tagged, chunk, cue);
  const isObject =
    isEarlierObject ||
    // “plans to scan it in the autumn, and warned”
    (words[chunk.first] === 'it' && words[chunk.first - 2] === 'to' && chunk.verb === cue) ||
    (chunk.inverted === cue && chunk.first >= first && chunk.last <= report.last) ||
    ((chunk.verb === cue || chunk.inverted === cue) && classes[chunk.first] === 'object-pronoun');
  const owner = findTold(tagged, chunks, chunk, cue);
  if (owner) return { ...report, chunk: owner };
  if (!isObject && canSpeak(tagged, chunk)) return { ...report, chunk: findExplained(tagged, chunks, chunk, cue) };
  // “in a way that suggested he would”
  if (words[cue - 1] === 'that') return null;
  const other =
    findSubject(tagged, chunks, isObject && !isEarlierObject ? cue : chunk.first) ??
    (isEarlierObject ? findSharer(tagged, chunks, cue) : undefined);
  if (other) return { ...report, chunk: other };
  const isMarked = words[first] === 'that' || opensQuestion(words[first] ?? '');
  return isMarked ? { ...report, isUnattributed: true } : null;
}

/** Who says it where a chunk only belongs to them: “a nurse from Marvik who said”, “they wrote to clients, adding”; undefined for other chunks. */
function findTold(
  { words, classes, sentence }: TaggedText,
  chunks: Chunk[],
  chunk: Chunk,
  cue: number,
): Chunk | undefined {
  if (classes[chunk.first - 1] !== 'preposition' || chunk.verb !== cue) return undefined;
  const isHome = words[chunk.last] === 'who' && isOneOf(words[chunk.first - 1] ?? '', 'from in at');
  if (isHome) return chunks.find(({ last, form }) => last === chunk.first - 1 && form === 'described');
  const isParticiple = /ing$/.test(words[cue] ?? '') && chunk.last === cue - 1 && classes[cue - 1] === 'comma';
  return isParticiple
    ? chunks.findLast(
        ({ first, verb, link }) =>
          link === 'next' && classes[verb] === 'speech' && verb < chunk.first && sentence[first] === sentence[cue],
      )
    : undefined;
}

/** Whether a chunk is the object of a verb joined to the cue by “and”: “called it a loss and said”, “met Lind on Monday and told”. */
function isObjectBeforeAnd({ words, classes, quoteIndex }: TaggedText, chunk: Chunk, cue: number): boolean {
  const { first, last, verb, link, inverted } = chunk;
  if (verb !== cue || (link !== 'shared' && words[last] !== 'and')) return false;
  // “…,” said Lind, and added
  const isTag = inverted >= 0 && (quoteIndex[inverted - 1] !== -1 || classes[inverted - 1] === 'comma');
  return !isTag && (words[last] === 'and' || isOneOf(classes[first - 1] ?? '', 'verb speech thought preposition'));
}

/** The subject of a verb joined to the cue by “and”: “In Marvik, Lind opened the bridge and said”. */
const findSharer = (tagged: TaggedText, chunks: Chunk[], cue: number): Chunk | undefined =>
  chunks.findLast(
    (chunk) =>
      chunk.verb === cue &&
      chunk.link === 'shared' &&
      canSpeak(tagged, chunk) &&
      !isObjectBeforeAnd(tagged, chunk, cue),
  );

/** Whether reported words are a clause, and the cue one that a clause can follow. */
function isSaid(tagged: TaggedText, report: Report): boolean {
  const { chunk, cue, first, last, form } = report;
  const { words } = tagged;
  const verb = words[cue] ?? '';
  const opening = words[first] ?? '';
  const isAfter = form === 'after' || form === 'clause';
  // “boats of migrants which, according to AFP, …”, “Two officials, who declined to be named, said Lind had left”
  if (!isAfter && isOneOf(words[last - 1] ?? '', 'which who that where when and but')) return false;
  // “The plan was, he said, ‘late’”
  const afterTag = Math.max(cue + 1, chunk.last);
  const isInMarks = (tagged.quoteIndex[tagged.classes[afterTag] === 'comma' ? afterTag + 1 : afterTag] ?? -1) !== -1;
  if (form === 'before' && isBe(words[last - 1] ?? '') && isInMarks) return false;
  // “admitted the striker, whose last goal came in May”, “according to Lind, a nurse”
  if (isAfter && chunk.inverted === cue && tagged.classes[first - 1] === 'comma') {
    if (isOneOf(opening, 'who whose which where') || !hasFiniteVerb(tagged, first, last)) return false;
  }
  // “Lind, who leads the club, said its record ‘was lost’”: the subject of what is said
  const afterName = skipAdverbs(tagged, chunk.last);
  const isInSentence = tagged.sentence[afterName] === tagged.sentence[cue];
  const isQuoted = isInSentence && (tagged.quoteIndex[afterName] ?? -1) !== -1;
  if (form === 'before' && chunk.inverted === cue && (isQuoted || isFiniteVerb(tagged, afterName))) return false;
  // “the minister, who signed it, told Marvik TV the port …”
  if (form === 'before' && chunk.inverted === cue && chunk.first === cue + 1 && isTelling(verb)) return false;
  // “When they got on, Halden added 71”
  if (form === 'before' && tagged.classes[cue + 1] === 'number') return false;
  // “…, Ida Lind reports.”: who wrote the story
  if (form === 'before' && isSignOff(tagged, report)) return false;
  // “Asked whether he would go, Lind said no”: nobody is named who asks.
  if (
    words[form === 'before' ? first : cue] === 'asked' &&
    tagged.sentence[(form === 'before' ? first : cue) - 1] !== tagged.sentence[cue]
  )
    return false;
  // “You could say the pier is haunted”
  const isGuess = isOneOf(words[cue - 1] ?? '', 'could would might may can should');
  if (isGuess && isOneOf(words[chunk.first] ?? '', opening === 'that' ? 'you one' : 'you i we one')) return false;
  // “the said decree”, “when asked”
  if (isOneOf(words[cue - 1] ?? '', 'the a an when if')) return false;
  // “that a pilot had shouted, ‘…’”: what is said is in marks.
  const end = tagged.classes[last - 1] === 'comma' ? last - 2 : last - 1;
  const isOpen = (tagged.quoteIndex[end + 1] ?? -1) !== -1 || (tagged.quoteIndex[end + 2] ?? -1) !== -1;
  if (isOpen && tagged.classes[end] === 'speech') return false;
  if (verb === 'according') return last - first > 1;
  if (chunk.owned === cue || isNounAt(tagged, cue) || (isSpeechNoun(tagged, cue) && !isCue(tagged, cue)))
    return opening === 'that' && first === cue + 1 && isClauseNoun(verb) && !isRelative(tagged, first, cue);
  const isQuestion = opensQuestion(opening) && takesQuestion(verb) && !(opening === 'when' && isSay(verb));
  const isThat = opening === 'that' && isAfter;
  const isKnown =
    takesClause(verb) ||
    verb === 'concerned' ||
    (isThought(verb) && isSubjectPronoun(opening)) ||
    (takesThat(verb) && (isThat || isQuestion));
  if (!isKnown) return false;
  if (!isAfter) return hasFiniteVerb(tagged, first, last);
  if (isThat) return isThatClause(tagged, cue, first, last);
  return isQuestion || isBareClause(tagged, report);
}

/** Words in the names of newspapers and broadcasters: “Sky News”, “Al Jazeera”, “Der Spiegel”. */
const isMediaWord = (word: string) =>
  isOneOf(word, 'news press times post media agency herald journal magazine radio tv al le la el il der die das');

/** Whether a report ends in the name of its author: “…, Ida Lind reports.” */
function isSignOff({ words, classes }: TaggedText, { chunk, cue }: Report): boolean {
  const isEnd = classes[cue + 1] === 'stop' || classes[cue + 1] === undefined;
  const name = words.slice(chunk.first, chunk.last);
  const isNamed = name.length > 1 && classes.slice(chunk.first, chunk.last).every((one) => one === 'name');
  return (
    isEnd && chunk.last === cue && isNamed && isOneOf(words[cue] ?? '', 'reports writes') && !name.some(isMediaWord)
  );
}

/** Verbs of thought that a clause follows without “that” where its subject is a pronoun: “thought it was a bomb”. */
const isThought = (word: string) => isOneOf(word, 'thought feel feels felt hope hopes fear fears feared');

const isSay = (word: string) => isOneOf(word, 'say says said saying');

/** Whether words without “that” after a cue are a clause: not “most of them still to report”, “said it when”, “as I recall”. */
function isBareClause(tagged: TaggedText, { chunk, cue, first, last }: Report): boolean {
  const { words, classes } = tagged;
  const opening = words[first] ?? '';
  if (words[cue - 1] === 'to' || opensOther(opening) || opensQuestion(opening)) return false;
  if (isOneOf(words[chunk.first - 1] ?? '', 'as what') || classes[first] === 'verb') return false;
  if (classes[first] === 'auxiliary') return isSubjectPronoun(opening);
  // “won after conceding a lead of 100”
  if (/ing$/.test(words[cue] ?? '') && classes[cue - 1] === 'preposition') return false;
  // “You know, …”, “writing letters”
  if (classes[cue + 1] === 'comma' && !isSay(words[cue] ?? '')) return false;
  if (words[cue] === 'writing' && classes[first] !== 'pronoun') return false;
  const second = classes[skipAdverbs(tagged, first + 1)] ?? '';
  if (isOneOf(opening, 'it this he she they') && isOneOf(second, 'conjunction preposition comma')) return false;
  if (isTelling(words[cue] ?? ''))
    for (let at = first; at < last && !isFiniteVerb(tagged, at); at++) if (words[at] === 'to') return false;
  return hasFiniteVerb(tagged, first, last) && !isObjectWithClause(tagged, first, last);
}

const opensTime = (word: string) => isOneOf(word, 'after before since until when while because as once');

/** Whether the only verb belongs to a clause after an object: “added a goal after Lind left”, “a rise since she was elected”. */
function isObjectWithClause(tagged: TaggedText, first: number, last: number): boolean {
  const { words, classes } = tagged;
  const end = Math.min(last, first + MAX_TOKENS_TO_VERB);
  let opening = first + 1;
  while (opening < end && !isFiniteVerb(tagged, opening) && !opensTime(words[opening] ?? '')) opening++;
  const subject = classes[opening + 1];
  if (!opensTime(words[opening] ?? '') || (subject !== 'name' && subject !== 'pronoun')) return false;
  let verb = opening + 1;
  while (verb < end && !isFiniteVerb(tagged, verb)) verb++;
  // “was appointed” is one verb
  let at = verb + 1;
  while (classes[at] === 'auxiliary' || classes[at] === 'adverb') at++;
  if (classes[verb] === 'auxiliary') at++;
  return verb < end && !hasFiniteVerb(tagged, at - 1, end);
}

/** Whether “that” opens what is said: not “said in an email that was seen”, “posted that morning”, “so long that they left”. */
function isThatClause(tagged: TaggedText, cue: number, first: number, last: number): boolean {
  const { words, classes } = tagged;
  if (isRelative(tagged, first, cue) || explainsThat(words[first - 1] ?? '')) return false;
  if (
    isOneOf(
      words[first + 1] ?? '',
      'day morning afternoon evening night week weekend month year spring summer autumn winter time again',
    )
  )
    return false;
  let isPhrase = false; // after a preposition
  for (let at = cue + 1; at < first; at++) {
    if (isOneOf(words[at] ?? '', 'so such')) return false;
    const here = classes[at];
    if (here === 'preposition') isPhrase = true;
    const isNominal = here === 'noun' || here === 'name' || here === 'determiner' || here === 'number';
    if (isNominal && !isPhrase && !isTelling(words[cue] ?? '') && words[at] !== 'out') return false;
  }
  return last - first > 2;
}

/** “an email that was seen” */
const isRelative = (tagged: TaggedText, that: number, cue: number): boolean =>
  that > cue + 1 &&
  (isFiniteVerb(tagged, that + 1) || tagged.classes[that + 1] === 'adverb') &&
  tagged.words[that + 1] !== 'no';

/** “were told”, “has been reported” */
function isPassive({ words, classes }: TaggedText, cue: number): boolean {
  let at = cue - 1;
  while (at > cue - 3 && classes[at] === 'adverb') at--;
  return isBe(words[at] ?? '') && !/ing$/.test(words[cue] ?? '') && !isOneOf(words[cue] ?? '', 'concerned worried');
}
