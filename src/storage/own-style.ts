import * as v from 'valibot';
import { OWN_STYLE, type OwnStyle, OwnStyleSchema, type StyleSetting } from '../model.ts';
import type { Choice, Database } from './database.ts';
import { DEFAULTS, readSettings } from './settings.ts';
import { readTransaction, write } from './transaction.ts';

/** The name under which the style is stored, beside the settings. */
const NAME = 'ownStyle' as Choice['name'];

/** The citation style from a file of the reader's; null if there is none. */
export async function readOwnStyle(database: Database): Promise<OwnStyle | null> {
  const stored = await readTransaction(database, () => database.choices.get(NAME));
  const value: unknown = stored?.value;
  return v.is(OwnStyleSchema, value) ? value : null;
}

/** The citation style that the reader chose, and their own one, which may not be in use. */
export interface StoredStyle {
  chosen: StyleSetting;
  own: OwnStyle | null;
}

/** Reads which citation style the reader chose. */
export async function readStoredStyle(database: Database): Promise<StoredStyle> {
  const [{ style }, own] = await Promise.all([readSettings(database), readOwnStyle(database)]);
  return { chosen: style, own };
}

/** Stores a citation style, in the place of the one before, and uses it from now on; null removes it. */
export async function putOwnStyle(database: Database, own: OwnStyle | null): Promise<void> {
  await write(database, async () => {
    if (own) await database.choices.put({ name: NAME, value: own as unknown as Choice['value'] });
    else await database.choices.delete(NAME);
    await database.choices.put({ name: 'style', value: own ? OWN_STYLE : DEFAULTS.style });
  });
}
