import type { Source } from '../source.ts';
import { capitalise } from '../title-case.ts';

/** A title as American styles write it: its words capitalised, where it is in English or does not say. */
export function headline({ title, lang }: Source): string {
  return /^(?:en\b|$)/i.test(lang) ? capitalise(title) : title;
}
