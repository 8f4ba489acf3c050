import type { LibraryItem } from '../citation/source.ts';
import type { Annotation, SavedArticle } from '../model.ts';

/** One thing as it lies here and as the file has it. */
export interface Pair<T> {
  ours: T;
  theirs: T;
}

/** What would come of taking a file in. */
export interface Merge {
  /** Not here yet. */
  fresh: { articles: SavedArticle[]; annotations: Annotation[] };
  /** Here already, word for word. */
  same: number;
  /** Here, but otherwise. */
  conflicts: { articles: Pair<SavedArticle>[]; annotations: Pair<Annotation>[] };
}

/** Which side is right where both have something. */
export type Side = 'ours' | 'theirs' | 'newer';

/** What is to be written. */
export interface Writes {
  articles: SavedArticle[];
  annotations: Annotation[];
}

/** Compares a file with what is here of its articles. */
export function compare(here: LibraryItem[], file: LibraryItem[]): Merge {
  const merge: Merge = {
    fresh: { articles: [], annotations: [] },
    same: 0,
    conflicts: { articles: [], annotations: [] },
  };
  const articles = new Map<string, SavedArticle>();
  const byId = new Map<string, Annotation>();
  const byPlace = new Map<string, Annotation>();
  for (const { article, annotations } of here) {
    for (const url of [...(article.aliases ?? []), article.url]) articles.set(url, article);
    for (const annotation of annotations) {
      byId.set(annotation.id, annotation);
      byPlace.set(placeOf(annotation), annotation);
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
      const place = placeOf(theirs);
      const found = byId.get(theirs.id) ?? byPlace.get(place);
      if (!found) {
        merge.fresh.annotations.push(theirs);
        byId.set(theirs.id, theirs);
        byPlace.set(place, theirs);
      } else if (found === theirs || isSame(found, theirs)) merge.same++;
      // A mark kept twice, on two machines, is one: under the name that it has here.
      else merge.conflicts.annotations.push({ ours: found, theirs: { ...theirs, id: found.id } });
    }
  }
  return merge;
}

/** What is to be written, with conflicts settled by one side. */
export function settle({ fresh, conflicts }: Merge, side: Side): Writes {
  const isTheirs = (pair: Pair<Annotation>) =>
    side === 'theirs' || (side === 'newer' && pair.theirs.updated > pair.ours.updated);
  return {
    articles: [...fresh.articles, ...conflicts.articles.map((pair) => joinArticles(pair, side))],
    annotations: [...fresh.annotations, ...conflicts.annotations.filter(isTheirs).map(({ theirs }) => theirs)],
  };
}

const findArticle = (articles: Map<string, SavedArticle>, { url, aliases = [] }: SavedArticle) =>
  [url, ...aliases].map((address) => articles.get(address)).find((article) => article !== undefined);

/** Equal for two marks of the same words at the same place of an article. */
const placeOf = ({ url, kind, selectors: [{ exact, prefix, suffix }, { start }] }: Annotation) =>
  JSON.stringify([url, kind, start, exact, prefix, suffix]);

/** What a reader did with a mark, or could have: not when it was kept, nor under which name. */
const isSame = (a: Annotation, b: Annotation) => write(keyOfMark(a)) === write(keyOfMark(b));

const keyOfMark = ({ kind, selectors, facts, note, tags, colour }: Annotation) => [
  kind,
  selectors,
  facts,
  note,
  tags,
  colour,
];

/** Whether the file knows something of an article that is not known here. */
function addsTo(ours: SavedArticle, theirs: SavedArticle): boolean {
  return write(keyOfArticle(joinArticles({ ours, theirs }, 'theirs'))) !== write(keyOfArticle(ours));
}

const keyOfArticle = ({ added: _, ...article }: SavedArticle) => article;

/** Both sides' tags and addresses; where only one can be right, the side that was chosen. */
function joinArticles({ ours, theirs }: Pair<SavedArticle>, side: Side): SavedArticle {
  // Articles have no date of change: a newer one cannot be told, and what is here is not thrown away for it.
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

/** The same text for the same thing, in whatever order its properties stand. */
function write(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
