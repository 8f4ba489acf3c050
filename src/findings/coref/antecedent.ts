import { findFirst } from '../../text/prepared-text.ts';
import type { Values } from '../ranker/ranker.ts';
import type { Mention } from '../reading/mentions.ts';
import type { Scene } from '../reading/scene.ts';
import { step } from '../steps.ts';
import {
  ANTECEDENTS,
  type Anaphor,
  describeAnaphor,
  describeEntity,
  describeLastSaid,
  describeSaid,
  readNoun,
  type Said,
  type Seen,
  TYPES,
} from './antecedent-features.ts';
import { countBefore, type Entity, findLast, fitsRole } from './entity.ts';

const AT = ANTECEDENTS.at;

/** How many people, and how many others, are candidates; those named only later, and how far after. */
const [MAX_PEOPLE, MAX_OTHERS, MAX_LATER, MAX_TOKENS_AFTER] = [10, 4, 3, 60];

/** Whom an anaphor may stand for, by name, and the values of each; the last values are those of nobody who is named. */
export function listAntecedents(
  scene: Scene,
  entities: readonly Entity[],
  anaphor: Anaphor,
  said: readonly Said[],
): { entities: Entity[]; values: Values[] } {
  const candidates = listCandidates(scene, entities, anaphor);
  const shared = describeAnaphor(scene, anaphor);
  const gender = shared[AT.gender] as number;
  const fits = ({ entity }: Seen) => !gender || !entity.gender || entity.gender === gender;
  const isPersonBefore = (seen: Seen) => seen.last >= 0 && seen.entity.type === 'person';
  shared[AT.people] = Math.min(3, candidates.filter((seen) => isPersonBefore(seen) && fits(seen)).length);
  const most = Math.max(
    0,
    ...candidates.filter(isPersonBefore).map(({ entity }) => countBefore(scene, entity, anaphor.at)),
  );
  const ranks = new Map<string, number>();
  const recent = said.slice(-MAX_SAID);
  const last = recent.at(-1);
  if (last) describeLastSaid(scene, anaphor, last, shared);
  const values = candidates.map((seen) => {
    const rank = ranks.get(seen.entity.type) ?? 0;
    if (seen.last >= 0 && fits(seen)) ranks.set(seen.entity.type, rank + 1);
    const one = describeEntity(scene, anaphor, seen, shared);
    one[AT.rank] = seen.last < 0 ? 6 : fits(seen) ? Math.min(4, rank) : 5;
    one[AT.main] = Number(
      seen.entity.type === 'person' && most > 1 && countBefore(scene, seen.entity, anaphor.at) === most,
    );
    describeSaid(scene, anaphor, seen.entity.name, recent, one);
    if (last && seen.last >= 0) one[AT.since] = (scene.mentions[seen.last]?.first ?? 0) >= last.at ? 2 : 1;
    return one;
  });
  const nobody = shared.slice();
  nobody[AT.type] = TYPES.indexOf('nobody');
  nobody[AT.rank] = 6;
  return { entities: candidates.map(({ entity }) => entity), values: [...values, nobody] };
}

/** How far after a description the name of whom it describes stands, in tokens: “the lawyer of the port, Ida Lind”. */
const MAX_TO_NAME = 5;

/** The entities named before, the nearest first, those with the role that a description tells, and who is named next. */
function listCandidates(scene: Scene, entities: readonly Entity[], anaphor: Anaphor): Seen[] {
  const { at, form, mention } = anaphor;
  const inside = listNamesIn(scene, mention);
  const maySpeak = ({ type, name }: Entity) =>
    !inside.has(name) && (type !== 'place' || form === 'it' || form === 'they');
  const seen = takeNear(scene, entities, at)
    .filter(maySpeak)
    .map((entity): Seen => ({ entity, last: findLast(scene, entity, at) }));
  const before = seen.filter(({ last }) => last >= 0).sort((a, b) => b.last - a.last);
  const isPerson = ({ entity }: Seen) => entity.type === 'person';
  const noun = readNoun(scene, anaphor);
  const hasRole = ({ entity }: Seen) => noun !== '' && fitsRole(scene, entity, noun);
  // “the teacher told Ida Lind”: who is named later in the sentence of a description is somebody else
  // but “the teacher, Ida Lind,” is her
  const end = scene.mentions[mention]?.last ?? 0;
  const beside = end + 1 + scene.reading.words.slice(end, end + MAX_TO_NAME).indexOf(',');
  const isElsewhere = (first: number) =>
    !noun || (first === beside && beside > end) || scene.reading.unit[first] !== scene.reading.unit[at];
  const isNext = ({ entity }: Seen) => {
    const first = scene.mentions[entity.mentions[0] as number]?.first ?? 0;
    return isElsewhere(first) && (first < at + MAX_TOKENS_AFTER || fitsRole(scene, entity, noun));
  };
  const later = seen.filter((one) => one.last < 0 && isNext(one)).slice(0, MAX_LATER);
  const people = before.filter(isPerson).slice(0, MAX_PEOPLE);
  const others = before.filter((one) => !isPerson(one)).slice(0, MAX_OTHERS);
  return [...new Set([...people, ...others, ...before.filter(hasRole).slice(0, MAX_PEOPLE), ...later])];
}

/** How far back those who spoke are remembered. */
const MAX_SAID = 60;

/** In a story with more entities, only those are candidates that so many mentions before or after name. */
const [MAX_ENTITIES, MAX_MENTIONS] = [200, 100];

/** The entity of each mention, of stories with many. */
const owners = new WeakMap<readonly Entity[], Map<number, Entity>>();

function takeNear({ mentions }: Scene, entities: readonly Entity[], at: number): readonly Entity[] {
  if (entities.length <= MAX_ENTITIES) return step(entities.length) ? entities : [];
  const ownerOf =
    owners.get(entities) ?? new Map(entities.flatMap((entity) => entity.mentions.map((index) => [index, entity])));
  owners.set(entities, ownerOf);
  const middle = findFirst(mentions.length, (i) => (mentions[i] as Mention).first >= at);
  const near = new Set<Entity>();
  for (let index = middle - MAX_MENTIONS; index < middle + MAX_MENTIONS; index++) {
    const entity = ownerOf.get(index);
    if (entity) near.add(entity);
  }
  return [...near];
}

/** The names of the actors in a mention: “Ida Lind's lawyer” is not Ida Lind. */
function listNamesIn({ mentions, reading }: Scene, index: number): Set<string> {
  const { first = 0, last = 0 } = mentions[index] ?? {};
  const names = Array.from(reading.actorAt.subarray(first, last), (actor) => reading.actors[actor]?.facts.name ?? '');
  return new Set(names.filter(Boolean));
}
