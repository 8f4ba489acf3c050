import type { Choice, Database } from '../database.ts';
import { readTransaction, write } from '../transaction.ts';

/**
 * The name of this computer, beside the settings of the library while the library is shared. The mirror has it, unlike what is kept
 * with the handle of the folder: a browser that loses its databases loses the access to the folder, and the reader is to be told.
 */
const NAME = 'computer' as Choice['name'];

/** The name under which the library is shared; null if it is not. */
export async function readKeptName(database: Database): Promise<string | null> {
  const value: unknown = (await readTransaction(database, () => database.choices.get(NAME)))?.value;
  return typeof value === 'string' ? value : null;
}

/** Keeps the name under which the library is shared; null if it is no longer. */
export async function keepName(database: Database, name: string | null): Promise<void> {
  await write(database, async () => {
    if (name === null) await database.choices.delete(NAME);
    else await database.choices.put({ name: NAME, value: name as Choice['value'] });
  });
}
