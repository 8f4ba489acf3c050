import type { FindingOf, KindInfo, Span } from '../model.ts';
import type { Text } from '../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../text/read.ts';
import { isOneOf, isUpper } from '../text/words.ts';
import { readAmount, readOneTime } from './figure/amounts.ts';
import { type Comparator, readComparator } from './figure/comparators.ts';
import { isInName } from './figure/names.ts';
import { readCalendar } from './figure/periods.ts';
import type { Form, Reading } from './figure/reading.ts';
import { readFactor, readFraction, readOneIn, readRank } from './figure/shares.ts';
import { canStart } from './figure/starts.ts';
import { readCurrencyBefore } from './figure/units.ts';

/** A number a reader might want to note, or a date; `counted` is what it counts, as written. */
export type Figure = FindingOf<
  'figure',
  {
    form: Form;
    value?: number | string;
    to?: number | string | null;
    unit?: string;
    comparator?: Comparator;
    counted?: string;
  }
>;

/** How figures look. */
export const info: KindInfo = { stroke: 'double', colour: ['#0f766e', '#2dd4bf'], groupBy: 'form' };

/** The figures of a story. */
export function find(text: Text): Figure[] {
  const figures: Figure[] = [];
  for (const { first, last } of text.sentences) {
    let from = first;
    for (let at = first; at < last; ) {
      const reading = read(text, at, from);
      if (reading && reading.last <= last) {
        figures.push(describe(text, reading, from));
        from = reading.last;
        at = Math.max(reading.last, at + 1);
      } else at++;
    }
  }
  return figures;
}

function read(text: Text, at: number, from: number): Reading | null {
  if (!canStart(text, at)) return null;
  const calendar = readCalendar(text, at);
  if (calendar) return readAge(text, calendar) ?? calendar;
  const hasCurrency = readCurrencyBefore(text, at) !== null;
  if (!hasCurrency && isInName(text, at)) return null;
  if (isGlued(text, at) && text.tokens[at]?.type === 'number' && text.tokens[at - 1]?.type === 'word' && !hasCurrency)
    return null;
  const reading =
    readOneIn(text, at) ??
    readFactor(text, at) ??
    readFraction(text, at) ??
    readRank(text, at) ??
    readAmount(text, at) ??
    readOneTime(text, at);
  return reading && reading.first >= from ? (readAge(text, reading) ?? reading) : reading && { ...reading, first: at };
}

/** “aged 45”, “Smith, 45, said” */
function readAge(text: Text, reading: Reading): Reading | null {
  const { first, last, form, value } = reading;
  if (form !== 'number' || typeof value !== 'number' || reading.to !== undefined) return null;
  if (isOneOf(readFolded(text, first - 1), 'age aged'))
    return { ...reading, first: first - 1, form: 'age', unit: 'year' };
  const isEnclosed = readToken(text, first - 1) === ',' && isOneOf(readToken(text, last), ', . ;');
  const isAged =
    isEnclosed && isUpper(readToken(text, first - 2)) && value > 0 && value < 120 && Number.isInteger(value);
  return isAged ? { ...reading, form: 'age', unit: 'year' } : null;
}

function describe(text: Text, reading: Reading, from: number): Figure {
  const comparison =
    reading.form === 'date' || reading.form === 'period' ? null : readComparator(text, reading.first, from);
  const first = comparison?.first ?? reading.first;
  const counted: Span | undefined = reading.counted;
  return {
    kind: 'figure',
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[reading.last - 1]?.end ?? 0,
    facts: {
      form: reading.form,
      value: reading.value,
      to: reading.to,
      unit: reading.unit,
      comparator: comparison?.comparator ?? (reading.isVague ? '~' : undefined),
      counted: counted && text.text.slice(counted.start, counted.end),
    },
    confidence: reading.form === 'number' ? 0.6 : 0.9,
    ...(counted && { parts: { counted } }),
  };
}
