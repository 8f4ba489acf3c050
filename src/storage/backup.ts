import type { Collection, Rule } from '../model.ts';
import type { Database } from './database.ts';
import { LAYOUTS, readLayouts } from './layouts.ts';
import { listCollections } from './list-collections.ts';
import { HEAD } from './mirror/mirror.ts';
import { listRules } from './rules.ts';
import { type OpenScope, openScope } from './scope.ts';
import { readSettings } from './settings.ts';
import { measureTexts } from './texts.ts';
import { readTransaction } from './transaction.ts';

/** The whole library, to be read into a backup. */
export interface OpenBackup extends OpenScope {
  extras: { settings: object; rules: Rule[]; collections: Collection[] };
}

/** Opens the whole library with the texts of its articles. */
export async function openBackup(database: Database): Promise<OpenBackup> {
  const open = await openScope(database, { of: 'everything' }, undefined, true);
  // The time of the last backup is different in each browser.
  const { backedUp: _, ...settings } = await readSettings(database);
  const layouts = await readLayouts(database);
  const collections = (await listCollections(database)).map(({ collection }) => collection);
  return {
    ...open,
    extras: {
      settings: { ...settings, ...(layouts.length > 0 && { [LAYOUTS]: layouts }) },
      rules: await listRules(database),
      collections,
    },
  };
}

/**
 * What the library is like: another string after every change, without reading it. The mirror counts transactions, and texts are
 * counted because they are not in it. '' if there is no mirror, so that it is not known whether anything has changed.
 */
export async function readRevision(database: Database): Promise<string> {
  const head = await readTransaction(database, () => database.choices.get(HEAD));
  const { count, bytes } = await measureTexts(database);
  return head ? JSON.stringify([head.value, count, bytes]) : '';
}
