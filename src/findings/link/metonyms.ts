import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import type { Mention } from './mention.ts';
import { GOVERNING_NOUNS, GOVERNING_VERBS } from './metonyms.data.ts';

/** Whether a capital acts for its country here: “Oslo hopes”, “on Oslo's part”, but not “in Oslo”. */
export function actsForCountry(text: Text, { first, last }: Mention): boolean {
  if (isWhere(text, first)) return false;
  const at = skipArticle(text, first);
  const before = readFolded(text, at);
  if (readFolded(text, last) === '-' && isGlued(text, last)) return isLink(text, last);
  const verb = isOneOf(readFolded(text, last), 'also now has have had still never not') ? last + 1 : last;
  if (GOVERNING_VERBS.has(readFolded(text, verb))) return true;
  if (readFolded(text, last) === "'s" && isGlued(text, last)) {
    for (let next = last + 1; next < last + 4; next++) if (GOVERNING_NOUNS.has(readFolded(text, next))) return true;
    return false;
  }
  if (isOneOf(before, 'accuse accuses accused accusing urge urges urged pressure blame blames blamed against with'))
    return true;
  // “between Oslo and”, “pressure on Oslo”
  return before === 'between' || (before === 'on' && isOneOf(readFolded(text, at - 1), 'pressure sanctions tariffs'));
}

/** “Oslo-backed” tells of a government, “Oslo-based” of a town. */
const isLink = (text: Text, at: number) =>
  isOneOf(readFolded(text, at + 1), 'backed led friendly sponsored aligned funded');

/** Whether the words before a name tell where something is: “in Oslo”, “outside the Kremlin”. */
export function isWhere(text: Text, first: number): boolean {
  const before = readFolded(text, skipArticle(text, first));
  return isOneOf(before, 'in at near outside around across into through inside central downtown to from of');
}

/** The token before a name and its article. */
const skipArticle = (text: Text, first: number) => (readFolded(text, first - 1) === 'the' ? first - 2 : first - 1);
