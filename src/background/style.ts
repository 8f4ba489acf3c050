import { type CitationStyle, loadStyle } from '../citation/loaded-style.ts';
import { readerLanguage } from '../messaging/strings.ts';
import type { Database } from '../storage/database.ts';
import { readStoredStyle } from '../storage/own-style.ts';

/** The reader's citation style, ready for use. */
export async function readStyle(database: Database): Promise<CitationStyle> {
  const { chosen, own } = await readStoredStyle(database);
  return loadStyle(chosen, own, readerLanguage());
}
