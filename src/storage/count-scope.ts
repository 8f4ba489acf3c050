import type { Annotation, SavedArticle } from '../model.ts';
import { groupByKind } from '../present/group-by-kind.ts';
import { isMine } from '../present/shown.ts';
import type { Database } from './database.ts';
import { countLibrary, openScope, type Scope, type Selection, type StoredItem } from './scope.ts';

/** How much of something can be exported. */
export interface Counts {
  articles: number;
  /** The annotations that are the reader's, or were chosen one by one. */
  own: number;
  /** Those that were only saved with their articles. */
  found: number;
}

/** What of an article leaves if nothing else is asked for. */
export const selectMine: Selection = (annotation: Annotation, { saved }: SavedArticle) =>
  isMine(annotation, saved ?? null);

/** Counts what can be exported. `ownOfAll` is the number of the reader's annotations in the library. */
export async function countScope(database: Database, scope: Scope, ownOfAll: number): Promise<Counts> {
  if (scope.of === 'everything') {
    const { articles, annotations } = await countLibrary(database);
    return { articles, own: ownOfAll, found: Math.max(0, annotations - ownOfAll) };
  }
  const counts: Counts = { articles: 0, own: 0, found: 0 };
  for await (const { annotations } of (await openScope(database, scope, selectMine)).read()) {
    counts.articles++;
    counts.own += annotations.length;
  }
  for await (const { annotations } of (await openScope(database, scope)).read()) counts.found += annotations.length;
  return { ...counts, found: counts.found - counts.own };
}

/** How many articles are looked at for one with a highlight. */
const LOOKED_AT = 50;

/** The first article, with the first of its annotations; null if there is none. */
export async function readFirstItem(
  database: Database,
  scope: Scope,
  isAsked: Selection | undefined,
): Promise<StoredItem | null> {
  let first: StoredItem | null = null;
  let count = 0;
  for await (const { article, annotations, beside = annotations } of (
    await openScope(database, scope, isAsked)
  ).read()) {
    if (!first || annotations.length > 0)
      first = {
        article,
        annotations: groupByKind(annotations)
          .flatMap((one) => one.annotations)
          .slice(0, 1),
        beside,
      };
    if (annotations.length > 0 || ++count === LOOKED_AT) return first;
  }
  return first;
}
