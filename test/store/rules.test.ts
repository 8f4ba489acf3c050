import { expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { addRule, findRules, listRules, removeRule, restoreRule } from '../../src/store/rules.ts';
import { useShelf } from './shelves.ts';

const shelf = useShelf();
const url = 'https://news.example/harbour';

test('rules hold in their article, on their site or everywhere, in the order in which they were made', async () => {
  const { database } = shelf;
  const here = await addRule(database, { kind: 'actor', name: 'Quay', rejects: true, url });
  const onSite = await addRule(database, { kind: 'figure', words: '2026', rejects: true, site: 'news.example' });
  const everywhere = await addRule(database, { kind: 'actor', name: 'Sign in', rejects: true });
  expect(await listRules(database)).toEqual([here, onSite, everywhere]);
  expect(await findRules(database, [url], 'news.example')).toEqual([here, onSite, everywhere]);
  expect(await findRules(database, ['https://news.example/bridge'], 'news.example')).toEqual([onSite, everywhere]);
  expect(await findRules(database, ['https://other.example/'], 'other.example')).toEqual([everywhere]);
});

test('a rule is forgotten, and put back in its place', async () => {
  const { database } = shelf;
  const first = await addRule(database, { kind: 'actor', name: 'Quay', rejects: true, url });
  const second = await addRule(database, { kind: 'actor', name: 'Quay', facts: { type: 'place' }, url });
  expect(await removeRule(database, first.id)).toEqual(first);
  expect(await removeRule(database, first.id)).toBeNull();
  expect(await listRules(database)).toEqual([second]);
  await restoreRule(database, first);
  expect(await listRules(database)).toEqual([first, second]);
});
