import { type CountryMatch, findCountry } from '../../lexicon/countries.ts';
import { LANGUAGES } from '../../lexicon/languages.ts';
import { findOtherCountry } from '../../lexicon/other-countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { foldName, isOneOf, lookUp } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import type { Finding } from '../index.ts';
import { traceWords } from '../trace.ts';
import { nameEntities } from './entities.ts';
import { type Mention, memoize, readMention, readPerson } from './mention.ts';
import { findSurnames, namePeople } from './people.ts';
import type { Attributed } from './pronouns.ts';

export { isIntroduced } from './descriptions.ts';
export { findFrom, readGivenName } from './mention.ts';
export type { Attributed, Likely } from './pronouns.ts';

import { nameSpeakers } from './speakers.ts';

const isGoverningVerb = hasTag('governing-verb');
const isGoverningNoun = hasTag('governing-noun');

/** Gives all mentions of an actor the same name, and each quotation the actor who says it. Findings may come back in another order. */
export function resolveCoreference(findings: Finding[], text: PreparedText): (Finding | Attributed)[] {
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

/** The actors, each with the fullest name that the story uses for it; a capital that stands for a country gets the country's name. */
export function nameActors(actors: Actor[], text: PreparedText): Actor[] {
  const read = actors.toSorted((a, b) => a.start - b.start).map((actor) => readMention(actor, text));
  const mentions = text.language === 'de' ? stripGenitives(read, text) : read;
  const readBare = memoize((written) => readPerson(written, []));
  const surnames = findSurnames(mentions, text, readBare);
  const isOther = Object.hasOwn(LANGUAGES, text.language);
  const countryOf = memoize(isOther ? (written) => findOtherCountry(written, text.language) : findCountry);
  const countries = new Set(mentions.flatMap(({ written }) => countryOf(written)?.name ?? []));
  const named = new Map<Mention, Named>();
  const people: Mention[] = [];
  const others: Mention[] = [];
  for (const mention of mentions) {
    const isPerson = mention.actor.facts.type === 'person' || surnames.has(mention);
    const known = isPerson
      ? nameFamily(mention, text)
      : nameCountry(mention, countryOf(mention.written), countries, text);
    if (TRACE && known) traceWords('name/family-or-country', text, mention, known.name);
    if (known) named.set(mention, known);
    else (isPerson ? people : others).push(mention);
  }
  for (const [mention, name] of namePeople(people, text, readBare)) {
    if (TRACE && name !== mention.written) traceWords('name/of-person', text, mention, name);
    named.set(mention, { name, type: 'person' });
  }
  for (const [mention, name] of nameEntities(others, text)) {
    if (TRACE && name !== mention.written) traceWords('name/of-body-or-place', text, mention, name);
    named.set(mention, { name, type: mention.actor.facts.type });
  }
  const grouped = mentions.map((mention): Actor => {
    const { actor } = mention;
    return { ...actor, facts: { ...actor.facts, ...named.get(mention) } };
  });
  return dropRolesOfOthers(grouped);
}

/** Mentions without the ending of the genitive, where the story has the name without it, too, or a role follows: “Linds” for “Ida Lind”, “Ida Linds Anwalt”. */
function stripGenitives(mentions: Mention[], text: PreparedText): Mention[] {
  const words = new Set(mentions.flatMap(({ written }) => [written, written.split(' ').at(-1) ?? '']));
  return mentions.map((mention) => {
    const bare = mention.written.replace(/(?<=[^s])s$/, '');
    const isOwner =
      bare.includes(' ') &&
      mention.actor.facts.type === 'person' &&
      isOneOf(readFolded(text, mention.last), LANGUAGES.de?.names.roles ?? '');
    return bare !== mention.written && (isOwner || words.has(bare.split(' ').at(-1) ?? ''))
      ? { ...mention, written: bare }
      : mention;
  });
}

/** “the Lind family” refers to no single person. */
function nameFamily({ written, last }: Mention, text: PreparedText): Named | null {
  const word = readFolded(text, last);
  const isFamily = !/\s/.test(written) && isOneOf(word, 'family families brothers sisters siblings twins clan dynasty');
  return isFamily ? { name: `${written} ${word}`, type: 'person' } : null;
}

/** The country or region that a mention names, belongs to (“Norwegians”) or stands for (“Oslo hopes”); null for other mentions. */
function nameCountry(
  mention: Mention,
  country: CountryMatch | undefined,
  countries: ReadonlySet<string>,
  text: PreparedText,
): Named | null {
  const { type } = mention.actor.facts;
  const short = readShortCountryName(mention.written, countries);
  if (short) return { name: short, type: type === 'group' ? type : 'country' };
  // A country found by its name in another language already has its name.
  if (!country) return type === 'country' ? { name: mention.actor.facts.name, type } : null;
  const { name } = country;
  switch (country.by) {
    case 'name':
      return { name, type: type === 'place' && country.isCountry ? 'country' : type };
    case 'people':
      return { name, type: 'group' };
    case 'capital':
      return actsForCountry(text, mention) ? { name, type: 'country' } : null;
    case 'seat':
      return isLocation(text, mention.first) ? null : { name, type };
  }
}

/** Words that refer to a country where the story names it in full elsewhere: “the North”, “Congo”. */
const SHORT_COUNTRY_NAMES: { [word: string]: string } = {
  north: 'North Korea',
  south: 'South Korea',
  congo: 'Democratic Republic of the Congo',
  congolese: 'Democratic Republic of the Congo',
};

/** The country that a word is short for, if the story names it in full; undefined for most words. */
function readShortCountryName(written: string, named: ReadonlySet<string>): string | undefined {
  const country = lookUp(SHORT_COUNTRY_NAMES, foldName(written));
  return country !== undefined && named.has(country) ? country : undefined;
}

/** Where a role stands between two people, only the second one keeps it: “Ida Lind, Health Minister Jon Vik and …”. */
function dropRolesOfOthers(actors: Actor[]): Actor[] {
  const byStart = new Map<number, Actor>();
  for (const actor of actors) {
    const role = actor.parts?.role;
    if (role && role.start < actor.start) byStart.set(role.start, actor);
  }
  return actors.map((actor) => {
    const role = actor.parts?.role;
    const other = role && role.start > actor.start ? byStart.get(role.start) : undefined;
    // “Ida Lind, President Jon Vik's adviser,” is the adviser.
    if (!role || !other || role.end > other.end) return actor;
    const { role: _, ...parts } = actor.parts ?? {};
    return { ...actor, facts: { ...actor.facts, role: undefined }, parts };
  });
}

/** Whether a mention of a capital stands for its country: “Oslo hopes”, “Oslo's ambassador”, but not “in Oslo”. */
function actsForCountry(text: PreparedText, { first, last }: Mention): boolean {
  if (isLocation(text, first)) return false;
  if (readFolded(text, last) === '-' && isGlued(text, last)) return isActorCompound(text, last);
  const isOwner = readFolded(text, last) === "'s" && isGlued(text, last);
  return isOwner
    ? owns(text, last + 1)
    : isSubject(text, last) || isCounterpart(text, first) || isPair(text, first, last);
}

/** “Oslo also hopes” */
function isSubject(text: PreparedText, last: number): boolean {
  const verb = isOneOf(readFolded(text, last), 'also now has have had still never not') ? last + 1 : last;
  return isGoverningVerb(readFolded(text, verb));
}

/** “'s ambassador”, “'s and Riga's ambassadors” */
function owns(text: PreparedText, from: number): boolean {
  const to = readFolded(text, from) === 'and' ? from + 5 : from + 3;
  for (let at = from; at < to; at++) if (isGoverningNoun(readFolded(text, at))) return true;
  return false;
}

/** What there is between governments. */
const BETWEEN_GOVERNMENTS =
  'talks tension tensions relations war deal agreement accord treaty trade dispute ties row meeting truce ceasefire rift';

/** “with Oslo”, “talks between Oslo and”, “pressure on Oslo” */
function isCounterpart(text: PreparedText, first: number): boolean {
  const at = skipArticle(text, first);
  const before = readFolded(text, at);
  if (isOneOf(before, 'accuse accuses accused accusing urge urges urged pressure blame blames blamed against with'))
    return true;
  // “talks between Oslo and others”, but not “sailings between Belfast and Cairnryan”
  if (before === 'between') return isOneOf(readFolded(text, at - 1), BETWEEN_GOVERNMENTS);
  return before === 'on' && isOneOf(readFolded(text, at - 1), 'pressure sanctions tariffs');
}

/** “Oslo and Riga have”: two capitals as one subject are governments. */
function isPair(text: PreparedText, first: number, last: number): boolean {
  const isFirst = readFolded(text, last) === 'and' && isCapitalAt(text, last + 1);
  const isSecond =
    readFolded(text, first - 1) === 'and' && isCapitalAt(text, first - 2) && !isLocation(text, first - 2);
  const verb = isFirst ? last + 2 : last;
  return (
    (isFirst || isSecond) &&
    (isOneOf(readFolded(text, verb), 'have had are were will would both') || isSubject(text, verb))
  );
}

const isCapitalAt = (text: PreparedText, at: number) => findCountry(readToken(text, at))?.by === 'capital';

/** “Oslo-backed” refers to a government, “Oslo-based” to a town. */
const isActorCompound = (text: PreparedText, at: number) =>
  isOneOf(readFolded(text, at + 1), 'backed led friendly sponsored aligned funded');

/** Whether the words before a name make it a location: “in Oslo”, “outside the Kremlin”. */
function isLocation(text: PreparedText, first: number): boolean {
  const before = readFolded(text, skipArticle(text, first));
  return isOneOf(before, 'in at near outside around across into through inside central downtown to from of');
}

/** The token before a name and its article. */
const skipArticle = (text: PreparedText, first: number) =>
  readFolded(text, first - 1) === 'the' ? first - 2 : first - 1;
