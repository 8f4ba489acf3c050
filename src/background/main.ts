import { isSameSite, parseAddress } from '../address.ts';
import { createFinder } from '../findings/find.ts';
import type { Background, Preferences } from '../messages/contract.ts';
import { Refused, type Sender, serve } from '../messages/messenger.ts';
import { isOwnPage, isPage } from '../messages/senders.ts';
import type { Identity, Particulars } from '../model.ts';
import { openDatabase } from '../store/database.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { findKept, forget, keep } from '../store/shelf.ts';
import { prepare } from '../text/prepare.ts';
import { showCount } from './badge.ts';
import { followCommands } from './commands.ts';
import { followPermissions } from './sites.ts';

const find = createFinder();
const database = openDatabase();

/** Puts marks on the shelf for a page, and the new count on its button. */
async function keepFor(
  sender: Sender,
  particulars: Particulars,
  ...rest: [Parameters<Background['keep']>[1], boolean]
) {
  demandTrust(sender, particulars);
  if (sender.tab?.incognito) throw new Refused('nothing is kept from private windows');
  const kept = await keep(database, particulars, ...rest);
  await count(sender, particulars);
  return kept;
}

async function count(sender: Sender, identity: Identity): Promise<void> {
  const { annotations } = await findKept(database, identity);
  await showCount(sender, annotations.length);
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

serve<Background>(
  'background',
  {
    async open(sender, article) {
      demandTrust(sender, article);
      const isPrivate = sender.tab?.incognito === true;
      const [shelf, settings] = await Promise.all([findKept(database, article), readSettings(database)]);
      await showCount(sender, shelf.annotations.length);
      return {
        findings: find(prepare(article)),
        kept: shelf.annotations,
        saved: shelf.article?.saved ?? null,
        isPrivate,
        settings,
      };
    },
    keep: (sender, particulars, drafts) => keepFor(sender, particulars, drafts, false),
    save: (sender, particulars, drafts) => keepFor(sender, particulars, drafts, true),
    async forget(sender, identity, ids) {
      demandTrust(sender, identity);
      await forget(database, identity, ids);
      await count(sender, identity);
    },
    leave: (sender) => showCount(sender, 0),
  },
  isPage,
);

serve<Preferences>('preferences', { change: (_, settings) => changeSettings(database, settings) }, isOwnPage);

followPermissions();
followCommands();
