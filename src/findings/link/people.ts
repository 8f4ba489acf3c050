import { findFirst } from '../../text/read.ts';
import { foldName } from './fold-name.ts';
import { type Mention, type PersonName, readPerson } from './mention.ts';
import { SHORT_NAMES } from './titles.data.ts';

/** One person of the story: the names it is called by in full, and where. */
interface Person {
  name: PersonName;
  gender: PersonName['gender'];
  /** Where it is named in full, as tokens in reading order. */
  places: number[];
}

type Index = Map<string, Person[]>;

/** How many people of one word are compared: a page that lists more of them is no story. */
const CROWD = 24;

const SHORT = readShortNames();

/** The fullest name of the person each mention means; people of one family name are told apart by who was named last. */
export function namePeople(mentions: Mention[], wordBefore: (mention: Mention) => string): Map<Mention, string> {
  const read = mentions.map((mention) => ({ mention, name: readPerson(mention.written, wordBefore(mention)) }));
  const people = new Map<string, Person>();
  const index: Index = new Map();
  const full = read.filter(({ name }) => name.words.length > 1);
  // The fullest first, so that shorter names find what they are short for.
  for (const { name } of full.toSorted((a, b) => b.name.words.length - a.name.words.length))
    if (!people.has(keyOf(name))) people.set(keyOf(name), findSame(name, index) ?? addPerson(name, index));
  for (const { mention, name } of full) {
    const person = people.get(keyOf(name)) as Person;
    person.places.push(mention.first);
    person.gender ??= name.gender;
    if (isBetterSpelled(name.written, person.name.written)) person.name = { ...name, words: person.name.words };
  }
  const singles = new Map<string, Person>();
  return new Map(
    read.map(({ mention, name }) => {
      const known = people.get(keyOf(name)) ?? findMeant(name, mention, index);
      return [mention, (known ?? readSingle(name, singles)).name.written];
    }),
  );
}

const keyOf = ({ words, suffix }: PersonName) => `${words.join(' ')} ${suffix}`;

function addPerson(name: PersonName, index: Index): Person {
  const person: Person = { name, gender: undefined, places: [] };
  for (const word of new Set(name.words)) {
    const list = index.get(word);
    if (list) list.push(person);
    else index.set(word, [person]);
  }
  return person;
}

/** A person already known by a name that this one is short for. */
function findSame(name: PersonName, index: Index): Person | undefined {
  const byLast = index.get(name.words.at(-1) ?? '') ?? [];
  const byFirst = index.get(name.words[0] ?? '') ?? [];
  return (
    byLast.slice(-CROWD).find((person) => isSame(person.name, name)) ??
    byFirst.slice(-CROWD).find((person) => isSame(person.name, name))
  );
}

/** Whether a short name may be the long one's: “J. Lind”, “Ida Lind” and “Lind Ida” of “Ida Maria Lind”. */
function isSame(long: PersonName, short: PersonName): boolean {
  if (long.suffix && short.suffix && long.suffix !== short.suffix) return false;
  const [a, b] = [long.words, short.words];
  if (b.length === 2 && a.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  // “Gabriel Boric” of “Gabriel Boric Font”
  if (b.every((word, i) => a[i] === word)) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  let at = 0;
  for (const word of b.slice(0, -1)) {
    while (at < a.length - 1 && !isGiven(a[at] as string, word)) at++;
    if (at >= a.length - 1) return false;
    at++;
  }
  return true;
}

/** “ida” and “i”, “william” and “bill” */
function isGiven(long: string, short: string): boolean {
  if (long === short) return true;
  if (long.length === 1 || short.length === 1) return long[0] === short[0];
  return SHORT.get(long) !== undefined && SHORT.get(long) === SHORT.get(short);
}

/** Whom a single name means: by family name before given name, then who was named last. */
function findMeant(name: PersonName, mention: Mention, index: Index): Person | undefined {
  const [word] = name.words;
  if (word === undefined || name.words.length > 1) return undefined;
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of (index.get(word) ?? []).slice(0, CROWD)) {
    if (name.gender && person.gender && name.gender !== person.gender) continue;
    const isFamily = person.name.words.at(-1) === word;
    const score = (isFamily ? 4 : person.name.words[0] === word ? 2 : 1) + readPull(person, mention);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

/** Below 1: a bare family name means whom the story is about, or else whom it named last; weights chosen on labelled stories. */
function readPull({ places }: Person, { first }: Mention): number {
  const before = places[findFirst(places.length, (i) => (places[i] ?? 0) > first) - 1];
  const opening = places[0] ?? first;
  // Who is yet to be named comes last.
  if (before === undefined) return 0.1 / (1 + opening - first);
  const nearness = 1 / (1 + (first - before) / 30);
  const earliness = 1 / (1 + opening / 100);
  const weight = places.length / (1 + places.length);
  return 0.1 + 0.4 * nearness + 0.3 * earliness + 0.2 * weight;
}

/** People named by one word only; a man and a woman of one name are two. */
function readSingle(name: PersonName, singles: Map<string, Person>): Person {
  const key = name.words.join(' ') || foldName(name.written) || name.written;
  const known = singles.get(key) ?? { name, gender: undefined, places: [] };
  if (isBetterSpelled(name.written, known.name.written)) known.name = name;
  singles.set(key, known);
  return known;
}

/** Longer, or of the same length and not in capitals alone. */
function isBetterSpelled(name: string, than: string): boolean {
  const isLouder = than === than.toUpperCase() && name !== name.toUpperCase();
  const [words, others] = [name.split(' ').length, than.split(' ').length];
  return words > others || (words === others && isLouder);
}

function readShortNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of SHORT_NAMES.split(/[,\n]/)) {
    const [full, ...short] = line.trim().split(' ');
    if (full) for (const name of [full, ...short]) names.set(name, full);
  }
  return names;
}
