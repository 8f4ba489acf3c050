import type { Thing } from './linked-data.ts';

const SOURCES = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="DC.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="DC.date" i]',
  'meta[name="pubdate" i]',
  'meta[name="publishdate" i]',
  'meta[name="date" i]',
  'article time[datetime]',
  'time[pubdate]',
  'time[datetime]',
];

/** When the article was published, as precise as the page says it; undefined when it does not say. */
export function findPublished(document: Document, thing: Thing | null): string | undefined {
  const declared = thing?.datePublished ?? thing?.dateCreated;
  const fromData = typeof declared === 'string' ? toIso(declared) : undefined;
  if (fromData) return fromData;
  for (const source of SOURCES) {
    for (const element of document.querySelectorAll(source)) {
      const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
      const iso = toIso(value);
      if (iso) return iso;
    }
  }
  return undefined;
}

// “2021-08-11T16:55:12+02:00”, “2021-08-11 16:55”, “20210811”, “2021/08/11”
const ISO =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:\s?(Z|[+-]\d{2}:?\d{2}))?)?/;
// “11.08.2021”
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/;

/** Reads the forms newsrooms write in their metadata; the time zone is kept as written, never invented. */
export function toIso(value: string): string | undefined {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    return check(year, month, day, time ? `T${time}${zone ? zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : ''}` : '');
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return check(dayFirst[3], dayFirst[2]?.padStart(2, '0'), dayFirst[1]?.padStart(2, '0'), '');
  return fromWords(text);
}

function check(year = '', month = '', day = '', rest: string): string | undefined {
  const date = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(date)) || +year < 1600 ? undefined : date + rest;
}

/** “Wed, 11 Aug 2021 16:55:12 GMT”, “August 11, 2021”: read by the engine, the day taken as written. */
function fromWords(text: string): string | undefined {
  if (text.length > 64 || !/[A-Za-z]{3,}/.test(text) || !/\b\d{4}\b/.test(text)) return undefined;
  const read = new Date(text.replace(/\s(?:GMT|UTC|[A-Z]{3,4}|[+-]\d{4})(?:\s.*)?$/, ''));
  if (Number.isNaN(read.getTime())) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return check(String(read.getFullYear()), two(read.getMonth() + 1), two(read.getDate()), '');
}
