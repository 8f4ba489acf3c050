import type { Text } from '../../text/prepare.ts';
import { findBlock, readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';

/** How far on from a name a pronoun is taken for it, in tokens. */
const REACH = 40;

/** What the first pronoun after a name in its paragraph tells of the person named at a token; undefined when there is none. */
export function readGenderAfter(text: Text, at: number): 'm' | 'f' | undefined {
  const end = findBlock(text, text.tokens[at]?.start ?? 0)?.end ?? 0;
  for (let next = at + 1; next < at + REACH && (text.tokens[next]?.start ?? end) < end; next++) {
    const word = readFolded(text, next);
    if (isOneOf(word, 'he his him himself')) return 'm';
    if (isOneOf(word, 'she her hers herself')) return 'f';
  }
  return undefined;
}
