import type { Annotation } from '../../model.ts';
import { BETWEEN } from '../../sync/note-versions.ts';
import { identify } from '../annotations.ts';
import type { Database } from '../database.ts';
import { readAnnotation, toAnnotationRow } from '../rows.ts';
import { readTransaction, write } from '../transaction.ts';

/**
 * Joins annotations of the same passage, which were made on two devices: the one with the first id stays, with the notes and tags of
 * all. Every device does the same with them.
 */
export async function joinTwins(database: Database, urls: Iterable<string>): Promise<void> {
  for (const url of urls) {
    const isTwice = await readTransaction(database, async () => (await findTwins(database, url)).length > 0);
    if (isTwice) await write(database, () => joinIn(database, url));
  }
}

/** The annotations of an article that mark the same passages, by passage, the first ids first. */
async function findTwins(database: Database, url: string): Promise<Annotation[][]> {
  const rows = await database.annotations.where('url').equals(url).toArray();
  const groups = new Map<string, Annotation[]>();
  for (const one of rows.map(readAnnotation))
    if (one) groups.set(identify(one), [...(groups.get(identify(one)) ?? []), one]);
  const byId = (a: Annotation, b: Annotation) => (a.id < b.id ? -1 : 1);
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => group.sort(byId));
}

async function joinIn(database: Database, url: string): Promise<void> {
  const stays = new Map<string, string>();
  for (const group of await findTwins(database, url)) {
    const [first, ...others] = group as [Annotation, ...Annotation[]];
    const notes = new Set(group.map(({ note }) => note).filter((note) => note !== ''));
    const tags = [...new Set(group.flatMap((one) => one.tags))];
    await database.annotations.put(toAnnotationRow({ ...first, note: [...notes].join(BETWEEN), tags }));
    for (const { id } of others) stays.set(id, first.id);
  }
  await database.annotations.bulkDelete([...stays.keys()]);
  await renameItems(database, stays);
}

/** Has collections name the annotations that stay. */
async function renameItems(database: Database, stays: ReadonlyMap<string, string>): Promise<void> {
  const rename = <T extends object>(parts: T[]): T[] => {
    const named = parts.map((part) =>
      'annotation' in part && stays.has(String(part.annotation))
        ? { ...part, annotation: stays.get(String(part.annotation)) }
        : part,
    );
    return named.filter(
      (part, at) => at === named.findIndex((other) => JSON.stringify(other) === JSON.stringify(part)),
    );
  };
  await database.collections.toCollection().modify((collection) => {
    collection.items = rename(collection.items);
    for (const section of collection.sections) section.parts = rename(section.parts);
  });
}
