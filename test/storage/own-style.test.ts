import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { loadStyle } from '../../src/citation/loaded-style.ts';
import type { OwnStyle } from '../../src/model.ts';
import { putOwnStyle, readOwnStyle } from '../../src/storage/own-style.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { readOwn } from '../../src/ui/library/style-file.ts';
import { write } from '../citation/csl/read.ts';
import { useStoredLibrary } from './library.ts';

vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser);

const library = useStoredLibrary();
const readText = (text: string) => readOwn(new File([text], 'style.csl'), 'en');
const harbour = (await readText(write({}))) as OwnStyle;

test('a style from a file is stored and used, and removed again', async () => {
  const { database } = library;
  expect(await readOwnStyle(database)).toBeNull();
  await changeSettings(database, { style: 'mla' });
  await putOwnStyle(database, harbour);
  expect(await readOwnStyle(database)).toEqual(harbour);
  expect((await readSettings(database)).style).toBe('csl');
  await putOwnStyle(database, null);
  expect(await readOwnStyle(database)).toBeNull();
  expect((await readSettings(database)).style).toBe('apa');
});

test('what is stored and is no style counts as none', async () => {
  const { database } = library;
  await putOwnStyle(database, { title: 3 } as unknown as OwnStyle);
  expect(await readOwnStyle(database)).toBeNull();
});

describe('the style that is used', () => {
  test('is one of ours, or the one from the file', async () => {
    expect(await loadStyle('mla', harbour, 'en')).toBe('mla');
    const loaded = await loadStyle('csl', harbour, 'en');
    expect(loaded).toMatchObject({ id: harbour.added, title: 'Harbour Style', isNotes: false });
    expect(await loadStyle('csl', harbour, 'en')).toBe(loaded);
    expect(await loadStyle('csl', { ...harbour, added: 'later' }, 'en')).not.toBe(loaded);
  });

  test('is APA where the one from the file is not there or is too large by now', async () => {
    expect(await loadStyle('csl', null, 'en')).toBe('apa');
    expect(
      await loadStyle('csl', { title: '', added: '', elements: '{"name":"x","attributes":{},"children":[]}' }, 'en'),
    ).toBe('apa');
  });
});

test('a file that is no style says so', async () => {
  expect(await readText('Dear reader')).toMatchObject({ problem: 'style_broken' });
  expect(await readText('x'.repeat(1_000_001))).toMatchObject({ problem: 'style_too_large' });
  expect(await readText(write({ citation: '<text macro="none"/>' }))).toMatchObject({
    problem: 'style_macro',
    about: 'none',
  });
});
