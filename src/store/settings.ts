import type { Settings } from '../model.ts';
import type { Choice, Database } from './database.ts';

const DEFAULTS: Settings = { hiddenKinds: [] };

/** What the reader chose, with the defaults for what was never touched. */
export async function readSettings(database: Database): Promise<Settings> {
  const choices = await database.choices.toArray();
  return { ...DEFAULTS, ...Object.fromEntries(choices.map(({ name, value }) => [name, value])) };
}

/** Changes the choices named, all or none; what is not a choice, or not of its type, is refused with a TypeError. */
export async function changeSettings(database: Database, changes: Partial<Settings>): Promise<void> {
  const choices = Object.entries(changes).map(([name, value]) => demandChoice(name, value));
  await database.choices.bulkPut(choices);
}

/** Changes come in messages, so their type is only a promise. */
function demandChoice(name: string, value: unknown): Choice {
  const isKnown = Object.hasOwn(DEFAULTS, name);
  const isList = Array.isArray(value) && value.length <= 100 && value.every((item) => typeof item === 'string');
  if (!isKnown || !isList) throw new TypeError(`${name} cannot be set to ${JSON.stringify(value)}`);
  return { name: name as keyof Settings, value };
}
