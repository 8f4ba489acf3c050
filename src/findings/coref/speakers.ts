import { findCountry } from '../../lexicon/countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findBlock, findToken, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { grammarOf } from '../grammar/words.ts';
import { isInterviewAnswer, type Quote } from '../quote/index.ts';
import { PRONOUNS } from '../weights.data.ts';
import { unpack, type Weights } from '../weights.ts';
import { findUnnamed, readApposed, readExplained, readIntroduction, readNamed } from './antecedents.ts';
import { nameByGrammar } from './by-grammar.ts';
import { describedBy, mayBeCalled } from './descriptions.ts';
import { addMention, type DiscourseEntities, gatherEntities, isInside } from './discourse.ts';
import { findFrom, genderOf, readNounGender } from './mention.ts';
import {
  type Antecedent,
  extractAntecedentFeatures,
  findLater,
  findRunStart,
  listAntecedents,
  type Referent,
  type Story,
} from './pronouns.ts';
import { findAuthor, findBody, repeatBody } from './writings.ts';

const isRoleNoun = hasTag('role-noun');
const isVaguePerson = hasTag('vague-person');

/** Pronouns with a less probable antecedent are not resolved. Set by hand. */
const MIN_ANTECEDENT_PROBABILITY = 0.38;

/** The same where somebody with a role is the subject of a sentence in between: “The director …, she said”. Set by hand. */
const MIN_PROBABILITY_OVER_ROLE = 0.7;

/** How far apart two speakers are at most of whom one answers the other, in characters. Set by hand. */
const MAX_TURN = 800;

/** The last speaker, and where. */
interface LastSpeaker {
  name: string;
  at: number;
  isUnnamed?: boolean;
}

/** The quotations with the actor who says each if that can be resolved; pronouns are replaced by the name. */
export function nameSpeakers(quotes: Quote[], actors: Actor[], text: PreparedText): Quote[] {
  const inOrder = quotes.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const grammar = grammarOf(text);
  if (grammar)
    return nameByGrammar(
      text,
      grammar,
      actors.toSorted((a, b) => a.start - b.start),
      inOrder,
    );
  const marked = inOrder.filter(({ facts }) => facts.form !== 'indirect');
  const outerOf = pairNested(marked);
  const outermost = marked.filter((quote) => !outerOf.has(quote));
  const byStart = actors.toSorted((a, b) => a.start - b.start);
  const entities = gatherEntities(text, byStart, outermost);
  let last: LastSpeaker | null = null;
  let other: LastSpeaker | null = null;
  let interviewee: string | undefined;
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
  const names = new Map<Quote, string | undefined>();
  const name = (quote: Quote): Quote => {
    const { parts, facts } = quote;
    const speaker = parts?.speaker;
    const isOwn = speaker && isOneOf(text.text.slice(speaker.start, speaker.end), 'I we We');
    if (isInterviewAnswer(text, isOwn ? (findBlock(text, quote.start) ?? quote) : quote) && (!speaker || isOwn)) {
      interviewee ??= findInterviewee(entities, quote.start);
      if (interviewee) names.set(quote, interviewee);
      return interviewee ? { ...quote, facts: { ...facts, speaker: interviewee, actor: interviewee } } : quote;
    }
    if (!speaker) return quote;
    const outer = outerOf.get(quote);
    const key = `${speaker.start}-${speaker.end}`;
    const isWithin = outer !== undefined && speaker.start > outer.start && speaker.end < outer.end;
    let found = known.get(key);
    if (found === undefined) {
      found = isWithin
        ? findInner(story, outer, names.get(outer), speaker, isNested)
        : resolve(story, quote, speaker, last);
      known.set(key, found);
    }
    const written = text.text.slice(speaker.start, speaker.end);
    // “On its back is written: ‘For Ida’”: nobody known.
    if (
      !found &&
      written.toLowerCase() === 'it' &&
      parts.cue &&
      isOneOf(text.text.slice(parts.cue.start, parts.cue.end), 'written')
    )
      return withoutSpeaker(quote);
    if (!found)
      return isWithin && isOneOf(readPronoun(text.text.slice(speaker.start, speaker.end)), 'he she i we')
        ? withoutSpeaker(quote)
        : quote;
    names.set(quote, found.name);
    if (found.name && !isPronoun(text, speaker)) addMention(text, entities, found.name, speaker);
    // Later pronouns refer to who has no name, too.
    if (!outer && last && last.name !== (found.name ?? found.words)) other = last;
    if (!outer) last = { name: found.name ?? found.words, at: quote.start, ...(!found.name && { isUnnamed: true }) };
    return { ...quote, facts: { ...facts, speaker: found.words, ...(found.name && { actor: found.name }) } };
  };
  // The speaker of a quoted headline is read where the text has the words.
  const isAhead = ({ end, parts }: Quote) => (findBlock(text, end)?.end ?? end) < (parts?.speaker?.start ?? 0);
  return [...inOrder.filter((quote) => !isAhead(quote)), ...inOrder.filter(isAhead)].map(name);
}

/** Who is interviewed: the person named most often outside of quotations before the first answer. */
function findInterviewee({ people }: DiscourseEntities, before: number): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { name, mentions } of people.values()) {
    const count = mentions.filter(({ start, isQuoted }) => !isQuoted && start < before).length;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

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

function withoutSpeaker({ parts, facts, ...quote }: Quote): Quote {
  const { speaker: _, ...others } = parts ?? {};
  return { ...quote, facts: { form: facts.form }, parts: others };
}

/** Whether a speaker is “he”, “she'd” or the like; “the 27-year-old” is somebody named before, too. */
function isPronoun({ text }: PreparedText, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  return isOneOf(readPronoun(written), 'he she him her his') || /^the \d\d-year-old(?: from \p{Lu}[^,;]*)?$/iu.test(written);
}

// “She’d” → “she”
const readPronoun = (written: string) => written.toLowerCase().replace(/['’].*/, '');

/** Who a speaker is, where that is known; null where it stays as written. */
function resolve(story: Story, quote: Quote, speaker: Span, last: LastSpeaker | null): Referent | null {
  const { text, actors, entities } = story;
  const written = text.text.slice(speaker.start, speaker.end);
  if (isPronoun(text, speaker)) {
    const unnamed = findUnnamed(story, speaker);
    // “The director, 39,” is probably somebody named before, “The director” may be.
    const isAged =
      unnamed && text.text.slice(Math.max(0, speaker.start - MAX_TURN), speaker.start).includes(`${unnamed.words}, `);
    const least = unnamed && !isAged ? MIN_PROBABILITY_OVER_ROLE : MIN_ANTECEDENT_PROBABILITY;
    if (unnamed && (unnamed.name || !isRole(unnamed.words))) return unnamed;
    const mayBe = ({ place, person }: Antecedent) =>
      !isWithin(place, quote) && (!unnamed || mayBeCalled(story, person.name, unnamed.words));
    const named = unnamed ? resolvePronoun(text, entities, speaker, last, mayBe, least) : story.resolve(speaker, mayBe);
    return named ?? unnamed;
  }
  const cue = quote.parts?.cue ? text.text.slice(quote.parts.cue.start, quote.parts.cue.end).toLowerCase() : '';
  const isIt = written.toLowerCase() === 'it';
  // “the Irishman” is no name.
  const national = /^the \p{Lu}\p{Ll}+(?:man|woman)$/iu.test(written)
    ? describedBy(story, speaker, written)
    : undefined;
  const own =
    national ??
    readApposed(text, actors, speaker) ??
    readNamed(text, actors, speaker) ??
    readIntroduction(story, speaker.end) ??
    readExplained(text, actors, speaker);
  if (own) return isSeat(written, own) ? { words: written } : { name: own, words: written };
  const author = findAuthor(story, speaker, cue);
  if (author) return author;
  const name =
    describedBy(story, speaker, written) ?? repeatBody(story, speaker, cue, last) ?? findBody(story, speaker, cue);
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

/** How many words such a phrase has before its noun at most. Set by hand. */
const MAX_WORDS = 4;

/** How far before “he” who is spoken of is searched for, in tokens. Set by hand. */
const MAX_TOKENS_BACK = 150;

/** Who says a quotation within another: “He” of “My son rang. He said, ‘Go.’” is whom the outer one speaks of, and not its speaker. */
function findInner(
  story: Story,
  outer: Quote,
  outerName: string | undefined,
  speaker: Span,
  isNested: (offset: number) => boolean,
): Referent | null {
  const { text, actors, entities } = story;
  const written = text.text.slice(speaker.start, speaker.end);
  if (isOneOf(readPronoun(written), 'i we'))
    return outerName === undefined ? null : { name: outerName, words: outerName };
  if (!isPronoun(text, speaker)) return { name: readNamed(text, actors, speaker), words: written };
  const gender = genderOf(readPronoun(written));
  const pronoun = findToken(text, speaker.start);
  const from = Math.max(findToken(text, findBlock(text, outer.start)?.start ?? 0), pronoun - MAX_TOKENS_BACK);
  for (let at = pronoun - 1; at >= from; at--) {
    const { start = 0 } = text.tokens[at] ?? {};
    if (isNested(start) || !story.isQuoted(start)) continue;
    const actor = actors[findFrom(actors, start)];
    if (actor?.start === start && actor.facts.type === 'person' && actor.facts.name !== outerName) {
      const person = entities.people.get(actor.facts.name);
      if (!person?.gender || person.gender === gender) return { name: actor.facts.name, words: actor.facts.name };
    }
    const noun = readPersonNoun(text, at);
    if (noun && (noun.gender ?? gender) === gender) return { words: noun.words };
    if (readFolded(text, at) === 'one' && readFolded(text, at + 1) === 'of')
      return { words: text.text.slice(start, text.tokens[at + (readFolded(text, at + 2) === 'them' ? 2 : 3)]?.end) };
  }
  const isOther = ({ person }: Antecedent) => person.name !== outerName && outerName !== undefined;
  return resolvePronoun(text, entities, speaker, null, isOther);
}

let weights: Weights | null = null;

/** The person named before whom a pronoun most probably refers to, of those that it may be; null if none is probable enough. */
function resolvePronoun(
  text: PreparedText,
  entities: DiscourseEntities,
  pronoun: Span,
  last: LastSpeaker | null,
  mayBe: (option: Antecedent) => boolean,
  least = MIN_ANTECEDENT_PROBABILITY,
): Referent | null {
  weights ??= unpack(PRONOUNS);
  const learned = weights;
  const before = listAntecedents(text, entities, pronoun);
  const options = before.filter(mayBe);
  const scores = options.map((option) => {
    let sum = 0;
    extractAntecedentFeatures(text, pronoun, option, entities, last, (feature) => {
      sum += learned[feature & (learned.length - 1)] as number;
    });
    return sum;
  });
  const top = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const name =
    before.length === 0 && least === MIN_ANTECEDENT_PROBABILITY
      ? findLater(text, entities, pronoun)
      : 1 / all >= least
        ? options[scores.indexOf(top)]?.person.name
        : undefined;
  return name === undefined ? null : { name, words: name };
}

/** The phrase that ends in a noun for a person at a token: “my wife”, “the old referee”; null if there is none. */
function readPersonNoun(text: PreparedText, at: number): { words: string; gender: 'm' | 'f' | undefined } | null {
  const noun = readFolded(text, at);
  if (!isRoleNoun(noun) && !isVaguePerson(noun)) return null;
  for (let first = at - 1; first >= at - MAX_WORDS; first--) {
    const word = readFolded(text, first);
    const { start = 0 } = text.tokens[first] ?? {};
    if (isOneOf(word, 'my our your his her their the a an this that one'))
      return { words: text.text.slice(start, text.tokens[at]?.end), gender: readNounGender(noun) };
    if (!/^[a-z-]+$/.test(word)) return null;
  }
  return null;
}
