import type { Finding } from '../../findings/index.ts';
import { listOf } from '../../present/index.ts';
import type { Row } from '../../present/kind-view.ts';
import { language } from './strings.ts';

/** A finding as a row of the list. */
export interface Entry extends Row {
  finding: Finding;
  /** The words of the finding, in one line. */
  words: string;
}

/** Describes a finding of a story's text. */
export function toEntry(finding: Finding, text: string): Entry {
  const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  return { finding, words, ...listOf(finding.kind).describe(finding, words, language()) };
}

/** Entries that share a group, in the order of their first mention; one without a group stands alone. */
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

/** The entry that says most about its group; null where the kind has no such entry. */
export function findRepresentative(entries: Entry[]): Entry | null {
  const [first] = entries;
  const representative = first && listOf(first.finding.kind).pickRepresentative(entries.map(({ finding }) => finding));
  return entries.find(({ finding }) => finding === representative) ?? null;
}

/** The text under a group's name, such as an actor's role; '' for none. */
export const describeGroup = (entries: Entry[]): string => findRepresentative(entries)?.detail ?? '';

/** Whether the text that the reader typed occurs in an entry, in upper or lower case. */
export function matches({ words, title, detail, group }: Entry, typed: string): boolean {
  const query = typed.trim().toLocaleLowerCase();
  return [words, title, detail, group].join('\n').toLocaleLowerCase().includes(query);
}
