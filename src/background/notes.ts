import { isSameSite, parseAddress } from '../address.ts';
import { notesSchemas } from '../messaging/background-schemas.ts';
import { browser } from '../messaging/browser.ts';
import type { NotesApi } from '../messaging/contract.ts';
import { isFrameInPage, isOwnPage, RequestDenied, type Sender, serve } from '../messaging/messenger.ts';
import type { Annotation } from '../model.ts';
import { change, describePage, findKept, findOne } from '../storage/annotations.ts';
import type { Database } from '../storage/database.ts';
import { readSpace } from '../storage/space.ts';
import { listTags, renameTag, resetTags } from '../storage/tags.ts';
import { forgetArticle, restore } from '../storage/trash.ts';
import { notify } from './notify.ts';

/** Answers the extension's own pages about what is kept, and what the reader wrote about it. */
export function serveNotesApi(database: Database): void {
  serve<NotesApi>(
    'notes',
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
        notify(after.url);
        return after;
      },
      async describePage(sender, tab, particulars, written) {
        demandWhole(sender);
        if ((await browser.tabs.get(tab)).incognito) throw new RequestDenied('nothing is kept from private windows');
        const article = await describePage(database, particulars, written);
        notify(article.url);
        return article;
      },
      tags: () => listTags(database),
      async renameTag(sender, from, to) {
        demandWhole(sender);
        const before = await renameTag(database, from, to);
        notify('');
        return before;
      },
      async resetTags(sender, before) {
        demandWhole(sender);
        await resetTags(database, before);
        notify('');
      },
      async forgetArticle(sender, url) {
        demandWhole(sender);
        const ids = await forgetArticle(database, url);
        notify(url);
        return ids;
      },
      async restore(sender, ids) {
        demandWhole(sender);
        for (const url of await restore(database, null, ids)) notify(url);
      },
      space: () => readSpace(navigator.storage),
    },
    isOwnPage,
    notesSchemas,
  );
}

/** A page may put our frame anywhere; it is then told of that page's own annotations, and only in a frame. */
function demandOwn(sender: Sender, { url }: Annotation): void {
  if (!isFrameInPage(sender)) return;
  const around = parseAddress(sender.tab?.url ?? '');
  const article = parseAddress(url);
  if (!around || !article || !isSameSite(around, article) || sender.tab?.incognito)
    throw new RequestDenied(`${sender.tab?.url} is not the page of ${url}`);
}

function demandWhole(sender: Sender): void {
  if (isFrameInPage(sender)) throw new RequestDenied('a frame in a page may not ask this');
}
