import { foldSpace } from '../prose.ts';
import type { MetaElements, Thing } from './structured-data.ts';

// “2021-08-11T16:55:12+02:00”, “2021-8-11 16:55”, “20210811”, “2021/08/11”
const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:\s?(Z|[+-]\d{2}:?\d{2}))?)?/;
// “11.08.2021”, “11/08/2021 17:22”
const DAY_FIRST = /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})/;

/** Reads the forms newsrooms write in their metadata; the time zone is kept as written, never invented. */
export function toIso(value: string): string | undefined {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, compactMonth, compactDay, time, zone] = iso;
    const rest = time ? writeTime(time) + withColon(zone ?? '') : '';
    return checkDate(year, month ?? compactMonth, day ?? compactDay, rest);
  }
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? checkDate(dayFirst[3], dayFirst[2], dayFirst[1], '') : fromWords(text);
}

/** “9:05” → “T09:05” */
const writeTime = (time: string) => `T${/^\d:/.test(time) ? '0' : ''}${time}`;

/** “+0200” → “+02:00” */
const withColon = (zone: string) => zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');

/** A day that exists, with what follows it; undefined when there is none such. */
export function checkDate(year = '', month = '', day = '', rest: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) || +year < 1600 ? undefined : date + rest;
}

/** The first letters of the months in English, German, French, Spanish, Portuguese and Italian. */
const MONTHS = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|ago|août|aou)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^nov/,
  /^(?:dec|dez|déc|dic)/,
];

// “11 Aug 2021”, “3 de mayo de 2022”, “19. Oktober 2019”
const DAY_MONTH = /(?<![\d:])(\d{1,2})\.?º? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})\b/u;
// “August 11, 2021”, “Jan 28 15:28:56 CET 2020”
const MONTH_DAY = /\b(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:[\d:]{5,8} (?:\p{Lu}{3,4} )?)?(\d{4})\b/u;
const TIME = /\b(\d{1,2}:\d{2}(?::\d{2})?)(?: ?(GMT|UTC|Z\b|[+-]\d{4}))?/;

/** “Wed, 11 Aug 2021 16:55:12 GMT”, “3 de mayo de 2022”: the day as written. */
function fromWords(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const [, day, month, year] = DAY_MONTH.exec(text) ?? [];
  const [, monthFirst, dayAfter, yearAfter] = DAY_MONTH.test(text) ? [] : (MONTH_DAY.exec(text) ?? []);
  const name = (month ?? monthFirst ?? '').toLowerCase();
  const number = MONTHS.findIndex((prefix) => prefix.test(name)) + 1;
  if (number === 0) return undefined;
  const [, time, zone] = /[ap]\.? ?m\b/i.test(text) ? [] : (TIME.exec(text) ?? []);
  const rest = time ? writeTime(time) + withColon(zone ?? '').replace(/^[GU].*/, 'Z') : '';
  return checkDate(year ?? yearAfter, String(number), day ?? dayAfter, rest);
}

/** Names under which `meta` elements tell the date, the surest first; the page's own markup comes after the first. */
const SUREST = 'article:published_time';
const TOLD = [
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'og:pubdate',
  'date',
];

/** Elements marked up as a date. */
const MARKED = '[itemprop="datePublished"], time';

/** How many elements of one source are read. */
const MOST = 5;

/**
 * When the article was published, as precise as the page says it; undefined when it does not say. A time in UTC gives
 * way to the same time where the newsroom is: an evening's story is of that day.
 */
export function findPublished(
  document: Document,
  meta: MetaElements,
  thing: Thing | null,
  location: string,
): string | undefined {
  const dates = readDates(document, meta, thing);
  const first: string | undefined = dates.next().value;
  if (!first) return readPath(location) ?? readShown(document)[0];
  if (!isUtc(first)) return first; // the further sources are only asked where they are needed
  const local = [...dates].find((date) => date.includes('T') && !isUtc(date) && isNear(date, first));
  if (local) return local;
  const path = readPath(location);
  const day = path && isNear(path, first) ? path : readShown(document).find((date) => isNear(date, first));
  return day === undefined || first.startsWith(day) ? first : day;
}

const isUtc = (date: string) => /Z$|[+-]00:00$/.test(date);

function* readDates(document: Document, meta: MetaElements, thing: Thing | null): Generator<string, undefined> {
  for (const claims of listClaims(document, meta, thing)) {
    for (const claim of claims.slice(0, MOST)) {
      const read = toIso(claim);
      if (read) yield read;
    }
  }
  return undefined;
}

/** What each source says, the surest first. */
function* listClaims(document: Document, meta: MetaElements, thing: Thing | null): Generator<string[]> {
  const declared = thing?.datePublished ?? thing?.dateCreated;
  yield typeof declared === 'string' ? [declared] : [];
  yield meta.all(SUREST);
  const marked = [...document.querySelectorAll(MARKED)];
  yield marked.filter((element) => element.getAttribute('itemprop') === 'datePublished').map(readDate);
  for (const name of TOLD) yield meta.all(name);
  const times = marked.filter((element) => element.hasAttribute('datetime'));
  yield times.filter((time) => time.closest('article')).map(readDate);
  yield marked.filter((element) => element.hasAttribute('pubdate')).map(readDate);
  yield times.map(readDate);
}

const readDate = (element: Element) =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';

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
function readPath(location: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})[/-]/.exec(location);
  return found ? checkDate(found[1], found[2], found[3], '') : undefined;
}

/** Less than a day apart, the zone of either left aside. */
function isNear(a: string, b: string): boolean {
  const day = 86_400_000;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= day;
}
