import type { Annotation, Draft, Identity, Particulars, ShelvedArticle } from '../model.ts';
import { findShelved, listAddresses } from './addresses.ts';
import type { Database } from './database.ts';
import { readAnnotation, toAnnotationRow } from './rows.ts';
import { putArticle } from './shelf.ts';
import { stampAfter } from './stamp.ts';
import { cleanTags } from './tags.ts';
import { Trouble } from './trouble.ts';
import { write } from './work.ts';

/** What of an annotation can be changed; what is not given stays. */
export type Changes = Partial<Draft & Pick<Annotation, 'note' | 'tags'>>;

/** An annotation before and after a change: the first takes the change back. */
export interface Changed {
  before: Annotation;
  after: Annotation;
}

/** Changes an annotation; `within` names the one article that may be touched, null for any. */
export function change(database: Database, within: Identity | null, id: string, changes: Changes): Promise<Changed> {
  return write(database, async () => {
    const before = readAnnotation(await database.annotations.get(id));
    const addresses = within && listAddresses(within, await findShelved(database, within));
    if (!before || (addresses && !addresses.includes(before.url))) throw new Trouble('MarkGone');
    const after: Annotation = {
      ...before,
      ...changes,
      ...(changes.tags && { tags: cleanTags(changes.tags) }),
      updated: stampAfter(before.updated),
    };
    await database.annotations.put(toAnnotationRow(after));
    return { before, after };
  });
}

/** What the reader writes about a page as a whole. */
export type PageNotes = Pick<ShelvedArticle, 'note' | 'tags'>;

/** Writes the reader's note on a page or its tags, with the article when it is not on the shelf; what is not given stays. */
export function describePage(database: Database, particulars: Particulars, notes: PageNotes): Promise<ShelvedArticle> {
  return write(database, async () => {
    const [before = null] = await findShelved(database, particulars);
    const article = await putArticle(database, particulars, before, {
      ...notes,
      ...(notes.tags && { tags: cleanTags(notes.tags) }),
    });
    const isBare = !article.saved && !article.note && !article.tags;
    if (isBare && (await database.annotations.where('url').equals(article.url).count()) === 0)
      await database.articles.delete(article.url);
    return article;
  });
}
