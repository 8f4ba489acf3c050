import { findFirst } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Mention } from '../reading/mentions.ts';
import type { Scene } from '../reading/scene.ts';
import { TAG } from '../reading/tags.ts';
import { step } from '../steps.ts';
import { readGivenName } from './mention.ts';

/** Somebody or something that a story names. */
export interface Entity {
  name: string;
  type: 'person' | 'organisation' | 'place' | 'group';
  /** 1 masculine, 2 feminine, 0 unknown. */
  gender: number;
  /** The folded nouns for what somebody is: “mayor”. */
  roles: Set<string>;
  /** Its mentions as indexes of `scene.mentions`, in order. */
  mentions: number[];
}

/** The entities of a story; `actors` are those of the reading, with their final names. */
export function readEntities(scene: Scene, actors: readonly Actor[]): Entity[] {
  const { mentions } = scene;
  const byName = new Map<string, Entity>();
  for (const [index, mention] of mentions.entries()) {
    const { facts } = actors[mention.actor] ?? {};
    if (!facts) continue;
    const type = facts.type === 'country' ? 'place' : facts.type;
    const entity = byName.get(facts.name) ?? { name: facts.name, type, gender: 0, roles: new Set(), mentions: [] };
    byName.set(facts.name, entity);
    entity.mentions.push(index);
    for (const word of facts.role ? foldName(facts.role).split(' ') : []) entity.roles.add(word);
    if (type === 'person') describe(scene, entity, index);
    // “the ministry”
    else for (const word of foldName(facts.name).split(' ')) entity.roles.add(word);
  }
  for (const entity of byName.values()) {
    if (entity.type !== 'person') continue;
    for (const role of entity.roles) entity.gender ||= readNounGender(scene.reading, role);
    const given = readGivenName(entity.name);
    entity.gender ||= given === 'm' ? 1 : given === 'f' ? 2 : 0;
  }
  const entities = [...byName.values()];
  addDescriptions(scene, entities);
  return entities;
}

/** In a story with more people, none is told from all the others by a description. */
const MAX_PEOPLE = 200;

/** Adds to the mentions of each person the descriptions that fit only them of all named before: “the minister”. */
function addDescriptions(scene: Scene, entities: readonly Entity[]): void {
  const { mentions, reading } = scene;
  const people = entities.filter(({ type }) => type === 'person');
  if (people.length > MAX_PEOPLE) return;
  const fitting = new Map<string, Entity[]>();
  const added = new Map<Entity, number[]>();
  for (const [index, mention] of mentions.entries()) {
    const { form, head, isPlural, isIndefinite, isOwned } = mention;
    if (form !== 'somebody' || isPlural || isIndefinite || isOwned || reading.quoteIndex[head] !== -1) continue;
    const noun = reading.words[head] ?? '';
    const fit = fitting.get(noun) ?? people.filter((entity) => fitsRole(scene, entity, noun));
    fitting.set(noun, fit);
    // Entities are in the order of their first mentions.
    const [only, other] = fit.slice(0, 2).filter((entity) => (entity.mentions[0] as number) < index);
    if (!only || other) continue;
    const own = added.get(only);
    if (own) own.push(index);
    else added.set(only, [index]);
  }
  for (const [entity, indexes] of added) entity.mentions = [...entity.mentions, ...indexes].sort((a, b) => a - b);
}

/** Takes the gender and the nouns of a person from the words of a mention, and of what stands beside it between commas. */
function describe(scene: Scene, entity: Entity, index: number): void {
  const { reading, mentions } = scene;
  const mention = mentions[index] as Mention;
  takeWords(scene, entity, mention);
  const { words } = reading;
  const [before, after] = [mentions[index - 1], mentions[index + 1]];
  // “Its director, Ida Lind, …”
  const isBefore = before?.form === 'somebody' && before.last === mention.first - 1 && words[before.last] === ',';
  if (isBefore && /^[,.]$/.test(words[mention.last] ?? '')) takeWords(scene, entity, before);
  // “Ida Lind, the mayor, …”
  const isAfter = after?.form === 'somebody' && after.first <= mention.last + 1 && words[mention.last] === ',';
  if (isAfter && !after.isPlural) takeWords(scene, entity, after);
}

function takeWords({ reading }: Scene, entity: Entity, { first, last }: Mention): void {
  const { words, tags, actorAt } = reading;
  for (let at = first; at < last; at++) {
    const word = words[at] ?? '';
    if ((tags[at] ?? 0) & TAG.person && actorAt[at] === -1) entity.roles.add(word);
    entity.gender ||= readNounGender(reading, word);
  }
}

/** Whether an entity is called by a noun, by one for the same office or trade, or by a compound of one of both with the other: “Ministerin” for “Umweltministerin”. */
export function fitsRole({ reading }: Scene, { roles }: Entity, noun: string): boolean {
  const { lexicon, profile } = reading;
  if (roles.has(noun)) return true;
  if (!step(roles.size)) return false;
  const groups = lexicon.groupsOfNoun.get(noun) ?? [];
  const shares = (role: string) => lexicon.groupsOfRole.get(role)?.some((group) => groups.includes(group)) ?? false;
  if (groups.length > 0 && [...roles].some(shares)) return true;
  return profile.hasCompounds && [...roles].some((role) => endsIn(role, noun) || endsIn(noun, role));
}

/** The fewest letters of a noun that ends a compound, and of what is before it. */
const [MIN_END, MIN_START] = [5, 3];

const endsIn = (compound: string, noun: string): boolean =>
  noun.length >= MIN_END && compound.length >= noun.length + MIN_START && compound.endsWith(noun);

/** The gender of a noun, in some languages by the noun that ends it: 1 masculine, 2 feminine, 0 unknown. */
export function readNounGender({ lexicon, profile }: Scene['reading'], noun: string): number {
  const own = lexicon.genderOf(noun);
  if (own !== 0 || !profile.hasCompounds) return own;
  for (let start = MIN_START; start <= Math.min(noun.length, MAX_COMPOUND) - MIN_END; start++) {
    const found = lexicon.genderOf(noun.slice(start));
    if (found) return found;
  }
  return 0;
}

/** The longest noun that is taken apart. */
const MAX_COMPOUND = 40;

/** How many mentions of an entity there are before a token. */
export function countBefore({ mentions }: Scene, { mentions: own }: Entity, at: number): number {
  return findFirst(own.length, (i) => (mentions[own[i] as number] as Mention).first >= at);
}

/** The index of the last mention of an entity before a token; -1 if there is none. */
export const findLast = (scene: Scene, entity: Entity, at: number): number =>
  entity.mentions[countBefore(scene, entity, at) - 1] ?? -1;
