import { GERMAN_COUNTERPARTS, GERMAN_NAMES, GERMAN_NUMBERS } from './de.data.ts';
import { ENGLISH_NUMBERS } from './en.data.ts';
import { SPANISH_COUNTERPARTS, SPANISH_NAMES, SPANISH_NUMBERS } from './es.data.ts';
import { FRENCH_COUNTERPARTS, FRENCH_NAMES, FRENCH_NUMBERS } from './fr.data.ts';
import { ITALIAN_COUNTERPARTS, ITALIAN_NAMES, ITALIAN_NUMBERS } from './it.data.ts';
import type { Language, NumberWords } from './language.ts';
import { PORTUGUESE_COUNTERPARTS, PORTUGUESE_NAMES, PORTUGUESE_NUMBERS } from './pt.data.ts';

/** The languages besides English that have a lexicon, by their code (ISO 639-1). */
export const LANGUAGES: { [code: string]: Language } = {
  es: { numbers: SPANISH_NUMBERS, names: SPANISH_NAMES, counterparts: SPANISH_COUNTERPARTS },
  fr: { numbers: FRENCH_NUMBERS, names: FRENCH_NAMES, counterparts: FRENCH_COUNTERPARTS },
  de: { numbers: GERMAN_NUMBERS, names: GERMAN_NAMES, counterparts: GERMAN_COUNTERPARTS },
  pt: { numbers: PORTUGUESE_NUMBERS, names: PORTUGUESE_NAMES, counterparts: PORTUGUESE_COUNTERPARTS },
  it: { numbers: ITALIAN_NUMBERS, names: ITALIAN_NAMES, counterparts: ITALIAN_COUNTERPARTS },
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
