import { describe, expect, test } from 'vitest';
import { loadFinder } from '../../src/lib/findings.ts';
import { LANGUAGE_STORIES } from './language-stories.ts';

const find = await loadFinder();

const readActors = (text: string, lang: string) =>
  find(text, { lang }).flatMap((finding) => (finding.kind === 'actor' ? [finding.facts] : []));

describe.each(LANGUAGE_STORIES)('a story in the language $language', ({ language, paragraphs, mentions, roles }) => {
  const actors = readActors(paragraphs.join('\n\n'), language);

  test('names each actor in full, however it is mentioned', () => {
    const found = Object.fromEntries(
      Object.keys(mentions).map((name) => [name, actors.filter((actor) => actor.name === name).length]),
    );
    expect(found).toEqual(mentions);
  });

  test('says who people are', () => {
    const found = Object.fromEntries(
      Object.keys(roles).map((name) => [name, actors.find((actor) => actor.name === name && actor.role)?.role]),
    );
    expect(found).toEqual(roles);
  });

  test('is read in its own language, whatever the page declares', () => {
    expect(readActors(paragraphs.join('\n\n'), '')).toEqual(actors);
    expect(readActors(paragraphs.join('\n\n'), 'en')).toEqual(actors);
  });
});

test('an English story with a quotation in Spanish is read in English', () => {
  const text = `
The mayor of Bristol, Ida Lind, told the meeting that the bridge would stay shut until the spring, and that the council had no
money to mend it. “No vamos a empezar una obra que no podemos pagar”, she said to the visitors from Madrid, and then said it
again in English for those at the back of the hall who had not understood what she meant by it.`;
  const bristol = { type: 'place', name: 'Bristol' };
  expect(readActors(text, 'en')).toContainEqual(bristol);
  expect(readActors(text, 'es')).toContainEqual(bristol);
});
