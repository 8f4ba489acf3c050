import { expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { addRule, findRules, importRules, listRules, removeRule, restoreRule } from '../../src/storage/rules.ts';
import { useStoredLibrary } from './library.ts';

const library = useStoredLibrary();
const url = 'https://news.example/harbour';

test('rules hold in their article, on their site or everywhere, in the order in which they were made', async () => {
  const { database } = library;
  const here = await addRule(database, { kind: 'actor', name: 'Quay', rejects: true, url });
  const onSite = await addRule(database, { kind: 'figure', words: '2026', rejects: true, site: 'news.example' });
  const everywhere = await addRule(database, { kind: 'actor', name: 'Sign in', rejects: true });
  expect(await listRules(database)).toEqual([here, onSite, everywhere]);
  expect(await findRules(database, [url], 'news.example')).toEqual([here, onSite, everywhere]);
  expect(await findRules(database, ['https://news.example/bridge'], 'news.example')).toEqual([onSite, everywhere]);
  expect(await findRules(database, ['https://other.example/'], 'other.example')).toEqual([everywhere]);
});

test('a rule is forgotten, and put back in its place', async () => {
  const { database } = library;
  const first = await addRule(database, { kind: 'actor', name: 'Quay', rejects: true, url });
  const second = await addRule(database, { kind: 'actor', name: 'Quay', facts: { type: 'place' }, url });
  expect(await removeRule(database, first.id)).toEqual(first);
  expect(await removeRule(database, first.id)).toBeNull();
  expect(await listRules(database)).toEqual([second]);
  await restoreRule(database, first);
  expect(await listRules(database)).toEqual([first, second]);
});

test('rules of a backup are taken in twice as once, and what is no rule is left out', async () => {
  const { database } = library;
  const rule = await addRule(database, { kind: 'actor', name: 'Quay', rejects: true, url });
  const other = { id: 'r9', kind: 'figure', created: '2026-01-01T00:00:00.000Z', words: '2026', rejects: true };
  const broken = [null, 'rule', { id: 'r8' }, { ...other, id: 'r7', words: 3 }, { ...other, id: 'r6', place: ['x'] }];
  for (const _ of [1, 2]) await importRules(database, [rule, other, ...broken]);
  expect(await listRules(database)).toEqual([other, rule]);
  await importRules(database, { id: 'r5' });
  expect(await listRules(database)).toHaveLength(2);
});
