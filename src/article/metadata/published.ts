import { foldSpace } from '../prose.ts';
import type { LinkedData, MetaElements } from './structured-data.ts';

// “2021-08-11T16:55:12+02:00”, “2021-8-11 16:55”, “20210811”, “2021/08/11”
const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))(?:[T ]{1,2}(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:\s?(Z|[+-]\d{2}:?\d{2}))?)?/;
// “11.08.2021”, “11/08/2021 17:22”, “11.08.21”
const DAY_FIRST = /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4}|\d{2}(?![\d:.]))/;

/** Parses the date formats found in metadata. The time zone is kept as written and never added. */
export function toIso(value: string): string | undefined {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, compactMonth, compactDay, time, zone] = iso;
    const rest = time ? formatTime(time) + formatZone(zone ?? '') : '';
    return validDate(year, month ?? compactMonth, day ?? compactDay, rest);
  }
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? validDate(toFullYear(dayFirst[3]), dayFirst[2], dayFirst[1], '') : parseDateInWords(text);
}

/** “21” → “2021” */
const toFullYear = (year = '') => (year.length === 2 ? `20${year}` : year);

/** “9:05” → “T09:05” */
const formatTime = (time: string) => `T${/^\d:/.test(time) ? '0' : ''}${time}`;

/** “+0200” → “+02:00” */
const formatZone = (zone: string) => zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');

/** Joins the parts of a date; undefined when there is no such day. */
function validDate(year = '', month = '', day = '', rest: string): string | undefined {
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
function parseDateInWords(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const [, day, month, year] = DAY_MONTH.exec(text) ?? [];
  const [, monthFirst, dayAfter, yearAfter] = DAY_MONTH.test(text) ? [] : (MONTH_DAY.exec(text) ?? []);
  const name = (month ?? monthFirst ?? '').toLowerCase();
  const number = MONTHS.findIndex((prefix) => prefix.test(name)) + 1;
  if (number === 0) return undefined;
  const [, time, zone] = /[ap]\.? ?m\b/i.test(text) ? [] : (TIME.exec(text) ?? []);
  const rest = time ? formatTime(time) + formatZone(zone ?? '').replace(/^[GU].*/, 'Z') : '';
  return validDate(year ?? yearAfter, String(number), day ?? dayAfter, rest);
}

/** Names of `meta` elements with the date, most reliable first. Markup on the page comes after the first of them. */
const PUBLISHED_TIME = 'article:published_time';
const META_NAMES = [
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
const MARKED_UP = '[itemprop="datePublished"], time';

/** How many elements of one source are read. */
const MAX_ELEMENTS = 5;

/**
 * When the article was published, as precisely as the page says; undefined when it does not. A time in the local zone is
 * preferred to the same time in UTC, which may be on another day.
 */
export function findPublished(
  document: Document,
  meta: MetaElements,
  linkedData: LinkedData | null,
  heading: Element | null,
  location: string,
): string | undefined {
  const dates = readDates(document, meta, linkedData);
  const first: string | undefined = dates.next().value;
  if (!first) return readPathDate(location) ?? readShownDates(document)[0] ?? readDateByHeading(document, heading);
  if (!isUtc(first)) return first; // later sources are read only if needed
  const local = [...dates].find((date) => date.includes('T') && !isUtc(date) && isNear(date, first));
  if (local) return local;
  const path = readPathDate(location);
  const day = path && isNear(path, first) ? path : readShownDates(document).find((date) => isNear(date, first));
  return day === undefined || first.startsWith(day) ? first : day;
}

const isUtc = (date: string) => /Z$|[+-]00:00$/.test(date);

function* readDates(
  document: Document,
  meta: MetaElements,
  linkedData: LinkedData | null,
): Generator<string, undefined> {
  for (const claims of listClaims(document, meta, linkedData)) {
    for (const claim of claims.slice(0, MAX_ELEMENTS)) {
      const read = toIso(claim);
      if (read) yield read;
    }
  }
  return undefined;
}

/** The values given by each source, most reliable first. */
function* listClaims(document: Document, meta: MetaElements, linkedData: LinkedData | null): Generator<string[]> {
  const declared = linkedData?.datePublished ?? linkedData?.dateCreated;
  yield typeof declared === 'string' ? [declared] : [];
  yield meta.all(PUBLISHED_TIME);
  const marked = [...document.querySelectorAll(MARKED_UP)];
  yield marked.filter((element) => element.getAttribute('itemprop') === 'datePublished').map(readDate);
  for (const name of META_NAMES) yield meta.all(name);
  const times = marked.filter((element) => element.hasAttribute('datetime'));
  yield times.filter((time) => time.closest('article')).map(readDate);
  yield marked.filter((element) => element.hasAttribute('pubdate')).map(readDate);
  yield times.map(readDate);
}

const readDate = (element: Element) =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';

/** Elements that may show the date, and how many of them are read. */
const DATE_LINE = 'time, [class*="publish" i], [class*="date" i], [class*="fecha" i], [class*="datum" i]';
const MAX_SHOWN = 40;

// “veröffentlicht 28.01.2022 06:00” → “28.01.2022 06:00”
const NUMBERS = /(?<![\d.])\d{1,2}[./]\s?(?:\d{1,2}[./]\s?\d{4}|\d{2}[./]\d{2}(?![\d:.]))|\d{4}-\d{2}-\d{2}/;

/** The dates shown on the page, without time: “3 de mayo de 2022” → “2022-05-03”. */
function readShownDates(document: Document): string[] {
  const lines = [...document.querySelectorAll(DATE_LINE)].slice(0, MAX_SHOWN).map((e) => foldSpace(e.textContent));
  return lines.flatMap((line) => (line.length > 80 ? [] : (readDay(line) ?? [])));
}

/** The date in a line, without time. */
const readDay = (line: string) => toIso(NUMBERS.exec(line)?.[0] ?? line)?.slice(0, 10);

/** How many lines before and after the headline are searched for a date. Set by hand. */
const LINES_BEFORE = 6;
const LINES_AFTER = 25;

/** The date in a line of its own next to the headline, at most up to the first paragraph: “Lyon, 3 May 2022”. */
function readDateByHeading(document: Document, heading: Element | null): string | undefined {
  if (!heading) return undefined;
  const walker = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  const search = (lines: number, step: () => Node | null) => {
    walker.currentNode = heading;
    for (let i = 0; i < lines; ) {
      const node = step();
      if (!node) return undefined;
      const line = foldSpace(node.textContent);
      if (!line || /^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? '')) continue;
      if (line.length > 200) return undefined;
      i++;
      const day = line.length > 60 ? undefined : readDay(line);
      if (day) return day;
    }
    return undefined;
  };
  return search(LINES_AFTER, () => walker.nextNode()) ?? search(LINES_BEFORE, () => walker.previousNode());
}

/** “…/2020/02/24/…”, “…/2020-02-24-…” */
function readPathDate(location: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})[/-]/.exec(location);
  return found ? validDate(found[1], found[2], found[3], '') : undefined;
}

/** At most a day apart, ignoring time zones. */
function isNear(a: string, b: string): boolean {
  const day = 86_400_000;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= day;
}
