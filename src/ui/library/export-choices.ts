import type { Draft } from '../../export/draft.ts';
import { nameArticle } from '../../export/file-name.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { isMine } from '../../present/shown.ts';
import type { OpenCollection } from '../../storage/collections.ts';
import type { Database } from '../../storage/database.ts';
import { countLibrary, openScope, type Scope, type Selection } from '../../storage/scope.ts';
import { t } from '../shared/strings.ts';

/** What is open where an export was asked for. */
export interface OpenHere {
  article?: SavedArticle | null;
  collection?: OpenCollection;
  /** The essay of the collection. */
  draft?: Draft;
  /** The addresses of the ticked articles. */
  ticked?: string[];
  /** What the library lists. */
  listed?: Scope;
}

/** What can be exported. */
export interface Choice {
  name: string;
  label: string;
  /** The title of the file. */
  title: string;
  scope: Scope;
  /** An essay, which some formats have as a whole. */
  draft?: Draft;
}

/** What can be exported, the nearest first. */
export function listChoices({ article, collection, draft, ticked = [], listed }: OpenHere): Choice[] {
  const title = t('export_title');
  const choices: Choice[] = [];
  if (collection && draft) {
    const ids = draft.sections.flatMap(({ cards }) => cards.map(({ key }) => key)).filter(collectionHas(collection));
    const scope: Scope = { of: 'annotations', ids };
    choices.push({ name: 'essay', label: t('export_essay'), title: collection.collection.name, scope, draft });
  }
  if (listed?.of === 'annotations')
    choices.push({ name: 'picked', label: t('export_picked', listed.ids.length), title, scope: listed });
  else if (ticked.length > 0) {
    const scope: Scope = { of: 'articles', urls: ticked };
    choices.push({ name: 'ticked', label: t('export_chosen', ticked.length), title, scope });
  }
  if (article) {
    const scope: Scope = { of: 'articles', urls: [article.url] };
    choices.push({ name: 'article', label: t('export_this_article'), title: nameArticle({ article }), scope });
  }
  if (collection) {
    const { name, items } = collection.collection;
    const urls = items.flatMap((item) => ('article' in item ? [item.article] : []));
    const ids = items.flatMap((item) => ('annotation' in item ? [item.annotation] : []));
    const scope: Scope = { of: 'annotations', ids, urls };
    choices.push({ name: 'collection', label: t('export_collection', name), title: name, scope });
  }
  if (listed?.of === 'search')
    choices.push({ name: 'search', label: t('export_search', listed.typed), title: listed.typed, scope: listed });
  return [...choices, { name: 'everything', label: t('export_everything'), title, scope: { of: 'everything' } }];
}

const collectionHas =
  ({ annotations }: OpenCollection) =>
  (id: string): boolean =>
    annotations.has(id);

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
export async function countChoice(database: Database, { scope }: Choice, ownOfAll: number): Promise<Counts> {
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
