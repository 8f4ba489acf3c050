import { foldSpace } from '../prose.ts';
import { asList, DATED, type DeclaredPage, readLinkedData } from './structured-data.ts';

// “2021-08-11T16:55:12+02:00”, “2021-8-11 16:55”, “20210811”, “2021/08/11”
const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))(?:[T ]{1,2}(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:\s?(Z|[+-]\d{2}:?\d{2}))?)?/;
// “11.08.2021”, “11/08/2021 17:22”, “11-08-2021”, “11.08.21”
const DAY_FIRST = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2}(?![\d:.]))/;

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
  if (!dayFirst) return parseDateInWords(text);
  const [, day, month, year] = dayFirst;
  // “08/31/2021” can only start with the month.
  return validDate(toFullYear(year), month, day, '') ?? validDate(toFullYear(year), day, month, '');
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

/** The name of the `meta` element for the date of publication. */
const PUBLISHED_TIME = 'article:published_time';

/** Names of others with a date, most reliable first. Some publishers give that of the last change. */
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

/** Whether an element is in a part of the page with other dates, which the headline is not in. */
function isElsewhere(element: Element, heading: Element | null): boolean {
  const part = element.closest('[class*="comment" i], [class*="related" i]');
  return part !== null && part.localName !== 'body' && !part.contains(heading);
}

/** How many elements of one source are read. */
const MAX_ELEMENTS = 5;

/** A date next to the headline is that of the article if it is at most so many days from the declared one. Set by hand. */
const MAX_DAYS = 7;

/**
 * When the article was published, as precisely as the page says; undefined when it does not. The day shown next to the
 * headline is preferred to metadata, except on a wiki, and a local time to the same one in UTC, which may be on another day.
 */
export function findPublished(page: DeclaredPage, location: string, isWiki = false): string | undefined {
  const declared = [...readDates(listClaims(page))];
  const [first] = declared;
  if (isWiki) return first;
  const shown = readDateByHeading(page, first !== undefined);
  if (shown && first?.startsWith(shown)) return first;
  const isShown = shown !== undefined && (first ? isNear(shown, first, MAX_DAYS) : isInPath(shown, location));
  if (first && !isShown && !isUtc(first)) return first;
  const dates = [...declared, ...readDates(listDoubtfulClaims(page))];
  if (isShown) return dates.find((date) => date.startsWith(shown)) ?? shown;
  if (!first) {
    return dates[0] ?? readPathDate(location) ?? readShownDates(page)[0] ?? shown;
  }
  const local = dates.find((date) => date.includes('T') && !isUtc(date) && isSameMinute(date, first));
  if (local) return local.slice(0, 16) === first.slice(0, 16) ? first : local;
  const path = readPathDate(location);
  const day = path && isNear(path, first) ? path : readShownDates(page).find((date) => isNear(date, first));
  return day === undefined || first.startsWith(day) ? first : day;
}

/**
 * When the article was last changed, as precisely as the page says; undefined when it does not, or not after publication.
 * The day shown next to the headline is preferred to metadata.
 */
export function findModified(page: DeclaredPage, published: string | undefined): string | undefined {
  const { document, meta, linkedData } = page;
  const shown = readDateByHeading(page, true, true);
  const [declared] = readDates([
    asList(linkedData?.dateModified).filter((claim) => typeof claim === 'string'),
    meta.all('article:modified_time'),
    meta.all('og:updated_time'),
    [...document.querySelectorAll('[itemprop="dateModified"]')].map(readDate),
  ]);
  const modified = shown && !(declared && isNear(declared, shown)) ? shown : declared;
  return modified && (!published || isLater(modified, published)) ? modified : undefined;
}

/** Whether a date is later than another: by the minute if both have a time zone, else by the day. */
function isLater(date: string, other: string): boolean {
  const hasZone = !isLocal(date) && !isLocal(other);
  return hasZone ? Date.parse(date) - Date.parse(other) >= 60_000 : date.slice(0, 10) > other.slice(0, 10);
}

const isLocal = (date: string) => !/T[\d:.]{4,12}(?:Z|[+-]\d\d:\d\d)$/.test(date);
const isUtc = (date: string) => /Z$|[+-]00:00$/.test(date);

function* readDates(sources: Iterable<string[]>): Generator<string, undefined> {
  for (const claims of sources) {
    for (const claim of claims.slice(0, MAX_ELEMENTS)) {
      const read = toIso(claim);
      if (read) yield read;
    }
  }
  return undefined;
}

/** The values of what says that it is the date of publication, most reliable first. */
function* listClaims({ document, meta, linkedData }: DeclaredPage): Generator<string[]> {
  const { datePublished, dateCreated } = linkedData ?? readLinkedData(document, DATED) ?? {};
  yield [datePublished ?? dateCreated].filter((date) => typeof date === 'string');
  yield meta.all(PUBLISHED_TIME);
  yield [...document.querySelectorAll('[itemprop="datePublished"]')].map(readDate);
}

/** The values of what may be another date, most reliable first. */
function* listDoubtfulClaims({ document, meta, heading }: DeclaredPage): Generator<string[]> {
  for (const name of META_NAMES) yield meta.all(name);
  const times = [...document.querySelectorAll('time')].filter((time) => !isElsewhere(time, heading));
  const dated = times.filter((time) => time.hasAttribute('datetime'));
  yield dated.filter((time) => time.closest('article')).map(readDate);
  yield times.filter((time) => time.hasAttribute('pubdate')).map(readDate);
  yield dated.map(readDate);
}

const readDate = (element: Element) =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';

/** Classes of elements that may show the date. A selector for parts of names takes four times as long. */
const DATE_LINE = /publish|date|fecha|datum|submitted|posted/i;
const isDateLine = (element: Element): boolean =>
  element.localName === 'time' || DATE_LINE.test(element.getAttribute('class') ?? '');

/** How many such elements are read. */
const MAX_SHOWN = 40;

// “veröffentlicht 28.01.2022 06:00” → “28.01.2022 06:00”
const NUMBERS = /(?<![\d.])\d{1,2}[./-]\s?(?:\d{1,2}[./-]\s?\d{4}|\d{2}[./]\d{2}(?![\d:.]))|\d{4}-\d{2}-\d{2}/;

/** The dates shown on the page, without time: “3 de mayo de 2022” → “2022-05-03”. */
function readShownDates({ document, heading }: DeclaredPage): string[] {
  const lines = [...document.querySelectorAll('time, [class]')]
    .filter(isDateLine)
    .slice(0, MAX_SHOWN)
    .map((e) => (isElsewhere(e, heading) ? '' : foldSpace(e.textContent)));
  return lines.flatMap((line) => (line.length > 80 ? [] : (readDay(line) ?? [])));
}

/** The word before the date of a change: “Updated on 4 May 2022”, “3 mai 2022, mis à jour le 4 mai 2022”. */
const CHANGED =
  /(?<!\p{L})(?:updat|modifi|aktualisi|geändert|änderung|mise? à jour|ac?tuali[sz]a|aggiorna|zaktualizowa)/iu;

/** Elements with the date of a change. */
const TIME_OF_CHANGE = '[itemprop="dateModified"], .updated:not(.published)';

/** The date in a line, without time. */
const readDay = (line: string) => toIso(NUMBERS.exec(line)?.[0] ?? line)?.slice(0, 10);

/** How many lines before and after the headline are searched for a date. Set by hand. */
const LINES_BEFORE = 6;
const LINES_AFTER = 25;

/** How many paragraphs after the headline may start with the date: the standfirst and the first one. */
const PARAGRAPHS = 2;

/** A longer text node is a paragraph; a line with one date is at most so long, one with two half as long again. In UTF-16 units. */
const MAX_LINE = 200;
const MAX_DATE_LINE = 60;

/**
 * The date in a line of its own next to the headline, “Lyon, 3 May 2022”, at most up to the first paragraph, or at the
 * start of that: of a change, or else of publication. With `isAfter`, only after the headline.
 */
function readDateByHeading(
  { document, heading }: DeclaredPage,
  isAfter: boolean,
  isOfChange = false,
): string | undefined {
  if (!heading) return undefined;
  const walker = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  const search = (lines: number, step: () => Node | null) => {
    walker.currentNode = heading;
    let isAfterLabel = false;
    let paragraphs = 0;
    for (let i = 0; i < lines; ) {
      const node = step();
      if (!node) return undefined;
      const parent = node.parentElement;
      if (!parent || /^(?:script|style|noscript)$/.test(parent.localName) || heading.contains(parent)) continue;
      const line = foldSpace(node.textContent);
      if (!line) continue;
      const dateline = isOfChange || line.length < MAX_DATE_LINE ? undefined : readDateline(line);
      if (dateline) return dateline;
      if (line.length > MAX_LINE) {
        if (++paragraphs === PARAGRAPHS) return undefined;
        continue;
      }
      i++;
      // After the standfirst, only what is marked as a date.
      const isPlain = paragraphs > 0 && !isDateLine(parent);
      if (line.length > MAX_DATE_LINE * (CHANGED.test(line) ? 1.5 : 1) || isPlain) continue;
      const found: number = parent.matches(TIME_OF_CHANGE) || isAfterLabel ? 0 : line.search(CHANGED);
      if ((found < 0 && !/\d/.test(line)) || isElsewhere(parent, heading)) continue;
      const at = found < 0 ? line.length : found;
      const [published, changed] = [line.slice(0, at), line.slice(at)].map(readDay);
      const day = isOfChange ? changed : published;
      if (day) return day;
      isAfterLabel = found >= 0 && !changed && !isAfterLabel;
    }
    return undefined;
  };
  const after = search(LINES_AFTER, () => walker.nextNode());
  return after ?? (isAfter ? undefined : search(LINES_BEFORE, () => walker.previousNode()));
}

/** The date at the start of a paragraph: “29.11.2022 – …”, “(3 May 2022) …”, “Lyon, 3 May 2022 – …”. */
function readDateline(paragraph: string): string | undefined {
  const start = /^(.{6,45}?)(?:\) | ?[–—] | - )/.exec(paragraph)?.[1] ?? '';
  const day = /^(?:\(|\p{Lu}[\p{L}. ]{1,25}, )?(\d.*)/u.exec(start)?.[1] ?? '';
  return day === start && !/^[\d./ -]+$/.test(day) ? undefined : readDay(day);
}

/** “…/2020/02/24/…”, “…/2020-02-24-…”, “…/24-02-2020” */
function readPathDate(location: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/.exec(location);
  if (found) return validDate(found[1], found[2], found[3], '');
  const [, day, month, year] = /\/(\d{2})-(\d{2})-((?:19|20)\d{2})(?:[/.-]|$)/.exec(location) ?? [];
  return validDate(year, month, day, '');
}

/** Whether a date is in the month that the address names, if any: “…/2020/02/harbour-closed.html” */
function isInPath(date: string, location: string): boolean {
  const [, year, month] = /\/((?:19|20)\d{2})\/(\d{2})\//.exec(location) ?? [];
  return year === undefined || date.startsWith(`${year}-${month}`);
}

/** Whether a local time can be the same as one in UTC, but for the time zone. */
function isSameMinute(local: string, utc: string): boolean {
  const apart = Math.abs(Date.parse(`${local.slice(0, 16)}Z`) - Date.parse(`${utc.slice(0, 16)}Z`)) / 60_000;
  return apart < 24 * 60 && apart % 15 === 0;
}

/** At most so many days apart, ignoring time zones. */
function isNear(a: string, b: string, days = 1): boolean {
  const day = 86_400_000;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= day * days;
}
