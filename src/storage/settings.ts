import * as v from 'valibot';
import { type Settings, SettingsSchema } from '../model.ts';
import type { Choice, Database } from './database.ts';
import { readTransaction, write } from './transaction.ts';

/** The default settings. */
export const DEFAULTS: Settings = {
  hiddenKinds: [],
  density: 'quiet',
  hues: {},
  showsReports: false,
  showsCard: true,
  showsMinimap: true,
  showsToolbar: true,
  checksFigures: true,
  printsMarks: false,
  wholeWords: true,
  showsEarlier: true,
  keepsText: true,
  colour: 'yellow',
  style: 'apa',
  format: 'docx',
  backedUp: '',
};

/** The settings, with defaults for those that were never changed or whose stored value is invalid. */
export function readSettings(database: Database): Promise<Settings> {
  return readTransaction(database, async () => {
    const choices = await database.choices.toArray();
    return { ...DEFAULTS, ...Object.fromEntries(choices.filter(isValid).map(({ name, value }) => [name, value])) };
  });
}

/** Changes the given settings, all or none. Throws a TypeError if one is unknown or has an invalid value. */
export async function changeSettings(database: Database, changes: Partial<Settings>): Promise<void> {
  const choices = Object.entries(changes).map(([name, value]) => toChoice(name, value));
  await write(database, () => database.choices.bulkPut(choices));
}

/** A setting with a valid name and value. Settings also come from messages and files, so their types are not certain. */
function toChoice(name: string, value: unknown): Choice {
  if (!isValid({ name, value })) throw new TypeError(`${name} cannot be set to ${JSON.stringify(value)}`);
  return { name: name as keyof Settings, value: value as Choice['value'] };
}

function isValid({ name, value }: { name: string; value: unknown }): boolean {
  const { entries } = SettingsSchema;
  return Object.hasOwn(entries, name) && v.is(entries[name as keyof Settings], value);
}
