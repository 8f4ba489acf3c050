import { type PreparedText, tokenIs } from '../../text/prepared-text.ts';
import { parseDigits } from './digits.ts';
import { type ChangeRole, canChange, type Figure } from './types.ts';
import { decimalOf, isA } from './words.ts';

/** A figure with the tokens from `first` up to, not including, `last`. */
interface Read {
  figure: Figure;
  first: number;
  last: number;
}

/** A value, and the exact values that it can be a rounded form of. */
interface Range {
  low: number;
  value: number;
  high: number;
}

/** A figure that others of its sentence contradict, and what those give, in its own unit. */
interface Mismatch {
  read: Read;
  expected: number;
  others: Read[];
}

/**
 * Marks the figures of a sentence that others in it contradict: a change and its ends, a share and its
 * amounts. Rounding is never a contradiction.
 */
export function markMismatches(text: PreparedText, reads: Read[]): void {
  if (reads.length < 2) return;
  const found = [...checkChanges(text, reads), ...checkShares(text, reads)];
  for (const { read, expected, others } of found) {
    read.figure.facts.expected = Number(expected.toPrecision(3));
    read.figure.facts.compared = others.map(({ figure }) => text.text.slice(figure.start, figure.end)).join(' · ');
  }
}

/** “rose 12% to €3.4bn from €3bn”, “fell by 3 to 45 from 50” */
function checkChanges(text: PreparedText, reads: Read[]): Mismatch[] {
  const changes = new Map<number, { [role in ChangeRole]?: Read }>();
  for (const read of reads) {
    const { change, changeNumber } = read.figure.facts;
    if (!change || changeNumber === undefined) continue;
    const members = changes.get(changeNumber) ?? {};
    members[change] ??= read;
    changes.set(changeNumber, members);
  }
  return [...changes.values()].flatMap(({ by, 'from to': both, ...ends }) => {
    const from = both ? withFacts(both, { to: undefined }) : ends.from;
    const to = both ? withFacts(both, { value: both.figure.facts.to ?? undefined, to: undefined }) : ends.to;
    return by && from && to ? checkChange(text, by, from, to, both ? [both] : [from, to]) : [];
  });
}

const withFacts = (read: Read, facts: Partial<Figure['facts']>): Read => ({
  ...read,
  figure: { ...read.figure, facts: { ...read.figure.facts, ...facts } },
});

function checkChange(text: PreparedText, by: Read, from: Read, to: Read, others: Read[]): Mismatch[] {
  const [start, end] = [readRange(text, from, to), readRange(text, to, from)];
  if (!start || !end || start.low <= 0) return [];
  const difference = by.figure.facts.trend === 'down' ? subtract(start, end) : subtract(end, start);
  const isOfShares = from.figure.facts.unit === '%';
  const share = readShare(text, by);
  if (share) {
    const given = percentOf(difference, start);
    // “rose 2% to 5% from 3%” often means points
    if (overlaps(share, given) || (isOfShares && overlaps(share, difference))) return [];
    return [{ read: by, expected: (isOfShares ? difference : given).value / perCent(by), others }];
  }
  const stated = readRange(text, by);
  const { unit } = by.figure.facts;
  const isComparable = unit === from.figure.facts.unit || (isOfShares && unit === 'pp');
  return stated && isComparable && !overlaps(stated, difference)
    ? [{ read: by, expected: difference.value, others }]
    : [];
}

/** “8 of 40 seats (20%)”, “of the 650 seats, it won 411, or 63%”, “a fifth of the €42.6m budget, or €8m” */
function checkShares(text: PreparedText, reads: Read[]): Mismatch[] {
  return reads.flatMap((first, i): Mismatch[] => {
    const [second, third] = [reads[i + 1], reads[i + 2]];
    if (!second || !third || !isRestated(text, second, third)) return [];
    const isWholeFirst = isWhole(text, first);
    if (!isWholeFirst && !isPartOf(text, first, second)) return [];
    const [part, whole] = isWholeFirst ? [second, first] : readShare(text, first) ? [third, second] : [first, second];
    const share = part === third ? first : third;
    const stated = readShare(text, share);
    const [above, below] = [readRange(text, part, whole), readRange(text, whole, part)];
    if (!stated || !above || !below || below.low <= 0 || !isSameUnit(part, whole)) return [];
    const given = percentOf(above, below);
    return overlaps(stated, given)
      ? []
      : [{ read: share, expected: given.value / perCent(share), others: [part, whole] }];
  });
}

/** Whether the second figure is the whole of the first: “8 of 40”, “a fifth of the €42.6m” */
function isPartOf(text: PreparedText, part: Read, whole: Read): boolean {
  if (!isA(text, part.last, 'number-of') || whole.first - part.last > 4) return false;
  for (let i = part.last + 1; i < whole.first; i++) if (!isA(text, i, 'in-share')) return false;
  return true;
}

/** “Of the 650 seats, …” */
const isWhole = (text: PreparedText, { first, last }: Read) =>
  isA(text, first - 1, 'article') && isA(text, first - 2, 'number-of') && tokenIs(text, last, ',');

/** The most tokens between a figure and what is said about it. */
const MAX_GAP = 6;

/** Whether a figure says once more what came before: “…, or 40%”, “… (20%)”, “…, almost a fifth” */
function isRestated(text: PreparedText, before: Read, after: Read): boolean {
  const gap = after.first - before.last;
  if (gap < 1 || gap > MAX_GAP || isA(text, after.last, 'number-of', 'more', 'less')) return false;
  if (tokenIs(text, after.first - 1, '(') || isA(text, after.first - 1, 'number-or')) return true;
  return gap === 1 && tokenIs(text, before.last, ', -');
}

function isSameUnit({ figure: a }: Read, { figure: b }: Read): boolean {
  const isBare = ({ facts }: Figure) => /^(?:count|number)$/.test(facts.form) && facts.unit === undefined;
  return (a.facts.unit !== undefined && a.facts.unit === b.facts.unit) || (isBare(a) && isBare(b));
}

/** The percentage of a percentage or fraction: “20%”, “a fifth”; null if a figure is neither. */
function readShare(text: PreparedText, read: Read): Range | null {
  const { form, unit } = read.figure.facts;
  const range = unit === '%' || form === 'fraction' ? readRange(text, read) : null;
  if (!range) return null;
  if (form === 'fraction') return { low: 100 * range.low, value: 100 * range.value, high: 100 * range.high };
  // percentages are often cut off, not rounded
  return { ...range, high: range.high + readPrecision(text, read).half };
}

/** What a percentage is divided by for a figure that is a fraction. */
const perCent = ({ figure }: Read) => (figure.facts.form === 'fraction' ? 100 : 1);

/** How far a fraction in words, or a number with “about”, may be from the exact one, as a share of it. */
const ROUGH = { fraction: 0.08, '~': 0.1 };

/**
 * The value of a figure by its digits and its comparison; null if it has none. With a figure of the same scale beside it, as in
 * “€3bn” and “€3.4bn”, both are as exact as the more exact one.
 */
function readRange(text: PreparedText, read: Read, beside?: Read): Range | null {
  const { value, to, form, comparator } = read.figure.facts;
  if (typeof value !== 'number' || to !== undefined || form === 'rate' || !canChange(form)) return null;
  const [own, other] = [readPrecision(text, read), beside && readPrecision(text, beside)];
  const half = other && other.scale === own.scale ? Math.min(own.half, other.half) : own.half;
  const rough = half + (comparator === '~' ? Math.abs(value) * ROUGH['~'] : 0);
  const range = { low: value - rough, value, high: value + rough };
  if (comparator === '>' || comparator === '>=') return { ...range, high: Number.POSITIVE_INFINITY };
  if (comparator === '<' || comparator === '<=') return { ...range, low: 0 };
  return range;
}

/** Half of the last place that is written, and the factor of the number: 0.05bn and a billion for “3.4bn”; 0 for what is counted one by one. */
function readPrecision(text: PreparedText, { figure }: Read): { half: number; scale: number } {
  const { form, value } = figure.facts;
  const size = Math.abs(Number(value));
  if (form === 'fraction') return { half: size * ROUGH.fraction, scale: 1 };
  // “3.4”, “12,500”
  const written = text.text.slice(figure.start, figure.end).match(/\d[\d.,]*/g) ?? [];
  const numbers = written.flatMap((digits) => parseDigits(digits.replace(/[.,]$/, ''), decimalOf(text)) || []);
  // of “from 20 to 30 million” the one that the value is a multiple of
  const number = numbers.find((number) => Number.isInteger(Number(Math.log10(size / number).toFixed(6))));
  if (!number) return { half: 0, scale: 1 };
  const scale = size / number;
  const decimals = /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0;
  if (form === 'percent' || decimals > 0 || scale > 1.5) return { half: 0.5 * 10 ** -decimals * scale, scale };
  // “23,000” may be 22,950
  let zeros = 0;
  while (number % 10 ** (zeros + 1) === 0) zeros++;
  return { half: zeros > 2 ? 0.5 * 10 ** (zeros - 1) : 0, scale };
}

const subtract = (a: Range, b: Range): Range => ({
  low: a.low - b.high,
  value: a.value - b.value,
  high: a.high - b.low,
});

const percentOf = (a: Range, b: Range): Range => ({
  low: (100 * a.low) / b.high,
  value: (100 * a.value) / b.value,
  high: (100 * a.high) / b.low,
});

const overlaps = (a: Range, b: Range) => a.low <= b.high && b.low <= a.high;
