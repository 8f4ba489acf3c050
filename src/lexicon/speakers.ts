import { isOneOf, listWords } from '../text/words.ts';
import { OTHER_PRONOUNS, SINGULAR_PRONOUNS, SPEAKING_NOUNS } from './speakers.data.ts';

let nouns: ReadonlySet<string> | undefined;

/** Words in lower case without what is contracted: “She’d” → “she”. */
const fold = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/['’](?:d|ll|s|ve|re)$/, '');

/** Whether words are a pronoun of any of the six languages, which names nobody. */
export function isPronoun(words: string): boolean {
  // the WHO, IT
  const isAbbreviation = words.length > 1 && words === words.toUpperCase();
  return !isAbbreviation && (isSingularPronoun(words) || isOneOf(fold(words), OTHER_PRONOUNS));
}

/** Whether words are a pronoun for one person or thing named before. */
const isSingularPronoun = (words: string): boolean => isOneOf(fold(words), SINGULAR_PRONOUNS);

// “a spokesman for the port”, “el portavoz de la empresa”, “der Sprecher der Stadt”
const TAIL = /(?:,| (?:of|for|at|from|in|on|with|who|that|to|de|del|du|des|della|do|da|von|der|im|am) ).*/;

/** Whether words describe somebody or something that often speaks without a name, in any of the six languages: “a spokesman for the port”. */
export function isSpeakingNoun(words: string): boolean {
  nouns ??= listWords(SPEAKING_NOUNS);
  const known = nouns;
  // “der Sprecher”: an article at the start is no genitive
  const [first = '', ...rest] = fold(words).split(' ');
  return [first, ...` ${rest.join(' ')} `.replace(TAIL, '').split(' ')].some((word) => known.has(word));
}
