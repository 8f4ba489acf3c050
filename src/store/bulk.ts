import type { Annotation } from '../model.ts';
import { forget } from './bin.ts';
import type { Database } from './database.ts';
import { readAnnotation } from './rows.ts';
import { cleanTags, putTags, type TagsBefore } from './tags.ts';
import { look, write } from './work.ts';

/** The annotations of these names that are on the shelf, in this order. */
export function findMany(database: Database, ids: string[]): Promise<Annotation[]> {
  return look(database, async () =>
    (await database.annotations.bulkGet(ids)).map(readAnnotation).filter((one) => one !== null),
  );
}

/** Takes annotations of any articles off the shelf and into the bin, all or none; `restore` puts them back. */
export function forgetMany(database: Database, ids: string[]): Promise<void> {
  return write(database, async () => {
    const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
    const idsOf = new Map<string, string[]>(rows.map(({ url }) => [url, []]));
    for (const { id, url } of rows) idsOf.get(url)?.push(id);
    for (const [url, own] of idsOf) await forget(database, { url }, own);
  });
}

/** Gives annotations further tags; answers with what `resetTags` takes back. */
export function tagMany(database: Database, ids: string[], tags: string[]): Promise<TagsBefore[]> {
  return write(database, async () => {
    const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
    const before = rows.map(({ id, tags }): TagsBefore => ({ table: 'annotations', key: id, tags }));
    await putTags(
      database,
      before.map((one) => ({ ...one, tags: cleanTags([...one.tags, ...tags]) })),
    );
    return before;
  });
}
