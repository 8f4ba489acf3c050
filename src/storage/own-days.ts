import type { SavedArticle, Shown } from '../model.ts';
import { dayOf } from '../present/day-names.ts';
import type { OwnEntry } from './search-index.ts';

/** What the reader did with an article on one day. */
export interface DayGroup {
  /** The day in the reader's time zone: “2026-03-14”. */
  day: string;
  url: string;
  /** The annotations of that day; none if the article was only saved. */
  ids: string[];
  /** Whether the note on the article stands here: under what was made last. */
  hasPageNote: boolean;
}

/** When an article came into the library. */
const momentOf = ({ saved, added }: SavedArticle): string => saved ?? added;

/**
 * What the reader made, by day and then by article, both newest first. Articles that were only saved are listed with everything.
 * `entries` are newest first.
 */
export function listDays(entries: OwnEntry[], articles: SavedArticle[], shown: Shown): DayGroup[] {
  const groups = new Map<string, DayGroup & { moment: string }>();
  const latest = new Map<string, DayGroup>();
  const join = (url: string, moment: string): DayGroup => {
    const day = dayOf(moment);
    const key = `${day} ${url}`;
    const group = groups.get(key) ?? { day, url, ids: [], hasPageNote: false, moment };
    groups.set(key, group);
    if (!latest.has(url)) latest.set(url, group);
    return group;
  };
  for (const { id, url, moment, hasNote } of entries) if (shown !== 'notes' || hasNote) join(url, moment).ids.push(id);
  if (shown !== 'highlights') {
    for (const article of articles) {
      const { url, note } = article;
      if (note) (latest.get(url) ?? join(url, momentOf(article))).hasPageNote = true;
      else if (shown === 'all' && !latest.has(url)) join(url, momentOf(article));
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.moment === b.moment ? 0 : a.moment < b.moment ? 1 : -1))
    .map(({ moment: _, ...group }) => group);
}

interface OwnCount {
  highlights: number;
  notes: number;
}

/** What each article has of the reader's, by its address. */
export function countByArticle(own: OwnEntry[]): Map<string, OwnCount> {
  const counts = new Map<string, OwnCount>();
  for (const { url, hasNote } of own) {
    const count = counts.get(url) ?? { highlights: 0, notes: 0 };
    count.highlights++;
    if (hasNote) count.notes++;
    counts.set(url, count);
  }
  return counts;
}

/** How much of each kind the reader made. */
export interface OwnCounts {
  highlights: number;
  notes: number;
  articles: number;
}

/** Counts what the reader made. */
export const countOwn = (own: OwnEntry[], articles: SavedArticle[]): OwnCounts => ({
  highlights: own.length,
  notes: own.filter(({ hasNote }) => hasNote).length + articles.filter(({ note }) => note).length,
  articles: articles.length,
});
