import { GERMAN_COUNTERPARTS, GERMAN_NUMBERS } from './de.data.ts';
import { ENGLISH_NUMBERS } from './en.data.ts';
import { SPANISH_COUNTERPARTS, SPANISH_NUMBERS } from './es.data.ts';
import { FRENCH_COUNTERPARTS, FRENCH_NUMBERS } from './fr.data.ts';
import { ITALIAN_COUNTERPARTS, ITALIAN_NUMBERS } from './it.data.ts';
import type { Language, NumberWords } from './language.ts';
import { PORTUGUESE_COUNTERPARTS, PORTUGUESE_NUMBERS } from './pt.data.ts';

/** The languages besides English that have a lexicon, by their code (ISO 639-1). */
export const LANGUAGES: { [code: string]: Language } = {
  es: { numbers: SPANISH_NUMBERS, counterparts: SPANISH_COUNTERPARTS },
  fr: { numbers: FRENCH_NUMBERS, counterparts: FRENCH_COUNTERPARTS },
  de: { numbers: GERMAN_NUMBERS, counterparts: GERMAN_COUNTERPARTS },
  pt: { numbers: PORTUGUESE_NUMBERS, counterparts: PORTUGUESE_COUNTERPARTS },
  it: { numbers: ITALIAN_NUMBERS, counterparts: ITALIAN_COUNTERPARTS },
};

/** The words for numbers of every language that has a lexicon, by its code; bundled without the rest of it. */
export const NUMBER_WORDS: { [code: string]: NumberWords } = {
  en: ENGLISH_NUMBERS,
  es: SPANISH_NUMBERS,
  fr: FRENCH_NUMBERS,
  de: GERMAN_NUMBERS,
  pt: PORTUGUESE_NUMBERS,
  it: ITALIAN_NUMBERS,
};
