import type { Finding } from '../../findings/index.ts';
import { listOf } from '../../present/index.ts';
import type { Row } from '../../present/kind-view.ts';
import { language } from './strings.ts';

/** A row of the list, with its finding. */
export interface Entry extends Row {
  finding: Finding;
  /** The text of the finding, on one line. */
  words: string;
}

/** Creates the row of a finding. `text` is the text of the story. */
export function toEntry(finding: Finding, text: string): Entry {
  const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  return { finding, words, ...listOf(finding.kind).describe(finding, words, language()) };
}

/** Groups entries, in the order of the first entry of each group. Entries without a group are groups of one. */
export function groupEntries(entries: Entry[]): Entry[][] {
  const groups = new Map<string | Entry, Entry[]>();
  for (const entry of entries) {
    const key = entry.group ?? entry;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** Joins entries that say the same, in the order of the first of each; they are named by its title. */
export function joinSame(entries: Entry[]): Entry[][] {
  const groups = groupEntries(
    entries.map((entry) => ({ ...entry, group: listOf(entry.finding.kind).identify?.(entry.finding) ?? null })),
  );
  return groups.map((group) => group.map((entry) => ({ ...entry, group: group[0]?.title ?? null })));
}

/** The entry whose detail is shown for the group; null for kinds without one. */
export function findRepresentative(entries: Entry[]): Entry | null {
  const [first] = entries;
  const representative = first && listOf(first.finding.kind).pickRepresentative(entries.map(({ finding }) => finding));
  return entries.find(({ finding }) => finding === representative) ?? null;
}

/** The text under the name of a group, such as an actor's role; '' for none. */
export function describeGroup(entries: Entry[]): string {
  const [first] = entries;
  const isNamedByFirst = first !== undefined && first.group === first.title;
  return findRepresentative(entries)?.detail ?? (isNamedByFirst ? (first.detail ?? '') : '');
}

/** Whether an entry contains the typed text, ignoring case. */
export function matches({ words, title, detail, group }: Entry, typed: string): boolean {
  const query = typed.trim().toLocaleLowerCase();
  return [words, title, detail, group].join('\n').toLocaleLowerCase().includes(query);
}
