import { hasTag } from '../../lexicon/tags.ts';
import { memoize } from '../../text/memoize.ts';
import { type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { foldName, isLower } from '../../text/words.ts';
import { isSamePerson, type Mention, type PersonName, readGivenName, readPerson, readTitlesBefore } from './mention.ts';

const isGoverningVerb = hasTag('governing-verb');

/** One person of the story. */
interface Person {
  name: PersonName;
  gender: PersonName['gender'];
  titles: Set<string>;
  /** The tokens at which the full name begins, in reading order. */
  places: number[];
}

/** People by each folded word of their name, and by `officeKey`. */
type Index = Map<string, Person[]>;

/** How many people with the same word in their name are compared, so that the work grows in line with the text. */
const MAX_NAMESAKES = 24;

/** The fullest name of the person that each mention refers to; `readBare` parses a name without the titles before it. */
export function namePeople(
  mentions: Mention[],
  text: PreparedText,
  readBare: (written: string) => PersonName,
): Map<Mention, string> {
  const read = mentions.map((mention) => {
    const titles = readTitlesBefore(text, mention);
    return { mention, name: titles.length > 0 ? readPerson(mention.written, titles) : readBare(mention.written) };
  });
  const people = new Map<string, Person>();
  const index: Index = new Map();
  const full = read.filter(({ name }) => name.words.length > 1);
  // Longest first, so that shorter names find the longer ones.
  for (const { name } of full.toSorted((a, b) => b.name.words.length - a.name.words.length))
    if (!people.has(readKey(name))) people.set(readKey(name), findFullName(name, index) ?? addPerson(name, index));
  for (const { mention, name } of full) addPlace(people.get(readKey(name)) as Person, name, mention, index);
  const singles = new Map<string, Person>();
  return new Map(
    read.map(({ mention, name }) => {
      const known = people.get(readKey(name)) ?? findReferent(name, mention, index);
      return [mention, (known ?? readSingle(name, mention, singles, index)).name.written];
    }),
  );
}

const readKey = ({ words, suffix }: PersonName) => `${words.join(' ')} ${suffix}`;

function addPerson(name: PersonName, index: Index): Person {
  const person: Person = newPerson(name);
  for (const word of new Set(name.words)) addTo(index, word, person);
  return person;
}

const newPerson = (name: PersonName): Person => ({ name, gender: name.gender, titles: new Set(), places: [] });

function addTo(index: Index, key: string, person: Person): void {
  const list = index.get(key);
  if (!list) index.set(key, [person]);
  else if (!list.includes(person) && list.length < MAX_NAMESAKES) list.push(person);
}

function addPlace(person: Person, name: PersonName, mention: Mention, index: Index): void {
  person.places.push(mention.first);
  person.gender ??= name.gender;
  if (isBetterSpelled(name.written, person.name.written)) person.name = { ...name, words: person.name.words };
  if (!name.title) return;
  person.titles.add(name.title);
  addTo(index, officeKey(name.title), person);
}

/** The key of a title in the index. The prefix distinguishes it from the words of names. */
const officeKey = (title: string) => `the ${title}`;

/** A known person whose full name this name is a shorter form of. */
function findFullName(name: PersonName, index: Index): Person | undefined {
  const byLast = index.get(name.words.at(-1) ?? '') ?? [];
  const byFirst = index.get(name.words[0] ?? '') ?? [];
  return (
    byLast.find((person) => isSamePerson(person.name, name)) ??
    byFirst.find((person) => isSamePerson(person.name, name))
  );
}

/** The person that a name of one word or an office refers to: family names first, then given names, then by title and salience. */
function findReferent(name: PersonName, mention: Mention, index: Index): Person | undefined {
  const [word] = name.words;
  if (word === undefined || name.words.length > 1) return undefined;
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of index.get(name.isOffice ? officeKey(word) : word) ?? []) {
    if (name.gender && name.gender !== (person.gender ?? readGivenName(person.name.written) ?? name.gender)) continue;
    const isFamily = person.name.words.at(-1) === word;
    const place = isFamily ? 4 : person.name.words[0] === word ? 2 : 1;
    const score = place + (name.title && person.titles.has(name.title) ? 1 : 0) + scoreSalience(person, mention);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

/** How likely a mention refers to a person, from 0 to 1: who is named first in the story, and nobody who is named only later. */
const scoreSalience = ({ places: [opening = Infinity] }: Person, { first }: Mention): number =>
  opening > first ? 0 : 1 / (2 + opening);

/** A person named by one word only; the courtesy title is added if somebody else has that name: “Mrs Lind”, “Mr Lind”. */
function readSingle(name: PersonName, mention: Mention, singles: Map<string, Person>, index: Index): Person {
  const word = name.words.join(' ') || foldName(name.written) || name.written;
  const hasNamesake = name.gender !== undefined && index.has(word);
  const key = hasNamesake ? `${name.gender} ${word}` : word;
  const written = hasNamesake ? `${readCourtesy(name)} ${name.written}` : name.written;
  const known = singles.get(key) ?? newPerson({ ...name, written });
  if (isBetterSpelled(written, known.name.written)) known.name = { ...name, written };
  singles.set(key, known);
  if (!name.isOffice && name.title) {
    addTo(index, officeKey(name.title), known);
    known.places.push(mention.first);
  }
  return known;
}

// “mrs” → “Mrs”
const readCourtesy = ({ title }: PersonName) => title.charAt(0).toUpperCase() + title.slice(1);

/** Whether a name is a better form than another: more words; or as many, with fewer initials or not all in capitals. */
function isBetterSpelled(name: string, than: string): boolean {
  const [words, others] = [countWords(name), countWords(than)];
  if (words !== others) return words > others;
  // “J.”
  const initials = (one: string) => one.match(/(?<!\p{L})\p{L}(?!\p{L})/gu)?.length ?? 0;
  if (initials(name) !== initials(than)) return initials(name) < initials(than);
  return than === than.toUpperCase() && name !== name.toUpperCase();
}

// “Kang Mi-ran” → 3
const countWords = (name: string) => name.split(/[\s-]/).length;

/**
 * The mentions tagged as something else that refer to a person whom the story names in full elsewhere: “Lind” as an
 * organisation, “Health Minister Ida Lind”. `readPerson` parses a name without the titles before it.
 */
export function findSurnames(
  mentions: Mention[],
  text: PreparedText,
  readPerson: (written: string) => PersonName,
): Set<Mention> {
  /** A name without the titles before it: “ida lind”. */
  const readBare = memoize((written) => readPerson(written).words.join(' '));
  const people = new Set<string>();
  const surnames = new Set<string>();
  for (const { actor, written } of mentions) {
    if (actor.facts.type !== 'person') continue;
    const { words } = readPerson(written);
    // “peña soto” of “juana peña soto” too
    for (let first = 0; first < Math.min(words.length - 1, 4); first++) people.add(words.slice(first).join(' '));
    if (words.length > 1) surnames.add(words.at(-1) ?? '');
  }
  for (const word of gatherOrganisationWords(mentions, (mention) => people.has(readBare(mention.written))))
    surnames.delete(word);
  return new Set(
    mentions.filter((mention) => {
      const bare = readBare(mention.written);
      return (people.has(bare) || surnames.has(bare)) && mayBePerson(mention, text);
    }),
  );
}

function mayBePerson({ actor, written, first, last }: Mention, text: PreparedText): boolean {
  const { type } = actor.facts;
  if (type === 'person' || type === 'country' || (type === 'group' && !/\s/.test(written))) return false;
  if (readFolded(text, first - 1) !== 'the') return true;
  // “the Lind plan”, but not “the Post reported”
  return isLower(readToken(text, last)) && !isGoverningVerb(readFolded(text, last));
}

/** The first and last words of longer names of organisations and places: “Lind” of “Lind Shipping”. */
function gatherOrganisationWords(mentions: Mention[], isPerson: (mention: Mention) => boolean): Set<string> {
  const words = new Set<string>();
  for (const mention of mentions) {
    const { actor, written } = mention;
    if (actor.facts.type === 'person' || !/\s/.test(written) || isPerson(mention)) continue;
    const parts = foldName(written).split(' ');
    for (const word of [parts[0], parts.at(-1)]) if (word) words.add(word);
  }
  return words;
}
