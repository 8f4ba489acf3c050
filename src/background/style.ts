import { type CitationStyle, loadStyle } from '../citation/loaded-style.ts';
import { readerLanguage } from '../messaging/strings.ts';
import type { Database } from '../storage/database.ts';
import { readOwnStyle } from '../storage/own-style.ts';
import { readSettings } from '../storage/settings.ts';

/** The reader's citation style, ready for use. */
export async function readStyle(database: Database): Promise<CitationStyle> {
  const [{ style }, own] = await Promise.all([readSettings(database), readOwnStyle(database)]);
  return loadStyle(style, own, readerLanguage());
}
