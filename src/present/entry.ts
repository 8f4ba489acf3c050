import type { Finding } from '../findings/index.ts';
import { listOf } from './index.ts';
import type { Language, ListedStory, Row } from './kind-view.ts';

/** A row of a list: one finding, or those that are listed together, such as all mentions of an actor. */
export interface Entry {
  /** Equal for the same row after a change of the page. */
  key: string;
  /** The finding that stands for all of them. */
  finding: Finding;
  /** In reading order. */
  all: Finding[];
  /** Comes after the others, in a quieter colour. */
  isAside: boolean;
}

/** The rows of findings of one kind: the heaviest first, or in reading order, and asides last. */
export function arrange(findings: Finding[], story: ListedStory): Entry[] {
  const { identify, represent, weigh, isAside } = listOf(findings[0]?.kind ?? '');
  const groups = new Map<string | Finding, Finding[]>();
  for (const finding of findings) {
    const key = identify?.(finding) ?? finding;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const entries = [...groups.values()].flatMap((all): Entry[] => {
    const finding = (represent?.(all, story) as Finding | undefined) ?? all[0];
    return finding ? [{ ...toEntry(finding), all, isAside: isAside?.(finding) ?? false }] : [];
  });
  const weights = new Map(weigh && entries.map((entry) => [entry, weigh(entry.all, story)]));
  const order = (a: Entry, b: Entry) =>
    Number(a.isAside) - Number(b.isAside) || (weights.get(b) ?? 0) - (weights.get(a) ?? 0);
  return entries.sort(order);
}

/** The row of a single finding. */
export const toEntry = (finding: Finding): Entry => ({
  key: keyOf(finding),
  finding,
  all: [finding],
  isAside: false,
});

/** The place of a finding or an annotation, which no other one of its kind has. */
export const keyOf = ({ kind, start, end }: { kind: string; start: number; end: number }): string =>
  `${kind}:${start}-${end}`;

const rows = new WeakMap<Finding, Row>();

/** What the row of a finding shows. */
export function describeRow(finding: Finding, article: ListedStory['article'], language: Language): Row {
  const known = rows.get(finding);
  if (known) return known;
  const row = listOf(finding.kind).describe(finding, article, language);
  rows.set(finding, row);
  return row;
}

/** Whether a row, or the words of one of its findings, contains the typed words, ignoring case. */
export function matches({ finding, all }: Entry, { article }: ListedStory, typed: string, language: Language): boolean {
  const { name, role = '', sentence } = describeRow(finding, article, language);
  const words = all.map(({ start, end }) => article.text.slice(start, end));
  const texts = [name, role, `${sentence.before}${sentence.words}${sentence.after}`, ...words];
  return texts.join('\n').toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());
}
