import { type Colour, colours, type Hue, hues, type Settings, type Style, styles } from '../model.ts';
import type { Choice, Database } from './database.ts';
import { readTransaction, write } from './transaction.ts';

/** What holds where the reader never chose. */
export const DEFAULTS: Settings = {
  hiddenKinds: [],
  hues: {},
  showsReports: false,
  showsCard: true,
  showsStrip: true,
  showsToolbar: true,
  wholeWords: true,
  colour: 'yellow',
  style: 'apa',
  backedUp: '',
};

/** What the reader chose, with the defaults for what was never touched. */
export function readSettings(database: Database): Promise<Settings> {
  return readTransaction(database, async () => {
    const choices = await database.choices.toArray();
    return { ...DEFAULTS, ...Object.fromEntries(choices.map(({ name, value }) => [name, value])) };
  });
}

/** Changes the choices named, all or none; what is not a choice, or not of its type, is refused with a TypeError. */
export async function changeSettings(database: Database, changes: Partial<Settings>): Promise<void> {
  const choices = Object.entries(changes).map(([name, value]) => demandChoice(name, value));
  await write(database, () => database.choices.bulkPut(choices));
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CHECKS: { [N in keyof Settings]: (value: unknown) => boolean } = {
  hiddenKinds: (value) => Array.isArray(value) && value.length <= 100 && value.every((one) => typeof one === 'string'),
  hues: (value) =>
    isPlain(value) &&
    Object.keys(value).length <= 100 &&
    Object.values(value).every((one) => hues.includes(one as Hue)),
  showsReports: (value) => typeof value === 'boolean',
  showsCard: (value) => typeof value === 'boolean',
  showsStrip: (value) => typeof value === 'boolean',
  showsToolbar: (value) => typeof value === 'boolean',
  wholeWords: (value) => typeof value === 'boolean',
  colour: (value) => colours.includes(value as Colour),
  style: (value) => styles.includes(value as Style),
  backedUp: (value) => typeof value === 'string' && value.length < 40,
};

/** Changes come in messages, so their type is only a promise. */
function demandChoice(name: string, value: unknown): Choice {
  const isKnown = Object.hasOwn(CHECKS, name) && CHECKS[name as keyof Settings](value);
  if (!isKnown) throw new TypeError(`${name} cannot be set to ${JSON.stringify(value)}`);
  return { name: name as keyof Settings, value: value as Choice['value'] };
}
