import type { CountryMatch } from '../../lexicon/countries.ts';
import { hasSetting, hasWord, lexiconOf } from '../../lexicon/lexicon.ts';
import { findCountryIn } from '../../lexicon/other-countries.ts';
import { memoize } from '../../text/memoize.ts';
import { isGlued, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { type Actor, find as findActors } from '../actor/index.ts';
import { is } from '../reading/tag-tests.ts';
import { limit, step } from '../steps.ts';
import type { Model } from '../tagger/model.ts';
import { isTracing, traceWords } from '../trace.ts';
import { nameEntities } from './entities.ts';
import { type Mention, readMention, readPerson } from './mention.ts';
import { findSurnames, namePeople } from './people.ts';

const known = new WeakMap<PreparedText, { model: Model | null; actors: Actor[] }>();

/** The actors of a story with the fullest names that it uses for them, in reading order; those of a text in use are remembered. */
export function readActors(text: PreparedText, model: Model | null): Actor[] {
  const last = known.get(text);
  if (last?.model === model) return last.actors;
  const found = findActors(text, { actors: model });
  const actors = limit('names', text, () => nameActors(found, text));
  actors.sort((a, b) => a.start - b.start || b.end - a.end);
  known.set(text, { model, actors });
  return actors;
}

/** What an actor is. */
export type ActorType = Actor['facts']['type'];
type Named = { name: string; type: ActorType };

/** The actors, each with the fullest name that the story uses for it; a capital that stands for a country gets the country's name. */
export function nameActors(actors: Actor[], text: PreparedText): Actor[] {
  const read = actors.toSorted((a, b) => a.start - b.start).map((actor) => readMention(actor, text));
  const mentions = settleTypes(hasSetting(text.language, 'genitives') ? stripGenitives(read, text) : read);
  const readBare = memoize((written) => readPerson(written, []));
  const surnames = findSurnames(mentions, text, readBare);
  const countryOf = memoize((written) => findCountryIn(written, text.language));
  const countries = new Set(mentions.flatMap(({ written }) => countryOf(written)?.name ?? []));
  const named = new Map<Mention, Named>();
  const people: Mention[] = [];
  const others: Mention[] = [];
  for (const mention of mentions) {
    const isPerson = mention.actor.facts.type === 'person' || surnames.has(mention);
    const known = isPerson
      ? nameFamily(mention, text)
      : nameCountry(mention, countryOf(mention.written), countries, text);
    if (isTracing() && known) traceWords('name/family-or-country', text, mention, known.name);
    if (known) named.set(mention, known);
    else (isPerson ? people : others).push(mention);
  }
  for (const [mention, name] of namePeople(people, text, readBare)) {
    if (isTracing() && name !== mention.written) traceWords('name/of-person', text, mention, name);
    named.set(mention, { name, type: 'person' });
  }
  for (const [mention, { written: name, isPlace }] of nameEntities(others, text)) {
    const { type } = mention.actor.facts;
    if (isTracing() && name !== mention.written) traceWords('name/of-body-or-place', text, mention, name);
    named.set(mention, { name, type: isPlace && type === 'organisation' ? 'place' : type });
  }
  const written = hasSetting(text.language, 'usual-countries') ? nameAsWritten(named) : new Map<string, string>();
  const grouped = mentions.map((mention): Actor => {
    const { actor } = mention;
    const own = named.get(mention);
    const name = own?.type === 'country' ? written.get(own.name) : undefined;
    return { ...actor, facts: { ...actor.facts, ...own, ...(name && { name }) } };
  });
  return dropRolesOfOthers(grouped);
}

/** How many mentions of a word show its type, and which share of all. */
const [MIN_MENTIONS, MOST] = [2, 0.6];

/**
 * Mentions with one type for each single word, that of most of its mentions: “Halden” is no person where the story has “Halden Technology”
 * and mostly means that. What may be a surname of somebody is left as it is.
 */
function settleTypes(mentions: Mention[]): Mention[] {
  const counts = new Map<string, Map<ActorType, number>>();
  const surnames = new Set<string>();
  for (const { written, actor } of mentions) {
    const words = written.split(' ');
    if (words.length > 1 && actor.facts.type === 'person') surnames.add(words.at(-1) ?? '');
    if (words.length > 1) continue;
    const own = counts.get(written) ?? new Map<ActorType, number>();
    counts.set(written, own.set(actor.facts.type, (own.get(actor.facts.type) ?? 0) + 1));
  }
  return mentions.map((mention) => {
    const own = counts.get(mention.written);
    if (!own || own.size < 2 || surnames.has(mention.written)) return mention;
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    const [type, count] = [...own].reduce((most, one) => (one[1] > most[1] ? one : most));
    const isSettled = count >= MIN_MENTIONS && count >= MOST * all && type !== mention.actor.facts.type;
    return isSettled ? { ...mention, actor: { ...mention.actor, facts: { ...mention.actor.facts, type } } } : mention;
  });
}

/** “Landgerichts” → “Landgericht”; other names as they are. */
function stripBodyGenitive(name: string, language: string): string {
  const bare = name.replace(/e?s$/, '');
  const endings = [...(lexiconOf(language)?.words('body-ending', 'named-body-ending') ?? [])];
  return bare !== name && endings.some((ending) => bare.toLowerCase().endsWith(ending)) ? bare : name;
}

/** Mentions without the ending of the genitive, of bodies by their last word, of countries by their name, and where the story has the name without it, too, or a role follows: “Linds” for “Ida Lind”, “Ida Linds Anwalt”. */
function stripGenitives(mentions: Mention[], text: PreparedText): Mention[] {
  const words = new Set(mentions.flatMap(({ written }) => [written, written.split(' ').at(-1) ?? '']));
  return mentions.map((mention) => {
    if (mention.actor.facts.type === 'organisation') {
      const name = stripBodyGenitive(mention.written, text.language);
      if (name !== mention.written) return { ...mention, written: name };
    }
    const bare = mention.written.replace(/(?<=[^s])s$/, '');
    const isOwner = bare.includes(' ') && mention.actor.facts.type === 'person' && is(text, mention.last, 'role-noun');
    const isLand =
      findCountryIn(bare, text.language)?.by === 'name' || hasWord(text.language, bare.toLowerCase(), 'known-place');
    return bare !== mention.written && (isOwner || isLand || words.has(bare.split(' ').at(-1) ?? ''))
      ? { ...mention, written: bare }
      : mention;
  });
}

/** “the Lind family” refers to no single person. */
function nameFamily({ written, last }: Mention, text: PreparedText): Named | null {
  const word = readFolded(text, last);
  return !/\s/.test(written) && is(text, last, 'family') ? { name: `${written} ${word}`, type: 'person' } : null;
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
    case 'house':
      return actsForCountry(text, mention) ? { name: mention.written, type: 'organisation' } : null;
    case 'seat':
      return isLocation(text, mention.first) ? null : { name: mention.written, type: 'organisation' };
  }
}

/**
 * How a story names each country that it never calls by the name of `Intl`: “USA” for “Vereinigte Staaten”. The
 * most common way counts.
 */
function nameAsWritten(named: ReadonlyMap<Mention, Named>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [{ written }, { name, type }] of named) {
    if (type !== 'country') continue;
    const own = counts.get(name) ?? new Map<string, number>();
    counts.set(name, own.set(written, (own.get(written) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([name, own]): [string, string][] => {
      const [most = name] = [...own].reduce((best, one) => (one[1] > best[1] ? one : best));
      return own.has(name) || name.startsWith(`${most} `) ? [] : [[name, most]];
    }),
  );
}

/** The country whose name the story has in full and a word begins: “the North” of North Korea. */
const readShortCountryName = (written: string, named: ReadonlySet<string>): string | undefined =>
  step(named.size) ? [...named].find((name) => name.startsWith(`${written} `)) : undefined;

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
  const isOwner = readFolded(text, last) === "'s" && isGlued(text, last);
  return isOwner ? owns(text, last + 1) : isSubject(text, last) || isCounterpart(text, first);
}

/** “Oslo also hopes” */
function isSubject(text: PreparedText, last: number): boolean {
  const verb = is(text, last, 'auxiliary', 'function-word') ? last + 1 : last;
  return is(text, verb, 'governing-verb');
}

/** “'s ambassador”, “'s and Riga's ambassadors” */
function owns(text: PreparedText, from: number): boolean {
  const to = readFolded(text, from) === 'and' ? from + 5 : from + 3;
  for (let at = from; at < to; at++) if (is(text, at, 'governing-noun')) return true;
  return false;
}

/** “accused Oslo”, “talks between Oslo and”, “pressure on Oslo”, but not “sailings between Belfast and Cairnryan” */
function isCounterpart(text: PreparedText, first: number): boolean {
  const at = skipArticle(text, first);
  return is(text, at, 'governing-verb') || (is(text, at, 'preposition') && is(text, at - 1, 'governing-noun'));
}

/** Whether the words before a name make it a location: “in Oslo”, “outside the Kremlin”. */
const isLocation = (text: PreparedText, first: number) => is(text, skipArticle(text, first), 'location');

/** The token before a name and its article. */
const skipArticle = (text: PreparedText, first: number) =>
  readFolded(text, first - 1) === 'the' ? first - 2 : first - 1;
