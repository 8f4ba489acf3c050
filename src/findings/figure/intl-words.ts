import type { NumberTag } from '../../lexicon/number-tag.ts';

/** A word with its tag and value. */
type Named = [tag: NumberTag, word: string, value: number];

/** Amounts that cover the plural forms of most languages: one, few, many. */
const AMOUNTS = [1, 2, 5];

/** The names of months and weekdays, and of large numbers, that `Intl` has in a language; for those without a lexicon. */
export function listIntlWords(language: string): Named[] {
  const [tag] = Intl.DateTimeFormat.supportedLocalesOf(language);
  if (tag === undefined) return [];
  const named = [...listDays(tag), ...listScales(tag)];
  return named.map(([as, word, value]): Named => [as, word.toLowerCase(), value]).filter(([, word]) => isWord(word));
}

const isWord = (name: string) => /^[\p{L}\p{M}]+$/u.test(name);

const pick = (parts: { type: string; value: string }[], type: string): string =>
  parts.find((part) => part.type === type)?.value ?? '';

/** The months as they stand alone and beside a day, from 1 for January, and the weekdays, from 1 for Monday. */
function listDays(tag: string): Named[] {
  const formatIn = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC', calendar: 'gregory' });
  const forms = [formatIn({ month: 'long' }), formatIn({ month: 'long', day: 'numeric' })];
  const months = forms.flatMap((form) =>
    Array.from({ length: 12 }, (_, i): Named => {
      return ['month-name', pick(form.formatToParts(Date.UTC(2024, i, 1)), 'month'), i + 1];
    }),
  );
  const week = formatIn({ weekday: 'long' });
  // 1 January 2024 was a Monday
  const days = Array.from({ length: 7 }, (_, i): Named => {
    return ['weekday-name', pick(week.formatToParts(Date.UTC(2024, 0, 1 + i)), 'weekday'), i + 1];
  });
  return [...months, ...days];
}

/** The words for 10³, 10⁶, 10⁹ and 10¹². */
function listScales(tag: string): Named[] {
  const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' });
  return [1e3, 1e6, 1e9, 1e12].flatMap((scale) =>
    AMOUNTS.map((amount): Named => ['scale', pick(format.formatToParts(amount * scale), 'compact'), scale]),
  );
}
