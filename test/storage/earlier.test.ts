import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type Draft, PASSAGE } from '../../src/model.ts';
import { change, keep } from '../../src/storage/annotations.ts';
import { findEarlier } from '../../src/storage/earlier.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

const passage = (words: string, start: number): Draft => ({ ...draftOf(words, start), kind: PASSAGE, facts: {} });
const here = { url: 'https://news.example/new' };

test('the actor in the most highlights of other articles is found, of equal ones the first', async () => {
  const { database } = library;
  const ask = (...names: string[]) => findEarlier(database, here, names);
  expect(await ask('Inés Calder')).toBeNull();
  await keep(database, harbour, [passage('Inés\n Calder said', 10), passage('for Tomas Okoro’s bridge', 90)], false);
  await keep(database, bridge, [passage('Inés Calder and Tomas Okoro', 10), passage('It cost nothing', 60)], false);
  expect(await ask('Nobody Else', 'Tomas Okoro', 'Inés Calder')).toEqual({ name: 'Tomas Okoro', count: 2 });
  const [note] = await keep(database, bridge, [passage('she left', 120)], false);
  await change(database, null, note?.id ?? '', { note: 'Inés Calder again' }, { note: '' });
  expect(await ask('Tomas Okoro', 'Inés Calder')).toEqual({ name: 'Inés Calder', count: 3 });
});

test('neither longer words, nor findings, nor highlights of the same article count', async () => {
  const { database } = library;
  const words = ['The EUROPE league', 'the eu', 'in the EU.', 'EU law'];
  await keep(
    database,
    harbour,
    words.map((one, at) => passage(one, at * 40)),
    false,
  );
  await keep(database, bridge, [draftOf('EU')], true);
  expect(await findEarlier(database, here, ['EU'])).toEqual({ name: 'EU', count: 2 });
  expect(await findEarlier(database, { ...here, aliases: [harbour.url] }, ['EU'])).toBeNull();
});

test('a damaged row is passed over, and more are read than at once', async () => {
  const { database } = library;
  const many = Array.from({ length: 1100 }, (_, at) => passage(`Inés Calder ${at}`, at * 40));
  const [first] = await keep(database, harbour, many, false);
  await database.annotations.update(first?.id ?? '', { selectors: 4 as never });
  expect(await findEarlier(database, here, ['Inés Calder'])).toEqual({ name: 'Inés Calder', count: 1099 });
});
