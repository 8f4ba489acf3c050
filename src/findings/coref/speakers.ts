import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findFirst, type PreparedText } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Quote } from '../quote/index.ts';
import { unpack, type Weights } from '../weights.ts';
import { PRONOUNS } from './pronouns.data.ts';
import { type DiscourseEntities, extractAntecedentFeatures, gatherEntities, listAntecedents } from './pronouns.ts';

const isOrganisationNoun = hasTag('organisation-noun');

/** Pronouns with a less probable antecedent are not resolved. Set by hand. */
const MIN_ANTECEDENT_PROBABILITY = 0.38;

/** The quotations, in reading order, with the actor who says each if that can be resolved; pronouns are replaced by the name. */
export function nameSpeakers(quotes: Quote[], actors: Actor[], text: PreparedText): Quote[] {
  const byStart = actors.toSorted((a, b) => a.start - b.start);
  const inOrder = quotes.toSorted((a, b) => a.start - b.start);
  const entities = gatherEntities(
    text,
    byStart,
    inOrder.filter(({ facts }) => facts.form !== 'indirect'),
  );
  const resolveDescription = createDescriptionResolver(byStart);
  const known = new Map<string, string | undefined>();
  let last: { name: string; at: number } | null = null;
  return inOrder.map((quote) => {
    const speaker = quote.parts?.speaker;
    if (!speaker) return quote;
    const written = text.text.slice(speaker.start, speaker.end);
    const key = `${speaker.start}-${speaker.end}`;
    const isKnown = known.has(key);
    const isPronoun = isOneOf(written.toLowerCase(), 'he she him her his');
    const actor = isKnown
      ? known.get(key)
      : ((isPronoun ? undefined : readApposed(text, byStart, speaker)) ??
        readNamed(text, byStart, speaker) ??
        (isPronoun ? resolvePronoun(text, entities, speaker, last) : resolveDescription(speaker, written)));
    known.set(key, actor);
    if (!actor) return quote;
    last = { name: actor, at: quote.start };
    return { ...quote, facts: { ...quote.facts, speaker: isPronoun ? actor : quote.facts.speaker, actor } };
  });
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
  const person = inside.find((actor) => isPersonNamed(text, actor));
  // “Norwegian officials” are not Norway, “the Kremlin” is.
  const organisation = inside.find(({ facts, end }) => facts.type !== 'group' && end === speaker.end);
  return (person ?? organisation)?.facts.name;
}

/** How far a name may be after the comma that follows a description, for titles: “her counterpart, Mayor Matthias Overbeck”. */
const MAX_TITLE = 40;

/** The person whose name explains a description: “the prime minister, Ida Lind, said”, “a teacher named Jon Vik”. */
function readApposed(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  const { end } = speaker;
  if (listInside(actors, speaker).some((actor) => isPersonNamed(text, actor))) return undefined;
  const next = actors[findFrom(actors, end)];
  if (next?.facts.type !== 'person' || next.start > end + MAX_TITLE) return undefined;
  const between = text.text.slice(end, next.start);
  const after = text.text.slice(next.end, next.end + 2);
  // Only titles are between, and the name ends where the description goes on.
  const isComma = /^, (?:\p{Lu}[\p{L}.-]{0,15} ){0,3}$/u.test(between) && /^[,.;:)]|^ ?[—–]/.test(after);
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

/** How far before “the company” its organisation may be, in characters. Set by hand. */
const MAX_CHARACTERS_BACK = 600;

/** Returns a resolver of descriptions such as “the minister” and “the ministry”: the last actor before with that word in its name or role. */
function createDescriptionResolver(actors: Actor[]): (speaker: Span, written: string) => string | undefined {
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
  const organisations = actors.filter(({ facts }) => facts.type === 'organisation');
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
    if (words.length > 1 || !isOrganisationNoun(head) || isUpper(written.slice(4))) return undefined;
    const until = findFrom(organisations, speaker.start);
    const near = organisations
      .slice(Math.max(0, until - 8), until)
      .filter(({ start }) => start > speaker.start - MAX_CHARACTERS_BACK);
    return new Set(near.map(({ facts }) => facts.name)).size === 1 ? near[0]?.facts.name : undefined;
  };
}

// letters, digits and what joins them: “director-general”
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
