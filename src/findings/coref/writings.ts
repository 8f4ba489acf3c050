import {
  BODIES,
  BODY_VERBS,
  COMPANIES,
  READING_VERBS,
  SENDING_VERBS,
  SHOWING_VERBS,
  SIGNS,
  UNPROFITABLE,
} from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findBlock, findSentence, findToken, readFolded } from '../../text/prepared-text.ts';
import { isLower, isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { findActor, readSubject } from './antecedents.ts';
import { findFrom } from './mention.ts';
import type { Referent, Story } from './pronouns.ts';
import { readPersonPhrase } from './subjects.ts';

const isWriting = hasTag('writing-noun');
const isRoleNoun = hasTag('role-noun');

/** Nouns for what somebody answers whoever spoke last. */
const isAnswer = (word: string) => isOneOf(word, 'answer reply response');

/** How many sentences before “it” or “the letter” are searched for what that is. Set by hand. */
const MAX_SENTENCES_BACK = 3;

/** The same in tokens. Set by hand. */
const MAX_TOKENS_BACK = 120;

/** How far after its noun the author of something written is named, in characters. Set by hand. */
const MAX_CHARACTERS = 60;

/** Verbs of writing, sending and showing: “Lind sent a letter”. */
const isSending = (word: string) => isOneOf(word, SENDING_VERBS);

/** Verbs after which “it” may be something written: “it read”, “it said”. */
const isReading = (word: string) => isOneOf(word, READING_VERBS);

/**
 * Who wrote what speaks: “it read” after “Lind sent a letter”, “Lind's letter said”, “the note by Lind”. Null if what speaks is
 * nothing written, or the story does not say who wrote it.
 */
export function findAuthor(story: Story, speaker: Span, cue: string): Referent | null {
  const { text } = story;
  const first = findToken(text, speaker.start);
  const last = findToken(text, speaker.end);
  const isIt = readFolded(text, first) === 'it' && last - first === 1;
  if (isIt) {
    // “It said” may be a body; “it read” is not.
    const back = isOneOf(cue, 'read reads ran runs began begins') ? MAX_SENTENCES_BACK : 1;
    const noun = isReading(cue) ? findWriting(story, first, back) : -1;
    return noun < 0 ? null : (readAuthor(story, noun) ?? readSource(story, text.tokens[noun] as Span, speaker));
  }
  for (let at = last - 1; at >= first; at--) {
    const word = readFolded(text, at);
    if (!isWriting(word) && !isAnswer(word)) continue;
    const author = readAuthor(story, at);
    if (author || !isOneOf(readFolded(text, first), 'the this that')) return author;
    if (isAnswer(word)) return story.other();
    const noun = findWriting(story, first, MAX_SENTENCES_BACK, word);
    return noun < 0 ? null : readAuthor(story, noun);
  }
  // “The best, by Ida Lind, reads: …”
  return isOneOf(cue, 'read reads') ? readAuthorAfter(story, last - 1) : null;
}

/** The nearest noun for something written before a token, outside of quotations and at most `back` sentences before; only `word` if that is given; -1 if there is none. */
function findWriting({ text, isQuoted }: Story, before: number, back: number, word?: string): number {
  const oldest = text.sentences[Math.max(0, findSentence(text, before) - back)]?.first ?? 0;
  for (let at = before - 1; at >= oldest && at > before - MAX_TOKENS_BACK; at--) {
    const noun = readFolded(text, at);
    if (isWriting(noun) && (word === undefined || noun === word) && !isQuoted(text.tokens[at]?.start ?? 0)) return at;
  }
  return -1;
}

/** Who wrote the thing at a token, by what is around it in its sentence. */
const readAuthor = (story: Story, noun: number): Referent | null =>
  readOwner(story, noun) ?? readAuthorAfter(story, noun) ?? readSender(story, noun);

/** Whose it is: “Lind's last letter”, “her diary”. */
function readOwner(story: Story, noun: number): Referent | null {
  const { text } = story;
  for (let at = noun - 1; at >= noun - 4; at--) {
    const word = readFolded(text, at);
    const span = text.tokens[at] as Span | undefined;
    if (!span) return null;
    if (isOneOf(word, 'his her')) return story.resolve(span);
    if (word === "'s" || word === "'") {
      const owner = story.actors[findFrom(story.actors, span.start) - 1];
      return owner?.end === span.start || owner?.end === span.end ? named(owner) : null;
    }
    if (!/^[a-z-]+$/.test(word) || isOneOf(word, 'a an the to of in for with and by from on at')) return null;
  }
  return null;
}

const named = (actor: Actor | undefined): Referent | null =>
  actor && isOneOf(actor.facts.type, 'person organisation')
    ? { name: actor.facts.name, words: actor.facts.name }
    : null;

/** Who is named after it: “a letter from Ida Lind”, “a note in Lind's hand”, “a letter the council sent”. */
function readAuthorAfter(story: Story, noun: number): Referent | null {
  const { text, actors } = story;
  const { end = 0 } = text.tokens[noun] ?? {};
  const actor = actors[findFrom(actors, end)];
  if (actor && actor.start < end + MAX_CHARACTERS) {
    // “, signed by a man called ”, “ in Mrs ”
    const between = text.text.slice(end, actor.start).replace(/ M(?:rs?|s)\.? $/, ' ');
    const isBy = /(?: |^)(?:by|from) (?:(?:a|an|the) [a-z]+ (?:called|named) )?$/.test(dropRole(between));
    const isHand =
      between === ' in ' &&
      /^['’]s (?:own )?(?:hand|handwriting|name)\b/.test(text.text.slice(actor.end, actor.end + 24));
    if ((isBy && !/[.;:“"‘]|seen|heard|obtained|read/.test(between)) || isHand) return named(actor);
  }
  // “entry in her diary”
  if (
    readFolded(text, noun + 1) === 'in' &&
    isOneOf(readFolded(text, noun + 2), 'his her') &&
    isOwn(readFolded(text, noun + 3))
  )
    return story.resolve(text.tokens[noun + 2] as Span);
  return readRelative(story, noun);
}

/** Text before a name without the role that stands in front of it: “ by planning officer ” → “ by ”. */
function dropRole(before: string): string {
  const words = before.split(' ');
  const by = words.findLastIndex((word) => word === 'by' || word === 'from');
  const role = words.slice(by + 1, -1);
  const isRole =
    by >= 0 && role.length <= MAX_ROLE && isRoleNoun(role.at(-1) ?? '') && role.every((word) => isLower(word));
  return isRole ? `${words.slice(0, by + 1).join(' ')} ` : before;
}

/** The longest role before a name, in words. */
const MAX_ROLE = 4;

/** Who it is from, by what is said between it and “it reads”: “It runs to a page, from a man called Vik to his son.” */
function readSource({ text, actors }: Story, { end }: Span, { start }: Span): Referent | null {
  for (let i = findFrom(actors, end); i < actors.length && (actors[i] as Actor).start < start; i++) {
    const before = text.text.slice(
      Math.max(end, (actors[i] as Actor).start - MAX_CHARACTERS),
      (actors[i] as Actor).start,
    );
    const isFrom = /,? from (?:(?:a|an|the|one) [a-z]+ (?:called|named) )?$/.test(before);
    if (isFrom && (actors[i] as Actor).facts.type === 'person') return named(actors[i]);
  }
  return null;
}

/** What is somebody's own: “in her diary”. */
const isOwn = (word: string) => isOneOf(word, 'own diary journal notebook hand handwriting memoir memoirs');

/** Who sends it in a relative clause: “a letter the council sent”, “a note that Lind had left”. */
function readRelative(story: Story, noun: number): Referent | null {
  const { text } = story;
  const first = isOneOf(readFolded(text, noun + 1), 'that which') ? noun + 2 : noun + 1;
  const { start = 0 } = text.tokens[first] ?? {};
  const actor = findActor(story, start);
  const isThe = readFolded(text, first) === 'the';
  if (!actor && !isThe) return null;
  const last = actor ? findToken(text, actor.end) : first + 2;
  const verb = readFolded(text, last) === 'had' ? last + 1 : last;
  if (!isSending(readFolded(text, verb))) return null;
  return named(actor) ?? { words: text.text.slice(start, text.tokens[last - 1]?.end) };
}

/** How far before “who” whom it explains is searched for, in tokens. Set by hand. */
const MAX_TOKENS_TO_WHO = 10;

/** Who sends it in its sentence: “Lind had sent him a message”, “Lind resigned in a letter”, “In a letter, he …”. */
function readSender(story: Story, noun: number): Referent | null {
  const { text } = story;
  const sentence = text.sentences[findSentence(text, noun)];
  if (!sentence) return null;
  let isSent = false;
  const isSign = isOneOf(readFolded(text, noun), SIGNS);
  for (let at = noun - 1; at >= sentence.first && at > noun - 14; at--) {
    const word = readFolded(text, at);
    if (isSign && isOneOf(word, SHOWING_VERBS)) return null;
    if (isSending(word) || (word === 'in' && at >= noun - 6)) isSent = true;
    if (isOneOf(word, 'to by from with about')) return null;
    if (isSent) break;
  }
  if (!isSent) return null;
  // “He learned from a widow, who left him a note.”
  for (let who = noun - 1; who > sentence.first && who > noun - 14; who--) {
    if (readFolded(text, who) !== 'who') continue;
    for (let first = who - 1; first >= sentence.first && first > who - MAX_TOKENS_TO_WHO; first--) {
      const found = readPersonPhrase(text, first, who);
      if (found) return { words: text.text.slice(found.start, found.end) };
    }
    return null;
  }
  return readSubject(story, sentence, noun);
}

/** Nouns for a body of any kind; “the league” or “the court” is not a bank named before. */
const isAnyBody = (word: string) => isOneOf(word, BODIES);

/** Verbs after which “it” is a body, not a letter or a sign. */
const isSaid = (cue: string) => isOneOf(cue, BODY_VERBS);

/** Whom “it said” goes on about: the last speaker of the paragraph with a name, unless that is a man or a woman. */
export function repeatBody(
  { text, entities }: Story,
  { start, end }: Span,
  cue: string,
  last: { name: string; at: number; isUnnamed?: boolean } | null,
): string | undefined {
  if (!last || last.isUnnamed || text.text.slice(start, end).toLowerCase() !== 'it' || !isSaid(cue)) return undefined;
  if (last.at < (findBlock(text, start)?.start ?? 0)) return undefined;
  return entities.people.get(last.name)?.gender ? undefined : last.name;
}

/** What may be before the subject of a sentence: “In a reply, the”, “The operator of the dam, ”. */
const SUBJECT = /^(?:(?:In|On|At|After|Following) [^,.;:“"]{1,60}, )?(?:[Tt]he |[Tt]he [^,.;:“"]{1,60}, )?$/;

/** How far before “the company” its organisation may be, in characters. Set by hand. */
const MAX_CHARACTERS_BACK = 600;

/** The organisation that “it” or “the company” is: the only one shortly before, or the nearest that is the subject of a sentence. */
export function findBody(story: Story, { start: at, end }: Span, cue: string): string | undefined {
  const { text, actors } = story;
  const written = text.text.slice(at, end);
  const isIt = written.toLowerCase() === 'it';
  const isNoun = /^[Tt]he [a-z-]+$/.test(written) && isAnyBody(written.slice(4));
  if (!(isIt ? isSaid(cue) : isNoun)) return undefined;
  const near: Actor[] = [];
  for (let i = findFrom(actors, at) - 1; i >= 0 && near.length < 8; i--) {
    const actor = actors[i] as Actor;
    if (actor.start < at - MAX_CHARACTERS_BACK) break;
    if (actor.facts.type === 'organisation' && !isOtherBody(story, actor, written)) near.push(actor);
  }
  const block = findBlock(text, at)?.start ?? 0;
  // “The club” is one of many that a story may name.
  const isClub = written.endsWith(' club');
  const only = new Set(
    near.filter(({ start }) => (isNoun && !isClub) || start >= block).map(({ facts }) => facts.name),
  );
  if (only.size === 1) return [...only][0];
  const described = isIt && only.size === 0 ? findDescribedBody(story, at) : undefined;
  if (described) return findBody(story, described, cue);
  return near.find(({ start }) => {
    if (isClub && start < block) return false;
    const sentence = text.sentences[findSentence(text, findToken(text, start))];
    return SUBJECT.test(text.text.slice(sentence?.start ?? start, start));
  })?.facts.name;
}

/** Whether “the company” is no word for a body, as it is a union or a council: “the GMW union”. */
function isOtherBody({ text }: Story, { end }: Actor, written: string): boolean {
  if (!isOneOf(written.slice(4), COMPANIES)) return false;
  const next = findToken(text, end);
  return isOneOf(readFolded(text, next - 1), UNPROFITABLE) || isOneOf(readFolded(text, next), UNPROFITABLE);
}

/** “The company” that opens the sentence before “it”, in its paragraph: “The company denies that. In a statement it said …”. */
function findDescribedBody({ text }: Story, at: number): Span | undefined {
  const { start } = text.sentences[findSentence(text, findToken(text, at)) - 1] ?? {};
  if (start === undefined || start < (findBlock(text, at)?.start ?? 0)) return undefined;
  const noun = /^The ([a-z-]{2,20}) /.exec(text.text.slice(start, start + MAX_CHARACTERS))?.[1];
  return noun !== undefined && isAnyBody(noun) ? { start, end: start + 'The '.length + noun.length } : undefined;
}
