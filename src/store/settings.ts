import type { Settings } from '../model.ts';
import type { Choice, Database } from './database.ts';

const DEFAULTS: Settings = { hiddenKinds: [] };

/** What the reader chose, with the defaults for what was never touched. */
export async function readSettings(database: Database): Promise<Settings> {
  const choices = await database.choices.toArray();
  return { ...DEFAULTS, ...Object.fromEntries(choices.map(({ name, value }) => [name, value])) };
}

/** Shows or hides a kind everywhere. */
export async function setKindHidden(database: Database, kind: string, hidden: boolean): Promise<void> {
  await database.transaction('rw', database.choices, async () => {
    const { hiddenKinds } = await readSettings(database);
    const others = hiddenKinds.filter((other) => other !== kind);
    const choice: Choice = { name: 'hiddenKinds', value: hidden ? [...others, kind] : others };
    await database.choices.put(choice);
  });
}
