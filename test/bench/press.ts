import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from '../score/data.ts';
import { SHARED } from '../score/shared.ts';

/** The least words of a story that is read for its time. */
const MIN_WORDS = 250;

/** The number of words in some texts. */
export const countWords = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/** English stories to measure times on: real press where it stands beside the project, those of the project otherwise. */
export function readPress(): string[] {
  const file = join(SHARED, 'data/press/dev.jsonl');
  const texts = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : readStories('en').map(({ text }) => text);
  return texts.filter((text) => countWords([text]) >= MIN_WORDS);
}
