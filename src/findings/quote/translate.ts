import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import { LANGUAGES } from './languages.data.ts';

type Dictionary = ReadonlyMap<string, string>;

const dictionaries = new Map<string, Dictionary>();

/** The words of a story, folded; those of grammar and of speech in English where its language has a list. */
export function translate(text: Text): string[] {
  const dictionary = findDictionary(text);
  return text.tokens.map((_, at) => {
    const word = readFolded(text, at);
    // “, que añadió”
    if (dictionary && readFolded(text, at - 1) === ',' && isOneOf(word, 'que che')) return 'who';
    return dictionary?.get(word) ?? word;
  });
}

/** So many characters show which letters a story is written in. */
const SCRIPT_SAMPLE = 200;

/** Whether a story is told in a language whose words of speech are known. */
export function isKnownLanguage(text: Text): boolean {
  const language = text.lang.toLowerCase().split('-')[0] ?? '';
  if (language !== '' && language !== 'en') return Object.hasOwn(LANGUAGES, language);
  const sample = text.text.slice(0, SCRIPT_SAMPLE);
  // letters, and those of the Latin script
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters < 2 * (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

function findDictionary(text: Text): Dictionary | undefined {
  const language = text.lang.toLowerCase().split('-')[0] || guess(text);
  const words = lookUp(LANGUAGES, language);
  if (words === undefined) return undefined;
  const known = dictionaries.get(language) ?? readDictionary(words);
  dictionaries.set(language, known);
  return known;
}

/** “said: dijo dice | added: añadió” → dijo: said, dice: said, añadió: added */
function readDictionary(lines: string): Dictionary {
  const dictionary = new Map<string, string>();
  for (const entry of lines.split(/[|\n]/)) {
    const [english = '', others = ''] = entry.split(':');
    for (const word of others.trim().split(/\s+/))
      if (word && !dictionary.has(word)) dictionary.set(word, english.trim());
  }
  return dictionary;
}

/** How many tokens tell the language of a story that does not name its own, and what share of them must. */
const SAMPLE = 300;
const SHARE = 0.25;

/** The language most of whose words of grammar stand in the beginning of a story; English when none is common. */
function guess(text: Text): string {
  const sample = Array.from({ length: Math.min(SAMPLE, text.tokens.length) }, (_, at) => readFolded(text, at));
  const english = share(sample, ENGLISH);
  let best = 'en';
  let most = Math.max(SHARE, english);
  for (const language of Object.keys(LANGUAGES)) {
    const dictionary = dictionaries.get(language) ?? readDictionary(LANGUAGES[language] ?? '');
    dictionaries.set(language, dictionary);
    const own = share(sample, dictionary);
    if (own > most) [best, most] = [language, own];
  }
  return best;
}

const ENGLISH = new Map(
  'the a an of to and in that is was for on with as by it at from'.split(' ').map((word) => [word, word]),
);

function share(sample: string[], words: Dictionary): number {
  const known = sample.filter((word) => words.has(word)).length;
  return sample.length < 20 ? 0 : known / sample.length;
}
