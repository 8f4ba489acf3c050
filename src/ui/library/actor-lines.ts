import { readSource } from '../../citation/source.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { actorOf, infoOf } from '../../present/index.ts';
import { foldLines } from '../../present/markup.ts';

/** The maximum distance of a figure from the actor's name, in UTF-16 code units: about one sentence. */
const NEAR = 200;

/** A role, and the sites that use it, each with one of its articles. */
export interface Role {
  role: string;
  places: { site: string; url: string; count: number }[];
}

/** The content of an actor's page. */
export interface ActorLines {
  mentions: Annotation[];
  /** Newest first. */
  quotes: Annotation[];
  roles: Role[];
  figures: Annotation[];
  /** The addresses of the articles, newest first. */
  urls: string[];
  /** The actor's type, such as “person”; '' if it is not known. */
  type: string;
}

type Articles = ReadonlyMap<string, SavedArticle>;

/** Reads the content of an actor's page. `all` are all annotations of the articles that have annotations of the actor. */
export function readActor(name: string, all: Annotation[], articles: Articles): ActorLines {
  const mentions = all.filter((one) => infoOf(one.kind).actorFact === 'name' && actorOf(one) === name);
  const own = all.filter((one) => infoOf(one.kind).isQuotation && actorOf(one) === name);
  const byDate = (a: string, b: string) => (dateOf(articles.get(a)) < dateOf(articles.get(b)) ? 1 : -1);
  return {
    mentions,
    quotes: sortByArticle(own, byDate),
    roles: groupRoles(mentions, articles),
    figures: findNear([...mentions, ...own], all),
    urls: [...new Set([...mentions, ...own].map(({ url }) => url))].sort(byDate),
    type: String(mentions[0]?.facts.type ?? ''),
  };
}

const dateOf = (article: SavedArticle | undefined): string =>
  article?.corrected?.published || article?.published || article?.added || '';

const sortByArticle = (quotes: Annotation[], order: (a: string, b: string) => number): Annotation[] =>
  quotes.sort((a, b) => (a.url === b.url ? a.selectors[1].start - b.selectors[1].start : order(a.url, b.url)));

/** The different roles in the mentions, most frequent first. */
function groupRoles(mentions: Annotation[], articles: Articles): Role[] {
  const roles = new Map<string, Map<string, Role['places'][number]>>();
  for (const { facts, url } of mentions) {
    if (typeof facts.role !== 'string' || !facts.role.trim()) continue;
    const role = foldLines(facts.role);
    const article = articles.get(url);
    const site = article ? readSource(article).site : url;
    const places = roles.get(role) ?? new Map<string, Role['places'][number]>();
    const place = places.get(site) ?? { site, url, count: 0 };
    place.count++;
    roles.set(role, places.set(site, place));
  }
  const sum = ({ places }: Role) => places.reduce((all, { count }) => all + count, 0);
  return [...roles]
    .map(([role, places]) => ({ role, places: [...places.values()].sort((a, b) => b.count - a.count) }))
    .sort((a, b) => sum(b) - sum(a));
}

/** The figures near one of the annotations in `own`, in the same article. */
function findNear(own: Annotation[], all: Annotation[]): Annotation[] {
  const places = new Map<string, number[]>();
  for (const { url, selectors } of own) places.set(url, [...(places.get(url) ?? []), selectors[1].start]);
  for (const starts of places.values()) starts.sort((a, b) => a - b);
  return all.filter(({ kind, url, selectors: [, { start }] }) => {
    const starts = infoOf(kind).hasAmounts ? places.get(url) : undefined;
    return starts?.some((at) => Math.abs(at - start) <= NEAR) ?? false;
  });
}
