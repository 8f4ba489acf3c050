import type { Span } from '../model.ts';
import type { Text } from '../text/prepare.ts';
import { findBlock, findFirst } from '../text/read.ts';
import { isOneOf } from '../text/words.ts';
import type { Actor } from './actor.ts';
import type { Finding } from './index.ts';
import { nameActors } from './link/names.ts';
import type { Quote } from './quote.ts';

/** What the kinds cannot see of each other: one name for all mentions of an actor, and the actor that speaks each quotation. */
export function link(findings: Finding[], text: Text): Finding[] {
  const actors = nameActors(
    findings.filter((finding) => finding.kind === 'actor'),
    text,
  );
  const quotes = nameSpeakers(
    findings.filter((finding) => finding.kind === 'quote'),
    actors,
    text,
  );
  return [...findings.filter(({ kind }) => kind !== 'actor' && kind !== 'quote'), ...actors, ...quotes];
}

function nameSpeakers(quotes: Quote[], actors: Actor[], text: Text): Quote[] {
  const byStart = actors.toSorted((a, b) => a.start - b.start);
  // Who is named inside a quotation is spoken of, and does not speak.
  const people = leaveOut(byStart, quotes).filter(({ facts }) => facts.type === 'person');
  let last: string | undefined;
  return quotes.map((quote) => {
    const speaker = quote.parts?.speaker;
    const actor =
      speaker &&
      (readNamed(byStart, speaker) ?? (isPronoun(text, speaker) ? resolve(people, speaker, text, last) : undefined));
    last = actor ?? last;
    return actor ? { ...quote, facts: { ...quote.facts, actor } } : quote;
  });
}

/** Those of a sorted list that no quotation holds. */
function leaveOut(actors: Actor[], quotes: Quote[]): Actor[] {
  let next = 0;
  return actors.filter(({ start }) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start < (quotes[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** The actor a description names: the person in it, or the body or country that it begins or ends with. */
function readNamed(actors: Actor[], speaker: Span): string | undefined {
  const from = findFrom(actors, speaker.start);
  const inside: Actor[] = [];
  for (let i = from; i < actors.length && (actors[i] as Actor).start < speaker.end; i++)
    inside.push(actors[i] as Actor);
  const person = inside.find(({ facts }) => facts.type === 'person');
  // “Norwegian officials” are not Norway, “the Kremlin” is.
  const body = inside.find(({ facts, end }) => facts.type !== 'group' && end === speaker.end);
  return (person ?? body)?.facts.name;
}

function findFrom(actors: Actor[], offset: number): number {
  return findFirst(actors.length, (index) => (actors[index]?.start ?? 0) >= offset);
}

const isPronoun = ({ text }: Text, { start, end }: Span) => isOneOf(text.slice(start, end).toLowerCase(), 'he she');

/** How many mentions back a pronoun's person is looked for. */
const REACH = 40;

/** Who “he” or “she” is where only one person comes into question: in the paragraph so far, or who spoke last. */
function resolve(people: Actor[], { start }: Span, text: Text, last: string | undefined): string | undefined {
  const block = findBlock(text, start);
  const named = new Set<string>();
  const before = findFrom(people, start);
  for (const person of people.slice(Math.max(0, before - REACH), before)) {
    if (person.start >= (block?.start ?? 0)) named.add(person.facts.name);
    if (named.size > 1) return undefined;
  }
  return named.size === 1 ? [...named][0] : last;
}
