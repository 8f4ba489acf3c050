import type { Text } from '../../text/prepare.ts';
import { isUpper } from '../../text/words.ts';
import type { Actor } from '../actor.ts';

/** For each mention, the fullest name that the story has for its actor. */
export function nameActors(actors: Actor[], text: Text): Map<Actor, string> {
  const people = joinPeople(actors.filter(({ facts }) => facts.type === 'person'));
  const acronyms = joinAcronyms(
    actors.filter(({ facts }) => facts.type === 'organisation'),
    text,
  );
  const spellings = joinSpellings(actors);
  return new Map(
    actors.map((actor) => {
      const { type, name } = actor.facts;
      const fuller = type === 'person' ? people.get(name) : acronyms.get(name);
      return [actor, fuller ?? spellings.get(name.toLowerCase()) ?? name];
    }),
  );
}

/** Parts of people's names by what they are part of: “Odera” of “Grace Odera”. The first one named so wins. */
function joinPeople(people: Actor[]): Map<string, string> {
  const fullest = new Map<string, string>();
  const byLength = people.map(({ facts }) => facts.name).toSorted((a, b) => countWords(b) - countWords(a));
  for (const name of byLength) {
    // “Ida Lind” → “Ida”, “Lind”
    const words = name.split(/\s+/);
    const full = fullest.get(name) ?? name;
    if (words.length < 2) continue;
    const parts = [...words.map((_, i) => words.slice(i).join(' ')), words[0] ?? '', `${words[0]} ${words.at(-1)}`];
    for (const part of parts) if (!fullest.has(part)) fullest.set(part, full);
  }
  return fullest;
}

// “Ida Lind” → 2
const countWords = (name: string) => name.split(/\s+/).length;

/** Acronyms by what they stand for: put in brackets after it, or made of its initials. */
function joinAcronyms(bodies: Actor[], { text }: Text): Map<string, string> {
  const full = new Map<string, string>();
  const acronyms = new Set(
    // “WFB”, “U.N.”
    bodies.map(({ facts }) => facts.name).filter((name) => /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(name)),
  );
  for (const [i, body] of bodies.entries()) {
    const next = bodies[i + 1];
    // the “ (” between a name and its acronym
    const isIntroduced = next && acronyms.has(next.facts.name) && /^ ?\($/.test(text.slice(body.end, next.start));
    if (isIntroduced && !full.has(next.facts.name)) full.set(next.facts.name, body.facts.name);
    for (const initials of readInitials(body.facts.name)) {
      if (acronyms.has(initials) && !full.has(initials)) full.set(initials, body.facts.name);
    }
  }
  return full;
}

/** “WFB” and the like, with and without the small words. */
function readInitials(name: string): string[] {
  // “Asia-Pacific Economic Forum” → “Asia”, “Pacific”, “Economic”, “Forum”
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initials = (list: string[]) => list.map((word) => word.charAt(0)).join('');
  return [initials(words.filter((word) => isUpper(word))), initials(words).toUpperCase()];
}

/** One spelling for names that differ in case alone, as in a dateline: the first that is not all capitals. */
function joinSpellings(actors: Actor[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const { facts } of actors) {
    const key = facts.name.toLowerCase();
    const known = spellings.get(key);
    if (!known || (known === known.toUpperCase() && facts.name !== facts.name.toUpperCase()))
      spellings.set(key, facts.name);
  }
  return spellings;
}
