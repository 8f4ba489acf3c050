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
