import { type Annotation, type Facts, PASSAGE, type Perhaps, publishedOf, type SavedArticle } from '../model.ts';
import { cutSentence } from './in-sentence.ts';
import { actorOf, infoOf } from './index.ts';
import { foldLines } from './markup.ts';
import { isReported } from './quote.ts';
import { listWords } from './search-words.ts';
import { isMine } from './shown.ts';

/** The content of an actor's page. */
export interface ActorLines {
  /** What the reader highlighted or wrote about the actor, newest first; what is kept of the rest stands there. */
  mine: Annotation[];
  /** What each outlet calls the actor. */
  roles: { site: string; roles: string[] }[];
  /** What the actor is said to have said, the newest article first. */
  quotes: Annotation[];
  /** What the actor may have said. */
  doubtful: Annotation[];
  /** Figures in sentences that name the actor, or in what the actor says. */
  figures: Annotation[];
}

type Articles = ReadonlyMap<string, SavedArticle>;
type NameSite = (article: SavedArticle) => string;

/**
 * Reads the content of an actor's page. `all` are all annotations of the articles that name the actor under one of its names;
 * `nameSite` gives the outlet of an article.
 */
export function readActor(names: string[], all: Annotation[], articles: Articles, nameSite: NameSite): ActorLines {
  const isActor = (one: Annotation) => names.includes(foldLines(actorOf(one)).trim());
  const isNamedIn = createNameTest(names);
  const mentions = all.filter((one) => infoOf(one.kind).actorFact === 'name' && isActor(one));
  const quotes = all.filter((one) => infoOf(one.kind).isQuotation && isActor(one) && !isReported(one));
  const isOwn = (one: Annotation) => isMine(one, articles.get(one.url)?.saved ?? null);
  const isAbout = (one: Annotation) =>
    one.note.trim() || one.kind === PASSAGE
      ? isActor(one) || isNamedIn(`${one.selectors[0].exact} ${one.note}`)
      : false;
  const inQuotes = createSpanTest(quotes);
  return {
    mine: all.filter((one) => isOwn(one) && isAbout(one)).sort((a, b) => (a.created < b.created ? 1 : -1)),
    roles: listRoles(mentions, articles, nameSite),
    quotes: sortByArticle(quotes, articles),
    doubtful: sortByArticle(
      all.filter(
        (one) =>
          infoOf(one.kind).isQuotation && !isActor(one) && listPerhaps(one.facts).some((name) => names.includes(name)),
      ),
      articles,
    ),
    figures: sortByArticle(
      all.filter((one) => infoOf(one.kind).hasAmounts && (inQuotes(one) || isNamedIn(readAround(one)))),
      articles,
    ),
  };
}

/** The sentence of an annotation, as far as it is stored. */
function readAround({ selectors: [{ prefix, exact, suffix }] }: Annotation): string {
  const { before, words, after } = cutSentence(prefix, exact, suffix);
  return before + words + after;
}

/** The names that a finding does not claim. */
function listPerhaps({ perhaps }: Facts): string[] {
  return typeof perhaps === 'object' && perhaps !== null ? (perhaps as Perhaps).names : [];
}

/** The facts of a quotation after the reader has said whether an actor said it. */
export function confirmSpeaker({ facts }: Annotation, name: string, isSo: boolean): Facts {
  const { perhaps, ...claims } = facts;
  if (isSo) return { ...claims, actor: name, speaker: name };
  const others = listPerhaps(facts).filter((other) => other !== name);
  return others.length > 0 ? { ...claims, perhaps: { ...(perhaps as Perhaps), names: others } } : claims;
}

/** A test whether a text has one of these names, or the last word of one. */
function createNameTest(names: string[]): (text: string) => boolean {
  const lasts = new Set(names.map((name) => listWords(name).at(-1)));
  return (text) => listWords(text).some((word) => lasts.has(word));
}

/** A test whether an annotation lies within one of some others. */
function createSpanTest(around: Annotation[]): (one: Annotation) => boolean {
  const spans = new Map<string, Annotation[]>();
  for (const one of around) spans.set(one.url, [...(spans.get(one.url) ?? []), one]);
  return ({ url, selectors: [, place] }) =>
    spans.get(url)?.some(({ selectors: [, { start, end }] }) => start <= place.start && place.end <= end) ?? false;
}

const dateOf = (article: SavedArticle | undefined): string => (article ? publishedOf(article) || article.added : '');

/** The newest article first, and in reading order in each. */
const sortByArticle = (some: Annotation[], articles: Articles): Annotation[] =>
  some.sort((a, b) => {
    if (a.url === b.url) return a.selectors[1].start - b.selectors[1].start;
    return dateOf(articles.get(a.url)) < dateOf(articles.get(b.url)) ? 1 : -1;
  });

/** The roles that each outlet gives, those of its latest articles first. */
function listRoles(mentions: Annotation[], articles: Articles, nameSite: NameSite): ActorLines['roles'] {
  const bySite = new Map<string, Set<string>>();
  for (const { facts, url } of sortByArticle(mentions, articles)) {
    if (typeof facts.role !== 'string' || !facts.role.trim()) continue;
    const article = articles.get(url);
    const site = article ? nameSite(article) : url;
    bySite.set(site, (bySite.get(site) ?? new Set()).add(foldLines(facts.role).trim()));
  }
  return [...bySite].map(([site, roles]) => ({ site, roles: [...roles] }));
}
