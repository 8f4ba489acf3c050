import { notesSchemas } from '../messaging/background-schemas.ts';
import { browser } from '../messaging/browser.ts';
import type { NotesApi } from '../messaging/contract.ts';
import { type Handlers, isFrameInPage, isOwnPage, RequestDenied, type Sender, serve } from '../messaging/messenger.ts';
import { createNoteDraft } from '../messaging/note-drafts.ts';
import { serveNotes } from '../messaging/note-port.ts';
import type { Annotation, Notes } from '../model.ts';
import { change, describePage, findKept, findOne, keep } from '../storage/annotations.ts';
import type { Database } from '../storage/database.ts';
import { findEarlier } from '../storage/earlier.ts';
import { startMirror } from '../storage/mirror/restore.ts';
import { listTags, renameTag, resetTags } from '../storage/tags.ts';
import { measureTexts } from '../storage/texts.ts';
import { readSpace } from '../storage/transaction.ts';
import { forgetArticle, restore } from '../storage/trash.ts';
import { notify } from './notify.ts';
import { quote } from './quote.ts';
import { denyFrames, denyPrivate, ownsAddress } from './senders.ts';
import { stayAwake } from './stay-awake.ts';
import { tryKeepText } from './texts.ts';

/** Answers the calls of `NotesApi`. */
export function serveNotesApi(database: Database): void {
  const annotate: Handlers<NotesApi>['annotate'] = async (sender, id, notes, read) => {
    denyPrivate(sender);
    await checkFrame(database, sender, await findOne(database, id));
    checkRead(notes, read);
    const { after } = await change(database, null, id, notes, read);
    notify(after.url);
    return after;
  };
  const describe: Handlers<NotesApi>['describePage'] = async (sender, tab, particulars, notes, read) => {
    denyFrames(sender);
    checkRead(notes, read);
    denyPrivate({ tab: await browser.tabs.get(tab) });
    const article = await describePage(database, particulars, notes, read);
    notify(article.url);
    return article;
  };
  serveNotes((sender, { target, read }, reply) => {
    const save = (note: string, read: string) =>
      'id' in target
        ? annotate(sender, target.id, { note }, { note: read })
        : describe(sender, target.tab, target.particulars, { note }, { note: read });
    return createNoteDraft(read, async (note, read) => save(note, read), reply);
  });
  serve<NotesApi>(
    'notes',
    {
      async kept(sender, identity) {
        denyFrames(sender);
        return findKept(database, identity);
      },
      async one(sender, id) {
        const annotation = await findOne(database, id);
        await checkFrame(database, sender, annotation);
        return annotation;
      },
      annotate,
      describePage: describe,
      async keepSample(sender, article, draft) {
        denyFrames(sender);
        denyPrivate(sender);
        const { text, blocks, ...particulars } = article;
        const [kept] = await keep(database, particulars, [draft], true);
        if (!kept) throw new TypeError('Nothing was kept');
        await tryKeepText(database, { ...particulars, text, blocks });
        const isNew = kept.colour === draft.colour;
        const { after } = isNew ? { after: kept } : await change(database, null, kept.id, { colour: draft.colour });
        notify(article.url);
        return after;
      },
      async quote(sender, particulars, drafts) {
        denyFrames(sender);
        return quote(database, particulars, drafts);
      },
      ...changesOfMany(database),
      async earlier(sender, identity, names) {
        denyFrames(sender);
        return findEarlier(database, identity, names);
      },
      space: () => readSpace(navigator.storage),
      texts(sender) {
        denyFrames(sender);
        return measureTexts(database);
      },
      checkMirror: (_, hasFailed) => stayAwake(() => startMirror(database, hasFailed)),
    },
    isOwnPage,
    notesSchemas,
  );
}

/** The calls about tags, and those that change many annotations. */
const changesOfMany = (
  database: Database,
): Pick<Handlers<NotesApi>, 'tags' | 'renameTag' | 'resetTags' | 'forgetArticle' | 'restore'> => ({
  tags: () => listTags(database),
  async renameTag(sender, from, to) {
    denyFrames(sender);
    denyPrivate(sender);
    const previous = await renameTag(database, from, to);
    notify('');
    return previous;
  },
  async resetTags(sender, previous) {
    denyFrames(sender);
    denyPrivate(sender);
    await resetTags(database, previous);
    notify('');
  },
  async forgetArticle(sender, url) {
    denyFrames(sender);
    denyPrivate(sender);
    const ids = await forgetArticle(database, url);
    notify(url);
    return ids;
  },
  async restore(sender, ids) {
    denyFrames(sender);
    denyPrivate(sender);
    for (const url of await restore(database, null, ids)) notify(url);
  },
});

/** Any page can embed our frames, so a frame only gets annotations of the page around it. */
async function checkFrame(database: Database, sender: Sender, { url }: Annotation): Promise<void> {
  if (!isFrameInPage(sender)) return;
  denyPrivate(sender);
  const { article } = await findKept(database, { url });
  if (![url, ...(article?.aliases ?? [])].some((address) => ownsAddress(sender.tab?.url, address)))
    throw new RequestDenied(`${sender.tab?.url} is not the page of ${url}`);
}

/** What is written must have been read: otherwise a change of another editor would be overwritten unseen. */
function checkRead(notes: Notes, read: Notes): void {
  const isUnread = (field: 'note' | 'tags') => notes[field] !== undefined && read[field] === undefined;
  if (isUnread('note') || isUnread('tags')) throw new RequestDenied('the caller does not say what it has read');
}
