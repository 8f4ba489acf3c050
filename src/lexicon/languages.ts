import { GERMAN_NAMES, GERMAN_NUMBERS, GERMAN_PEOPLE, GERMAN_SPEECH } from './de.data.ts';
import { ENGLISH_NUMBERS } from './en.data.ts';
import { SPANISH_NAMES, SPANISH_NUMBERS, SPANISH_PEOPLE, SPANISH_SPEECH } from './es.data.ts';
import { FRENCH_NAMES, FRENCH_NUMBERS, FRENCH_PEOPLE, FRENCH_SPEECH } from './fr.data.ts';
import { ITALIAN_NAMES, ITALIAN_NUMBERS, ITALIAN_PEOPLE, ITALIAN_SPEECH } from './it.data.ts';
import type { Language, NameWords, NumberWords } from './language.ts';
import { PORTUGUESE_NAMES, PORTUGUESE_NUMBERS, PORTUGUESE_PEOPLE, PORTUGUESE_SPEECH } from './pt.data.ts';

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

/** The words in and around names of every language besides English, by its code; bundled without the rest of it. */
export const NAME_WORDS: { [code: string]: NameWords } = {
  es: SPANISH_NAMES,
  fr: FRENCH_NAMES,
  de: GERMAN_NAMES,
  pt: PORTUGUESE_NAMES,
  it: ITALIAN_NAMES,
};

/** Nouns for people, besides those for roles, of every language besides English, by its code. */
export const PEOPLE_WORDS: { [code: string]: string } = {
  es: SPANISH_PEOPLE,
  fr: FRENCH_PEOPLE,
  de: GERMAN_PEOPLE,
  pt: PORTUGUESE_PEOPLE,
  it: ITALIAN_PEOPLE,
};
