import { findCountry } from '../../lexicon/countries.ts';
import type { Doubt, Span } from '../../model.ts';
import { findFirst, findToken, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { foldName, isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { type Attributed, type Likely, readGivenName } from '../coref/index.ts';
import type { Finding } from '../index.ts';
import type { Quote } from '../quote/index.ts';
import { readSpeakerWords, type SpeakerWords } from './words.ts';

// Decides what is claimed of who says a quotation or report. Everything else is proposed in `facts.perhaps`.

/** How probable it is at least that a pronoun stands for somebody. Chosen on press/dev, for each fold by the others: `npm run score:doubt`. */
const MIN_PROBABILITY = 0.7;

/** How sure a quotation and the words for its speaker are at least. Chosen in the same way. */
const MIN_CONFIDENCE = 0.75;

/** How sure an actor is at least who is named only once. Chosen on press/languages-dev in the same way. */
const MIN_ACTOR_CONFIDENCE = 0.65;

/** How far from the words a name that is not sure is far, in characters. */
const FAR = 40;

/** The most names that are proposed. */
const MAX_NAMES = 4;

/** A story as speakers are doubted in it. */
interface Story {
  text: PreparedText;
  /** In reading order. */
  actors: Actor[];
  byName: ReadonlyMap<string, Actor[]>;
}

/** A quotation whose speaker is doubted, the words for the speaker, and what they are. */
interface Doubted {
  quote: Quote;
  said: string;
  words: SpeakerWords;
  likely: () => Likely[];
}

/** The findings with what is certain as facts, and what is not as proposals. */
export function settleClaims(findings: (Finding | Attributed)[], text: PreparedText): Finding[] {
  const actors = findings
    .filter((finding): finding is Actor => finding.kind === 'actor')
    .sort((a, b) => a.start - b.start);
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) byName.set(actor.facts.name, [...(byName.get(actor.facts.name) ?? []), actor]);
  return findings.map((finding) => (finding.kind === 'quote' ? settle(finding, { text, actors, byName }) : finding));
}

function settle({ likely = () => [], ...quote }: Attributed, story: Story): Quote {
  const { actor, speaker, ...facts } = quote.facts;
  if (!speaker) return quote;
  const own = quote.parts?.speaker;
  const said = own ? story.text.text.slice(own.start, own.end) : speaker;
  const doubted = { quote, said, words: readSpeakerWords(actor ? said : speaker, story.text.language), likely };
  const reason = findDoubt(doubted, story);
  if (reason) return { ...quote, facts: { ...facts, perhaps: { names: propose(doubted, story), reason, said } } };
  return actor ? quote : { ...quote, facts: { ...quote.facts, perhaps: null } };
}

/** Why a speaker is not certain; null if it is. */
function findDoubt(doubted: Doubted, story: Story): Doubt | null {
  const { quote, words } = doubted;
  const { speaker } = quote.parts ?? {};
  const doubt = quote.facts.actor ? doubtActor(doubted, story) : doubtWords(doubted, story);
  const isMeasured = speaker && words.type !== 'pronoun' && quote.facts.form !== 'indirect';
  if (doubt || !isMeasured || story.text.language !== 'en' || quote.confidence >= MIN_CONFIDENCE) return doubt;
  return distance(quote, speaker) > FAR ? 'far' : 'cue';
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** Why an actor is not certain to be the speaker; null if it is. */
function doubtActor({ quote, said, words, likely }: Doubted, { byName, text }: Story): Doubt | null {
  const { actor = '' } = quote.facts;
  const mentions = byName.get(actor) ?? findByPart(byName, actor);
  const [first, second] = mentions;
  // “San Diego said”: a place does not speak, its court does
  if (first && mentions.every(({ facts }) => facts.type === 'place')) return 'cue';
  const isWord = !actor.includes(' ');
  // “Zögerliches Kopfnicken” has the form of a name, too
  const isLikeNoun = isWord || (text.language === 'de' && readGivenName(actor) === undefined);
  if (!first) return isLikeNoun ? 'cue' : null;
  const isSure = second || !isWord || text.language === 'en' || first.facts.type !== 'person';
  if (!isSure && first.confidence < MIN_ACTOR_CONFIDENCE) return 'cue';
  if (words.type !== 'pronoun' || isOneOf(said.toLowerCase(), 'it they')) return null;
  const probability = likely().find(({ name }) => name === actor)?.probability;
  return probability !== undefined && probability < MIN_PROBABILITY ? 'pronoun' : null;
}

/** The mentions of an actor of whose name all words are in another name: “Lind” of “Ida Lind”. */
function findByPart(byName: Story['byName'], name: string): Actor[] {
  const own = foldName(name).split(' ');
  for (const [other, mentions] of byName) {
    const words = new Set(foldName(other).split(' '));
    if (own.every((word) => words.has(word))) return mentions;
  }
  return [];
}

/** Why who is none of the actors is not certain to be the speaker; null if it is. */
function doubtWords(doubted: Doubted, story: Story): Doubt | null {
  const {
    quote,
    likely,
    words: { type, noun, isDefinitePerson },
  } = doubted;
  const { text, actors } = story;
  if (type === 'pronoun' || type === 'fragment') return type;
  if (type === 'name') return isKnownName(doubted, story) ? null : 'cue';
  const at = findToken(text, quote.parts?.speaker?.start ?? quote.start);
  const isKnown = !isDefinitePerson || likely().length === 0 || isIntroduced(text, actors, noun, at);
  return isKnown ? null : 'description';
}

/** Whether a name that is no actor's is a country or its government, part of an actor's, or the label of a turn: “the Kremlin”, “LIND:”. */
function isKnownName({ quote, said }: Doubted, { text, actors, byName }: Story): boolean {
  const { start, end } = quote.parts?.speaker ?? quote;
  const isGroup = actors.some(
    ({ facts, ...actor }) => facts.type === 'group' && actor.start >= start && actor.end <= end,
  );
  const isLabel = text.text[end] === ':' && said.split(' ').length <= MAX_LABEL;
  const bare = said.replace(/^the /i, '');
  return isGroup || isLabel || findCountry(bare) !== undefined || findByPart(byName, bare).length > 0;
}

/** The longest label of a turn, in words. */
const MAX_LABEL = 3;

/** How many tokens may be between an article and the noun of somebody new, and between the noun and a name. */
const MAX_MODIFIERS = 4;

/** Whether somebody without a name was introduced by a noun before a token: “one legal expert”, but not “an expert, Ida Lind”. */
function isIntroduced(text: PreparedText, actors: Actor[], noun: string, before: number): boolean {
  const isNew = (at: number) =>
    isOneOf(readFolded(text, at), 'a an one another un una une uno ein eine einer eines einem um uma');
  for (let at = before - 1; at >= 0; at--) {
    if (readFolded(text, at) !== noun) continue;
    const { end = 0 } = text.tokens[at] ?? {};
    const limit = text.tokens[at + MAX_MODIFIERS]?.end ?? end;
    const named = actors[findFirst(actors.length, (i) => (actors[i]?.start ?? 0) >= end)];
    if (named && named.start < limit) continue;
    for (let back = 1; back <= MAX_MODIFIERS; back++) if (isNew(at - back)) return true;
  }
  return false;
}

/** Who may say a quotation, the likeliest first. */
function propose({ quote, said, words: { type, noun, isDefinitePerson }, likely }: Doubted, story: Story): string[] {
  const { actor } = quote.facts;
  const at = quote.parts?.speaker ?? { start: quote.start, end: quote.start };
  const people = likely().flatMap(({ name }) => (story.byName.has(name) ? [name] : []));
  const named = (list: Actor[]) => list.map(({ facts }) => facts.name);
  if (type === 'pronoun') {
    const pronoun = said.toLowerCase();
    if (isOneOf(pronoun, 'it')) return nearBodies(story.actors, at.start).slice(0, MAX_NAMES);
    return actor || isOneOf(pronoun, NAMED_BEFORE) ? people.slice(0, MAX_NAMES) : [];
  }
  const isPlace = (name: string) => (story.byName.get(name) ?? []).every(({ facts }) => facts.type === 'place');
  const inside = story.actors.filter(
    ({ facts, start, end }) => facts.type !== 'place' && start < at.end && end > at.start,
  );
  const hasRole = ({ facts: { role = '' } }: Actor) => foldName(role).split(' ').includes(noun);
  const names = [
    ...(actor && !isPlace(actor) ? [actor] : noun && !isDefinitePerson ? [said] : []),
    ...named(inside.filter(({ facts }) => facts.type === 'person')),
    ...(noun ? named(story.actors.filter(hasRole)) : []),
    ...(actor || noun ? [] : named(listNext(story.actors, at.end))),
    ...people,
    ...named(inside),
  ];
  return [...new Set(names)].slice(0, MAX_NAMES);
}

/** How far after words that name nobody a person is proposed, in characters. Set by hand. */
const MAX_AFTER = 60;

/** The person named next: “MTC chief human capital officer Ida Lind”. */
const listNext = (actors: Actor[], offset: number): Actor[] =>
  actors
    .slice(findFirst(actors.length, (i) => (actors[i]?.start ?? 0) >= offset))
    .filter(({ facts, start }) => facts.type === 'person' && start < offset + MAX_AFTER)
    .slice(0, 1);

/** Pronouns that stand for somebody or something named before. */
const NAMED_BEFORE = 'he she it his her él ella il elle er sie es lui lei egli ele ela';

/** How far back bodies are proposed, in actors. */
const MAX_ACTORS_BACK = 12;

/** The bodies named last before an offset, nearest first. */
function nearBodies(actors: Actor[], offset: number): string[] {
  const to = findFirst(actors.length, (i) => (actors[i]?.start ?? 0) >= offset);
  return actors
    .slice(Math.max(0, to - MAX_ACTORS_BACK), to)
    .filter(({ facts }) => facts.type === 'organisation')
    .map(({ facts }) => facts.name)
    .reverse();
}
