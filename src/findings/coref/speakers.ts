import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findFirst, type Text } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Quote } from '../quote/index.ts';
import { unpack, type Weights } from '../weights.ts';
import { PRONOUNS } from './pronouns.data.ts';
import { type Cast, describeOption, gatherCast, listOptions } from './pronouns.ts';

const isOrganisationInWords = hasTag('organisation-in-words');

/** Below this a pronoun is left as it is. */
const LEAST_SURE = 0.38;

/** The quotations with the actor that speaks each, where the story makes that plain; a pronoun gives way to the name. */
export function nameSpeakers(quotes: Quote[], actors: Actor[], text: Text): Quote[] {
  const byStart = actors.toSorted((a, b) => a.start - b.start);
  const inOrder = quotes.toSorted((a, b) => a.start - b.start);
  const cast = gatherCast(
    text,
    byStart,
    inOrder.filter(({ facts }) => facts.form !== 'indirect'),
  );
  const described = createDescriber(byStart);
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
      : (readNamed(byStart, speaker) ?? (isPronoun ? resolve(text, cast, speaker, last) : described(speaker, written)));
    known.set(key, actor);
    if (!actor) return quote;
    last = { name: actor, at: quote.start };
    return { ...quote, facts: { ...quote.facts, speaker: isPronoun ? actor : quote.facts.speaker, actor } };
  });
}

/** The actor a description names: the person in it, or the body or country that it begins or ends with. */
function readNamed(actors: Actor[], speaker: Span): string | undefined {
  const inside: Actor[] = [];
  for (let i = findFrom(actors, speaker.start); i < actors.length && (actors[i] as Actor).start < speaker.end; i++)
    inside.push(actors[i] as Actor);
  const person = inside.find(({ facts }) => facts.type === 'person');
  // “Norwegian officials” are not Norway, “the Kremlin” is.
  const body = inside.find(({ facts, end }) => facts.type !== 'group' && end === speaker.end);
  return (person ?? body)?.facts.name;
}

const findFrom = (actors: Actor[], offset: number): number =>
  findFirst(actors.length, (index) => (actors[index]?.start ?? 0) >= offset);

let weights: Weights | null = null;

function resolve(text: Text, cast: Cast, pronoun: Span, last: { name: string; at: number } | null): string | undefined {
  weights ??= unpack(PRONOUNS);
  const learned = weights;
  const options = listOptions(text, cast, pronoun);
  const scores = options.map((option) => {
    let sum = 0;
    describeOption(text, pronoun, option, last, (feature) => {
      sum += learned[feature & (learned.length - 1)] as number;
    });
    return sum;
  });
  const top = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return 1 / all >= LEAST_SURE ? options[scores.indexOf(top)]?.person.name : undefined;
}

/** How far back such a body may be named, in characters. */
const NEAR = 600;

/** Finds whom “the minister” or “the ministry” means: the last one before with that word in the name or the role. */
function createDescriber(actors: Actor[]): (speaker: Span, written: string) => string | undefined {
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
  const bodies = actors.filter(({ facts }) => facts.type === 'organisation');
  return (speaker, written) => {
    const [article, ...words] = wordsOf(written);
    const head = words.at(-1);
    // “the minister”, not “a minister” or “the minister's aides”
    if (!head || words.length > 3 || !isOneOf(article ?? '', 'the this that') || /['’]/.test(written)) return undefined;
    const fits = byWord.get(head) ?? [];
    const before = fits[findFrom(fits, speaker.start) - 1];
    const told = before && wordsOf(`${before.facts.role ?? ''} ${before.facts.name}`);
    if (before && words.every((word) => told?.includes(word))) return before.facts.name;
    // “the group”: the last body and the only one named shortly before.
    if (words.length > 1 || !isOrganisationInWords(head) || isUpper(written.slice(4))) return undefined;
    const until = findFrom(bodies, speaker.start);
    const near = bodies.slice(Math.max(0, until - 8), until).filter(({ start }) => start > speaker.start - NEAR);
    return new Set(near.map(({ facts }) => facts.name)).size === 1 ? near[0]?.facts.name : undefined;
  };
}

// letters, digits and what joins them: “director-general”
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
