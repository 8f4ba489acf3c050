import type { Tabs } from 'webextension-polyfill';
import { nameSite, parseAddress } from '../address.ts';
import { applyRules } from '../corrections/apply.ts';
import type { Finding } from '../findings/index.ts';
import { rulesSchemas } from '../messaging/background-schemas.ts';
import { browser } from '../messaging/browser.ts';
import { page, type Rules } from '../messaging/contract.ts';
import { isFrameInPage, isOwnPage, RequestDenied, type Sender, serve } from '../messaging/messenger.ts';
import type { Article, Correction, Identity, Rule } from '../model.ts';
import type { Database } from '../storage/database.ts';
import { addRule, findRules, listRules, removeRule, restoreRule } from '../storage/rules.ts';

/** The findings of an article as the reader put them right. */
export async function correct(database: Database, article: Article, findings: Finding[]): Promise<Finding[]> {
  const rules = await findRules(database, addressesOf(article), siteOf(article.url));
  return applyRules(findings, rules, article.text);
}

/** Remembers a correction made in an article, and has every page that it may concern read again. */
export async function addRules(
  database: Database,
  identity: Identity,
  { scope, ...correction }: Correction,
  but?: number,
): Promise<Rule> {
  const url = scope === 'article' || correction.place ? { url: identity.url } : {};
  const site = scope === 'site' && !correction.place ? { site: siteOf(identity.url) } : {};
  const rule = await addRule(database, { ...correction, ...url, ...site });
  notifyAll(rule, but);
  return rule;
}

/** Takes a correction back that holds in an article; one that holds elsewhere is not that page's to take back. */
export async function takeBack(database: Database, identity: Identity, id: string, but?: number): Promise<void> {
  const rules = await findRules(database, addressesOf(identity), siteOf(identity.url));
  if (!rules.some((rule) => rule.id === id)) throw new RequestDenied(`the rule ${id} does not hold in ${identity.url}`);
  const rule = await removeRule(database, id);
  if (rule) notifyAll(rule, but);
}

/** Answers the extension's own pages about the reader's corrections. */
export function serveRules(database: Database): void {
  serve<Rules>(
    'rules',
    {
      list(sender) {
        demandWhole(sender);
        return listRules(database);
      },
      async remove(sender, id) {
        demandWhole(sender);
        const rule = await removeRule(database, id);
        if (rule) notifyAll(rule);
        return rule;
      },
      async restore(sender, rule) {
        demandWhole(sender);
        await restoreRule(database, rule);
        notifyAll(rule);
      },
    },
    isOwnPage,
    rulesSchemas,
  );
}

function demandWhole(sender: Sender): void {
  if (isFrameInPage(sender)) throw new RequestDenied('a frame in a page may not ask this');
}

const addressesOf = ({ url, aliases = [] }: Identity): string[] => [url, ...aliases];

const siteOf = (address: string): string => {
  const url = parseAddress(address);
  return url ? nameSite(url) : '';
};

/** Has the tabs read again that a rule may concern, but for the one that knows; nobody waits for them. */
function notifyAll({ url, site }: Rule, but?: number): void {
  const only = site ?? (url && siteOf(url));
  const isMeant = ({ id, url }: Tabs.Tab) => id !== undefined && id !== but && (!only || !url || siteOf(url) === only);
  void browser.tabs
    .query({})
    .then((tabs) => Promise.allSettled(tabs.filter(isMeant).map(({ id }) => page(id as number).refresh())));
}
