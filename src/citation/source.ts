import type { Annotation, Medium, SavedArticle } from '../model.ts';
import { sortByPlace, standsAlone } from '../present/arrange.ts';
import type { Translate } from '../present/kind-view.ts';
import { foldLines, webAddress } from '../present/markup.ts';
import { createSpeakers, describeSpeaker } from '../present/speakers.ts';
import { type Author, readAuthors } from './authors.ts';
import { type Day, readDay } from './dates.ts';

/** An article with what is kept of it, in reading order. */
export interface LibraryItem {
  article: SavedArticle;
  annotations: Annotation[];
}

/** Every tag of an article and its annotations, each once. */
export function listTags(article: SavedArticle, annotations: Annotation[]): string[] {
  return [...new Set([...(article.tags ?? []), ...annotations.flatMap(({ tags }) => tags)])];
}

/** Notes for reference managers, one line each: words and speaker of quotations, highlights, figures, and all with a note. */
export function listNotes(annotations: Annotation[], t: Translate): string[] {
  const speakerOf = createSpeakers(annotations);
  return sortByPlace(annotations)
    .filter(standsAlone)
    .map((annotation) => {
      const who = describeSpeaker(speakerOf(annotation), annotation.kind, t);
      const words = foldLines(annotation.selectors[0].exact);
      return [`${words}${who ? ` — ${who}` : ''}`, foldLines(annotation.note)].filter(Boolean).join(' | ');
    });
}

/** What a citation says of an article, with the reader's corrections. */
export interface Source {
  authors: Author[];
  title: string;
  /** The newspaper or website; its host where the page does not name it. */
  site: string;
  medium: Medium;
  /** When it was published; null where the page does not say. */
  day: Day | null;
  /** When the reader kept it. */
  accessed: Day | null;
  /** '' where it is no address of the web. */
  url: string;
  lang: string;
}

/** What a citation needs of a saved article. */
export function readSource(article: SavedArticle): Source {
  const { corrected = {} } = article;
  const url = webAddress(article.url);
  const site = foldLines(corrected.site || article.site || '') || hostOf(url) || foldLines(article.url).slice(0, 80);
  return {
    authors: readAuthors(corrected.byline ?? article.byline, site),
    title: foldLines(corrected.title || article.title) || site,
    site,
    medium: corrected.medium ?? 'newspaper',
    day: readDay(corrected.published ?? article.published),
    accessed: readDay(article.saved ?? article.added),
    url,
    lang: article.lang,
  };
}

// “https://www.example.com:8080/news”
const hostOf = (url: string) => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';

/** Words that say nothing at the head of a title. */
const FILLERS = new Set('a an the of in on at to for and el la los las un una le les der die das'.split(' '));

/** Gives each article the key by which LaTeX and notes cite it: “okafor2025ministers”; in ASCII, each once. */
export function createCiteKeys(): (source: Source) => string {
  const taken = new Map<string, number>();
  return ({ authors: [first], site, day, title }) => {
    const name = first ? ('literal' in first ? first.literal : first.family) : site;
    const word =
      title
        .split(/\s+/)
        .map(toAscii)
        .find((part) => part !== '' && !FILLERS.has(part)) ?? '';
    const key = `${toAscii(name) || toAscii(site)}${day?.year ?? ''}${word}` || 'article';
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    // Keys end in no digit of ours, so “a” is never also “a1”.
    return count === 0 ? key : `${key}${letters(count)}`;
  };
}

/** Letters and digits of ASCII: “Müller” → “muller”. */
const toAscii = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);

/** 1 → “-b”, 26 → “-ba”. */
function letters(count: number): string {
  let rest = count;
  let name = '';
  do {
    name = String.fromCharCode(97 + (rest % 26)) + name;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return `-${name}`;
}
