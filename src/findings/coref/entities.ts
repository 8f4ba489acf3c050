import { findCountry } from '../../lexicon/countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { memoize } from '../../text/memoize.ts';
import { type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { foldName, isUpper } from '../../text/words.ts';
import { step } from '../steps.ts';
import {
  countCountryWords,
  type EntityName,
  isWater,
  listShortForms,
  readEntityName,
  spellKey,
} from './entity-name.ts';
import type { Mention } from './mention.ts';

const isNewsAgency = hasTag('news-agency');

/** One organisation, place or group of the story. */
interface Entity {
  name: EntityName;
  /** Its fullest form in the story. */
  written: string;
  /** The token of its first mention. */
  first: number;
  isPlace: boolean;
  isGroup: boolean;
  /** Whether an article stands before its first mention. */
  hasArticle: boolean;
  /** The entity that this one is a short form of. */
  longForm?: Entity;
}

/** The fullest name that the story uses for the organisation, place or group of each mention, and whether that is a place. */
export function nameEntities(
  mentions: Mention[],
  text: PreparedText,
): Map<Mention, { written: string; isPlace: boolean }> {
  const entities = new Map<string, Entity>();
  const readName = memoize((written) => readEntityName(written, text.language));
  const read = mentions.map((mention) => {
    // “Lindholm in Westmark”
    const name = readName(
      isPlace(mention) && mention.written.includes(' in ')
        ? mention.written.replace(/ in \p{Lu}.*/su, '')
        : mention.written,
    );
    const key = readKey(name, mention);
    const entity = entities.get(key) ?? createEntity(name, mention, text);
    entities.set(key, entity);
    if (isFuller(mention.written, entity.written)) entity.written = mention.written;
    return { mention, entity };
  });
  const byMention = new Map(read.map(({ mention, entity }) => [mention, entity]));
  for (const [long, short] of findBracketed(mentions, text)) setLongForm(entities.get(short), byMention.get(long));
  const all = [...entities.values()];
  const initials = gatherInitials(all);
  for (const entity of all) setLongForm(entity, readAcronym(entity.written, initials));
  const shorts = gatherShortForms(all, entities);
  for (const [entity, longForms] of shorts) if (longForms.length === 1) setLongForm(entity, longForms[0]);
  return new Map(
    read.map(({ mention, entity }) => [mention, readNearest(shorts.get(entity), mention) ?? readLongForm(entity)]),
  );
}

const createEntity = (name: EntityName, mention: Mention, text: PreparedText): Entity => ({
  name,
  written: mention.written,
  first: mention.first,
  isPlace: isPlace(mention),
  isGroup: mention.actor.facts.type === 'group',
  hasArticle: readFolded(text, mention.first - 1) === 'the',
});

const isPlace = ({ actor: { facts } }: Mention) => facts.type === 'place' || facts.type === 'country';

/** The key by which mentions of one entity are joined; for groups, the plural has the key of the singular. */
function readKey({ words, plain }: EntityName, { actor, written }: Mention): string {
  const key = spellKey(words.length > 0 ? words : plain) || written;
  return actor.facts.type === 'group' ? key.replace(/(?<=[^s]{3})s$/, '') : key;
}

/** Makes one entity the short form of another, unless that would make a cycle. */
function setLongForm(short: Entity | undefined, long: Entity | undefined): void {
  if (!short || !long || short.longForm || readLongForm(long) === short) return;
  short.longForm = readLongForm(long);
}

function readLongForm(entity: Entity): Entity {
  let longForm = entity;
  while (longForm.longForm && step()) longForm = longForm.longForm;
  return longForm;
}

/** The entities whose name each entity may be a short form of. */
function gatherShortForms(all: Entity[], entities: Map<string, Entity>): Map<Entity, Entity[]> {
  const shorts = new Map<Entity, Entity[]>();
  for (const entity of all) {
    if (entity.isGroup) continue;
    for (const { form, mustFollow } of listShortForms(entity.name, entity.isPlace)) {
      const short = entities.get(form);
      if (!short || short === entity || short.longForm) continue;
      // “the Berle” is the River Berle
      if (isWater(entity.name) ? !short.hasArticle : short.isPlace !== entity.isPlace) continue;
      if (mustFollow && short.first < entity.first && entity.first > LEAD) continue;
      const list = shorts.get(short);
      if (!list) shorts.set(short, [entity]);
      else if (list.length < MAX_LONG_FORMS && !list.includes(entity)) list.push(entity);
    }
  }
  return shorts;
}

/** How long the headline and first sentences are, in tokens, in which a short form may come before the whole name. */
const LEAD = 120;

/** How many entities one short form is compared with, so that the work grows in line with the text. */
const MAX_LONG_FORMS = 24;

/** Of several entities with the same short form, the one first mentioned most recently. */
function readNearest(longForms: Entity[] | undefined, { first }: Mention): Entity | undefined {
  if (!longForms || longForms.length < 2) return undefined;
  let best: Entity | undefined;
  for (const longForm of longForms)
    if (longForm.first < first && (!best || longForm.first > best.first)) best = longForm;
  return readLongForm(best ?? (longForms[0] as Entity));
}

function isFuller(name: string, than: string): boolean {
  const [words, others] = [name.split(' ').length, than.split(' ').length];
  return words > others || (words === others && than === than.toUpperCase() && name !== name.toUpperCase());
}

/** A short form in brackets behind a name: “ (WFB)”, “ (the ‘Board’)”. */
const BRACKETS = /^(?:['’]s?)? ?\((?:the )?["“'‘]?(\p{Lu}[\p{L}\p{N}.&-]{1,15})["”'’]?\)/u;

/** How many characters after a name are searched for brackets. */
const MAX_BRACKETS = 30;

/** Pairs of a mention and its folded short form where one is in brackets after the other: “World Fisheries Board (WFB)”. */
function findBracketed(mentions: Mention[], { text }: PreparedText): [long: Mention, short: string][] {
  const pairs: [Mention, string][] = [];
  for (const [i, mention] of mentions.entries()) {
    const { end } = mention.actor;
    const after = text.slice(end, end + MAX_BRACKETS);
    const short = after.includes('(') ? BRACKETS.exec(after)?.[1] : undefined;
    if (short !== undefined && isShortFor(short, mention.written)) pairs.push([mention, foldName(short)]);
    const next = mentions[i + 1];
    // “WFB (World Fisheries Board)”
    const isGloss = next && next.actor.start - end === 2 && text.slice(end, end + 2) === ' (';
    if (isGloss && isShortFor(mention.written, next.written)) pairs.push([next, foldName(mention.written)]);
  }
  return pairs;
}

/** Whether a word can be short for a name: “WFB” and “Fishboard” for “World Fisheries Board”, but not a country or news agency. */
function isShortFor(short: string, long: string): boolean {
  if (/\s/.test(short) || !/\s/.test(long) || findCountry(short) || isNewsAgency(short)) return false;
  // “WFB”, “UNHCR”, “FfP”
  if (/^\p{Lu}[\p{L}\p{N}.&-]*\p{Lu}\.?$/u.test(short)) return true;
  const letters = long.toLowerCase();
  let at = 0;
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return long.split(' ').length > 3;
  }
  return true;
}

/** Whether a name may be made of initials: “WFB”, “U.N.”. */
const isAcronym = (written: string) =>
  written.length <= 10 &&
  isUpper(written) &&
  // most names: “Lind”
  written.slice(1) !== written.slice(1).toLowerCase() &&
  /^\p{Lu}[\p{L}\p{N}.&]{1,9}$/u.test(written) &&
  /\p{Lu}.*\p{Lu}/u.test(written);

/** Entities by their initials, with and without function words; of several with the same initials, the first. */
function gatherInitials(entities: Entity[]): Map<string, Entity> {
  const initials = new Map<string, Entity>();
  for (const entity of entities)
    for (const spelled of readInitials(entity.name)) if (!initials.has(spelled)) initials.set(spelled, entity);
  return initials;
}

/** The initials of a name: “wfb”; for “Ministry of Fish” both “mf” and “mof”. */
function readInitials({ plain, head, words, lexicon }: EntityName): string[] {
  if (plain.length < 2) return [];
  const spell = (list: string[]) => list.map((word) => word.charAt(0)).join('');
  const small = plain.filter((word) => !lexicon.hasTag(word, 'name-filler') && !lexicon.hasTag(word, 'of'));
  // `words` has the full names of countries, so “UN Fish Programme” is also abbreviated by those.
  const own = head.length ? small : words;
  const country = countCountryWords(own, (count) => own.slice(0, count));
  // “DFB” of the “Norway Deep Fish Board”
  const rest = country && own.length - country > 2 ? spell(own.slice(country)) : '';
  const all = [spell(small), spell(plain), head.length ? '' : spell(words), rest].filter(({ length }) => length > 1);
  // “CDC” of the “Centre for Disease Control and Prevention”, “IESS” of the “Ecuadorian Institute of Social Security”
  return all.flatMap((one) => (one.length > 3 ? [one, one.slice(0, -1), sortLetters(one)] : [one]));
}

/** What initials have in common whatever the order of the words is; capitals, so that it is none of them. */
const sortLetters = (spelled: string) => [...spelled].sort().join('').toUpperCase();

/** The entity that an acronym abbreviates, by all its letters or by its capitals alone: “WFB”, “IISc”; undefined if there is none. */
function readAcronym(written: string, initials: ReadonlyMap<string, Entity>): Entity | undefined {
  if (!isAcronym(written)) return undefined;
  const capitals = foldName(written.replace(/\p{Ll}/gu, ''));
  const folded = foldName(written);
  const keys = [folded, capitals.length > 1 ? capitals : '', folded.length > 3 ? sortLetters(folded) : ''];
  return keys.map((key) => initials.get(key)).find(Boolean);
}
