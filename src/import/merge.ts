import type { LibraryItem } from '../citation/source.ts';
import {
  type Annotation,
  type Collection,
  type CollectionItem,
  itemKey,
  type SavedArticle,
  type SectionPart,
} from '../model.ts';

/** The stored version and the file's version of an article or annotation. */
export interface Pair<T> {
  ours: T;
  theirs: T;
}

/** A comparison of a file with the library. */
export interface Merge {
  /** Not in the library. */
  fresh: { articles: SavedArticle[]; annotations: Annotation[] };
  /** Equal to the stored version. */
  same: number;
  /** Different from the stored version. */
  conflicts: { articles: Pair<SavedArticle>[]; annotations: Pair<Annotation>[] };
  /** The addresses and ids of the file that are others in the library, as keys of items. */
  renamed: Map<string, CollectionItem>;
  /** The last article, to be given to the comparison of the next part of the file; null if there is none. */
  last: ComparedArticle | null;
}

/** An article of which the next part of a file can have more annotations. */
export interface ComparedArticle {
  /** Its address in the file. */
  address: string;
  /** Its address in the library. */
  url: string;
  known: KnownAnnotations;
}

/** Stored annotations, and those of the file that were compared before. */
interface KnownAnnotations {
  byId: Map<string, Annotation>;
  byPassage: Map<string, Annotation>;
}

/** Which version is used in a conflict. */
export type Side = 'ours' | 'theirs' | 'newer';

/** The articles and annotations to store. */
export interface Writes {
  articles: SavedArticle[];
  annotations: Annotation[];
}

/** A stored article with annotations; null for annotations of any articles. */
export type StoredItem = Omit<LibraryItem, 'article'> & { article: SavedArticle | null };

/** Whether a part of a file begins with more annotations of the article that the part before ended with. */
export const continues = (file: LibraryItem[], before: ComparedArticle | null): before is ComparedArticle =>
  before !== null && file[0]?.article.url === before.address;

/**
 * Compares a part of a file with the stored articles that it may change. `before` is the last article of the part before it, whose
 * stored annotations need not be given again.
 */
export function compare(here: StoredItem[], file: LibraryItem[], before: ComparedArticle | null = null): Merge {
  const merge: Merge = {
    fresh: { articles: [], annotations: [] },
    same: 0,
    conflicts: { articles: [], annotations: [] },
    renamed: new Map(),
    last: null,
  };
  const articles = new Map<string, SavedArticle>();
  const isContinued = continues(file, before);
  const known: KnownAnnotations = isContinued ? before.known : { byId: new Map(), byPassage: new Map() };
  for (const { article, annotations } of here) {
    if (article) for (const url of [...(article.aliases ?? []), article.url]) articles.set(url, article);
    for (const annotation of annotations) {
      known.byId.set(annotation.id, annotation);
      known.byPassage.set(passageKey(annotation), annotation);
    }
  }
  for (const [at, { article, annotations }] of file.entries()) {
    // An article that goes on was compared before.
    const url = isContinued && at === 0 ? before.url : compareArticle(merge, articles, article);
    for (const one of annotations) compareAnnotation(merge, known, one.url === url ? one : { ...one, url });
    merge.last = { address: article.url, url, known };
  }
  return merge;
}

/** Compares an article, and returns its address in the library. */
function compareArticle(merge: Merge, articles: Map<string, SavedArticle>, article: SavedArticle): string {
  const ours = findArticle(articles, article);
  if (!ours) {
    merge.fresh.articles.push(article);
    articles.set(article.url, article);
  } else if (addsTo(ours, article)) merge.conflicts.articles.push({ ours, theirs: article });
  if (ours && ours.url !== article.url) merge.renamed.set(itemKey({ article: article.url }), { article: ours.url });
  return ours?.url ?? article.url;
}

function compareAnnotation(merge: Merge, { byId, byPassage }: KnownAnnotations, theirs: Annotation): void {
  const place = passageKey(theirs);
  const found = byId.get(theirs.id) ?? byPassage.get(place);
  if (found && found.id !== theirs.id) merge.renamed.set(itemKey({ annotation: theirs.id }), { annotation: found.id });
  if (!found) {
    merge.fresh.annotations.push(theirs);
    byId.set(theirs.id, theirs);
    byPassage.set(place, theirs);
  } else if (found === theirs || isSame(found, theirs)) merge.same++;
  // An annotation of the same passage that was kept on another machine keeps the id that it has here.
  else merge.conflicts.annotations.push({ ours: found, theirs: { ...theirs, id: found.id } });
}

/** Resolves conflicts, and returns what to store. */
export function resolveConflicts({ fresh, conflicts }: Pick<Merge, 'fresh' | 'conflicts'>, side: Side): Writes {
  const isTheirs = (pair: Pair<Annotation>) =>
    side === 'theirs' || (side === 'newer' && pair.theirs.updated > pair.ours.updated);
  return {
    articles: [...fresh.articles, ...conflicts.articles.map((pair) => joinArticles(pair, side))],
    annotations: [...fresh.annotations, ...conflicts.annotations.filter(isTheirs).map(({ theirs }) => theirs)],
  };
}

const findArticle = (articles: Map<string, SavedArticle>, { url, aliases = [] }: SavedArticle) =>
  [url, ...aliases].map((address) => articles.get(address)).find((article) => article !== undefined);

/** A key that is equal for two annotations of the same passage. */
const passageKey = ({ url, kind, selectors: [{ exact, prefix, suffix }, { start }] }: Annotation) =>
  JSON.stringify([url, kind, start, exact, prefix, suffix]);

/** Whether two annotations are equal except for their ids and dates. */
const isSame = (a: Annotation, b: Annotation) => write(comparable(a)) === write(comparable(b));

const comparable = ({ kind, selectors, facts, note, tags, colour }: Annotation) => [
  kind,
  selectors,
  facts,
  note,
  tags,
  colour,
];

/** Whether a file has information on an article that is not stored. */
function addsTo(ours: SavedArticle, theirs: SavedArticle): boolean {
  return write(keyOfArticle(joinArticles({ ours, theirs }, 'theirs'))) !== write(keyOfArticle(ours));
}

const keyOfArticle = ({ added: _, ...article }: SavedArticle) => article;

/** Merges two versions of an article: the tags and addresses of both, and otherwise those of the chosen side first. */
function joinArticles({ ours, theirs }: Pair<SavedArticle>, side: Side): SavedArticle {
  // Articles have no date of change, so “newer” keeps the stored version.
  const [first, second] = side === 'theirs' ? [theirs, ours] : [ours, theirs];
  const tags = join(ours.tags, theirs.tags);
  const aliases = join(ours.aliases, theirs.aliases, [theirs.url]).filter((url) => url !== ours.url);
  const { tags: _tags, aliases: _aliases, ...joined } = { ...second, ...first };
  return {
    ...joined,
    url: ours.url,
    added: [ours.added, theirs.added].sort()[0] ?? ours.added,
    ...(tags.length > 0 ? { tags } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** A collection of a file under the addresses and ids of the library. `renamed` is of all parts of the file. */
export function renameItems(collection: Collection, renamed: Merge['renamed']): Collection {
  const rename = (item: CollectionItem) => renamed.get(itemKey(item)) ?? item;
  const renamePart = (part: SectionPart) => ('text' in part ? part : rename(part));
  return {
    ...collection,
    items: collection.items.map(rename),
    sections: collection.sections.map(({ heading, parts }) => ({ heading, parts: parts.map(renamePart) })),
  };
}

/** Merges two versions of a collection: the members of both, and otherwise those of the chosen side. */
export function joinCollections({ ours, theirs }: Pair<Collection>, side: Side): Collection {
  const isTheirs = side === 'theirs' || (side === 'newer' && theirs.updated > ours.updated);
  const [first, second] = isTheirs ? [theirs, ours] : [ours, theirs];
  const items = new Map([...first.items, ...second.items].map((item) => [itemKey(item), item]));
  return {
    ...first,
    sections: first.sections.length > 0 ? first.sections : second.sections,
    items: [...items.values()],
  };
}

const join = (...lists: (string[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))];

/** JSON with sorted properties, so that equal values give equal strings. */
function write(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
