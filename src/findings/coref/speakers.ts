import { findCountry } from '../../lexicon/countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findBlock, findFirst, type PreparedText } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { grammarOf } from '../grammar/words.ts';
import { isInterviewAnswer, type Quote } from '../quote/index.ts';
import { about, tell, trace } from '../trace.ts';
import { findUnnamed, readApposed, readExplained, readIntroduction, readNamed } from './antecedents.ts';
import { nameByGrammar } from './by-grammar.ts';
import { describedBy, isIntroduced, isPartyMember } from './descriptions.ts';
import { addMention, findRunStart, gatherEntities, isInside, learnGender } from './discourse.ts';
import { createInterview } from './interview.ts';
import { type Antecedent, isMinor } from './list-antecedents.ts';
import { genderOf, readNounGender } from './mention.ts';
import { findInner } from './nested.ts';
import {
  type Attributed,
  isPronoun,
  type LastSpeaker,
  MIN_ANTECEDENT_PROBABILITY,
  type Referent,
  readPronoun,
  resolvePronoun,
  type Story,
  weighAntecedents,
} from './pronouns.ts';
import { mayBeCalled } from './roles.ts';
import { addSubjects, readGroup, readNoun, type Spoke } from './subjects.ts';
import { findAuthor, findBody, repeatBody } from './writings.ts';

const isVaguePerson = hasTag('vague-person');
const isRoleNoun = hasTag('role-noun');

/** How probable an antecedent is at least where somebody with a role is the subject of a sentence in between: “The director …, she said”. Set by hand. */
const MIN_PROBABILITY_OVER_ROLE = 0.7;

/** How far apart two speakers are at most of whom one answers the other, in characters. Set by hand. */
const MAX_TURN = 800;

/** The quotations with the actor who says each if that can be resolved; pronouns are replaced by the name. */
export function nameSpeakers(quotes: Quote[], actors: Actor[], text: PreparedText): Attributed[] {
  const inOrder = quotes.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const byStart = actors.toSorted((a, b) => a.start - b.start);
  const grammar = grammarOf(text);
  if (grammar) return nameByGrammar(text, grammar, byStart, inOrder);
  const marked = inOrder.filter(({ facts }) => facts.form !== 'indirect');
  const outerOf = pairNested(marked);
  const outermost = marked.filter((quote) => !outerOf.has(quote));
  const entities = gatherEntities(text, byStart, outermost);
  let last: LastSpeaker | null = null;
  let other: LastSpeaker | null = null;
  const interview = createInterview(text, entities, outermost);
  /** Who spoke last, with or without a name. */
  let spoke: Spoke | null = null;
  const story: Story = {
    text,
    actors: byStart,
    entities,
    isQuoted: (offset) => isInside(outermost, offset),
    resolve: (pronoun, mayBe = () => true, least) =>
      resolvePronoun(text, entities, findRunStart(text, entities, pronoun, story.isQuoted), last, mayBe, least),
    other: () =>
      other && last && other.at > last.at - MAX_TURN
        ? { name: other.isUnnamed ? undefined : other.name, words: other.name }
        : null,
  };
  const nested = [...outerOf.keys()];
  const isNested = (offset: number) => isInside(nested, offset);
  const known = new Map<string, Referent | null>();
  /** How many of the sentences that are told are read. */
  let read = 0;
  const names = new Map<Quote, string | undefined>();
  const nameSubject = (subject: Span, isHe: boolean): string | undefined => {
    const saying = known.get(keyOf(subject));
    if (saying !== undefined) return saying?.name;
    return isHe
      ? resolveHe(story, subject, subject, last)?.name
      : describedBy(story, subject, text.text.slice(subject.start, subject.end));
  };
  const identify = (quote: Quote, speaker: Span, outer: Quote | undefined): Referent | null => {
    if (outer && isWithin(speaker, outer))
      return findInner(story, outer, names.get(outer), speaker, (at) => isNested(at) || !story.isQuoted(at));
    const answer = outer ? undefined : findBlock(text, quote.start);
    if (!answer || !isPronoun(text, speaker) || !isInterviewAnswer(text, answer))
      return tell('speaker/same-group', readGroup(text, speaker, spoke)) ?? resolve(story, quote, speaker, last);
    const interviewee = interview.name(quote.start);
    // “She thinks about it. ‘The red one,’ she says.”
    if (interview.isMarked() && interviewee) return { name: interviewee, words: interviewee };
    return findInner(story, answer, interviewee, speaker, story.isQuoted);
  };
  // Later pronouns refer to who has no name, too.
  const setLast = (spoken: Referent, quote: Quote, speaker: Span) => {
    if (last && last.name !== (spoken.name ?? spoken.words)) other = last;
    last = toLast(spoken, quote, speaker);
  };
  const weigh = (quote: Quote): Attributed => withLikely(story, quote, last, name(quote));
  const name = (quote: Quote): Quote => {
    const { parts, facts } = quote;
    const speaker = parts?.speaker;
    const isOwn = speaker && isOneOf(text.text.slice(speaker.start, speaker.end), 'I we We');
    if (TRACE) about(quote.start);
    if (isInterviewAnswer(text, isOwn ? (findBlock(text, quote.start) ?? quote) : quote) && (!speaker || isOwn)) {
      const interviewee = tell('speaker/interviewee', interview.name(quote.start));
      if (interviewee) names.set(quote, interviewee);
      return interviewee ? { ...quote, facts: { ...facts, speaker: interviewee, actor: interviewee } } : quote;
    }
    if (!speaker) return quote;
    const outer = outerOf.get(quote);
    const key = keyOf(speaker);
    if (!outer && facts.form !== 'indirect') read = addSubjects(story, read, speaker.start, nameSubject);
    if (TRACE) about(quote.start);
    const found = known.has(key) ? tell('speaker/same-words', known.get(key) ?? null) : identify(quote, speaker, outer);
    known.set(key, found);
    const words = text.text.slice(speaker.start, speaker.end);
    if (!outer) spoke = { at: quote.start, words, ...found };
    if (!found) {
      // “The mayor was late, an aide said. He …”
      const isTag = facts.form === 'indirect' && speaker.start > quote.start;
      if (!outer && !isTag && isSomebody(words)) setLast({ words }, quote, speaker);
      return quote;
    }
    names.set(quote, found.name);
    if (found.name && !outer && isPronoun(text, speaker)) learnGender(text, entities, found.name, speaker);
    if (found.name && !isPronoun(text, speaker)) addMention(text, entities, found.name, speaker);
    if (!outer) setLast(found, quote, speaker);
    return { ...quote, facts: { ...facts, speaker: found.words, ...(found.name && { actor: found.name }) } };
  };
  return inOrder.toSorted((a, b) => Number(isAhead(text, a)) - Number(isAhead(text, b))).map(weigh);
}

const toLast = ({ name, words }: Referent, quote: Quote, speaker: Span): LastSpeaker => ({
  name: name ?? words,
  at: quote.start,
  end: Math.max(quote.end, speaker.end),
  ...(!name && { isUnnamed: true }),
});

/** Whether a quotation is that of a headline: its speaker is read where the text has the words. */
const isAhead = (text: PreparedText, { end, parts }: Quote): boolean =>
  (findBlock(text, end)?.end ?? end) < (parts?.speaker?.start ?? 0);

/** Weighs who may say a quotation when that is asked, but for a pronoun at once: what follows adds mentions, by which it was not resolved. */
function withLikely(
  { text, entities, isQuoted }: Story,
  quote: Quote,
  last: LastSpeaker | null,
  named: Quote,
): Attributed {
  const at = quote.parts?.speaker ?? { start: quote.start, end: quote.start };
  const weigh = () => weighAntecedents(text, entities, findRunStart(text, entities, at, isQuoted), last);
  const weighed = isPronoun(text, at) ? weigh() : null;
  return { ...named, likely: () => weighed ?? weigh() };
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;

/** The quotation around each one that is within another. */
function pairNested(quotes: Quote[]): Map<Quote, Quote> {
  const outerOf = new Map<Quote, Quote>();
  let outer: Quote | undefined;
  for (const quote of quotes) {
    if (outer && quote.start < outer.end) outerOf.set(quote, outer);
    else outer = quote;
  }
  return outerOf;
}

/** Whether words describe one person: “her mother”, “a nurse at the port”. */
const isSomebody = (words: string) => isVaguePerson(readNoun(words)) || isRoleNoun(readNoun(words));

/** Who spoke last if they have no name and nobody of a pronoun's gender has been named since: “‘We wait,’ a nurse said. ‘I am tired,’ she added.” */
function repeatUnnamed({ text, entities }: Story, pronoun: Span, last: LastSpeaker | null): Referent | null {
  if (!last?.isUnnamed || last.at < pronoun.start - MAX_TURN) return null;
  const gender = genderOf(readPronoun(text.text.slice(pronoun.start, pronoun.end)));
  const own = readNounGender(readNoun(last.name));
  // “The nominee said … He said” may well be who is named before.
  const isNew = /^(?:an?|another|one|his|her|their|my) |['’]s /i.test(last.name);
  if (!gender || !isNew || (own ? own !== gender : !isSomebody(last.name))) return null;
  const { mentions } = entities;
  const since = mentions.slice(
    findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) > last.end),
    findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= pronoun.start),
  );
  const isNamedSince = since.some(({ place, person }) => !place.isQuoted && (person.gender ?? gender) === gender);
  const isSpoken = own === undefined && hasPronoun(text, last.end, pronoun.start, gender);
  return isNamedSince || isSpoken ? null : { words: last.name };
}

/** Whether “he” or “she”, whichever is of a gender, is between two offsets. */
const hasPronoun = ({ text }: PreparedText, from: number, to: number, gender: 'm' | 'f'): boolean =>
  (gender === 'm' ? /\bhe\b/i : /\bshe\b/i).test(text.slice(from, to));

/** Whom “he”, “she” or “the 27-year-old” stands for, but nobody named within a quotation; null where that is not known. */
function resolveHe(story: Story, quote: Span, speaker: Span, last: LastSpeaker | null): Referent | null {
  const { text, entities } = story;
  const same = tell('speaker/same-without-name', repeatUnnamed(story, speaker, last));
  if (same) return same;
  const unnamed = findUnnamed(story, speaker);
  // “The director, 39,” is probably somebody named before, “The director” may be.
  const before = text.text.slice(Math.max(0, speaker.start - MAX_TURN), speaker.start);
  const isAged = unnamed && /^, \d/.test(before.slice(before.lastIndexOf(unnamed.words) + unnamed.words.length));
  const least = unnamed && !isAged ? MIN_PROBABILITY_OVER_ROLE : MIN_ANTECEDENT_PROBABILITY;
  const isNew = unnamed && isIntroduced(story, speaker, unnamed.words.split(' ').at(-1) ?? '');
  const isOthers = unnamed !== null && /['’]s /.test(unnamed.words);
  if (unnamed && (unnamed.name || isNew || isOthers || !isRole(unnamed.words)))
    return tell('speaker/described-in-between', unnamed);
  const mayBe = ({ place, person }: Antecedent) =>
    !isWithin(place, quote) && (!unnamed || mayBeCalled(story, person.name, unnamed.words));
  const named = unnamed ? resolvePronoun(text, entities, speaker, last, mayBe, least) : story.resolve(speaker, mayBe);
  return named ?? unnamed;
}

/** Who a speaker is, where that is known; null where it stays as written. */
function resolve(story: Story, quote: Quote, speaker: Span, last: LastSpeaker | null): Referent | null {
  const { text, actors } = story;
  // “the mother of three”
  const written = text.text
    .slice(speaker.start, speaker.end)
    .replace(/^(the (?:mo|fa)ther) of (?=two|three|four)/i, '$1-of-');
  if (isPronoun(text, speaker)) return resolveHe(story, quote, speaker, last);
  const cue = quote.parts?.cue ? text.text.slice(quote.parts.cue.start, quote.parts.cue.end).toLowerCase() : '';
  const isIt = written.toLowerCase() === 'it';
  // “the Irishman” is no name.
  const isNational =
    (/man$/i.test(written) && /^the \p{Lu}\p{Ll}+(?:man|woman)$/iu.test(written)) || isPartyMember(written);
  const national = isNational ? describedBy(story, speaker, written) : undefined;
  const own =
    national ??
    tell('speaker/apposed', readApposed(text, actors, speaker)) ??
    tell('speaker/named', readNamed(text, actors, speaker)) ??
    tell('speaker/introduced-after', readIntroduction(story, speaker.end)) ??
    tell('speaker/explained', readExplained(text, actors, speaker));
  if (own) return isSeat(written, own) ? { words: written } : { name: own, words: written };
  const author = tell('speaker/author', findAuthor(story, speaker, cue));
  if (author) return author;
  const child = /^the (?:boy|girl)$/i.test(written)
    ? story.resolve(
        speaker,
        (one) => isMinor(text, one) && (one.person.gender ?? '') !== (/boy/.test(written) ? 'f' : 'm'),
      )
    : null;
  const name =
    child?.name ??
    tell('speaker/described', describedBy(story, speaker, written)) ??
    tell('speaker/same-body', repeatBody(story, speaker, cue, last)) ??
    tell('speaker/body', findBody(story, speaker, cue));
  if (TRACE && !name) trace('speaker/as-written', () => written);
  return name ? { name, words: isIt ? name : written } : null;
}

/** Whether words are a role: “the director”, and not “the man”. */
const isRole = (words: string) => /^the /i.test(words) && !isVaguePerson(words.split(' ').at(-1) ?? '');

/** Whether words are a seat of government, and the name that of its country: “the Kremlin” is not shown as “Russia”. */
const isSeat = (written: string, name: string): boolean => {
  const bare = written.replace(/^the /i, '');
  const by = findCountry(bare)?.by;
  return bare !== name && (by === 'seat' || (by === 'capital' && /(?:House|Street|Palace)$/.test(bare)));
};

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
