import { isSameSite, parseAddress } from '../address.ts';
import { browser } from '../messages/browser.ts';
import type { Desk } from '../messages/contract.ts';
import { deskDoor } from '../messages/doors.ts';
import { Refused, type Sender, serve } from '../messages/messenger.ts';
import { isFrameInPage, isOwnPage } from '../messages/senders.ts';
import type { Annotation } from '../model.ts';
import { forgetArticle, restore } from '../store/bin.ts';
import type { Database } from '../store/database.ts';
import { change, describePage } from '../store/edit.ts';
import { findKept, findOne } from '../store/shelf.ts';
import { readSpace } from '../store/space.ts';
import { listTags, renameTag, resetTags } from '../store/tags.ts';
import { tell } from './tell.ts';

/** Answers the extension's own pages about what is kept, and what the reader wrote about it. */
export function serveDesk(database: Database): void {
  serve<Desk>(
    'desk',
    {
      async kept(sender, identity) {
        demandWhole(sender);
        return findKept(database, identity);
      },
      async one(sender, id) {
        const annotation = await findOne(database, id);
        demandOwn(sender, annotation);
        return annotation;
      },
      async annotate(sender, id, written) {
        demandOwn(sender, await findOne(database, id));
        const { after } = await change(database, null, id, written);
        tell(after.url);
        return after;
      },
      async describePage(sender, tab, particulars, written) {
        demandWhole(sender);
        if ((await browser.tabs.get(tab)).incognito) throw new Refused('nothing is kept from private windows');
        const article = await describePage(database, particulars, written);
        tell(article.url);
        return article;
      },
      tags: () => listTags(database),
      async renameTag(sender, from, to) {
        demandWhole(sender);
        const before = await renameTag(database, from, to);
        tell('');
        return before;
      },
      async resetTags(sender, before) {
        demandWhole(sender);
        await resetTags(database, before);
        tell('');
      },
      async forgetArticle(sender, url) {
        demandWhole(sender);
        const ids = await forgetArticle(database, url);
        tell(url);
        return ids;
      },
      async restore(sender, ids) {
        demandWhole(sender);
        for (const url of await restore(database, null, ids)) tell(url);
      },
      space: () => readSpace(navigator.storage),
    },
    isOwnPage,
    deskDoor,
  );
}

/** A page may put our frame anywhere; it is then told of that page's own annotations, and only in a frame. */
function demandOwn(sender: Sender, { url }: Annotation): void {
  if (!isFrameInPage(sender)) return;
  const around = parseAddress(sender.tab?.url ?? '');
  const article = parseAddress(url);
  if (!around || !article || !isSameSite(around, article) || sender.tab?.incognito)
    throw new Refused(`${sender.tab?.url} is not the page of ${url}`);
}

function demandWhole(sender: Sender): void {
  if (isFrameInPage(sender)) throw new Refused('a frame in a page may not ask this');
}
