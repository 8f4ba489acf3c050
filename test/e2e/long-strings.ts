import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Strings that are no words for the reader, but a name or a list. */
const NO_WORDS = new Set(['strings_language', 'figure_numbers', 'sample_story']);

/** A copy of a built extension in which every string is said twice, as long as the wordiest language may be. */
export async function copyWithLongStrings(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'newsgloss-long-'));
  await cp(folder, copy, { recursive: true });
  const locales = join(copy, '_locales');
  for (const language of await readdir(locales)) {
    const path = join(locales, language, 'messages.json');
    const strings = JSON.parse(await readFile(path, 'utf8')) as { [key: string]: { message: string } };
    for (const [key, string] of Object.entries(strings))
      if (!NO_WORDS.has(key)) string.message = `${string.message} ${string.message}`;
    await writeFile(path, JSON.stringify(strings));
  }
  return copy;
}
