import { divideAuthors, fullName, readByline } from '../author/name.ts';
import { type Annotation, type Author, type Medium, publishedOf, type SavedArticle, type SavedText } from '../model.ts';
import { hasNotes, isListedSeparately, sortByPosition } from '../present/group-by-kind.ts';
import { fileOf } from '../present/index.ts';
import type { Translate } from '../present/kind-view.ts';
import { foldLines, webAddress } from '../present/markup.ts';
import { isMine } from '../present/shown.ts';
import { createSpeakers, describeSpeaker, type Speaker } from '../present/speakers.ts';
import { type Day, readDay } from './dates.ts';
import { changedLater, nameOutlet, readMedium } from './outlet.ts';

/** An article with its annotations. */
export interface LibraryItem {
  article: SavedArticle;
  annotations: Annotation[];
  /** All that are stored with it, if these are not all: they name the speakers. */
  beside?: Annotation[];
  /** Its text, where that is needed. */
  text?: SavedText;
}

/** The tags of an article and its annotations, without duplicates. */
export function listTags(article: SavedArticle, annotations: Annotation[]): string[] {
  return [...new Set([...(article.tags ?? []), ...annotations.flatMap(({ tags }) => tags)])];
}

/** Creates a function that returns the speaker of an annotation of an article. */
export const speakersOf = ({ annotations, beside }: LibraryItem): ((annotation: Annotation) => Speaker) =>
  createSpeakers(beside ?? annotations);

/** Whether an annotation was only saved with its article. */
export const isFound = (annotation: Annotation, { saved }: SavedArticle): boolean => !isMine(annotation, saved ?? null);

/**
 * Notes for reference managers, one line per annotation: the text, the speaker and the note. Names without a note are left out;
 * so are, of what was only saved with the article, figures and single words.
 */
export function listNotes(item: LibraryItem, t: Translate): string[] {
  const speakerOf = speakersOf(item);
  return sortByPosition(item.annotations)
    .filter((one) => isListedSeparately(one) && (saysSomething(one) || !isFound(one, item.article)))
    .map((one) => {
      const who = describeSpeaker(speakerOf(one));
      const words = foldLines(one.selectors[0].exact);
      const found = isFound(one, item.article) && t('export_found');
      return [`${words}${who ? ` — ${who}` : ''}`, foldLines(one.note), found].filter(Boolean).join(' | ');
    });
}

/** Shorter passages in scripts without spaces are single words, in UTF-16 units. */
const MIN_UNSPACED = 8;

/** Whether a passage is understood on its own: “Five” is not, unless the reader has a note on it. */
function saysSomething(annotation: Annotation): boolean {
  if (hasNotes(annotation)) return true;
  const words = foldLines(annotation.selectors[0].exact);
  return (
    fileOf(annotation.kind).shape === 'passage' &&
    (words.includes(' ') || (/[^\x20-\u02ff]/.test(words) && words.length >= MIN_UNSPACED))
  );
}

/** The metadata of an article that a citation contains, with the reader's corrections. */
export interface Source {
  authors: Author[];
  title: string;
  /** The name of the outlet, or its host if the page does not name it. */
  site: string;
  medium: Medium;
  /** The date of publication; null if it is not known. */
  published: Day | null;
  /** The date of the last change; null if it is not known, or not later than that of publication. */
  modified: Day | null;
  /** The date that is cited: that of publication, or else that of the last change. */
  day: Day | null;
  /** The letter after the year, where an author has several works of it: “a”; '' for none. */
  letter: string;
  /** The date on which the reader saved or first annotated it. */
  accessed: Day | null;
  /** '' if the address is not http or https. */
  url: string;
  lang: string;
}

/** Reads the citation metadata of a saved article. */
export function readSource(article: SavedArticle): Source {
  const { corrected = {} } = article;
  const url = webAddress(article.url);
  const published = readDay(publishedOf(article));
  const modified = readDay(changedLater(article));
  const site = nameOutlet(article);
  return {
    authors: readAuthors(article, site),
    title: foldLines(corrected.title || article.title) || site,
    site,
    medium: readMedium(article),
    published,
    modified,
    day: published ?? (corrected.published === undefined ? modified : null),
    letter: '',
    accessed: readDay(article.saved ?? article.added),
    url,
    lang: article.lang,
  };
}

/** The authors, without duplicates. The outlet is not an author of its own articles, unless the reader says so. */
function readAuthors({ corrected = {}, authors, byline = '', lang, ...article }: SavedArticle, site: string): Author[] {
  if (corrected.authors) return corrected.authors;
  // Those of early versions are not divided.
  const named = corrected.byline === undefined ? divideAuthors({ authors, lang }).authors : undefined;
  const outlets = [site, article.site].map((name) => name?.toLowerCase());
  const others = new Map<string, Author>();
  for (const author of named ?? readByline(foldLines(corrected.byline ?? byline), lang)) {
    const key = fullName(author).trim().toLowerCase();
    if (key !== '' && !outlets.includes(key) && !others.has(key)) others.set(key, author);
  }
  return [...others.values()];
}

/** Words that are skipped at the start of a title. */
const STOP_WORDS = new Set('a an the of in on at to for and el la los las un una le les der die das'.split(' '));

/** Creates a function that returns a unique citation key for each article, in ASCII: “okafor2025ministers”. */
export function createCiteKeys(): (source: Source) => string {
  const taken = new Map<string, number>();
  return ({ authors: [first], site, day, title }) => {
    const name = first ? ('literal' in first ? first.literal : first.family) : site;
    const word =
      title
        .split(/\s+/)
        .map(toAscii)
        .find((part) => part !== '' && !STOP_WORDS.has(part)) ?? '';
    const key = `${toAscii(name) || toAscii(site)}${day?.year ?? ''}${word}` || 'article';
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    // The suffix has a hyphen, which generated keys do not have, so it cannot produce an existing key.
    return count === 0 ? key : `${key}${letters(count)}`;
  };
}

/** Lower-case ASCII letters and digits: “Müller” → “muller”. */
const toAscii = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);

/** A suffix for the nth duplicate: 1 → “-b”, 26 → “-ba”. */
function letters(count: number): string {
  let rest = count;
  let name = '';
  do {
    name = String.fromCharCode(97 + (rest % 26)) + name;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return `-${name}`;
}
