import { isSingularPronoun } from '../../lexicon/speakers.ts';
import type { Span } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
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
  const names = doubted.words.type === 'pronoun' ? proposeBefore(doubted, story) : proposeNear(doubted, story);
  return [...new Set(names)].slice(0, MAX_NAMES);
}

/** For a pronoun: who was named before. “We” and “they” may be anybody. */
function proposeBefore(doubted: Doubted, story: Story): string[] {
  if (doubted.said.toLowerCase() === 'it') return listBodiesBefore(story.actors, doubted.at.start);
  return doubted.quote.facts.actor || isSingularPronoun(doubted.said) ? listLikely(doubted, story) : [];
}

/** For other words: who they are resolved to or describe, who is named in them, whom their noun fits or who follows, who was named before. */
function proposeNear(doubted: Doubted, story: Story): string[] {
  const { quote, at, said, words } = doubted;
  const { actor } = quote.facts;
  const inside = story.actors.filter(
    ({ facts, start, end }) => facts.type !== 'place' && start < at.end && end > at.start,
  );
  const people = inside.filter(({ facts }) => facts.type === 'person');
  const isPlace = actor !== undefined && (story.byName.get(actor) ?? []).every(({ facts }) => facts.type === 'place');
  const isSomebodyNew = words.noun !== '' && !words.isDefinitePerson;
  const own = actor && !isPlace ? [actor] : isSomebodyNew ? [said] : [];
  const fitting = words.noun ? listWithRole(story.actors, words.noun) : actor ? [] : listNext(story.actors, at.end);
  return [...own, ...namesOf(people), ...namesOf(fitting), ...listLikely(doubted, story), ...namesOf(inside)];
}

const namesOf = (actors: Actor[]) => actors.map(({ facts }) => facts.name);

/** Those of the likely ones who are among the actors. */
const listLikely = ({ likely }: Doubted, { byName }: Story): string[] =>
  likely().flatMap(({ name }) => (byName.has(name) ? [name] : []));

const listWithRole = (actors: Actor[], noun: string): Actor[] =>
  actors.filter(({ facts: { role = '' } }) => foldName(role).split(' ').includes(noun));

/** How far after words that name nobody a person is proposed, in characters. Set by hand. */
const MAX_AFTER = 60;

/** The person named next: “MTC chief human capital officer Ida Lind”. */
const listNext = (actors: Actor[], offset: number): Actor[] =>
  actors
    .slice(findFrom(actors, offset))
    .filter(({ facts, start }) => facts.type === 'person' && start < offset + MAX_AFTER)
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
