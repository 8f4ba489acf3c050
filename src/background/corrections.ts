import type { Tabs } from 'webextension-polyfill';
import { siteOf } from '../address.ts';
import { applyRules } from '../corrections/corrections.ts';
import type { Finding } from '../findings/index.ts';
import { rulesSchemas } from '../messaging/background-schemas.ts';
import { browser } from '../messaging/browser.ts';
import { page, type Rules } from '../messaging/contract.ts';
import { isOwnPage, RequestDenied, serve } from '../messaging/messenger.ts';
import type { Article, Correction, Facts, Identity, Rule } from '../model.ts';
import type { Database } from '../storage/database.ts';
import { addRule, findRules, listRules, removeRule, restoreRule } from '../storage/rules.ts';
import { readSettings } from '../storage/settings.ts';
import { denyFrames } from './senders.ts';

/** Applies the reader's settings and rules to the findings of an article. */
export async function correct(database: Database, article: Article, findings: Finding[]): Promise<Finding[]> {
  const [rules, { checksFigures }] = await Promise.all([
    findRules(database, addressesOf(article), siteOf(article.url)),
    readSettings(database),
  ]);
  return applyRules(checksFigures ? findings : findings.map(withoutChecks), rules, article.text);
}

/** A finding without the facts that say what contradicts it. */
function withoutChecks<F extends Finding>(finding: F): F {
  const { expected: _, compared: __, ...facts }: Facts = finding.facts;
  return { ...finding, facts };
}

/** Stores a correction as a rule, and refreshes the open pages to which it applies, except for the tab `except`. */
export async function addRules(
  database: Database,
  identity: Identity,
  { scope, ...correction }: Correction,
  except?: number,
): Promise<Rule> {
  const url = scope === 'article' || correction.place ? { url: identity.url } : {};
  const site = scope === 'site' && !correction.place ? { site: siteOf(identity.url) } : {};
  const rule = await addRule(database, { ...correction, ...url, ...site });
  refreshPages(rule, except);
  return rule;
}

/** Removes a rule. A page can only remove rules that apply to its article. */
export async function takeBack(database: Database, identity: Identity, id: string, except?: number): Promise<void> {
  const rules = await findRules(database, addressesOf(identity), siteOf(identity.url));
  if (!rules.some((rule) => rule.id === id))
    throw new RequestDenied(`the rule ${id} does not apply to ${identity.url}`);
  const rule = await removeRule(database, id);
  if (rule) refreshPages(rule, except);
}

/** Answers the calls of `Rules`. */
export function serveRules(database: Database): void {
  serve<Rules>(
    'rules',
    {
      list(sender) {
        denyFrames(sender);
        return listRules(database);
      },
      async remove(sender, id) {
        denyFrames(sender);
        const rule = await removeRule(database, id);
        if (rule) refreshPages(rule);
        return rule;
      },
      async restore(sender, rule) {
        denyFrames(sender);
        await restoreRule(database, rule);
        refreshPages(rule);
      },
    },
    isOwnPage,
    rulesSchemas,
  );
}

const addressesOf = ({ url, aliases = [] }: Identity): string[] => [url, ...aliases];

/** Refreshes the open pages to which a rule applies, by default all, without waiting for them. */
export function refreshPages({ url, site }: Pick<Rule, 'url' | 'site'> = {}, except?: number): void {
  const only = site ?? (url && siteOf(url));
  const isAffected = ({ id, url }: Tabs.Tab) =>
    id !== undefined && id !== except && (!only || !url || siteOf(url) === only);
  void browser.tabs
    .query({})
    .then((tabs) => Promise.allSettled(tabs.filter(isAffected).map(({ id }) => page(id as number).refresh())));
}
