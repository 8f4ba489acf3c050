import {
  type Annotation,
  type Collection,
  type CollectionItem,
  itemKey,
  type SavedArticle,
  type SavedText,
} from '../model.ts';
import { sortByPosition } from './group-by-kind.ts';
import { isMine } from './shown.ts';

/** A collection with what it needs to be shown. */
export interface OpenCollection {
  collection: Collection;
  /** Its articles and those of its annotations, by address. */
  articles: Map<string, SavedArticle>;
  /** Its annotations and all annotations of these articles, by id. */
  annotations: Map<string, Annotation>;
  /** The texts of its articles that are kept, by address. */
  texts: Map<string, SavedText>;
}

/** An article of a collection, or an annotation with its article. */
export interface Member {
  item: CollectionItem;
  article: SavedArticle;
  annotation?: Annotation;
}

/** What is in a collection. */
export interface Contents {
  articles: Member[];
  /** The annotations that were added one by one. */
  annotations: Member[];
  /** The reader's other annotations in its articles; articles without any are left out. */
  inArticles: { article: SavedArticle; annotations: Annotation[] }[];
  /** The number of all these annotations. */
  annotationCount: number;
}

/** What is in a collection, in its order. What is not in the library is left out. */
export function listContents(open: OpenCollection): Contents {
  const members = open.collection.items.flatMap((item): Member[] => {
    const annotation = 'annotation' in item ? open.annotations.get(item.annotation) : undefined;
    const url = 'article' in item ? item.article : annotation?.url;
    const article = url === undefined ? undefined : open.articles.get(url);
    if (!article || ('annotation' in item && !annotation)) return [];
    return [{ item, article, ...(annotation && { annotation }) }];
  });
  const articles = members.filter(({ annotation }) => !annotation);
  const annotations = members.filter(({ annotation }) => annotation);
  const keys = new Set(members.map(({ item }) => itemKey(item)));
  const inArticles = articles.flatMap(({ article }) => {
    const annotations = listOwn(article, open).filter(({ id }) => !keys.has(itemKey({ annotation: id })));
    return annotations.length > 0 ? [{ article, annotations }] : [];
  });
  const annotationCount = inArticles.reduce((sum, one) => sum + one.annotations.length, annotations.length);
  return { articles, annotations, inArticles, annotationCount };
}

/** The reader's own annotations of an article, in reading order. */
export function listOwn({ url, saved }: SavedArticle, { annotations }: OpenCollection): Annotation[] {
  return sortByPosition([...annotations.values()].filter((one) => one.url === url && isMine(one, saved ?? null)));
}
