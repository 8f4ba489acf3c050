import * as v from 'valibot';
import { type StoredLayout, StoredLayoutsSchema } from '../model.ts';
import type { Choice, Database } from './database.ts';
import { readTransaction, write } from './transaction.ts';

/** The name under which layouts are stored, beside the settings, and under which a backup has them. */
export const LAYOUTS = 'layouts' as Choice['name'];

/** The reader's layouts for exports, in the order in which they were made. */
export function readLayouts(database: Database): Promise<StoredLayout[]> {
  return readTransaction(database, async () => {
    const value: unknown = (await database.choices.get(LAYOUTS))?.value;
    return v.is(StoredLayoutsSchema, value) ? value : [];
  });
}

/** Stores a layout, in the place of the one with the same id. */
export const putLayout = (database: Database, layout: StoredLayout): Promise<void> =>
  changeLayouts(database, (stored) => merge(stored, [layout]));

/** Removes a layout. */
export const removeLayout = (database: Database, id: string): Promise<void> =>
  changeLayouts(database, (stored) => stored.filter((one) => one.id !== id));

/** Adds the layouts of a file, in the place of those with the same ids; throws a TypeError if they are none. */
export async function importLayouts(database: Database, value: unknown): Promise<void> {
  if (!v.is(StoredLayoutsSchema, value)) throw new TypeError('These are no layouts');
  await changeLayouts(database, (stored) => merge(stored, value));
}

function merge(stored: StoredLayout[], layouts: StoredLayout[]): StoredLayout[] {
  const byId = new Map([...stored, ...layouts].map((one) => [one.id, one]));
  return [...byId.values()];
}

async function changeLayouts(database: Database, change: (stored: StoredLayout[]) => StoredLayout[]): Promise<void> {
  await write(database, async () => {
    const value = v.parse(StoredLayoutsSchema, change(await readLayouts(database)));
    if (value.length > 0) await database.choices.put({ name: LAYOUTS, value: value as unknown as Choice['value'] });
    else await database.choices.delete(LAYOUTS);
  });
}
