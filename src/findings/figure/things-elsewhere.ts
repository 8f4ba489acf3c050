import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { isUpper } from '../../text/words.ts';
import { isRole, type Lexicon } from './lexicon.ts';
import { isWord } from './says.ts';

/** What a number counts in another language than English: its noun by that language's habit; null when none is named. */
export function readForeignThings(text: Text, at: number, lexicon: Lexicon): { first: number; last: number } | null {
  const isOf = isRole(text, at, 'of');
  const first = isOf ? at + 1 : at;
  const word = readFolded(text, first);
  if (!isWord(text, first) || word.length < 3 || isRole(text, first, 'stops')) return null;
  if (lexicon.language === 'de') return readGerman(text, first);
  const isKnown = lexicon.language === 'es' || lexicon.language === 'pt' || lexicon.language === 'fr';
  // “soldados”, “soldats”, “d'habitants”, “travaux”; Italian plurals end in a vowel
  const ending = isKnown ? /[sxz]$/ : lexicon.language === 'it' ? /[iea]$/ : null;
  return ending?.test(word) ? { first, last: first + 1 } : null;
}

/** German nouns have a capital, and the words before them do not: “russische Soldaten”. */
function readGerman(text: Text, first: number): { first: number; last: number } | null {
  for (let i = first; i < first + 4; i++) {
    if (!isWord(text, i) || isRole(text, i, 'stops')) return null;
    if (isUpper(readToken(text, i))) return { first, last: i + 1 };
  }
  return null;
}
