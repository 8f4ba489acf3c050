import type { Span } from '../model.ts';

/** What a report is about: a passage of the article in a tab. */
export interface Reported {
  tab: number;
  passage: Span;
}

/** The fragment of the address of a report: “#7,120-164”. */
export const toReportHash = (tab: number, { start, end }: Span): string => `#${tab},${start}-${end}`;

/** What a report with this fragment is about; null if it is not valid. */
export function readReportHash(hash: string): Reported | null {
  const [, tab, start, end] = /^#(\d{1,10}),(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  return tab ? { tab: Number(tab), passage: { start: Number(start), end: Number(end) } } : null;
}
