import type { Finding, Kind } from '../findings/index.ts';
import { type Entry, keyOf, toEntry } from './entry.ts';
import { listKinds, listOf } from './index.ts';
import type { ListedStory } from './kind-view.ts';

/** A section of the overview of a story. */
interface OverviewSection {
  kind: Kind;
  /** The name of the string of its title. */
  title: string;
  entries: Entry[];
}

/** How many rows a kind has at most, unless another has fewer. */
const MAX_FOUND = 3;

/** The sections of the overview of a story, with so many rows in all; where one kind has few, another has its room. `lists` are all rows. */
export function chooseSections(story: ListedStory, lists: ReadonlyMap<Kind, Entry[]>, rows: number): OverviewSection[] {
  const sections = listKinds().flatMap((kind) => {
    const { overview } = listOf(kind);
    const all = (story.findings as Finding[]).filter((finding) => finding.kind === kind);
    const chosen = (overview?.choose(all, story) ?? []) as Finding[];
    return overview && chosen.length > 0 ? [{ kind, title: overview.title, chosen }] : [];
  });
  let room = rows;
  const shown = sections.map(({ chosen, ...section }, at) => {
    const others = sections.slice(at + 1).reduce((sum, one) => sum + one.chosen.length, 0);
    const count = Math.min(chosen.length, Math.max(MAX_FOUND, room - others), room);
    room -= count;
    return { ...section, entries: chosen.slice(0, count).map((finding) => rowOf(lists, finding)) };
  });
  return shown.toReversed();
}

/** The row of a list that has a finding. */
function rowOf(lists: ReadonlyMap<Kind, Entry[]>, finding: Finding): Entry {
  const row = lists.get(finding.kind)?.find(({ all }) => all.includes(finding));
  return row ? { ...row, finding, key: keyOf(finding) } : toEntry(finding);
}
