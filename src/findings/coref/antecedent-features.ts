import { findFirst } from '../../text/prepared-text.ts';
import { createRanker, rangeOf, type Values } from '../ranker/ranker.ts';
import { CLASSES, classAt } from '../reading/classes.ts';
import { CUE_KINDS } from '../reading/cues.ts';
import { type Form, isDescription, isPronoun, type Mention } from '../reading/mentions.ts';
import { has } from '../reading/reading.ts';
import type { Scene } from '../reading/scene.ts';
import { TAG } from '../reading/tags.ts';
import { step } from '../steps.ts';
import { countBefore, type Entity, fitsRole, readNounGender } from './entity.ts';
import { weighGivenName } from './given-ending.ts';

/** What stands for somebody named elsewhere: a mention, or at a token a verb without a subject. */
export interface Anaphor {
  at: number;
  form: Form | 'dropped';
  /** The index of the mention, -1 for none. */
  mention: number;
}

/** Who said something before, and the token after it. */
export interface Said {
  name: string;
  at: number;
}

/** An entity as an anaphor sees it: the index of its last mention before, -1 if there is none. */
export interface Seen {
  entity: Entity;
  last: number;
}

const ANAPHORS = ['he', 'she', 'they', 'own', 'it', 'somebody', 'body', 'writing', 'dropped', 'thing'] as const;

/** What an entity is. */
export const TYPES = ['person', 'organisation', 'place', 'group', 'nobody'] as const;

/**
 * Ranks whom a pronoun, a description or a verb without a subject stands for. From `type` on, the attributes are of the entity: how far
 * its last mention is and how that stands, whether it spoke before, how often it is named; the first ones are of the anaphor.
 */
export const ANTECEDENTS = createRanker(
  {
    form: ANAPHORS.length,
    sort: 3,
    gender: 3,
    owned: 2,
    indefinite: 2,
    plural: 2,
    opens: 3,
    tagged: 2,
    drops: 2,
    cue: CUE_KINDS.length,
    turn: 3,
    inside: 2,
    asked: 2,
    saidUnits: 5,
    office: 2,
    people: 4,
    type: TYPES.length,
    agrees: 3,
    known: 2,
    given: 5,
    role: 4,
    rank: 7,
    units: 8,
    blocks: 3,
    between: 5,
    later: 2,
    near: 3,
    before: CLASSES.length,
    first: 2,
    subject: 2,
    quoted: 2,
    said: 4,
    saidGap: 5,
    since: 3,
    count: 5,
    main: 2,
  },
  [
    ...['form', 'form:type', 'form:type:agrees', 'form:rank', 'form:rank:units', 'form:rank:agrees', 'form:type:units'],
    ...['form:blocks:rank', 'form:before', 'form:before:units', 'form:first:units', 'form:subject:units', 'form:said'],
    ...['form:said:saidGap', 'form:said:rank', 'form:said:units', 'form:count:rank', 'form:main', 'form:main:rank'],
    ...['form:quoted:rank', 'form:quoted:units', 'form:role:type', 'form:role:rank', 'form:role:said', 'form:near'],
    ...['form:near:before', 'form:near:first', 'form:near:subject', 'form:near:said', 'form:owned:type'],
    ...['form:indefinite:type', 'form:later:type', 'form:later:role', 'form:opens:rank', 'form:opens:said'],
    ...['form:plural:type', 'form:between:rank', 'form:between:said', 'form:known:agrees', 'form:people:rank'],
    ...['form:people:said', 'drops:form:said', 'form:tagged:said', 'form:tagged:rank', 'form:first:rank'],
    ...['form:subject:rank', 'form:first:said', 'units:said', 'agrees:rank', 'agrees:said', 'role:agrees:type'],
    ...['form:main:said', 'form:count:said', 'form:opens:near:first', 'form:indefinite:role', 'form:role:agrees'],
    ...['form:role:people', 'given:gender', 'given:form', 'given:gender:rank', 'given:gender:said'],
    ...['sort:cue:said', 'cue:said:saidUnits', 'sort:asked:said', 'asked:said:saidUnits', 'sort:saidUnits:said'],
    ...['sort:saidUnits:rank', 'sort:since:said', 'sort:since:rank', 'form:type:said', 'sort:type:saidUnits'],
    ...['sort:inside:type', 'inside:said:saidUnits', 'sort:inside:rank', 'turn:sort:said', 'turn:said:saidUnits'],
    ...['turn:asked:said', 'turn:said:since', 'office:role:main', 'office:role:said', 'office:role:people'],
    'office:type',
  ],
);

const AT = ANTECEDENTS.at;

/** The noun of a description; '' for other anaphors. */
export function readNoun({ mentions, reading }: Scene, { form, mention: index }: Anaphor): string {
  return isDescription(form) ? (reading.words[mentions[index]?.head ?? -1] ?? '') : '';
}

/** The values that all candidates for an anaphor share. */
export function describeAnaphor(scene: Scene, { at, form, mention: index }: Anaphor): Values {
  const { reading, mentions, cueOf, cues } = scene;
  const { block, unit, profile, quoteIndex, lexicon, words } = reading;
  const values = ANTECEDENTS.blank();
  const place = (ANAPHORS as readonly string[]).indexOf(form);
  values[AT.form] = place < 0 ? ANAPHORS.indexOf('thing') : place;
  values[AT.opens] = block[at - 1] !== block[at] ? 2 : Number(unit[at - 1] !== unit[at]);
  values[AT.drops] = Number(profile.dropsSubject);
  values[AT.sort] = isPronoun(form) ? 0 : isDescription(form) ? 1 : 2;
  values[AT.inside] = Number(quoteIndex[at] !== -1);
  const mention = mentions[index];
  const cue = cues[mention ? (cueOf[index] as number) : findFirst(cues.length, (i) => (cues[i]?.at ?? 0) >= at)];
  values[AT.cue] = CUE_KINDS.indexOf(cue?.kind ?? 'none');
  values[AT.turn] = cue ? lexicon.turnOf(words[cue.at] ?? '') : 0;
  if (!mention) {
    values[AT.gender] = readLastGender(scene, at);
    values[AT.plural] = Number(isPluralVerb(scene, at));
    return values;
  }
  values[AT.gender] = form === 'he' ? 1 : form === 'she' ? 2 : readGender(scene, mention);
  values[AT.office] = Number(isDescription(form) && reading.upper[mention.head] === 1);
  values[AT.owned] = Number(mention.isOwned);
  values[AT.indefinite] = Number(mention.isIndefinite);
  values[AT.plural] = Number(mention.isPlural);
  values[AT.tagged] = Number(cueOf[index] !== -1);
  return values;
}

/** How far before a participle its auxiliary is, in tokens. */
const MAX_TO_AUXILIARY = 3;

/** Whether a verb, or its auxiliary, is a plural: “dijeron”, “hanno detto”. */
function isPluralVerb({ reading }: Scene, at: number): boolean {
  const { words, profile } = reading;
  let verb = at;
  for (let i = at - 1; i >= at - MAX_TO_AUXILIARY; i--) if (has(reading, i, TAG.auxiliary)) verb = i;
  return profile.pluralVerbs.some((ending) => words[verb]?.endsWith(ending));
}

/** How many sentences back the subject of a verb without one may stand. */
const MAX_TO_SUBJECT = 2;

/** The gender of the subject before a verb without one, where that is a pronoun or a description: “Ela sorriu. “Não”, disse.”. */
function readLastGender(scene: Scene, at: number): number {
  const { reading, mentions, mentionsOf, cueOf } = scene;
  const { unit, quoteIndex, block } = reading;
  const after = findFirst(mentions.length, (i) => (mentions[i] as Mention).first >= at);
  for (let i = after - 1; i >= 0 && step(); i--) {
    const mention = mentions[i] as Mention;
    const { first, head, form, isPlural } = mention;
    if (block[head] !== block[at] || (unit[at] as number) - (unit[head] as number) > MAX_TO_SUBJECT) return 0;
    const isSubject = mentionsOf[unit[first] as number] === i || cueOf[i] !== -1;
    if (quoteIndex[head] !== -1 || !isSubject) continue;
    if (form === 'he' || form === 'she') return form === 'he' ? 1 : 2;
    if (form === 'person' || form === 'somebody') return form === 'person' || isPlural ? 0 : readGender(scene, mention);
  }
  return 0;
}

/** The gender that the words of a description show. */
function readGender({ reading }: Scene, { first, last }: Mention): number {
  for (let at = first; at < last; at++) {
    const gender = readNounGender(reading, reading.words[at] ?? '');
    if (gender) return gender;
  }
  return 0;
}

/** The values of an entity; `shared` are those of the anaphor. */
export function describeEntity(scene: Scene, anaphor: Anaphor, { entity, last }: Seen, shared: Values): Values {
  const { reading, mentions, mentionsOf, cueOf, peopleBefore } = scene;
  const { unit, block, quoteIndex } = reading;
  const { at } = anaphor;
  const values = shared.slice();
  const gender = shared[AT.gender] as number;
  const noun = readNoun(scene, anaphor);
  values[AT.type] = TYPES.indexOf(entity.type);
  values[AT.agrees] = gender && entity.gender ? (gender === entity.gender ? 1 : 2) : 0;
  values[AT.known] = Number(entity.gender !== 0);
  values[AT.given] = readEnding(entity);
  if (noun)
    values[AT.role] = fitsRole(scene, entity, noun) ? 2 : entity.roles.size > 0 && entity.type === 'person' ? 1 : 3;
  values[AT.later] = Number(last < 0);
  const index = last < 0 ? (entity.mentions[0] as number) : last;
  const { first, head } = mentions[index] as Mention;
  values[AT.units] = last < 0 ? 7 : rangeOf((unit[at] as number) - (unit[head] as number), 1, 2, 3, 4, 7, 15);
  values[AT.blocks] = Math.min(2, Math.abs((block[at] as number) - (block[head] as number)));
  values[AT.near] = unit[head] !== unit[at] ? 0 : last < 0 ? 2 : 1;
  values[AT.before] = classAt(scene, first - 1, first);
  values[AT.first] = Number(mentionsOf[unit[first] as number] === index);
  values[AT.subject] = Number(cueOf[index] !== -1);
  values[AT.quoted] = Number(quoteIndex[head] !== -1);
  values[AT.count] = rangeOf(countBefore(scene, entity, at), 1, 2, 3, 6);
  if (last >= 0) {
    const next = findFirst(mentions.length, (i) => (mentions[i] as Mention).first >= at);
    values[AT.between] = Math.min(4, (peopleBefore[next] as number) - (peopleBefore[index + 1] as number));
  }
  return values;
}

/** How probably a given name is a woman's by its ending; 0 for what is no person. */
const readEnding = ({ type, name }: Entity): number =>
  type === 'person' ? 1 + rangeOf(weighGivenName(name), 0.15, 0.5, 0.85) : 0;

/** What the anaphor has to do with what was said last: whether it was a question, and how many sentences ago. */
export function describeLastSaid(
  { reading: { words, unit } }: Scene,
  { at }: Anaphor,
  said: Said,
  values: Values,
): void {
  const last = Math.min(said.at, unit.length) - 1;
  values[AT.asked] = Number(words.slice(Math.max(0, last - 2), last + 1).includes('?'));
  values[AT.saidUnits] = 1 + rangeOf((unit[at] as number) - (unit[last] as number), 1, 2, 4);
}

/** Whether an entity spoke last, or before somebody else, or earlier, and how many blocks ago. */
export function describeSaid(
  { reading: { block } }: Scene,
  { at }: Anaphor,
  name: string,
  said: readonly Said[],
  values: Values,
): void {
  const own = said.findLast((one) => one.name === name);
  if (!own) return;
  const last = said.at(-1)?.name;
  const other = said.findLast((one) => one.name !== last)?.name;
  values[AT.said] = name === last ? 1 : name === other ? 2 : 3;
  const blocks = (block[at] as number) - (block[Math.min(own.at, block.length - 1)] as number);
  values[AT.saidGap] = 1 + rangeOf(blocks, 1, 2, 4);
}
