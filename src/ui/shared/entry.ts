import type { Finding } from '../../findings/index.ts';
import type { Facts } from '../../model.ts';
import { infoOf, listOf } from '../../present/index.ts';
import type { Row, WeighedStory } from '../../present/kind-view.ts';
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

/** The rows of a list: each is one entry, or a group of them. */
export interface ListSection {
  /** The name of the section, as in `ListView.sectionOf`. */
  name: string;
  rows: Entry[][];
}

/**
 * Arranges entries of one kind: its sections in their order, each in groups, the heaviest first, or in reading order, where those
 * that say the same are joined.
 */
export function arrange(entries: Entry[], isGrouped: boolean, story: WeighedStory): ListSection[] {
  const { sections = [''], sectionOf, weigh } = listOf(entries[0]?.finding.kind ?? '');
  return sections.flatMap((name) => {
    const inSection = sectionOf ? entries.filter(({ finding }) => sectionOf(finding) === name) : entries;
    if (inSection.length === 0) return [];
    if (!isGrouped) return [{ name, rows: joinSame(inSection) }];
    const rows = groupEntries(inSection);
    if (!weigh) return [{ name, rows }];
    const weighed = rows.map((row) => ({
      row,
      weight: weigh(
        row.map(({ finding }) => finding),
        story,
      ),
    }));
    return [{ name, rows: weighed.sort((a, b) => b.weight - a.weight).map(({ row }) => row) }];
  });
}

/** Groups entries, in the order of the first entry of each group. Entries without a group are groups of one. */
function groupEntries(entries: Entry[]): Entry[][] {
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
function joinSame(entries: Entry[]): Entry[][] {
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

/** The mark of an actor's name in a query: “@okafor”. */
const NAME_MARK = '@';

/**
 * Whether an entry matches the typed query, ignoring case: all words that contain it; “@okafor”, the actor and its quotations;
 * a word that its kind knows, such as “€” for sums of money or “said” for quotations.
 */
export function matches({ words, title, detail, group, finding }: Entry, typed: string): boolean {
  const query = typed.trim().toLocaleLowerCase();
  const contains = (texts: (string | null | undefined)[], part: string) =>
    texts.join('\n').toLocaleLowerCase().includes(part);
  if (query.startsWith(NAME_MARK)) return contains([nameOf(finding)], query.slice(NAME_MARK.length));
  return contains([words, title, detail, group], query) || (listOf(finding.kind).answers?.(finding, query) ?? false);
}

/** The actor that a finding names or quotes; '' for none. */
function nameOf({ kind, facts }: Finding): string {
  const { actorFact } = infoOf(kind);
  const known: Facts = facts;
  const name = actorFact && known[actorFact];
  return typeof name === 'string' ? name : '';
}
