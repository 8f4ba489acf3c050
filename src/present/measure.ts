import type { Facts } from '../model.ts';
import type { Translate } from './kind-view.ts';

/** What figures measure, and in which unit. */
export interface Measure {
  /** Equal for the same measure. */
  key: string;
  form: string;
  unit: string;
  /** The counted noun, in lower case; '' if it is not known. */
  counted: string;
}

/** Forms of figures that are not amounts. */
const NO_AMOUNTS: ReadonlySet<unknown> = new Set(['date', 'period', 'time', 'ordinal', 'score']);

/** What an amount measures; null for other figures, and for amounts of change (“by 5 %”). */
export function identifyMeasure({ form, value, unit, counted, change }: Facts): Measure | null {
  if (typeof value !== 'number' || NO_AMOUNTS.has(form) || change === 'by') return null;
  const meaning = {
    form: String(form ?? ''),
    unit: typeof unit === 'string' ? unit : '',
    counted: typeof counted === 'string' ? counted.replace(/\s+/g, ' ').trim().toLowerCase() : '',
  };
  return { ...meaning, key: JSON.stringify(Object.values(meaning)) };
}

/**
 * The start of a date in milliseconds since the epoch: “2025-03-14”, “2025-03”, “2025”, “2025-Q1”, “2025-W11”. For an
 * interval it is that of its last date; NaN if the date is not valid.
 */
export function toMoment(date: string): number {
  const [from = '', until] = date.split('/');
  const day = until && until !== '..' ? until : from;
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(day) ?? [];
  if (quarter) return Date.UTC(Number(year), Number(quarter) * 3 - 3, 1);
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(day) ?? [];
  if (week) return Date.UTC(Number(weekYear), 0, 4 + 7 * (Number(week) - 1));
  // “2025-03-14T10:00:00Z”, “2025-03”, “2025”
  const [, y, m = '01', d = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(day) ?? [];
  return y === undefined ? Number.NaN : Date.UTC(Number(y), Number(m) - 1, Number(d));
}

/** The name of what is measured: “USD”, “people”, “% · voters”. */
export function nameMeasure({ form, unit, counted }: Measure, t: Translate): string {
  return [unit, counted].filter(Boolean).join(' · ') || t(`form_${form}_plural`) || form;
}
