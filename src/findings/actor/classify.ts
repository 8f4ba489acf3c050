import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import type { Candidate } from './candidates.ts';
import { type ActorType, readKnown } from './lexicon.ts';
import { readTitle } from './pieces.ts';
import { BEFORE_PLACES, PERSONAL_VERBS } from './words.data.ts';

type Votes = Map<ActorType, number>;

/** Decides what each name names, every mention of it in the story having a vote; leaves out what nothing speaks for. */
export function classify(text: Text, candidates: Candidate[]): (Candidate & { type: ActorType })[] {
  const votes = new Map<string, Votes>();
  for (const candidate of candidates) {
    const name = readName(text, candidate);
    const sum = votes.get(name) ?? new Map<ActorType, number>();
    votes.set(name, sum);
    for (const [type, weight] of vote(text, candidate)) sum.set(type, (sum.get(type) ?? 0) + weight);
  }
  const people = gatherPeople(text, candidates, votes);
  const sure = new Set(candidates.flatMap((one) => (one.isDoubtful ? [] : [readName(text, one)])));
  return candidates.flatMap((candidate) => {
    const name = readName(text, candidate);
    const isPerson = people.has(name);
    if (candidate.isDoubtful && !isPerson && !sure.has(name) && !isSpoken(text, candidate)) return [];
    const type = candidate.type ?? (isPerson ? 'person' : decide(votes.get(name)));
    return type ? [{ ...candidate, type }] : [];
  });
}

/** A name as the story writes it. */
export function readName({ text, tokens }: Text, { first, last }: { first: number; last: number }): string {
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}

/** Single names of those the story also names in full: “Odera”, “Grace”. */
function gatherPeople(text: Text, candidates: Candidate[], votes: Map<string, Votes>): Set<string> {
  const people = new Set<string>();
  for (const candidate of candidates) {
    const { first, last, type, isDoubtful } = candidate;
    if (isDoubtful || type || last - first < 2 || decide(votes.get(readName(text, candidate))) !== 'person') continue;
    people.add(readToken(text, last - 1));
    people.add(readName(text, { first: first + 1, last }));
    people.add(readToken(text, first));
  }
  return people;
}

function decide(votes: Votes | undefined): ActorType | null {
  let best: ActorType | null = null;
  for (const [type, weight] of votes ?? []) if (!best || weight > (votes?.get(best) ?? 0)) best = type;
  return best;
}

function isSpoken(text: Text, { last, isTitled }: Candidate): boolean {
  return isTitled || PERSONAL_VERBS.has(readFolded(text, last));
}

/** What the words in and around one mention say for each type. */
function vote(text: Text, candidate: Candidate): [ActorType, number][] {
  const { first, last, type, isTitled, sentence } = candidate;
  if (type) return [[type, 3]];
  const word = readToken(text, first);
  const before = readFolded(text, first - 1);
  const after = readFolded(text, last);
  const isSingle = last - first === 1;
  const votes: [ActorType, number][] = [];
  // “OSLO, 12 April”
  const isDateline = first === sentence.first && /^\p{Lu}{3,}$/u.test(word) && isOneOf(after, ', ( -');
  if (isDateline) votes.push(['place', 3]);
  // “WFB”, “G7”
  else if (isSingle && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) votes.push(['organisation', 2]);
  if (isTitled || readTitle(text, first - 1, first) === first) votes.push(['person', 3]);
  if (PERSONAL_VERBS.has(after) || isOneOf(before, 'said says told asked')) votes.push(['person', 1.5]);
  // “Lind, 45”
  if (after === ',' && /^\d\d$/.test(readToken(text, last + 1))) votes.push(['person', 2]);
  if (BEFORE_PLACES.has(before)) votes.push(['place', isOneOf(before, 'in near outside across') ? 2.5 : 1]);
  if (after === ',' && isPlaceAt(text, last + 1, sentence.last)) votes.push(['place', 2]);
  if (before === 'the') votes.push(['organisation', 1.5]);
  votes.push(isSingle ? ['organisation', 0.6] : ['person', 1.2]);
  return votes;
}

function isPlaceAt(text: Text, at: number, last: number): boolean {
  const type = readKnown(text, at, last)?.known.type;
  return type === 'country' || type === 'place';
}
