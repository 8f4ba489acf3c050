import { GERMAN } from './de.data.ts';
import { ENGLISH_NUMBERS } from './en.data.ts';
import { SPANISH } from './es.data.ts';
import { FRENCH } from './fr.data.ts';
import { ITALIAN } from './it.data.ts';
import type { Language, NumberWords } from './language.ts';
import { PORTUGUESE } from './pt.data.ts';

/** The languages besides English that have a lexicon, by their code (ISO 639-1). */
export const LANGUAGES: { [code: string]: Language } = {
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  it: ITALIAN,
};

/** The words for numbers of every language that has a lexicon, by its code. */
export const NUMBER_WORDS: { [code: string]: NumberWords } = {
  en: ENGLISH_NUMBERS,
  ...Object.fromEntries(Object.entries(LANGUAGES).map(([code, { numbers }]) => [code, numbers])),
};
