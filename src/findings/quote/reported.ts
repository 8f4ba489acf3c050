import { CLAUSE_NOUNS, NOUNS_OR_VERBS, QUESTION_VERBS, TELLING_VERBS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isOneOf } from '../../text/words.ts';
import { canSpeak, findExplained, findSubject } from './candidates.ts';
import { type Chunk, skipAdverbs } from './chunks.ts';
import { skipDateline } from './shape.ts';
import { isBe, isCue, isSpeechNoun, type TaggedText } from './tagged-text.ts';

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

const takesClause = hasTag('clause-verb');
const takesThat = hasTag('that-verb');

/** Nouns that “that” and what was said can follow: “the claim that it closed”, but not “the letter that came”. */
const isClauseNoun = (word: string) => isOneOf(word, CLAUSE_NOUNS);

/** Verbs whose object, and in the passive their subject, is who is told: “Residents were told it was safe”. */
const isTelling = (word: string) => isOneOf(word, TELLING_VERBS);

/** Words after a cue that open something else than what is said: “said as he left”. */
const opensOther = (word: string) =>
  isOneOf(word, 'as while because when after before since until and or but with by than not');

/** Verbs that a question can follow as what is said: “asked when it closed”, but not “know where it is”, “said when asked”. */
const takesQuestion = (word: string) => isOneOf(word, QUESTION_VERBS);

/** Nouns that “that” explains, so that it belongs to no verb before them: “agreed on condition that”. */
const explainsThat = (word: string) =>
  isOneOf(word, 'condition conditions fact grounds basis assumption extent way so such');

/** Whether a word is a pronoun that is a subject, with or without its verb: “they”, “they've”. */
export const isSubjectPronoun = (word: string) => isOneOf(word.split("'", 1)[0] ?? '', 'i we you he she they it there');

/** Whether a word is the verb of a clause: no participle, infinitive or noun, as in “declaring it closed”, “the start”. */
function isFiniteVerb(tagged: TaggedText, at: number): boolean {
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
function isNounAt({ classes, words }: TaggedText, at: number): boolean {
  const word = words[at] ?? '';
  if (!isNounOrVerb(word)) return false;
  const before = classes[at - 1] ?? 'mark';
  if (before === 'determiner' || before === 'possessive-determiner' || before === 'possessive') return true;
  if (before === 'preposition') return words[at - 1] !== 'to';
  // A singular subject has a verb in -s: “the crowd show” has none.
  return before === 'noun' && !word.endsWith('s') && !/(?:s|people|police|media|men|women)$/.test(words[at - 1] ?? '');
}

const isNounOrVerb = (word: string) => isOneOf(word, NOUNS_OR_VERBS);

/**
 * The report as it is shown: cut where it ends, with a speaker that can speak or none. Null if it is no speech. These rules
 * follow the model, so that it need not be trained again when they change.
 */
export function refineReport(tagged: TaggedText, chunks: Chunk[], found: Report): Report | null {
  const report = trimEnd(tagged, restoreStart(tagged, found));
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
    (chunk.inverted === cue && chunk.first >= first && chunk.last <= report.last) ||
    ((chunk.verb === cue || chunk.inverted === cue) && classes[chunk.first] === 'object-pronoun');
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

const opensQuestion = (word: string) => isOneOf(word, 'whether if how why what who where when');

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
  let hasVerb = false;
  for (let at = first; at < report.last; at++) {
    const next = words[at + 1] ?? '';
    if (words[at] === ';') return { ...report, last: at };
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

/** Whether reported words are a clause, and the cue one that a clause can follow. */
function isSaid(tagged: TaggedText, report: Report): boolean {
  const { chunk, cue, first, last, form } = report;
  const { words } = tagged;
  const verb = words[cue] ?? '';
  const opening = words[first] ?? '';
  const isAfter = form === 'after' || form === 'clause';
  // “boats of migrants which, according to AFP, …”, “Two officials, who declined to be named, said Lind had left”
  if (!isAfter && isOneOf(words[last - 1] ?? '', 'which who that where when and but')) return false;
  // “Lind, who leads the club, said its record ‘was lost’”: the subject of what is said
  const afterName = skipAdverbs(tagged, chunk.last);
  const isInSentence = tagged.sentence[afterName] === tagged.sentence[cue];
  const isQuoted = isInSentence && (tagged.quoteIndex[afterName] ?? -1) !== -1;
  if (form === 'before' && chunk.inverted === cue && (isQuoted || isFiniteVerb(tagged, afterName))) return false;
  // “the minister, who signed it, told Marvik TV the port …”
  if (form === 'before' && chunk.inverted === cue && chunk.first === cue + 1 && isTelling(verb)) return false;
  // “…, Ida Lind reports.”: who wrote the story
  if (form === 'before' && isSignOff(tagged, report)) return false;
  // “Asked whether he would go, Lind said no”: nobody is named who asks.
  if (
    words[form === 'before' ? first : cue] === 'asked' &&
    tagged.sentence[(form === 'before' ? first : cue) - 1] !== tagged.sentence[cue]
  )
    return false;
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
  // “You know, …”, “writing letters”
  if (classes[cue + 1] === 'comma' && !isSay(words[cue] ?? '')) return false;
  if (words[cue] === 'writing' && classes[first] !== 'pronoun') return false;
  const second = classes[skipAdverbs(tagged, first + 1)] ?? '';
  if (isOneOf(opening, 'it this he she they') && isOneOf(second, 'conjunction preposition comma')) return false;
  if (isTelling(words[cue] ?? ''))
    for (let at = first; at < last && !isFiniteVerb(tagged, at); at++) if (words[at] === 'to') return false;
  return hasFiniteVerb(tagged, first, last) && !isObjectWithClause(tagged, first, last);
}

/** How far into a clause its verb is searched for. Set by hand. */
const MAX_TOKENS_TO_VERB = 25;

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

function hasFiniteVerb(tagged: TaggedText, first: number, last: number): boolean {
  for (let at = first + 1; at < Math.min(last, first + MAX_TOKENS_TO_VERB); at++)
    if (isFiniteVerb(tagged, at)) return true;
  return false;
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
