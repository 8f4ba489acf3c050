import { readFileSync } from 'node:fs';
import { createFinder, MODELLED_LANGUAGES } from '../../src/findings/find.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';

type Find = ReturnType<typeof createFinder>;

const finders = new Map<string, Find>();

const readModel = (name: string) => readFileSync(new URL(`../../src/findings/${name}.bin`, import.meta.url));

/** Finds in a text with the model of its language; by the sources, which can tell how they decide. */
export function find(text: PreparedText): ReturnType<Find> {
  const isOther = MODELLED_LANGUAGES.some((code) => code === text.language);
  const language = isOther ? text.language : 'en';
  const finder =
    finders.get(language) ??
    createFinder(readModel('actor'), isOther ? { language, file: readModel(`actor-${language}`) } : undefined);
  finders.set(language, finder);
  return finder(text);
}
