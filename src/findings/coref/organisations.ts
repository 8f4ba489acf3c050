import { findCountry } from '../../lexicon/countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Text } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import { type Mention, remember } from './mention.ts';
import { type BodyName, listShortForms, readBody, spellKey } from './organisation-name.ts';

const isNewsAgency = hasTag('news-agency');

/** One organisation, place or group of the story. */
export interface Body {
  name: BodyName;
  /** Its fullest form in the story. */
  written: string;
  /** Where it is named, as tokens. */
  first: number;
  isPlace: boolean;
  isGroup: boolean;
  /** The body it is a short form of. */
  whole?: Body;
}

/** The fullest name of the organisation, place or group each mention means. */
export function nameBodies(mentions: Mention[], text: Text): Map<Mention, string> {
  const bodies = new Map<string, Body>();
  const readName = remember(readBody);
  const read = mentions.map((mention) => {
    // “Lindholm in Westmark”
    const name = readName(isPlace(mention) ? mention.written.replace(/ in \p{Lu}.*$/u, '') : mention.written);
    const key = readKey(name, mention);
    const body = bodies.get(key) ?? newBody(name, mention);
    bodies.set(key, body);
    if (isFuller(mention.written, body.written)) body.written = mention.written;
    return { mention, body };
  });
  const byMention = new Map(read.map(({ mention, body }) => [mention, body]));
  for (const [long, short] of findBracketed(mentions, text)) join(bodies.get(short), byMention.get(long));
  const all = [...bodies.values()];
  const initials = gatherInitials(all);
  for (const body of all) join(body, readAcronym(body.written, initials));
  const shorts = gatherShortForms(all, bodies);
  for (const [body, wholes] of shorts) if (wholes.length === 1) join(body, wholes[0]);
  return new Map(
    read.map(({ mention, body }) => [mention, (readNearest(shorts.get(body), mention) ?? readWhole(body)).written]),
  );
}

const newBody = (name: BodyName, mention: Mention): Body => ({
  name,
  written: mention.written,
  first: mention.first,
  isPlace: isPlace(mention),
  isGroup: mention.actor.facts.type === 'group',
});

const isPlace = ({ actor: { facts } }: Mention) => facts.type === 'place' || facts.type === 'country';

/** Groups are one in singular and plural: “Lutheran”, “Lutherans”. */
function readKey({ words, plain }: BodyName, { actor, written }: Mention): string {
  const key = spellKey(words.length > 0 ? words : plain) || written;
  return actor.facts.type === 'group' ? key.replace(/(?<=[^s]{3})s$/, '') : key;
}

/** Makes one body the short form of another, unless that makes a ring. */
function join(short: Body | undefined, long: Body | undefined): void {
  if (!short || !long || short.whole || readWhole(long) === short) return;
  short.whole = readWhole(long);
}

function readWhole(body: Body): Body {
  let whole = body;
  while (whole.whole) whole = whole.whole;
  return whole;
}

/** For each body that may be a short form, the longer ones it may stand for. */
function gatherShortForms(all: Body[], bodies: Map<string, Body>): Map<Body, Body[]> {
  const shorts = new Map<Body, Body[]>();
  for (const body of all) {
    if (body.isGroup) continue;
    for (const { form, mustFollow } of listShortForms(body.name, body.isPlace)) {
      const short = bodies.get(form);
      if (!short || short === body || short.whole || short.isPlace !== body.isPlace) continue;
      if (mustFollow && short.first < body.first) continue;
      const list = shorts.get(short);
      if (!list) shorts.set(short, [body]);
      else if (list.length < CROWD && !list.includes(body)) list.push(body);
    }
  }
  return shorts;
}

/** How many bodies one short form is weighed against. */
const CROWD = 24;

/** Of several bodies with one short form, the one named last. */
function readNearest(wholes: Body[] | undefined, { first }: Mention): Body | undefined {
  if (!wholes || wholes.length < 2) return undefined;
  let best: Body | undefined;
  for (const whole of wholes) if (whole.first < first && (!best || whole.first > best.first)) best = whole;
  return readWhole(best ?? (wholes[0] as Body));
}

function isFuller(name: string, than: string): boolean {
  const [words, others] = [name.split(' ').length, than.split(' ').length];
  return words > others || (words === others && than === than.toUpperCase() && name !== name.toUpperCase());
}

/** A short form in brackets behind a name: “ (WFB)”, “ (the ‘Board’)”. */
const BRACKETS = /^(?:['’]s?)? ?\((?:the )?["“'‘]?(\p{Lu}[\p{L}\p{N}.&-]{1,15})["”'’]?\)/u;

/** The longest such bracket, in characters. */
const LONGEST = 30;

/** The folded short forms that the story puts in brackets after the name of each mention, or the name after them. */
export function findBracketed(mentions: Mention[], { text }: Text): [long: Mention, short: string][] {
  const pairs: [Mention, string][] = [];
  for (const [i, mention] of mentions.entries()) {
    const { end } = mention.actor;
    const short = BRACKETS.exec(text.slice(end, end + LONGEST))?.[1];
    if (short !== undefined && isShortFor(short, mention.written)) pairs.push([mention, foldName(short)]);
    const next = mentions[i + 1];
    // “WFB (World Fisheries Board)”
    const isGloss = next && next.actor.start - end === 2 && text.slice(end, end + 2) === ' (';
    if (isGloss && isShortFor(mention.written, next.written)) pairs.push([next, foldName(mention.written)]);
  }
  return pairs;
}

/** “WFB” and “Fishboard” of “World Fisheries Board”; a country or an agency in brackets is no short form. */
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
const isAcronym = (written: string) => /^\p{Lu}[\p{L}\p{N}.&]{1,9}$/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written);

/** The initials of every longer name, with and without the small words; of two bodies with the same the first has them. */
export function gatherInitials(bodies: Body[]): Map<string, Body> {
  const initials = new Map<string, Body>();
  for (const body of bodies)
    for (const spelled of readInitials(body.name)) if (!initials.has(spelled)) initials.set(spelled, body);
  return initials;
}

/** “wfb”; of “Ministry of Fish” both “mf” and “mof”. */
function readInitials({ plain, head, words }: BodyName): string[] {
  if (plain.length < 2) return [];
  const spell = (list: string[]) => list.map((word) => word.charAt(0)).join('');
  const small = plain.filter((word) => !/^(?:the|of|for|and|on|in|at|to|s)$/.test(word));
  // Countries stand under their full names in `words`: “UN Fish Programme” is “UNFP”.
  return [spell(small), spell(plain), head.length ? '' : spell(words)].filter((spelled) => spelled.length > 1);
}

/** The body an acronym may stand for: “WFB”, or by its capitals alone “IISc”. */
export function readAcronym(written: string, initials: ReadonlyMap<string, Body>): Body | undefined {
  if (!isAcronym(written)) return undefined;
  const capitals = foldName(written.replace(/\p{Ll}/gu, ''));
  return initials.get(foldName(written)) ?? (capitals.length > 1 ? initials.get(capitals) : undefined);
}
