import { GERMAN_SPEECH, GERMAN_NAMES, GERMAN_NUMBERS } from './de.data.ts';
import { ENGLISH_NUMBERS } from './en.data.ts';
import { SPANISH_SPEECH, SPANISH_NAMES, SPANISH_NUMBERS } from './es.data.ts';
import { FRENCH_SPEECH, FRENCH_NAMES, FRENCH_NUMBERS } from './fr.data.ts';
import { ITALIAN_SPEECH, ITALIAN_NAMES, ITALIAN_NUMBERS } from './it.data.ts';
import type { Language, NumberWords } from './language.ts';
import { PORTUGUESE_SPEECH, PORTUGUESE_NAMES, PORTUGUESE_NUMBERS } from './pt.data.ts';

/** The languages besides English that have a lexicon, by their code (ISO 639-1). */
export const LANGUAGES: { [code: string]: Language } = {
  es: { numbers: SPANISH_NUMBERS, names: SPANISH_NAMES, speech: SPANISH_SPEECH },
  fr: { numbers: FRENCH_NUMBERS, names: FRENCH_NAMES, speech: FRENCH_SPEECH },
  de: { numbers: GERMAN_NUMBERS, names: GERMAN_NAMES, speech: GERMAN_SPEECH },
  pt: { numbers: PORTUGUESE_NUMBERS, names: PORTUGUESE_NAMES, speech: PORTUGUESE_SPEECH },
  it: { numbers: ITALIAN_NUMBERS, names: ITALIAN_NAMES, speech: ITALIAN_SPEECH },
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
