import { isSingularPronoun } from '../../lexicon/speakers.ts';
import type { Span } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { foldName, isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { findFrom, type Likely } from '../coref/index.ts';
import type { Quote } from '../quote/index.ts';
import type { SpeakerWords } from './words.ts';

/** A story as speakers are doubted in it. */
export interface Story {
  text: PreparedText;
  /** In reading order. */
  actors: Actor[];
  byName: ReadonlyMap<string, Actor[]>;
}

/** A quotation whose speaker is doubted, the words for the speaker and where they are, and what they are. */
export interface Doubted {
  quote: Quote;
  at: Span;
  said: string;
  words: SpeakerWords;
  likely: () => Likely[];
}

/** The most names that are proposed. */
const MAX_NAMES = 4;

/** Who may say a quotation, the likeliest first. */
export function propose(doubted: Doubted, story: Story): string[] {
  const { type, noun } = doubted.words;
  const list = type === 'pronoun' ? listForPronoun : noun ? listForDescription : listForName;
  return [...new Set(list(doubted, story))].slice(0, MAX_NAMES);
}

/** Who was named before; bodies for “it” and “they”. “I”, “we” and “someone” may be anybody. */
function listForPronoun(doubted: Doubted, story: Story): string[] {
  const { quote, at, said } = doubted;
  if (isOneOf(said.toLowerCase(), 'it they')) return listBodiesBefore(story.actors, at.start);
  return quote.facts.actor || isSingularPronoun(said) ? listLikely(doubted, story) : [];
}

/** Who is named in a description, who has its noun as a role, who was named before. Somebody new is first who is described. */
function listForDescription(doubted: Doubted, story: Story): string[] {
  const { quote, at, said, words } = doubted;
  const inside = listInside(story.actors, at);
  const withRole = story.actors.filter(({ facts: { role = '' } }) => foldName(role).split(' ').includes(words.noun));
  const own = mayAct(quote, story) ?? (words.isDefinitePerson ? [] : [said]);
  const near = namesOf([...inside.filter(isPerson), ...withRole]);
  return [...own, ...near, ...listLikely(doubted, story), ...namesOf(inside)];
}

/** Who words that are no description are resolved to, who is named in them or next, who or what was named before. */
function listForName(doubted: Doubted, story: Story): string[] {
  const { quote, at } = doubted;
  const inside = listInside(story.actors, at);
  const near = namesOf([...inside.filter(isPerson), ...(quote.facts.actor ? [] : listNext(story.actors, at.end))]);
  const before = [...listLikely(doubted, story), ...namesOf(inside), ...listBodiesBefore(story.actors, at.start)];
  return [...(mayAct(quote, story) ?? []), ...near, ...before];
}

/** The actor that the words for a speaker are resolved to; null if there is none or it is a place. */
function mayAct({ facts: { actor } }: Quote, { byName }: Story): string[] | null {
  return actor && byName.get(actor)?.some(({ facts }) => facts.type !== 'place') ? [actor] : null;
}

/** The actors named in some words, but for places. */
const listInside = (actors: Actor[], { start, end }: Span): Actor[] =>
  actors.filter((actor) => actor.facts.type !== 'place' && actor.start < end && actor.end > start);

const isPerson = ({ facts }: Actor) => facts.type === 'person';
const namesOf = (actors: Actor[]) => actors.map(({ facts }) => facts.name);

/** Those of the likely ones who are among the actors. */
const listLikely = ({ likely }: Doubted, { byName }: Story): string[] =>
  likely().flatMap(({ name }) => (byName.has(name) ? [name] : []));

/** How far after words that name nobody a person is proposed, in characters. Set by hand. */
const MAX_AFTER = 60;

/** The person named next: “MTC chief human capital officer Ida Lind”. */
const listNext = (actors: Actor[], offset: number): Actor[] =>
  actors
    .slice(findFrom(actors, offset))
    .filter((actor) => isPerson(actor) && actor.start < offset + MAX_AFTER)
    .slice(0, 1);

/** How far back bodies are proposed, in actors. */
const MAX_ACTORS_BACK = 12;

/** The bodies named last before an offset, nearest first. */
function listBodiesBefore(actors: Actor[], offset: number): string[] {
  const to = findFrom(actors, offset);
  const near = actors.slice(Math.max(0, to - MAX_ACTORS_BACK), to);
  return namesOf(near.filter(({ facts }) => facts.type === 'organisation')).reverse();
}

/** The mentions of an actor of whose name all words are in another name: “Lind” of “Ida Lind”. */
export function findByPart(byName: Story['byName'], name: string): Actor[] {
  const own = foldName(name).split(' ');
  for (const [other, mentions] of byName) {
    const words = new Set(foldName(other).split(' '));
    if (own.every((word) => words.has(word))) return mentions;
  }
  return [];
}
