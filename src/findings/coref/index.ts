import { type CountryMatch, findCountry } from '../../lexicon/countries.ts';
import { readFolded, type Text } from '../../text/prepared-text.ts';
import { foldName, isOneOf, lookUp } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Finding } from '../index.ts';
import { type Mention, readMention, remember } from './mention.ts';
import { actsForCountry, isWhere } from './metonyms.ts';
import { nameBodies } from './organisations.ts';
import { findSurnames, namePeople } from './people.ts';
import { readPerson } from './person-name.ts';
import { nameSpeakers } from './speakers.ts';

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

/** What an actor is. */
export type ActorType = Actor['facts']['type'];
type Named = { name: string; type: ActorType };

/** The actors with the fullest name the story has for each; a country has its own name, whatever stands for it. */
export function nameActors(actors: Actor[], text: Text): Actor[] {
  const mentions = actors.toSorted((a, b) => a.start - b.start).map((actor) => readMention(actor, text));
  const readBare = remember((written) => readPerson(written, []));
  const surnames = findSurnames(mentions, text, readBare);
  const landOf = remember(findCountry);
  const lands = new Set(mentions.flatMap(({ written }) => landOf(written)?.name ?? []));
  const named = new Map<Mention, Named>();
  const people: Mention[] = [];
  const bodies: Mention[] = [];
  for (const mention of mentions) {
    const isPerson = mention.actor.facts.type === 'person' || surnames.has(mention);
    const known = isPerson ? nameFamily(mention, text) : nameLand(mention, landOf(mention.written), lands, text);
    if (known) named.set(mention, known);
    else (isPerson ? people : bodies).push(mention);
  }
  for (const [mention, name] of namePeople(people, text, readBare)) named.set(mention, { name, type: 'person' });
  for (const [mention, name] of nameBodies(bodies, text)) named.set(mention, { name, type: mention.actor.facts.type });
  const grouped = mentions.map((mention): Actor => {
    const { actor } = mention;
    return { ...actor, facts: { ...actor.facts, ...named.get(mention) } };
  });
  return settleRoles(grouped);
}

/** “the Lind family” is nobody by the name of Lind. */
function nameFamily({ written, last }: Mention, text: Text): Named | null {
  const word = readFolded(text, last);
  const isFamily = !/\s/.test(written) && isOneOf(word, 'family families brothers sisters siblings twins clan dynasty');
  return isFamily ? { name: `${written} ${word}`, type: 'person' } : null;
}

/** The country or region a mention is, its people belong to, or a capital acts for; null for what is none. */
function nameLand(
  mention: Mention,
  land: CountryMatch | undefined,
  lands: ReadonlySet<string>,
  text: Text,
): Named | null {
  const { type } = mention.actor.facts;
  const short = readShortLand(mention.written, lands);
  if (short) return { name: short, type: type === 'group' ? type : 'country' };
  // A country found by its name in another language has been given its name already.
  if (!land) return type === 'country' ? { name: mention.actor.facts.name, type } : null;
  const { name } = land;
  switch (land.by) {
    case 'name':
      return { name, type: type === 'place' && land.isCountry ? 'country' : type };
    case 'people':
      return { name, type: 'group' };
    case 'capital':
      return actsForCountry(text, mention) ? { name, type: 'country' } : null;
    case 'seat':
      return isWhere(text, mention.first) ? null : { name, type };
  }
}

/** Words that mean a country where the story has named it: “the North”, “Congo”. */
const SHORT: { [word: string]: string } = {
  north: 'North Korea',
  south: 'South Korea',
  congo: 'Democratic Republic of the Congo',
  congolese: 'Democratic Republic of the Congo',
};

/** The country that a word means among those the story names; undefined for most words. */
export function readShortLand(written: string, named: ReadonlySet<string>): string | undefined {
  const land = lookUp(SHORT, foldName(written));
  return land !== undefined && named.has(land) ? land : undefined;
}

/** Takes a role from whom it stands behind where the same words stand before somebody else: “Ida Lind, Health Minister Jon Vik and …”. */
export function settleRoles(actors: Actor[]): Actor[] {
  const byStart = new Map<number, Actor>();
  for (const actor of actors) {
    const role = actor.parts?.role;
    if (role && role.start < actor.start) byStart.set(role.start, actor);
  }
  return actors.map((actor) => {
    const role = actor.parts?.role;
    if (!role || role.start < actor.start || !byStart.has(role.start)) return actor;
    const { role: _, ...parts } = actor.parts ?? {};
    return { ...actor, facts: { ...actor.facts, role: undefined }, parts };
  });
}
