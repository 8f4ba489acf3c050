import type { Rule } from '../model.ts';
import type { Database } from './database.ts';
import { createId, stampAfter } from './rows.ts';
import { readTransaction, write } from './transaction.ts';

/** More rules than a reader makes: each is asked of every finding. */
const MOST = 5000;

/** Every rule, in the order in which they were made. */
export function listRules(database: Database): Promise<Rule[]> {
  return readTransaction(database, () => database.rules.toCollection().sortBy('created'));
}

/** Those that hold in an article, known by its addresses, on a site. */
export async function findRules(database: Database, addresses: string[], site: string): Promise<Rule[]> {
  const all = await listRules(database);
  return all.filter((rule) => (rule.url ? addresses.includes(rule.url) : !rule.site || rule.site === site));
}

/** Remembers a rule; the oldest goes where there are too many. */
export function addRule(database: Database, made: Omit<Rule, 'id' | 'created'>): Promise<Rule> {
  return write(database, async () => {
    const before = await database.rules.toCollection().sortBy('created');
    const rule: Rule = { ...made, id: createId(), created: stampAfter(before.at(-1)?.created) };
    await database.rules.bulkDelete(before.slice(0, Math.max(0, before.length - MOST + 1)).map(({ id }) => id));
    await database.rules.add(rule);
    return rule;
  });
}

/** Forgets a rule; answers with it, or null when there is none. */
export function removeRule(database: Database, id: string): Promise<Rule | null> {
  return write(database, async () => {
    const rule = (await database.rules.get(id)) ?? null;
    await database.rules.delete(id);
    return rule;
  });
}

/** Puts a rule back as it was. */
export function restoreRule(database: Database, rule: Rule): Promise<void> {
  return write(database, async () => {
    await database.rules.put(rule);
  });
}

/** Takes in the rules that a backup brings; what is no rule is left out. */
export async function takeRules(database: Database, brought: unknown): Promise<void> {
  const rules = Array.isArray(brought) ? brought.slice(0, MOST).filter(isRule) : [];
  await write(database, () => database.rules.bulkPut(rules));
}

const TEXTS = ['name', 'words', 'url', 'site'] as const;

function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, created, place, to, facts, rejects, ...rest } = value as { [field: string]: unknown };
  const isNamed = [id, kind, created].every((text) => typeof text === 'string' && text !== '');
  const isTold = TEXTS.every((name) => rest[name] === undefined || typeof rest[name] === 'string');
  const isSaid = facts === undefined || (typeof facts === 'object' && facts !== null && !Array.isArray(facts));
  return isNamed && isTold && isSaid && [place, to].every(isPlace) && (rejects === undefined || rejects === true);
}

/** Selectors, or nothing. */
function isPlace(place: unknown): boolean {
  if (place === undefined) return true;
  if (!Array.isArray(place) || place.length !== 2) return false;
  const [quote, position] = place as { [field: string]: unknown }[];
  const texts = [quote?.exact, quote?.prefix, quote?.suffix];
  return (
    texts.every((text) => typeof text === 'string') && [position?.start, position?.end].every(Number.isSafeInteger)
  );
}
