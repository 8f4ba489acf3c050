import type { Text } from '../../text/prepare.ts';
import type { Body } from './bodies.ts';
import type { BodyName } from './body-name.ts';
import { readLand } from './countries.ts';
import type { Mention } from './mention.ts';

/** Short forms that the story puts in brackets after a name, or a name after them: pairs of mentions next to each other. */
export function findBracketed(mentions: Mention[], { text }: Text): [long: Mention, short: Mention][] {
  const pairs: [Mention, Mention][] = [];
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    // “ (”, “ (the ”, “ (‘”
    if (!next || !/^['’s]{0,2} ?\((?:the )?["“'‘]?$/.test(text.slice(mention.actor.end, next.actor.start))) continue;
    // “)”, “’)”
    if (!/^["”'’]?\)/.test(text.slice(next.actor.end, next.actor.end + 2))) continue;
    if (isShortFor(next.written, mention.written)) pairs.push([mention, next]);
    else if (isShortFor(mention.written, next.written)) pairs.push([next, mention]);
  }
  return pairs;
}

/** “WFB” and “Fishboard” of “World Fisheries Board”; a country or a party in brackets is no short form. */
function isShortFor(short: string, long: string): boolean {
  if (/\s/.test(short) || !/\s/.test(long) || readLand(short)) return false;
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
export const isAcronym = (written: string) =>
  /^\p{Lu}[\p{L}\p{N}.&]{1,9}$/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written);

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
