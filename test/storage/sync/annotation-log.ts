import { identify } from '../../../src/storage/annotations.ts';
import type { AnnotationRow } from '../../../src/storage/rows.ts';
import type { Device } from './device.ts';

/** What a reader did with annotations on several computers. */
export interface AnnotationLog {
  /** Notes what an act on a computer did. */
  watch(device: Device, act: () => Promise<unknown>): Promise<void>;
  /** What was made and never removed anywhere, and is not in a library. */
  listLost(rows: AnnotationRow[]): string[];
  /** What was removed somewhere and never changed or restored, and is in a library. */
  listReturned(rows: AnnotationRow[]): string[];
}

const passageOf = (row: AnnotationRow): string => `${row.url} ${identify(row)}`;

/** An empty log. Annotations of one passage count as one, as they are joined. */
export function logAnnotations(): AnnotationLog {
  /** The ids of each passage, and what was done with any of them. */
  const passages = new Map<string, { ids: Set<string>; isRemoved: boolean; isChanged: boolean }>();
  const read = async ({ database }: Device) =>
    new Map((await database.annotations.toArray()).map((row) => [row.id, row]));
  const find = (row: AnnotationRow) => {
    const found = passages.get(passageOf(row)) ?? { ids: new Set(), isRemoved: false, isChanged: false };
    passages.set(passageOf(row), found);
    return found;
  };
  return {
    async watch(device, act) {
      const before = await read(device);
      await act();
      const after = await read(device);
      for (const [id, row] of after) {
        const passage = find(row);
        const known = before.get(id);
        if (known ? JSON.stringify(known) !== JSON.stringify(row) : passage.ids.size > 0) passage.isChanged = true;
        passage.ids.add(id);
      }
      for (const [id, row] of before) if (!after.has(id)) find(row).isRemoved = true;
    },
    listLost(rows) {
      const there = new Set(rows.map(passageOf));
      return [...passages].filter(([passage, { isRemoved }]) => !isRemoved && !there.has(passage)).map(([one]) => one);
    },
    listReturned: (rows) => rows.filter((row) => find(row).isRemoved && !find(row).isChanged).map(passageOf),
  };
}
