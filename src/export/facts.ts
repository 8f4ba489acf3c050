import type { Facts } from '../model.ts';
import type { Translate } from './exporter.ts';
import { foldLines } from './markup.ts';

/** A number as spreadsheets add it up: digits alone, never “1e+21”; '' for anything else. */
export function writeNumber(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  const plain = /e/.test(String(value))
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : '';
}

/** What a figure says beside its words: “1300000000 USD · soldiers”; '' where nothing is known. */
export function describeFigure(facts: Facts, t: Translate): string {
  const { value, to, unit, comparator, counted } = facts;
  const one = (part: unknown) => (typeof part === 'number' ? writeNumber(part) : foldLines(String(part ?? '')));
  const range = to === undefined || to === '' ? one(value) : t('export_range', one(value), one(to));
  const sign = typeof comparator === 'string' && comparator !== '=' ? SIGNS[comparator] : undefined;
  const amount = [sign && range ? `${sign} ${range}` : range, foldLines(String(unit ?? ''))].filter(Boolean).join(' ');
  return [amount, foldLines(String(counted ?? ''))].filter(Boolean).join(' · ');
}

const SIGNS: { [comparator: string]: string } = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '~': '≈' };
