import type { Finding } from '../../src/lib/findings.ts';

/** A finding on a line: its words, then all that is known of it. */
export function describeExactly({ start, end, ...known }: Finding, text: string): string {
  const fields = Object.entries(known).map(
    ([key, value]) => `${key} ${typeof value === 'string' ? value : toText(value)}`,
  );
  return `${start} ${text.slice(start, end).replaceAll('\n', ' ')}  →  ${fields.join(', ')}`;
}

const toText = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 100) / 100 : one));
