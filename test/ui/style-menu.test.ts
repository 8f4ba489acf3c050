// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { readStoredStyle } from '../../src/storage/own-style.ts';
import { Notice } from '../../src/ui/design/notice.tsx';
import { StyleMenu, useStyle } from '../../src/ui/library/style-menu.tsx';
import { write } from '../citation/csl/read.ts';
import { click, find, names, notice, see, settle, show, until } from './render.ts';
import { useLibraryPage } from './stored-library.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const picker = () => document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
const stored = async () => {
  const { chosen, own } = await readStoredStyle(library.database);
  return [chosen, own?.title ?? null];
};

function Page() {
  const chosen = useStyle(library.database);
  return h('main', {}, [h(StyleMenu, { chosen, more: [{ name: 'x', label: 'Copy', href: '#' }] }), h(Notice, {})]);
}

/** Chooses a file in the menu. */
async function choose(text: string): Promise<void> {
  Object.defineProperty(picker(), 'files', { value: [new File([text], 'own.csl')], configurable: true });
  picker().dispatchEvent(new Event('change'));
  await settle();
}

beforeEach(async () => {
  await show(Page, {});
  await see('button', 'Style: APA 7');
});

test('the citation style is chosen in a menu that is named after it', async () => {
  await click(find('button', 'Style: APA 7'));
  expect(names('menuitem')).toEqual([
    'APA 7',
    'MLA 9',
    'Chicago 18 (author-date)',
    'Chicago 18 (notes)',
    'Harvard (Cite Them Right)',
    'Add a style…',
    'Copy',
  ]);
  expect(find('menuitem', 'APA 7').getAttribute('aria-checked')).toBe('true');
  expect(find('menuitem', 'MLA 9').getAttribute('aria-checked')).toBe('false');
  await click(find('menuitem', 'MLA 9'));
  await see('button', 'Style: MLA 9');
  expect(await stored()).toEqual(['mla', null]);
});

test('a style from a file is used from then on, which can be undone, and it can be removed', async () => {
  const pick = vi.spyOn(picker(), 'click').mockImplementation(() => {});
  await click(find('button', 'Style: APA 7'));
  await click(find('menuitem', 'Add a style…'));
  expect(pick).toHaveBeenCalledOnce();
  await choose(write({}));
  await until(() => expect(notice()).toMatch(/^Citations now follow “Harbour Style”/));
  await see('button', 'Style: Harbour Style');
  expect([await stored(), picker().value]).toEqual([['csl', 'Harbour Style'], '']);
  await click(find('button', 'Undo'));
  await see('button', 'Style: APA 7');
  expect(await stored()).toEqual(['apa', null]);

  await choose(write({}));
  await click(await see('button', 'Style: Harbour Style'));
  expect(find('menuitem', 'Harbour Style').getAttribute('aria-checked')).toBe('true');
  await click(find('menuitem', 'Harvard (Cite Them Right)'));
  await click(await see('button', 'Style: Harvard (Cite Them Right)'));
  expect(find('menuitem', 'Harbour Style').getAttribute('aria-checked')).toBe('false');
  await click(find('menuitem', 'Harbour Style'));
  await click(await see('button', 'Style: Harbour Style'));
  await click(find('menuitem', 'Remove “Harbour Style”'));
  await see('button', 'Style: APA 7');
  expect([notice().startsWith('The style was removed'), await stored()]).toEqual([true, ['apa', null]]);
  await click(find('button', 'Undo'));
  await see('button', 'Style: Harbour Style');
});

test.each([
  ['Dear reader', /^This file is not a citation style/],
  ['x'.repeat(1_000_001), /^This style is too large/],
  [write({ citation: '<text macro="none"/>' }), /its macro “none” is missing/],
])('a file that is no style is refused, with the reason', async (text, reason) => {
  await choose(text);
  await until(() => expect(notice()).toMatch(reason));
  expect([await stored(), find('status').dataset.tone]).toEqual([['apa', null], 'error']);
});

test('no file is chosen when the choice is called off', async () => {
  Object.defineProperty(picker(), 'files', { value: [], configurable: true });
  picker().dispatchEvent(new Event('change'));
  await settle();
  expect([notice(), await stored()]).toEqual(['', ['apa', null]]);
});
