import { foldSpace } from '../white-space.ts';
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
  const dates = readDates(document, thing);
  const first: string | undefined = dates.next().value;
  if (!first) return readPath(location)[0] ?? readShown(document)[0];
  if (!isUtc(first)) return first; // the further sources are only asked where they are needed
  const local = [...dates].find((date) => date.includes('T') && !isUtc(date) && isNear(date, first));
  if (local) return local;
  const day = [...readPath(location), ...readShown(document)].find((date) => isNear(date, first));
  return day === undefined || first.startsWith(day) ? first : day;
}

const isUtc = (date: string) => /Z$|[+-]00:00$/.test(date);

function* readDates(document: Document, thing: Thing | null): Generator<string, undefined> {
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
  return undefined;
}

/** What looks like the line with the date, and how much of the page is looked at for it. */
const DATE_LINE = 'time, [class*="publish" i], [class*="date" i], [class*="fecha" i], [class*="datum" i]';
const MOST_SHOWN = 40;

// “veröffentlicht 28.01.2022 06:00” → “28.01.2022 06:00”
const NUMBERS = /(?<!\d)\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}-\d{2}-\d{2}/;

/** The days that the page shows, in its own words: “3 de mayo de 2022” */
function readShown(document: Document): string[] {
  const lines = [...document.querySelectorAll(DATE_LINE)].slice(0, MOST_SHOWN).map((e) => foldSpace(e.textContent));
  return lines.flatMap((line) =>
    line.length > 80 ? [] : (toIso(NUMBERS.exec(line)?.[0] ?? line)?.slice(0, 10) ?? []),
  );
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
