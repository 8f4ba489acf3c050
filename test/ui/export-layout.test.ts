// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { putLayout, readLayouts } from '../../src/storage/layouts.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { head } from '../export/layout/layouts.ts';
import { all, calls, click, files, find, names, press, settle, textOf } from './render.ts';
import { fillLibrary, openLibrary, useLibraryPage } from './stored-library.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

// What the library loads on demand, so that no wait below is for that.
await import('../../src/export/layout/engine.ts');

/** Tries again until it does not throw: a preview comes after a pause, on a busy machine much later. */
const until = <T>(work: () => T): Promise<T> => vi.waitFor(work, { interval: 5, timeout: 20_000 });
const see = <E extends HTMLElement>(role: 'button' | 'radio', name: string) => until(() => find<E>(role, name));

const library = useLibraryPage();
const sheet = () => textOf(find('region', /^The first entry/));
const problem = () => textOf(document.getElementById('layout-problem'));
const field = () => find<HTMLTextAreaElement>('textbox', 'Your own layout');
const saved = { id: 'layout-0a', text: `${head('txt', 'one')}Mine: {{ title }}\n` };

/** Opens the dialog, and in it the further formats. */
async function openExport(): Promise<void> {
  await fillLibrary(library.database);
  await openLibrary('#export=');
  await until(() => expect(names('dialog')).toEqual(['Export']));
  await click(await see('button', 'More formats'));
}

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function begin(name: string): Promise<void> {
  await click(find('button', 'Your own layout…'));
  await click(find('menuitem', name));
}

test('a layout begins as one of ours, is shown while it is written, and says what is wrong with it', async () => {
  await openExport();
  await begin('Plain text');
  expect(document.activeElement).toBe(field());
  expect([field().dir, field().value.split('\n')[1]]).toEqual(['ltr', 'name: Plain text']);
  await until(() => expect(sheet()).toContain('====='));
  await type(`${head('txt', 'one')}Now {{ title }}`);
  await until(() => expect(sheet()).toMatch(/^Now [A-Z]/));
  expect([problem(), field().getAttribute('aria-invalid')]).toEqual(['', 'false']);
  const shown = sheet();
  await type(`${head('txt', 'one')}\n\n{{ titel }}`);
  await until(() => expect(problem()).toBe('Line 8: There is no placeholder “titel” here.'));
  expect(sheet()).toBe(shown); // the last that could be read
  expect([field().getAttribute('aria-invalid'), find<HTMLButtonElement>('button', 'Save').disabled]).toEqual([
    'true',
    true,
  ]);
  await press('Escape'); // what is written stays
  expect(field().value).toContain('titel');
  await click(find('button', 'Cancel'));
  expect(await readLayouts(library.database)).toEqual([]);
  expect([names('dialog'), document.activeElement?.textContent]).toEqual([['Export'], 'Your own layout…']);
});

test('a layout that is saved is a format like the others', async () => {
  await openExport();
  await begin('Logseq');
  await press('Escape'); // nothing was written
  expect(all('textbox', 'Your own layout')).toEqual([]);
  await begin('Obsidian');
  await type(saved.text);
  await until(() => expect(sheet()).toMatch(/^Mine: /));
  await click(find('button', 'Save'));
  const radio = await see<HTMLInputElement>('radio', 'Mine');
  await until(() => expect(radio.checked).toBe(true));
  const [stored] = await readLayouts(library.database);
  expect(stored?.text).toBe(saved.text);
  calls.length = 0;
  await click(document.getElementById('export-start') as HTMLElement);
  await until(() => expect(calls.filter(([call]) => call === 'download')).toHaveLength(1));
  expect(await files.at(-1)?.text()).toMatch(/^Mine: .*\nMine: /);
  expect((await readSettings(library.database)).format).toBe(stored?.id);
});

test('a layout is edited, saved as a file, deleted and restored', async () => {
  await putLayout(library.database, saved);
  await changeSettings(library.database, { format: saved.id });
  await fillLibrary(library.database);
  await openLibrary('#export=');
  await click(await see('button', 'Edit “Mine”'));
  calls.length = 0;
  await click(find('button', 'Save as a file'));
  expect(calls.filter(([call]) => call === 'download')).toEqual([['download', 'Mine.liquid']]);
  expect(await files.at(-1)?.text()).toBe(saved.text);
  await click(find('button', 'Delete'));
  await until(() => expect(textOf(find('dialog'))).toContain('“Mine” is deleted.'));
  expect(await readLayouts(library.database)).toEqual([]);
  await click(find('button', 'Undo'));
  await until(() => expect(find<HTMLInputElement>('radio', 'Mine').checked).toBe(true));
  expect(await readLayouts(library.database)).toEqual([saved]);
});

test('a layout from a file is shown before it is stored; one that cannot be read says why', async () => {
  await openExport();
  const choose = async (text: string) => {
    const picker = document.querySelector('#layout-file') as HTMLInputElement;
    Object.defineProperty(picker, 'files', { value: [new File([text], 'a.liquid')], configurable: true });
    picker.dispatchEvent(new Event('change'));
    await settle();
  };
  await choose(saved.text);
  await until(() => expect(field().value).toBe(saved.text));
  await until(() => expect(sheet()).toMatch(/^Mine: /));
  expect(await readLayouts(library.database)).toEqual([]);
  await click(find('button', 'Cancel'));
  await choose('# {{ title }}');
  await until(() => expect(problem()).toMatch(/^Line 1: “# \{\{ title \}\}” is not right here\./));
});

test('a stored layout that cannot be used says so where it is chosen', async () => {
  await putLayout(library.database, { id: saved.id, text: `${head()}{% include "a" %}` });
  await changeSettings(library.database, { format: saved.id });
  await fillLibrary(library.database);
  await openLibrary('#export=');
  await until(() => expect(sheet()).toBe('Line 6: There is no tag “include” here.'));
  await click(document.getElementById('export-start') as HTMLElement);
  await until(() =>
    expect(textOf(all('status', undefined, find('dialog')).at(-1))).toBe('Line 6: There is no tag “include” here.'),
  );
});
