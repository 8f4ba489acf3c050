import type { Text } from '../../text/prepare.ts';
import { AGENCIES } from './bodies.data.ts';
import type { Body } from './bodies.ts';
import type { BodyName } from './body-name.ts';
import { readLand } from './countries.ts';
import { foldName } from './fold-name.ts';
import type { Mention } from './mention.ts';

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
  if (/\s/.test(short) || !/\s/.test(long) || readLand(short) || AGENCIES.has(short)) return false;
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
