import { LEXICON_LANGUAGES, type Lexicon, lexiconOf } from '../../src/lexicon/lexicon.ts';
import type { Tag } from '../../src/lexicon/tag.ts';
import { nameOf } from './hostile.ts';

/** A text that repeats a few words and marks, in a language. */
export interface Repeated {
  language: string;
  /** What is repeated; each `#` stands for another name each time. */
  unit: string;
}

/** The most words of a unit. */
const MOST_WORDS = 4;

/** What stands between words: spaces most often. */
const MARKS = [' ', ' ', ' ', ' ', ', ', '. ', ' “', '” ', '-', "'s ", '; ', ': ', '\n\n', ' (', ') ', ' — '];

/** What is in no lexicon. */
const NAMES = [
  '#',
  '#',
  '# #',
  'Bank of #',
  '# Bank',
  'Ida #',
  'Ida',
  'Lind',
  'Ida Lind',
  'Halden Bank',
  'U.S.',
  '12',
  '2026',
  '$5m',
];

/** Tags whose lines are no words of a text. */
const NO_WORDS: readonly Tag[] = ['setting'];

/** Writes texts made from the words of all lexicons: each takes words of any tags, with any marks between them. The same seed writes the same texts. */
export function* writeGrammar(count: number, seed: number): Generator<Repeated> {
  const random = createRandom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  for (let i = 0; i < count; i++) {
    const language = pick(LEXICON_LANGUAGES);
    const lists = listWords(lexiconOf(language) as Lexicon);
    let unit = '';
    for (let words = 1 + Math.floor(random() * MOST_WORDS); words > 0; words--) {
      const word = random() < 0.4 ? pick(NAMES) : pick(pick(lists));
      const casing = random();
      unit += casing < 0.4 ? capitalize(word) : casing < 0.45 ? word.toUpperCase() : word;
      unit += pick(MARKS);
    }
    yield { language, unit };
  }
}

/** The words of each tag, without the ones that stand for parts of words: “*ed”. */
const listWords = (lexicon: Lexicon): string[][] =>
  [...lexicon.tags]
    .filter((tag) => !NO_WORDS.includes(tag))
    .map((tag) => [...lexicon.words(tag)].map((word) => word.replaceAll('*', '')).filter(Boolean))
    .filter((words) => words.length > 0);

/** Repeats a unit up to a length in characters. */
export function repeatUnit(unit: string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += unit.replaceAll('#', nameOf(i));
  return text;
}

/** Numbers from 0 up to 1, the same for the same seed (Numerical Recipes, “an even quicker generator”). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
