import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor.ts';
import { nameBodies } from './bodies.ts';
import { type Land, readLand } from './countries.ts';
import { type Mention, readMention } from './mention.ts';
import { actsForCountry, isWhere } from './metonyms.ts';
import { namePeople } from './people.ts';
import { readPerson } from './person-name.ts';
import { remember } from './remember.ts';
import { settleRoles } from './shared-roles.ts';
import { readShortLand } from './short-lands.ts';
import { findSurnames } from './surnames.ts';

/** What an actor is. */
export type ActorType = Actor['facts']['type'];
type Named = { name: string; type: ActorType };

/** The actors with the fullest name the story has for each; a country has its own name, whatever stands for it. */
export function nameActors(actors: Actor[], text: Text): Actor[] {
  const mentions = actors.toSorted((a, b) => a.start - b.start).map((actor) => readMention(actor, text));
  const readBare = remember((written) => readPerson(written, []));
  const surnames = findSurnames(mentions, text, readBare);
  const landOf = remember(readLand);
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
function nameLand(mention: Mention, land: Land | undefined, lands: ReadonlySet<string>, text: Text): Named | null {
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
