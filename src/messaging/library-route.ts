import { type Shown, shownParts } from '../model.ts';
import type { StringKey } from './strings.ts';

/** The parts of what Newsgloss found. */
export const foundSections = ['people', 'figures', 'dates'] as const;

/** A part of what Newsgloss found. */
export type FoundSection = (typeof foundSections)[number];

/** The names of their strings. */
export const FOUND_TITLES: { [S in FoundSection]: StringKey } = {
  people: 'found_people',
  figures: 'found_figures',
  dates: 'found_dates',
};

/** The highlights of a collection, its articles, two of them side by side, their dates, and an essay. */
const collectionTabs = [
  'collection',
  'collection-articles',
  'collection-compare',
  'collection-timeline',
  'essay',
] as const;

/** See `collectionTabs`. */
export type CollectionTab = (typeof collectionTabs)[number];

/** The view of the library. It is stored in the fragment of the address, so that other pages can link to it and “back” works. */
export type Route =
  /** What the reader made, or one part of it, or what is found of it. */
  | { view: 'list'; shown?: Shown; typed?: string }
  /** The same, of what has a tag. */
  | { view: 'tag'; tag: string; shown?: Shown }
  | { view: 'trash' }
  /** The list, with the import of the last backup in the reader's folder. */
  | { view: 'restore' }
  /** The list, with what is said of the backup. */
  | { view: 'backup' }
  /** An article, at an annotation (its id) or at a part of its text (“120-164”). */
  | { view: 'article'; url: string; place?: string }
  /** What Newsgloss found in all articles. */
  | { view: FoundSection }
  /** An actor in all articles. */
  | { view: 'actor'; name: string }
  /** What is in a collection, by the tabs of its head. */
  | { view: CollectionTab; id: string }
  /** Two articles side by side. */
  | { view: 'compare'; urls: string[] }
  /** The dates in articles. */
  | { view: 'timeline'; urls: string[] }
  /** The export dialog, for an article or, if the url is '', for the library. */
  | { view: 'export'; url: string };

/** The fragment for a view: “#article=https%3A%2F%2F…”. */
export function toHash(route: Route): string {
  if (route.view === 'list' && route.typed) return `#search=${encode(route.typed)}`;
  if (route.view === 'list') return route.shown && route.shown !== 'all' ? `#${route.shown}` : '#';
  if ('urls' in route) return `#${route.view}=${route.urls.map(encode).join('&')}`;
  if (route.view === 'tag') return `#tag=${[route.tag, route.shown ?? ''].map(encode).join('&')}`;
  if (route.view === 'article')
    return `#article=${[route.url, route.place ?? ''].filter(Boolean).map(encode).join('&')}`;
  const named = 'name' in route ? route.name : 'id' in route ? route.id : 'url' in route ? route.url : null;
  return named === null ? `#${route.view}` : `#${route.view}=${encode(named)}`;
}

/** “%uD83D” for half of a surrogate pair, which `encodeURIComponent` refuses. */
const encode = (text: string): string =>
  text
    .split(/(\p{Surrogate})/u)
    .map((part, at) => (at % 2 ? `%u${part.charCodeAt(0).toString(16)}` : encodeURIComponent(part)))
    .join('');

const decode = (text: string): string =>
  text
    .split(/%u(d[89a-f][0-9a-f]{2})/i)
    .map((part, at) => (at % 2 ? String.fromCharCode(Number.parseInt(part, 16)) : decodeURIComponent(part)))
    .join('');

const isShown = (name: string | undefined): name is Shown => name !== 'all' && shownParts.some((part) => part === name);

/** The view for a fragment; the list if it is not valid. */
export function readHash(hash: string): Route {
  const simple = hash.slice(1);
  if (simple === 'trash' || simple === 'restore' || simple === 'backup') return { view: simple };
  const section = foundSections.find((one) => one === simple);
  if (section) return { view: section };
  if (isShown(simple)) return { view: 'list', shown: simple };
  const [, view, rest = ''] =
    /^#(article|actor|export|search|tag|collection(?:-\w+)?|essay|compare|timeline)=(.*)$/.exec(hash) ?? [];
  if (!view) return { view: 'list' };
  try {
    const [named = '', more, ...others] = rest.split('&').map(decode);
    if (view === 'compare' || view === 'timeline')
      return { view, urls: [named, ...(more === undefined ? [] : [more]), ...others] };
    if (view === 'search') return { view: 'list', typed: named };
    if (view === 'actor') return { view, name: named };
    if (view === 'tag') return { view, tag: named, ...(isShown(more) && { shown: more }) };
    const tab = collectionTabs.find((one) => one === view);
    if (tab) return { view: tab, id: named };
    if (view === 'article') return { view, url: named, ...(more && { place: more }) };
    return view === 'export' ? { view, url: named } : { view: 'list' };
  } catch {
    return { view: 'list' }; // “#article=%”
  }
}
