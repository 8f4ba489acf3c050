import type { Comparator } from '../../lexicon/language.ts';
import type { FindingOf } from '../../model.ts';
import type { PreparedText, Sentence } from '../../text/prepared-text.ts';
import { readComparator } from './amounts.ts';
import { type ChangeRole, findChanges } from './changes.ts';
import { readFigure } from './read-figure.ts';
import { isFuture, resolve } from './resolve.ts';
import type { Form, Reading } from './types.ts';

/** A number a reader might want to note, or a date. */
export type Figure = FindingOf<
  'figure',
  {
    form: Form;
    /** An ISO 8601 pattern for dates, periods and times, X for what is not said; absent where open or unknown. */
    value?: number | string;
    /** Closes a range; null where it is open. */
    to?: number | string | null;
    /** ISO 4217, %, pp, km, bbl/d …; as in “USD/hour”, “/day” where it holds for something. */
    unit?: string;
    comparator?: Comparator;
    /** What is counted, as written. */
    counted?: string;
    /** The date it refers to, relative to the day of publication (ISO 8601; an interval as start/end). */
    resolved?: string;
    /** Its role in a change that several figures describe: “rose 12 % (by) to €3.4bn (to) from €3bn (from)”. */
    change?: ChangeRole;
    /** Equal for all figures of one change; counted from 1 through the story. */
    changeNumber?: number;
    trend?: 'up' | 'down';
  }
>;

interface Found {
  reading: Reading;
  /** The token its words begin with, a comparison before the number included. */
  start: number;
  comparator?: Comparator;
}

/** The figures of a story. */
export function find(text: PreparedText): Figure[] {
  const figures: Figure[] = [];
  let changes = 0;
  let next = 0;
  for (const sentence of text.sentences) {
    const found: Found[] = [];
    let from = Math.max(sentence.first, next);
    for (let at = from; at < sentence.last; ) {
      const reading = readFigure(text, at, from, sentence);
      if (reading) {
        found.push(compare(text, reading, from));
        from = reading.last;
      }
      at = reading ? Math.max(reading.last, at + 1) : at + 1;
    }
    next = from;
    const described = found.map((one) => describe(text, one, sentence));
    for (const { members, trend } of findChanges(text, found)) {
      changes++;
      for (const { index, role } of members) {
        const figure = described[index];
        if (!figure) continue;
        Object.assign(figure.facts, { change: role, changeNumber: changes, trend });
        const others = members.flatMap((other) => {
          const { start, end } = described[other.index] ?? {};
          return other.role === role || start === undefined ? [] : [[other.role, { start, end }]];
        });
        if (others.length > 0) figure.parts = { ...figure.parts, ...Object.fromEntries(others) };
      }
    }
    for (const figure of described) figures.push(figure);
  }
  return figures;
}

function compare(text: PreparedText, reading: Reading, from: number): Found {
  const { form, first } = reading;
  const comparison = form === 'date' || form === 'period' ? null : readComparator(text, first, from);
  const comparator = reading.comparator === '>=' ? '>=' : (comparison?.comparator ?? reading.comparator);
  return { reading, start: comparison?.first ?? first, comparator };
}

function describe(text: PreparedText, { reading, start, comparator }: Found, sentence: Sentence): Figure {
  const { counted, form, value, to, unit, first, last } = reading;
  const resolved = text.published && resolve(reading, text.published, isFuture(text, first, last, sentence));
  return {
    kind: 'figure',
    start: text.tokens[start]?.start ?? 0,
    end: text.tokens[last - 1]?.end ?? 0,
    facts: {
      form,
      value,
      to,
      unit,
      comparator,
      counted: counted ? text.text.slice(counted.start, counted.end) : undefined,
      resolved: resolved || undefined,
    },
    confidence: form === 'number' ? 0.6 : 0.9,
    ...(counted && { parts: { counted } }),
  };
}
