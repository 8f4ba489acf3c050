import { findFirst } from '../../text/prepared-text.ts';
import type { Parsed } from '../grammar/parsed.ts';
import { isPronounAt, type Range } from '../grammar/phrases.ts';
import { fitsGender, type LastPerson, readGender } from './meant.ts';
import type { Person, Place } from './places.ts';
import type { Likely } from './pronouns.ts';

/** How many names before a speaker are weighed. Set by hand. */
const MAX_PLACES_BACK = 12;

/** By how much more somebody is meant who spoke last, and who is the subject of a sentence. Set by hand. */
const OF_LAST = 4;
const OF_SUBJECT = 2;

/** The people named before a speaker's words, the most probable first: who spoke last and who is nearest. */
export function weighPlaces(parsed: Parsed, places: Place[], speaker: Range, last: LastPerson | null): Likely[] {
  const gender = isPronounAt(parsed, speaker.first) ? readGender(parsed, speaker) : undefined;
  const to = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const weights = new Map<Person, number>();
  if (last && fitsGender(last.person, gender)) weights.set(last.person, OF_LAST);
  let weight = 1;
  for (const { person, isSubject } of places.slice(Math.max(0, to - MAX_PLACES_BACK), to).reverse()) {
    if (!fitsGender(person, gender)) continue;
    weights.set(person, (weights.get(person) ?? 0) + (isSubject ? OF_SUBJECT : 1) * weight);
    weight /= 2;
  }
  return [...weights].sort(([, a], [, b]) => b - a).map(([{ name }]) => ({ name }));
}
