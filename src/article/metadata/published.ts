import { checkDate, toIso } from './dates.ts';
import type { Thing } from './linked-data.ts';

const SOURCES = [
  'meta[property="article:published_time"], meta[name="article:published_time"]',
  'meta[itemprop="datePublished"], [itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="DC.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="DC.date" i], meta[name="dcterms.date" i]',
  'meta[name="pubdate" i], meta[name="publishdate" i], meta[name="og:pubdate" i]',
  'meta[name="date" i]',
  'article time[datetime]',
  'time[pubdate]',
  'time[datetime]',
];

/** How many elements of one source are read. */
const MOST = 5;

/**
 * When the article was published, as precise as the page says it; undefined when it does not say. A time in UTC gives
 * way to the same time where the newsroom is: an evening's story is of that day.
 */
export function findPublished(document: Document, thing: Thing | null, location: string): string | undefined {
  const dates = [...readDates(document, thing)];
  const [first, ...others] = dates;
  if (!first) return readPath(location)[0];
  if (!isUtc(first)) return first;
  const local = others.filter((date) => date.includes('T') && !isUtc(date));
  return [...local, ...readPath(location), ...readShown(document)].find((date) => isNear(date, first)) ?? first;
}

const isUtc = (date: string) => /Z$|[+-]00:00$/.test(date);

function* readDates(document: Document, thing: Thing | null): Generator<string> {
  const declared = thing?.datePublished ?? thing?.dateCreated;
  const iso = typeof declared === 'string' ? toIso(declared) : undefined;
  if (iso) yield iso;
  for (const source of SOURCES) {
    for (const element of [...document.querySelectorAll(source)].slice(0, MOST)) {
      const read = toIso(
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '',
      );
      if (read) yield read;
    }
  }
}

/** The days that the page shows as times, in its own words: “3 de mayo de 2022” */
function readShown(document: Document): string[] {
  const times = [...document.querySelectorAll('time')].slice(0, MOST);
  return times.flatMap((time) => toIso(time.textContent ?? '')?.slice(0, 10) ?? []);
}

/** “…/2020/02/24/…”, “…/2020-02-24-…” */
function readPath(location: string): string[] {
  const found = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})[/-]/.exec(location);
  const iso = found ? checkDate(found[1], found[2], found[3], '') : undefined;
  return iso ? [iso] : [];
}

/** Less than a day apart, the zone of either left aside. */
function isNear(a: string, b: string): boolean {
  const day = 86_400_000;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= day;
}
