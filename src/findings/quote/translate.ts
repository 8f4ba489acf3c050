import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';

/** The words of a story, folded; those of grammar and of speech in English, whatever its language. */
export function translate(text: Text): string[] {
  return text.tokens.map((_, at) => readFolded(text, at));
}
