import { readerDirection, readerLanguage, t, translate } from '../../messaging/strings.ts';
import type { Language } from '../../present/kind-view.ts';

/** As many characters as a button's name may have of the words it acts on. */
const MOST = 60;

/** The beginning of words that are put into quotation marks: without marks of their own, cut between two words. */
export function brief(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^[\s"“”„«‘‚]+|[\s"“”»’‘]+$/gu, '');
  if (plain.length <= MOST) return plain;
  const cut = plain.lastIndexOf(' ', MOST);
  return `${plain.slice(0, cut > 0 ? cut : MOST)}…`;
}

/** The reader's language, for the wording of findings. */
export const language = (): Language => ({ t: translate, locale: readerLanguage() });

export { describeError, nameColour, readerLanguage, type StringKey, t, translate } from '../../messaging/strings.ts';

/** What a kind, an actor's type or a figure's form is called; the name itself for one that this version does not know. */
export function nameOrKey(prefix: 'kind' | 'type' | 'form', name: string, suffix: '' | '_plural' = ''): string {
  return translate(`${prefix}_${name}${suffix}`) || name;
}

/** “42 %” for 0.42, as the reader's language writes it. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(readerLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Sets the language and direction of a page, for screen readers and layout. */
export function localise(document: Document): void {
  // Where the browser's own language has no strings, these are English.
  document.documentElement.lang = t('strings_language');
  document.documentElement.dir = readerDirection();
}

let days: Intl.DateTimeFormat | null = null;

/** The day as it was written, not moved into the reader's time zone. */
export function formatDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  days ??= new Intl.DateTimeFormat(readerLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
  return days.format(day);
}
