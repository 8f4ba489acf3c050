import { titleOf } from '../../model.ts';
import { stampOf, tick } from '../../sync/clock.ts';
import { listTexts, writeVersion } from '../../sync/note-versions.ts';
import type { ApartNote } from '../../sync/report.ts';
import type { Database } from '../database.ts';
import { readArticleRow } from '../rows.ts';
import { readTransaction, write } from '../transaction.ts';
import { fromShared, tableOf, toShared } from './shared-rows.ts';
import { lockSync, readFacts, rowId, type SyncStore, saveFacts } from './store.ts';
import { noStories } from './stories.ts';

/** The notes that were changed on two devices, with both versions; at most 50. */
export async function listApart(database: Database, store: SyncStore): Promise<ApartNote[]> {
  const rows = await store.rows.where('isApart').equals(1).limit(50).toArray();
  return readTransaction(database, async () => {
    const notes: ApartNote[] = [];
    for (const { record } of rows) {
      const { table, key, note } = record;
      const row = (await tableOf(database, table).get(key)) as { url?: string; name?: string } | undefined;
      const texts = note ? listTexts(note) : [];
      if (!row || texts.length < 2) continue;
      const article = row.url === undefined ? undefined : await database.articles.get(row.url);
      notes.push({
        table,
        key,
        title: row.name ?? (article ? titleOf(readArticleRow(article)) : (row.url ?? '')),
        texts,
      });
    }
    return notes;
  });
}

/** Keeps one text of a note that was changed on two devices. */
export async function settleNote(
  database: Database,
  store: SyncStore,
  id: Pick<ApartNote, 'table' | 'key'>,
  text: string,
): Promise<void> {
  await lockSync(async () => {
    const known = await store.rows.get(rowId(id.table, id.key));
    if (!known) return;
    const { record } = known;
    await write(database, async () => {
      const table = tableOf(database, record.table);
      const row = toShared(record.table, await table.get(record.key), noStories());
      const next = row && fromShared(record.table, { ...row, note: text }, noStories(), 0);
      if (next) await table.put(next);
    });
    const facts = await readFacts(store);
    const clock = tick(facts.clock, Date.now());
    await saveFacts(store, { ...facts, clock });
    const note = writeVersion(record.note, text, stampOf(clock, facts.device));
    await store.rows.put({ ...known, record: { ...record, note }, isNews: 1, isApart: 0 });
  });
}
