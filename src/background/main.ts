import { isSameSite, parseAddress } from '../address.ts';
import { browser } from '../messages/browser.ts';
import type { Background, Kept, Opened, Preferences, Reader } from '../messages/contract.ts';
import { backgroundDoor, preferencesDoor, readerDoor } from '../messages/doors.ts';
import { Refused, type Sender, serve } from '../messages/messenger.ts';
import { isOwnPage, isPage } from '../messages/senders.ts';
import type { Annotation, Identity, Mark, Particulars } from '../model.ts';
import { emptyBin, forget, restore } from '../store/bin.ts';
import { openDatabase } from '../store/database.ts';
import { change } from '../store/edit.ts';
import { changeSettings, DEFAULTS, readSettings } from '../store/settings.ts';
import { findKept, keep } from '../store/shelf.ts';
import { Trouble } from '../store/trouble.ts';
import { analyse } from './analyse.ts';
import { showCount } from './badge.ts';
import { followCommands } from './commands.ts';
import { serveDesk } from './desk.ts';
import { serveFramed } from './framed.ts';
import { followMenu } from './highlight.ts';
import { quote } from './quote.ts';
import { correct, remember, serveRules, takeBack } from './rules.ts';
import { followPermissions } from './sites.ts';
import { tell, tellSettings } from './tell.ts';
import { welcome } from './welcome.ts';

const database = openDatabase();

/** Puts marks on the shelf for a page, and the new count on its button. */
async function keepFor(
  sender: Sender,
  particulars: Particulars,
  ...rest: [Parameters<Background['keep']>[1], boolean]
) {
  demandOpen(sender, particulars);
  const kept = await keep(database, particulars, ...rest);
  await settle(sender, particulars);
  return kept.map(toMark);
}

/** After a change: the count on the page's button, and word to all others that show the article. */
async function settle(sender: Sender, identity: Identity): Promise<Kept> {
  const kept = await readKept(identity);
  tell(identity.url, sender.tab?.id);
  await showCount(sender, kept.kept.length);
  return kept;
}

async function readKept(identity: Identity): Promise<Kept> {
  const { article, annotations } = await findKept(database, identity);
  return { kept: annotations.map(toMark), saved: article?.saved ?? null };
}

/** What is kept and chosen. An article can be read also while the shelf cannot be opened: then the trouble is named. */
async function readShelf(article: Identity): Promise<Omit<Opened, 'findings' | 'isPrivate'>> {
  try {
    const [kept, settings] = await Promise.all([readKept(article), readSettings(database)]);
    return { ...kept, settings, trouble: null };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { kept: [], saved: null, settings: DEFAULTS, trouble: error.name };
  }
}

/** What the reader wrote never enters a page. */
function toMark({ note: _note, tags: _tags, ...mark }: Annotation): Mark {
  return mark;
}

/** A page may ask about its own article only. */
function demandTrust(sender: Sender, { url, aliases = [] }: Identity): void {
  const from = parseAddress(sender.url ?? '');
  for (const address of [url, ...aliases]) {
    const article = parseAddress(address);
    if (!from || !article || !isSameSite(from, article))
      throw new Refused(`${sender.url} is not the page of ${address}`);
  }
}

/** Nothing is written on behalf of a private window, either. */
function demandOpen(sender: Sender, identity: Identity): void {
  demandTrust(sender, identity);
  if (sender.tab?.incognito) throw new Refused('nothing is kept from private windows');
}

serve<Background>(
  'background',
  {
    async open(sender, article) {
      demandTrust(sender, article);
      const isPrivate = sender.tab?.incognito === true;
      const [found, shelved] = await Promise.all([analyse(article), readShelf(article)]);
      await showCount(sender, shelved.kept.length);
      const findings = shelved.trouble ? found : await correct(database, article, found);
      return { findings, ...shelved, isPrivate };
    },
    async kept(sender, identity) {
      demandTrust(sender, identity);
      const kept = await readKept(identity);
      await showCount(sender, kept.kept.length);
      return kept;
    },
    keep: (sender, particulars, drafts) => keepFor(sender, particulars, drafts, false),
    save: (sender, particulars, drafts) => keepFor(sender, particulars, drafts, true),
    async forget(sender, identity, ids) {
      demandOpen(sender, identity);
      await forget(database, identity, ids);
      await settle(sender, identity);
    },
    async restore(sender, identity, ids) {
      demandOpen(sender, identity);
      await restore(database, identity, ids);
      return settle(sender, identity);
    },
    async alter(sender, identity, id, changes) {
      demandOpen(sender, identity);
      const { after } = await change(database, identity, id, changes);
      tell(identity.url, sender.tab?.id);
      return toMark(after);
    },
    async takeColour(sender, colour) {
      if (!sender.tab?.incognito) await changeSettings(database, { colour });
    },
    async correct(sender, identity, correction) {
      demandOpen(sender, identity);
      const { id } = await remember(database, identity, correction, sender.tab?.id);
      return id;
    },
    async takeBack(sender, identity, rule) {
      demandOpen(sender, identity);
      await takeBack(database, identity, rule, sender.tab?.id);
    },
    async equip(sender) {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await browser.scripting.executeScript({ target: { tabId }, files: ['hands.js'] });
    },
    async quote(sender, particulars, drafts) {
      demandTrust(sender, particulars);
      return quote(database, particulars, drafts);
    },
    leave: (sender) => showCount(sender, 0),
  },
  isPage,
  backgroundDoor,
);

serve<Preferences>(
  'preferences',
  {
    read: () => readSettings(database),
    async change(_, settings) {
      await changeSettings(database, settings);
      const now = await readSettings(database);
      tellSettings(now);
      return now;
    },
  },
  isOwnPage,
  preferencesDoor,
);

serve<Reader>('reader', { read: (_, article) => analyse(article) }, isOwnPage, readerDoor);

serveDesk(database);
serveRules(database);
serveFramed();
followPermissions();
followCommands();
followMenu();
welcome();

// What was taken off long ago goes for good.
browser.runtime.onStartup.addListener(() => void emptyBin(database));
