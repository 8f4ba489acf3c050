import type { LibraryItem } from '../citation/source.ts';
import type { Annotation, SavedArticle } from '../model.ts';

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
}

/** Which version is used in a conflict. */
export type Side = 'ours' | 'theirs' | 'newer';

/** The articles and annotations to store. */
export interface Writes {
  articles: SavedArticle[];
  annotations: Annotation[];
}

/** Compares a file with the stored articles that it may change. */
export function compare(here: LibraryItem[], file: LibraryItem[]): Merge {
  const merge: Merge = {
    fresh: { articles: [], annotations: [] },
    same: 0,
    conflicts: { articles: [], annotations: [] },
  };
  const articles = new Map<string, SavedArticle>();
  const byId = new Map<string, Annotation>();
  const byPassage = new Map<string, Annotation>();
  for (const { article, annotations } of here) {
    for (const url of [...(article.aliases ?? []), article.url]) articles.set(url, article);
    for (const annotation of annotations) {
      byId.set(annotation.id, annotation);
      byPassage.set(passageKey(annotation), annotation);
    }
  }
  for (const { article, annotations } of file) {
    const ours = findArticle(articles, article);
    const url = ours?.url ?? article.url;
    if (!ours) {
      merge.fresh.articles.push(article);
      articles.set(url, article);
    } else if (addsTo(ours, article)) merge.conflicts.articles.push({ ours, theirs: article });
    for (const one of annotations) {
      const theirs = one.url === url ? one : { ...one, url };
      const place = passageKey(theirs);
      const found = byId.get(theirs.id) ?? byPassage.get(place);
      if (!found) {
        merge.fresh.annotations.push(theirs);
        byId.set(theirs.id, theirs);
        byPassage.set(place, theirs);
      } else if (found === theirs || isSame(found, theirs)) merge.same++;
      // An annotation of the same passage that was kept on another machine keeps the id that it has here.
      else merge.conflicts.annotations.push({ ours: found, theirs: { ...theirs, id: found.id } });
    }
  }
  return merge;
}

/** Resolves conflicts, and returns what to store. */
export function resolveConflicts({ fresh, conflicts }: Merge, side: Side): Writes {
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

const join = (...lists: (string[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))];

/** JSON with sorted properties, so that equal values give equal strings. */
function write(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
