import { changedLater } from '../../citation/outlet.ts';
import { readerDirection, readerLanguage, type StringKey, t, translate } from '../../messaging/strings.ts';
import { publishedOf, type SavedArticle } from '../../model.ts';
import { describeDate } from '../../present/date.ts';
import { type Language, translatePlural } from '../../present/kind-view.ts';

/** The maximum length of a quoted text in a label, in UTF-16 code units. */
const MAX_LENGTH = 60;

/** Shortens a text for a label, at the end of a word, and removes quotation marks around it. */
export function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^[\s"“”„«‘‚]+|(?<![\s"“”»’‘])[\s"“”»’‘]+$/gu, '');
  if (plain.length <= MAX_LENGTH) return plain;
  const cut = plain.lastIndexOf(' ', MAX_LENGTH);
  return `${plain.slice(0, cut > 0 ? cut : MAX_LENGTH)}…`;
}

/** The names of strings that depend on a number: they are there as `<name>_one`, `<name>_other`. */
export type PluralKey = { [K in StringKey]: K extends `${infer Name}_other` ? Name : never }[StringKey];

/** The string for a number, in the reader's language, with the values inserted; by default, the number. */
export const plural = (name: PluralKey, count: number, ...values: (string | number)[]): string =>
  translatePlural(translate, name, count, ...values);

let readers: Language | null = null;

/** The reader's language, for descriptions of findings. It stays the same while a page is open. */
export function language(): Language {
  readers ??= { t: translate, locale: readerLanguage() };
  return readers;
}

export { formatBytes, formatDay, formatMoment, formatNumber, formatPercent } from '../../messaging/formats.ts';
export { describeError, nameColour, readerLanguage, type StringKey, t, translate } from '../../messaging/strings.ts';

/** The name of a kind, an actor's type or a figure's form in the reader's language; `name` itself if it is unknown. */
export function nameOrKey(
  prefix: 'kind' | 'type' | 'form' | 'section',
  name: string,
  suffix: '' | '_plural' = '',
): string {
  return translate(`${prefix}_${name}${suffix}`) || name;
}

/** Sets the language and direction of a page, for screen readers and layout. */
export function localise(document: Document): void {
  // The language of the strings, which is English if there is no translation.
  document.documentElement.lang = t('strings_language');
  document.documentElement.dir = readerDirection();
}

/** A date or interval of ISO 8601 in words: “14 March 2026”; '' if it is not known. */
export const formatDate = (iso: string): string => describeDate(iso, language());

/** The day on which an article was published, and a later one on which it was last changed: “3 May 2022 · updated 5 May 2022”. */
export function describeDays(article: Pick<SavedArticle, 'corrected' | 'published' | 'modified'>): string {
  const published = publishedOf(article);
  const modified = changedLater(article);
  return [
    published && formatDate(published.slice(0, 10)),
    modified && t('updated_on', formatDate(modified.slice(0, 10))),
  ]
    .filter(Boolean)
    .join(' · ');
}
