import * as v from 'valibot';
import { type Rule, RuleSchema } from '../model.ts';
import type { Database } from './database.ts';
import { createId, stampAfter } from './rows.ts';
import { readTransaction, write } from './transaction.ts';

/** The maximum number of stored rules. Far more than a reader creates; every finding is compared with each of them. */
const MAX_RULES = 5000;

const NonEmptySchema = v.pipe(v.string(), v.nonEmpty());

const ImportedRuleSchema = v.object({
  ...RuleSchema.entries,
  id: NonEmptySchema,
  kind: NonEmptySchema,
  created: NonEmptySchema,
});

/** All rules, oldest first. */
export function listRules(database: Database): Promise<Rule[]> {
  return readTransaction(database, () => database.rules.toCollection().sortBy('created'));
}

/** The rules that apply to an article with these addresses on a site. */
export async function findRules(database: Database, addresses: string[], site: string): Promise<Rule[]> {
  const all = await listRules(database);
  return all.filter((rule) => (rule.url ? addresses.includes(rule.url) : !rule.site || rule.site === site));
}

/** Adds a rule. Removes the oldest if there are too many. */
export function addRule(database: Database, made: Omit<Rule, 'id' | 'created'>): Promise<Rule> {
  return write(database, async () => {
    const before = await database.rules.toCollection().sortBy('created');
    const rule: Rule = { ...made, id: createId(), created: stampAfter(before.at(-1)?.created) };
    await database.rules.bulkDelete(before.slice(0, Math.max(0, before.length - MAX_RULES + 1)).map(({ id }) => id));
    await database.rules.add(rule);
    return rule;
  });
}

/** Removes a rule and returns it; null if it does not exist. */
export function removeRule(database: Database, id: string): Promise<Rule | null> {
  return write(database, async () => {
    const rule = (await database.rules.get(id)) ?? null;
    await database.rules.delete(id);
    return rule;
  });
}

/** Restores a removed rule. */
export function restoreRule(database: Database, rule: Rule): Promise<void> {
  return write(database, async () => {
    await database.rules.put(rule);
  });
}

/** Adds the rules of a backup; anything else in the list is ignored. */
export async function importRules(database: Database, rules: unknown): Promise<void> {
  const valid = (Array.isArray(rules) ? rules : [])
    .slice(0, MAX_RULES)
    .filter((rule) => v.is(ImportedRuleSchema, rule));
  await write(database, () => database.rules.bulkPut(valid));
}
