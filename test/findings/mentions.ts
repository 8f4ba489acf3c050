import { type ActorType, nameActors } from '../../src/findings/coref/name-actors.ts';
import { prepareStory } from './story.ts';

const TYPES: { [letter: string]: ActorType } = {
  p: 'person',
  o: 'organisation',
  c: 'country',
  l: 'place',
  g: 'group',
};

/** Resolves the mentions in brackets in a text such as “[p Ida Lind] left”; returns each with its resolved name and type. */
export function nameMarked(marked: string, lang = 'en'): { written: string; name: string; type: ActorType }[] {
  let text = '';
  const spans: { start: number; end: number; type: ActorType }[] = [];
  // “[p Ida Lind]” or the words between
  for (const [whole, letter, name] of marked.matchAll(/\[([pocl]|g) ([^\]]+)\]|[^[]+/g)) {
    if (letter && name)
      spans.push({ start: text.length, end: text.length + name.length, type: TYPES[letter] ?? 'place' });
    text += name ?? whole;
  }
  const actors = spans.map(({ start, end, type }) => ({
    kind: 'actor' as const,
    start,
    end,
    facts: { type, name: text.slice(start, end) },
    confidence: 1,
  }));
  return nameActors(actors, prepareStory(text, lang)).map(({ start, end, facts }) => ({
    written: text.slice(start, end),
    name: facts.name,
    type: facts.type,
  }));
}
