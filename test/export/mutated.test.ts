import { expect, test } from 'vitest';
import { compare, resolveConflicts } from '../../src/import/merge.ts';
import { Unreadable } from '../../src/import/read-file.ts';
import { listFiles, mutate } from './mutations.ts';
import { awkwardLibrary, readWhole } from './sample-library.ts';

test('a damaged file of any format is read in part or refused by name', async () => {
  const outcomes = new Map<string, number>();
  for (const { name, text } of mutate(await listFiles(), 400)) {
    const contents = await readWhole(text).catch((error: unknown) => error);
    const isRead = !(contents instanceof Error);
    if (!isRead) expect(contents, `${name}: ${text.slice(0, 200)}`).toBeInstanceOf(Unreadable);
    else {
      const { library } = contents as Awaited<ReturnType<typeof readWhole>>;
      for (const { article } of library) expect(article.url).toMatch(/^https?:/i);
      resolveConflicts(compare(awkwardLibrary(), library, null), 'newer');
    }
    outcomes.set(`${name} ${isRead}`, (outcomes.get(`${name} ${isRead}`) ?? 0) + 1);
  }
  // Of every format some are read and some are refused.
  expect([...outcomes.keys()].length).toBe(2 * 9);
});
