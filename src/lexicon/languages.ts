import { GERMAN_NAMES, GERMAN_NUMBERS, GERMAN_SPEECH } from './de.data.ts';
import { ENGLISH_NUMBERS } from './en.data.ts';
import { SPANISH_NAMES, SPANISH_NUMBERS, SPANISH_SPEECH } from './es.data.ts';
import { FRENCH_NAMES, FRENCH_NUMBERS, FRENCH_SPEECH } from './fr.data.ts';
import { ITALIAN_NAMES, ITALIAN_NUMBERS, ITALIAN_SPEECH } from './it.data.ts';
import type { Language, NumberWords } from './language.ts';
import { PORTUGUESE_NAMES, PORTUGUESE_NUMBERS, PORTUGUESE_SPEECH } from './pt.data.ts';

/** The languages besides English that have a lexicon, by their code (ISO 639-1). */
export const LANGUAGES: { [code: string]: Language } = {
  es: { numbers: SPANISH_NUMBERS, speech: SPANISH_SPEECH, names: SPANISH_NAMES },
  fr: { numbers: FRENCH_NUMBERS, speech: FRENCH_SPEECH, names: FRENCH_NAMES },
  de: { numbers: GERMAN_NUMBERS, speech: GERMAN_SPEECH, names: GERMAN_NAMES },
  pt: { numbers: PORTUGUESE_NUMBERS, speech: PORTUGUESE_SPEECH, names: PORTUGUESE_NAMES },
  it: { numbers: ITALIAN_NUMBERS, speech: ITALIAN_SPEECH, names: ITALIAN_NAMES },
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
