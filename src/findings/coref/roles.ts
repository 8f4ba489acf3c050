import { HEADS, MEMBERS, PLAYERS, ROLE_KINDS, TEAM_LEADERS, TITLE_NOUNS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isOneOf, isUpper, lookUp } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Story } from './pronouns.ts';

const isRoleNoun = hasTag('role-noun');
const isPreposition = hasTag('preposition');

/** The folded words of a phrase, with letters, digits and what joins them: “director-general”. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** People by the nouns of their roles, organisations by each word of their name, and all words of the roles of each person. */
interface Index {
  byWord: Map<string, Actor[]>;
  roles: Map<string, Set<string>>;
}

/** The indexes, made once a story. */
const indexes = new WeakMap<Actor[], Index>();

/** Who of a story has which role. */
export function indexWords({ text, actors }: Story): Index {
  const known = indexes.get(actors);
  if (known) return known;
  const byWord: Index['byWord'] = new Map();
  const roles: Index['roles'] = new Map();
  let body: Actor | undefined;
  for (const actor of actors) {
    const { type, name } = actor.facts;
    if (type === 'organisation') body = actor;
    if (type === 'country' || type === 'place' || type === 'group') continue;
    const phrases = type === 'person' ? listRoles(text, actor) : [];
    const others = type === 'person' ? [readTitleNoun(text, actor) ?? '', ...listPartsInCourt(text, actor)] : [];
    for (const word of type === 'person' ? new Set([...phrases.map(readNoun), ...others]) : wordsOf(name)) {
      const list = byWord.get(word);
      if (list) list.push(actor);
      else byWord.set(word, [actor]);
    }
    if (type !== 'person') continue;
    const own = roles.get(name) ?? new Set();
    roles.set(name, own);
    for (const word of phrases.flatMap(wordsOf)) own.add(word);
    // “Its general secretary, Ida Lind,”
    const isIts = body && body.end > actor.start - MAX_BACK && /\b[Ii]ts [^,.;]{1,60}, $/.test(readBefore(text, actor));
    if (isIts) for (const word of wordsOf(body?.facts.name ?? '')) own.add(word);
  }
  indexes.set(actors, { byWord, roles });
  return { byWord, roles };
}

/** The most words of a phrase before a comma, after its determiner. */
const MAX_WORDS = 5;

/** The description that ends text before a comma, without its determiner: “Marvik boss” of “It took the Marvik boss”. */
function readDescription(before: string): string | undefined {
  const words = before.split(' ');
  let description: string | undefined;
  for (let at = words.length - 1; at >= Math.max(0, words.length - 1 - MAX_WORDS); at--) {
    const word = words[at] as string;
    if (isOneOf(word.toLowerCase(), 'the a an its his her their') && at < words.length - 1)
      description = words.slice(at + 1).join(' ');
    if (!/^[\p{L}-]+$/u.test(word)) break;
  }
  return description;
}

/** How long such a phrase is at most, in characters. */
const MAX_PHRASE = 90;

/** How far before a name the body is named at most whose it is, in characters. Set by hand. */
const MAX_BACK = 300;

const readBefore = ({ text }: PreparedText, { start }: Actor) => text.slice(Math.max(0, start - MAX_PHRASE), start);

// “ denies theft”
const PLEA =
  /^ (?:has |have |had )?(?:denies|denied|deny|pleads|pleaded|is accused of|is charged with|stands accused of) /;

/** Whether the text after a name says that somebody is accused: “, 46, of Marvik, denies”, “… She denies”. */
function isDefendant(after: string): boolean {
  if (PLEA.test(after.replace(/^, \d\d?,/, '').replace(/^ of [^,.;]{1,40},/, ''))) return true;
  const stop = after.search(/[.:]/);
  const next = after.slice(stop + 2);
  const pronoun = ['He', 'She'].find((word) => next.startsWith(word));
  return stop >= 0 && pronoun !== undefined && after.startsWith('. ', stop) && PLEA.test(next.slice(pronoun.length));
}

/** How far after a name what it stands accused of is searched for, in characters. Set by hand. */
const MAX_PLEA = 240;

/** Who somebody is in court, by what is around the name: “Ida Lind KC, prosecuting”, “Jon Vik, 46, denies theft”. */
function listPartsInCourt(text: PreparedText, actor: Actor): string[] {
  const after = text.text.slice(actor.end, actor.end + MAX_PLEA);
  const isCounsel = /^,? [KQ]C\b/.test(after);
  const isProsecutor =
    /^(?:,? [KQ]C)?, (?:prosecuting|for the (?:prosecution|Crown))\b/.test(after) ||
    /\bOpening (?:the|its) (?:case|prosecution)[^.;]{0,60}, $/.test(readBefore(text, actor));
  const isDefender = /^(?:,? [KQ]C)?, (?:defending|for the defen[cs]e)\b/.test(after);
  return [
    ...(isProsecutor ? ['prosecutor'] : []),
    ...(isCounsel || isProsecutor || isDefender ? ['barrister', 'lawyer'] : []),
    ...(isDefendant(after) ? ['defendant'] : []),
  ];
}

/** The roles that a story gives somebody where it names them: the one that is shown, and one before a comma. */
function listRoles(text: PreparedText, actor: Actor): string[] {
  const { facts } = actor;
  const roles = facts.role ? facts.role.split(/,| and /) : [];
  const before = readBefore(text, actor);
  // “According to the mayor, Ida Lind left”: another is the mayor.
  const isApposed = before.endsWith(', ') && /^[,.;:)—–]/.test(text.text.charAt(actor.end));
  const described = isApposed ? readDescription(before.slice(0, -2)) : undefined;
  if (described && isRoleNoun(wordsOf(described).at(-1) ?? '')) roles.push(described);
  return roles;
}

/** The noun for the title before a name: “constable” for “PC Lind”. */
function readTitleNoun(text: PreparedText, actor: Actor): string | undefined {
  const title = /(\p{L}{1,12})\.? $/u.exec(readBefore(text, actor))?.[1];
  return title === undefined ? undefined : lookUp(TITLE_NOUNS, title.toLowerCase());
}

/** The noun that a role is about: “director” of “managing director of the port”. */
function readNoun(role: string): string {
  const words = wordsOf(role);
  const end = words.findIndex((word, i) => i > 0 && isPreposition(word));
  return words.at(end < 0 ? -1 : end - 1) ?? '';
}

let kinds: ReadonlyMap<string, string[]> | undefined;

/** The nouns for what somebody may be who is called `noun`: “striker” for “forward”. */
export function listKinds(noun: string): string[] {
  kinds ??= new Map(
    ROLE_KINDS.split(/[,\n]/).flatMap((line): [string, string[]][] => {
      const [general, ...others] = line.trim().split(' ');
      return general ? [[general, others]] : [];
    }),
  );
  return kinds.get(noun) ?? [];
}

const compounds = new WeakMap<ReadonlyMap<string, Actor[]>, Map<string, string[]>>();

/** The words of roles that end in a noun for a role: “schoolteacher” for “teacher”. */
export function listCompounds(byWord: ReadonlyMap<string, Actor[]>, noun: string): string[] {
  if (noun.length < MIN_NOUN || !isRoleNoun(noun)) return [];
  const known = compounds.get(byWord) ?? new Map<string, string[]>();
  compounds.set(byWord, known);
  const words = known.get(noun) ?? [...byWord.keys()].filter((word) => word !== noun && word.endsWith(noun));
  known.set(noun, words);
  return words;
}

/** How long a noun is at least that another may end in, in letters. */
const MIN_NOUN = 6;

/** Whether somebody with these words in their roles may be called by a noun. */
export function fitsRole(roles: ReadonlySet<string> | undefined, noun: string, isVariation: boolean): boolean {
  if (!roles || roles.size === 0) return true;
  const words = [...roles];
  // “opposite number” is nobody's profession.
  if (words.every((word) => isOneOf(word, 'opposite number counterpart rival'))) return true;
  if (isOneOf(noun, PLAYERS)) return !words.some((word) => isOneOf(word, TEAM_LEADERS) && word !== 'captain');
  const isKind = words.some(
    (word) => word === noun || listKinds(word).includes(noun) || listKinds(noun).includes(word),
  );
  return isVariation || isKind;
}

/** Whether somebody may be whom words describe, by the roles that the story gives him: a treasurer is no “chancellor”. */
export function mayBeCalled(story: Story, name: string, words: string): boolean {
  const roles = indexWords(story).roles.get(name);
  const own = wordsOf(words);
  // “the Dorset MP” is not who is said to be something else.
  const isOther = isUpper(words.split(' ')[1] ?? '') && isOneOf(own.at(-1) ?? '', MEMBERS) && !roles?.has(own[1] ?? '');
  // “the president” has that role.
  const isHead = isOneOf(own.at(-1) ?? '', HEADS) && !roles?.has(own.at(-1) ?? '');
  return !isOther && !isHead && fitsRole(roles, own.at(-1) ?? '', false);
}
