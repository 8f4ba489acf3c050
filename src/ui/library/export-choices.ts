import type { Draft } from '../../export/draft.ts';
import { nameFile } from '../../export/file-name.ts';
import type { SavedArticle } from '../../model.ts';
import type { OpenCollection } from '../../storage/collections.ts';
import type { Scope } from '../../storage/scope.ts';
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
    const ids = draft.sections
      .flatMap(({ cards }) => cards.map(({ key }) => key))
      .filter((key) => collection.annotations.has(key));
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
    choices.push({ name: 'article', label: t('export_this_article'), title: nameFile({ article }), scope });
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
