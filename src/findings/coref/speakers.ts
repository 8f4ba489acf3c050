import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Quote } from '../quote/index.ts';
import { unpack, type Weights } from '../weights.ts';
import { PRONOUNS } from './pronouns.data.ts';
import {
  type DiscourseEntities,
  extractAntecedentFeatures,
  gatherEntities,
  genderOf,
  listAntecedents,
  readNounGender,
} from './pronouns.ts';

const isRoleNoun = hasTag('role-noun');
const isVaguePerson = hasTag('vague-person');

/** Pronouns with a less probable antecedent are not resolved. Set by hand. */
const MIN_ANTECEDENT_PROBABILITY = 0.38;

/** The quotations with the actor who says each if that can be resolved; pronouns are replaced by the name. */
export function nameSpeakers(quotes: Quote[], actors: Actor[], text: PreparedText): Quote[] {
  const byStart = actors.toSorted((a, b) => a.start - b.start);
  const inOrder = quotes.toSorted((a, b) => a.start - b.start);
  const entities = gatherEntities(
    text,
    byStart,
    inOrder.filter(({ facts }) => facts.form !== 'indirect'),
  );
  const organisations = byStart.filter(({ facts }) => facts.type === 'organisation');
  const resolveDescription = createDescriptionResolver(byStart, organisations);
  const known = new Map<string, string | undefined>();
  let last: { name: string; at: number; isUnnamed?: boolean } | null = null;
  const name = (quote: Quote): Quote => {
    const speaker = quote.parts?.speaker;
    if (!speaker) return quote;
    const written = text.text.slice(speaker.start, speaker.end);
    const key = `${speaker.start}-${speaker.end}`;
    const isKnown = known.has(key);
    // “the 27-year-old” is somebody named before, too.
    const isPronoun = isOneOf(written.toLowerCase(), 'he she him her his') || /^the \d\d-year-old$/i.test(written);
    const unnamed = isPronoun && !isKnown ? findUnnamed(text, entities, speaker) : null;
    if (unnamed) {
      // Later pronouns refer to them, too.
      last = { name: unnamed, at: quote.start, isUnnamed: true };
      return { ...quote, facts: { ...quote.facts, speaker: unnamed } };
    }
    const actor = isKnown
      ? known.get(key)
      : ((isPronoun ? undefined : readApposed(text, byStart, speaker)) ??
        readNamed(text, byStart, speaker) ??
        (isPronoun
          ? resolvePronoun(text, entities, speaker, last)
          : (resolveDescription(speaker, written) ??
            repeatBody(text, entities, quote, speaker, last) ??
            resolveOrganisation(text, organisations, quote, speaker))));
    known.set(key, actor);
    if (!actor) return quote;
    last = { name: actor, at: quote.start };
    const isReplaced = isPronoun || written.toLowerCase() === 'it';
    return { ...quote, facts: { ...quote.facts, speaker: isReplaced ? actor : quote.facts.speaker, actor } };
  };
  // The speaker of a quoted headline is read where the text has the words.
  const isAhead = ({ end, parts }: Quote) => (findBlock(text, end)?.end ?? end) < (parts?.speaker?.start ?? 0);
  return [...inOrder.filter((quote) => !isAhead(quote)), ...inOrder.filter(isAhead)].map(name);
}

/** The actors within a span. */
function listInside(actors: Actor[], { start, end }: Span): Actor[] {
  const inside: Actor[] = [];
  for (let i = findFrom(actors, start); i < actors.length && (actors[i] as Actor).start < end; i++)
    inside.push(actors[i] as Actor);
  return inside;
}

/** Whether an actor is a person, and not the one that somebody belongs to: “Lind's lawyer” is not Lind. */
const isPersonNamed = ({ text }: PreparedText, { facts, end }: Actor): boolean =>
  facts.type === 'person' && !/^(?:['’]s?|s['’]) /.test(text.slice(end, end + 3));

/** The actor named within a speaker's span: the person in it, or the organisation or country that ends it; undefined if there is none. */
function readNamed(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  const inside = listInside(actors, speaker);
  // “the Harcastle manager” is not Harcastle.
  const isModifier = ({ end }: Actor) =>
    end < speaker.end && /^ (?!of |and |from |at |in |for |who )\p{Ll}/u.test(text.text.slice(end, end + 6));
  const person = inside.find((actor) => isPersonNamed(text, actor) && !isModifier(actor));
  // “Norwegian officials” are not Norway, “the Kremlin” is.
  const organisation = inside.find(
    ({ facts, start, end }) =>
      facts.type !== 'group' &&
      end === speaker.end &&
      !/ (?:of|for|to|with) /.test(text.text.slice(speaker.start, start)),
  );
  return (person ?? organisation)?.facts.name;
}

/** How far a name may be after the comma that follows a description, for titles: “her counterpart, Mayor Matthias Overbeck”. */
const MAX_TITLE = 40;

/** Whose name explains a description: “the prime minister, Ida Lind, said”, “a teacher named Jon Vik”, “the operator, Norsk Fisk, denied”. */
function readApposed(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  const { end } = speaker;
  if (listInside(actors, speaker).some((actor) => isPersonNamed(text, actor))) return undefined;
  const next = actors[findFrom(actors, end)];
  if (!next || next.start > end + MAX_TITLE) return undefined;
  const between = text.text.slice(end, next.start);
  const after = text.text.slice(next.end, next.end + 2);
  if (next.facts.type === 'organisation') return between === ', ' && after === ', ' ? next.facts.name : undefined;
  if (next.facts.type !== 'person') return undefined;
  // Only titles are between, and the name ends where the description goes on.
  const isComma =
    /^(?: of (?:them|the \p{L}{1,20}|those \p{L}{1,20}))?, (?:\p{Lu}[\p{L}.-]{0,15} ){0,3}$/u.test(between) &&
    /^[,.;:)]|^ ?[—–]/.test(after);
  return isComma || /^,? (?:named|called) $/.test(between) ? next.facts.name : undefined;
}

const findFrom = (actors: Actor[], offset: number): number =>
  findFirst(actors.length, (index) => (actors[index]?.start ?? 0) >= offset);

let weights: Weights | null = null;

function resolvePronoun(
  text: PreparedText,
  entities: DiscourseEntities,
  pronoun: Span,
  last: { name: string; at: number } | null,
): string | undefined {
  weights ??= unpack(PRONOUNS);
  const learned = weights;
  const options = listAntecedents(text, entities, pronoun);
  const scores = options.map((option) => {
    let sum = 0;
    extractAntecedentFeatures(text, pronoun, option, last, (feature) => {
      sum += learned[feature & (learned.length - 1)] as number;
    });
    return sum;
  });
  const top = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return 1 / all >= MIN_ANTECEDENT_PROBABILITY ? options[scores.indexOf(top)]?.person.name : undefined;
}

/** How many sentences before a pronoun are searched for somebody without a name. Set by hand. */
const MAX_SENTENCES_BACK = 3;

/** How many words may be between the article and the noun: “a senior police officer”. */
const MAX_MODIFIERS = 3;

/**
 * Who a pronoun refers to if somebody without a name is the subject of a sentence after the last person named: “A nurse at
 * the clinic was tired. ‘We wait,’ she said.” Null if there is nobody like that.
 */
function findUnnamed(text: PreparedText, { mentions }: DiscourseEntities, pronoun: Span): string | null {
  const sentence = findSentence(text, findToken(text, pronoun.start));
  const before = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= pronoun.start) - 1;
  const oldest = Math.max(-1, sentence - MAX_SENTENCES_BACK - 1); // is not searched any more
  const isRecent = (i: number) => (mentions[i]?.place.sentence ?? -1) > oldest;
  let named = before;
  while (isRecent(named) && mentions[named]?.place.isQuoted) named--;
  const since = isRecent(named) ? (mentions[named]?.place.sentence ?? oldest) : oldest;
  const gender = genderOf(text.text.slice(pronoun.start, pronoun.end));
  for (let i = sentence; i > since; i--) {
    const found = readUnnamedSubject(text, i);
    if (!found || found.end > pronoun.start) continue;
    const noun = readNounGender(readFolded(text, findToken(text, found.end) - 1));
    return noun && noun !== gender ? null : text.text.slice(found.start, found.end);
  }
  return null;
}

/** The subject of a sentence if it is somebody without a name: “A nurse”, “One of the drivers”, “The man”. */
function readUnnamedSubject(text: PreparedText, sentence: number): Span | null {
  let { first = 0, last = 0 } = text.sentences[sentence] ?? {};
  // The time of an entry: “08:55 A driver …”.
  while (first < last && (text.tokens[first]?.type === 'number' || isOneOf(readFolded(text, first), ': .'))) first++;
  const start = text.tokens[first]?.start ?? 0;
  const word = readFolded(text, first);
  if (word === 'one' && readFolded(text, first + 1) === 'of') {
    const end = readFolded(text, first + 2) === 'them' ? first + 3 : first + 4;
    return end < last ? { start, end: text.tokens[end - 1]?.end ?? start } : null;
  }
  if (!isOneOf(word, 'a an another the')) return null;
  for (let at = first + 1; at < Math.min(last, first + 2 + MAX_MODIFIERS); at++) {
    const noun = readFolded(text, at);
    // “The mayor” may be named elsewhere, “a mayor” is not.
    const isPerson = isVaguePerson(noun) || (word !== 'the' && isRoleNoun(noun));
    const next = readFolded(text, at + 1);
    if (isPerson && !isRoleNoun(next) && !/^['’]/.test(next)) return { start, end: text.tokens[at]?.end ?? start };
    if (!/^[a-z-]+$/.test(noun) || isOneOf(noun, 'of in who that and')) return null;
  }
  return null;
}

/** Nouns for a body of any kind; “the league” or “the court” is not a bank named before. */
const isAnyBody = (word: string) =>
  isOneOf(word, 'company firm group organisation organization agency operator charity maker business body watchdog');

/** Verbs after which “it” is a body, not a letter or a sign. */
const isSaid = (cue: string) =>
  isOneOf(
    cue.toLowerCase(),
    'said says added adds stated wrote denied described called confirmed announced told insisted',
  );

/** Whom “it said” goes on about: the last speaker of the paragraph with a name, unless that is a man or a woman. */
function repeatBody(
  text: PreparedText,
  { people }: DiscourseEntities,
  { parts }: Quote,
  { start, end }: Span,
  last: { name: string; at: number; isUnnamed?: boolean } | null,
): string | undefined {
  const cue = parts?.cue ? text.text.slice(parts.cue.start, parts.cue.end) : '';
  if (!last || last.isUnnamed || text.text.slice(start, end).toLowerCase() !== 'it' || !isSaid(cue)) return undefined;
  if (last.at < (findBlock(text, start)?.start ?? 0)) return undefined;
  return people.get(last.name)?.gender ? undefined : last.name;
}

/** The organisation that “it” or “the company” is: the nearest that is the subject of a sentence shortly before. */
function resolveOrganisation(
  text: PreparedText,
  organisations: Actor[],
  { parts }: Quote,
  speaker: Span,
): string | undefined {
  const written = text.text.slice(speaker.start, speaker.end).toLowerCase();
  const cue = parts?.cue ? text.text.slice(parts.cue.start, parts.cue.end) : '';
  const isBody = written === 'it' ? isSaid(cue) : /^the [a-z-]+$/.test(written) && isAnyBody(written.slice(4));
  if (!isBody) return undefined;
  const block = findBlock(text, speaker.start)?.start ?? 0;
  const until = findFrom(organisations, speaker.start);
  for (let i = until - 1; i >= 0 && i >= until - 8; i--) {
    const { start, facts } = organisations[i] as Actor;
    if (start < block - MAX_CHARACTERS_BACK) return undefined;
    const sentence = text.sentences[findSentence(text, findToken(text, start))];
    if (SUBJECT.test(text.text.slice(sentence?.start ?? start, start))) return facts.name;
  }
  return undefined;
}

/** What may be before the subject of a sentence: “In a reply, the”, “The operator of the dam, ”. */
const SUBJECT = /^(?:(?:In|On|At|After|Following) [^,.;:“"]{1,60}, )?(?:[Tt]he |[Tt]he [^,.;:“"]{1,60}, )?$/;

/** How far before “the company” its organisation may be, in characters. Set by hand. */
const MAX_CHARACTERS_BACK = 600;

/** Returns a resolver of descriptions such as “the minister” and “the ministry”: the last actor before with that word in its name or role. */
function createDescriptionResolver(
  actors: Actor[],
  organisations: Actor[],
): (speaker: Span, written: string) => string | undefined {
  const byWord = new Map<string, Actor[]>();
  for (const actor of actors) {
    const { type, name, role } = actor.facts;
    if (type === 'country' || type === 'place' || type === 'group') continue;
    for (const word of wordsOf(type === 'person' ? (role ?? '') : name)) {
      const list = byWord.get(word);
      if (list) list.push(actor);
      else byWord.set(word, [actor]);
    }
  }
  return (speaker, written) => {
    const [article, ...words] = wordsOf(written);
    const head = words.at(-1);
    // “the minister”, not “a minister” or “the minister's aides”
    if (!head || words.length > 3 || !isOneOf(article ?? '', 'the this that') || /['’]/.test(written)) return undefined;
    const fits = byWord.get(head) ?? [];
    const before = fits[findFrom(fits, speaker.start) - 1];
    const known = before && wordsOf(`${before.facts.role ?? ''} ${before.facts.name}`);
    if (before && words.every((word) => known?.includes(word))) return before.facts.name;
    // “the group”: the one organisation named shortly before.
    if (words.length > 1 || !isAnyBody(head) || isUpper(written.slice(4))) return undefined;
    const until = findFrom(organisations, speaker.start);
    const near = organisations
      .slice(Math.max(0, until - 8), until)
      .filter(({ start }) => start > speaker.start - MAX_CHARACTERS_BACK);
    return new Set(near.map(({ facts }) => facts.name)).size === 1 ? near[0]?.facts.name : undefined;
  };
}

// letters, digits and what joins them: “director-general”
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
