// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { change, findKept, findOne } from '../../src/storage/annotations.ts';
import { createCollection } from '../../src/storage/collections.ts';
import { readSettings } from '../../src/storage/settings.ts';
import { forgetMany, listTrash, purge } from '../../src/storage/trash.ts';
import { TrashPage } from '../../src/ui/library/trash-page.tsx';
import { all, answer, calls, click, files, find, names, notice, see, settle, show, textOf, until } from './render.ts';
import { fillLibrary, NO_COPIES, openLibrary, useLibraryPage } from './stored-library.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const main = () => textOf(document.querySelector('main'));
const dialog = () => find('dialog');
const says = () => textOf(all('status', undefined, dialog()).at(-1));
const downloads = () => calls.filter(([call]) => call === 'download').map(([, name]) => name);

describe('the export', () => {
  test('has what is open, in the format of the last one, with its first entry', async () => {
    await fillLibrary(library.database);
    await openLibrary(`#export=${encodeURIComponent(article.url)}`);
    await until(() => expect(names('dialog')).toEqual(['Export']));
    await until(() => expect(textOf(dialog())).toContain('1 highlight from 1 article'));
    await until(() =>
      expect(names('radio', dialog()).slice(0, 2)).toEqual(['My highlights in this article1', 'All of my highlights2']),
    );
    expect(find<HTMLInputElement>('radio', /^Word/).checked).toBe(true);
    expect(textOf(find('region', 'The first entry, as it will come out'))).toContain('old quay');
    await click(find('checkbox', /^Also what Newsgloss found/));
    await until(() => expect(textOf(dialog())).toContain('and 7 passages marked “found by Newsgloss”'));
    await click(find('radio', 'All of my highlights2'));
    await until(() => expect(textOf(dialog())).toContain('2 highlights from 2 articles'));
    await click(find('radio', /^Markdown/));
    await until(() => expect(textOf(dialog())).toMatch(/2 articles, (?:in )?a file for each/));
    await click(find('button', 'More formats'));
    await click(find('radio', 'Spreadsheet'));
    await until(() => expect(textOf(find('region', /^The first entry/))).toMatch(/^kind,text,.*Cars cross/));
    calls.length = 0;
    await click(document.getElementById('export-start') as HTMLElement);
    await until(() => expect(says()).toMatch(/\.csv is in your downloads\.$/));
    expect([downloads().length, (await readSettings(library.database)).format]).toEqual([1, 'csv']);
    expect(document.activeElement?.id).toBe('export-start');
    expect(await files.at(-1)?.text()).toContain('old quay');
    await click(find('button', 'Close'));
    await until(() => expect(location.hash).toBe(`#article=${encodeURIComponent(article.url)}`));
  });

  test('says in plain words that there is nothing', async () => {
    await openLibrary('#export=');
    await until(() => expect(names('dialog')).toEqual(['Export']));
    await until(() => expect(document.querySelector<HTMLButtonElement>('#export-start')?.disabled).toBe(false));
    await click(document.getElementById('export-start') as HTMLElement);
    await until(() => expect(says()).toBe('That did not work: there is nothing to export'));
    expect(downloads()).toEqual([]);
    await click(find('button', 'Cancel'));
    await until(() => expect(all('dialog')).toEqual([]));
  });

  test('is closed by Escape', async () => {
    await openLibrary('#export=');
    await until(() => expect(names('dialog')).toEqual(['Export']));
    dialog().dispatchEvent(new Event('close')); // as browsers do
    await until(() => expect(all('dialog')).toEqual([]));
  });
});

describe('the backup', () => {
  const line = () => see('button', 'No backup yet.');

  test('is written, and remembered once the reader has seen its file', async () => {
    await fillLibrary(library.database);
    await openLibrary();
    await click(await line());
    await until(() =>
      expect(textOf(dialog())).toContain('Your last 2 highlights and notes are only on this computer.'),
    );
    await click(find('button', 'Back up'));
    await until(() =>
      expect(textOf(find('alert'))).toMatch(/^newsgloss-.*\.json \(9 .*\) was passed to your browser\./),
    );
    await click(find('button', 'Not yet'));
    expect([all('alert'), document.activeElement?.id]).toEqual([[], 'backup']);
    expect((await readSettings(library.database)).backedUp).toBe('');
    await click(find('button', 'Back up'));
    await click(await see('button', 'Yes, it is saved'));
    await until(() => expect(notice()).toMatch(/^Everything is in newsgloss-.*\.json\.$/));
    expect(all('dialog')).toEqual([]);
    expect(await see('button', 'Backed up today')).toBeDefined();
  });

  test.each([
    [{ problem: 'asks' }, 'Not copied to “Papers”', true, ['Back up', 'Allow', 'Later']],
    [{ problem: 'empty' }, 'Copied to “Papers”', false, ['Back up', 'Restore from this folder', 'Later']],
    [{ problem: 'full' }, 'Not copied to “Papers”', true, ['Back up', 'Later']],
  ])('into a folder that %j is told of', async (problem, text, isDue, buttons) => {
    const folder = { ...NO_COPIES.downloads, name: 'Papers', ...problem };
    await fillLibrary(library.database);
    answer({ 'copies.state': { ...NO_COPIES, folder } });
    await openLibrary();
    const [row] = await until(() => {
      const found = all('button', /Papers/);
      if (found.length === 0) throw new Error('No line');
      return found;
    });
    expect([textOf(row), row?.dataset.due]).toEqual([text, String(isDue)]);
    await click(row as HTMLElement);
    await until(() => expect(names('button', dialog())).toEqual(buttons));
    await click(find('button', 'Later'));
    expect(all('dialog')).toEqual([]);
  });
});

describe('an import', () => {
  const choose = async (...chosen: File[]) => {
    const field = document.querySelector('#import') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: chosen, configurable: true });
    Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
    field.dispatchEvent(new Event('change'));
    await settle();
  };

  test('says what it would change, asks which version to keep, and makes a backup before', async () => {
    const { quay, cars } = await fillLibrary(library.database);
    await createCollection(library.database, 'Harbour', [{ annotation: quay.id }]);
    await openLibrary();
    await click(await see('button', 'No backup yet.'));
    await click(await see('button', 'Back up'));
    await see('alert');
    await click(find('button', 'Later'));
    const file = new File([(await files.at(-1)?.text()) ?? ''], 'old.json');
    await change(library.database, null, quay.id, { note: 'that one', tags: [] });
    await forgetMany(library.database, [cars.id]);
    await purge(library.database, [cars.id]);
    await choose(file);
    await until(() => expect(names('dialog')).toEqual(['Import old.json']));
    await until(() => expect(textOf(dialog().querySelector('dl'))).toMatch(/New highlights1/));
    expect(textOf(dialog().querySelector('dl'))).toBe(
      'New articles1New highlights1Already here7Different here1Texts of articles1',
    );
    const conflict = all('listitem', undefined, dialog()).map(textOf);
    expect(conflict).toEqual([expect.stringMatching(/^old quay.*that one.*which one\? · #sea · yellow$/)]);
    expect(names('checkbox', dialog())).toEqual([
      'Import the settings in the file',
      'Import the collections in the file: 1',
    ]);
    await click(find('checkbox', 'Import the collections in the file: 1'));
    await click(all('radio', undefined, dialog())[1] as HTMLElement);
    calls.length = 0;
    await click(find('button', 'Import'));
    await until(() => expect(textOf(dialog())).toContain('was passed to your browser'));
    expect((await findOne(library.database, quay.id)).note).toBe('that one');
    await click(find('button', 'Not yet'));
    await click(find('button', 'Import'));
    await click(await see('button', 'Yes, it is saved'));
    await until(() => expect(notice()).toBe('Imported old.json.'));
    expect([await findOne(library.database, quay.id), await findOne(library.database, cars.id)]).toMatchObject([
      { note: 'which one?', tags: ['sea'] },
      { id: cars.id },
    ]);
    expect(all('dialog')).toEqual([]);
  });

  test('of a file that cannot be read changes nothing, and says so', async () => {
    await fillLibrary(library.database);
    await openLibrary();
    await see('link', 'Highlights 2');
    await choose(new File(['<html>'], 'page.json'));
    await until(() =>
      expect(textOf(find('alert'))).toMatch(/^Newsgloss cannot read this file\..*Nothing was changed\.$/),
    );
    expect(names('button', dialog())).toEqual(['Close']);
    await click(find('button', 'Close'));
    expect(all('dialog')).toEqual([]);
    await choose();
    expect(all('dialog')).toEqual([]);
  });
});

describe('the trash', () => {
  test('says nothing about what is in it before that is read', async () => {
    const { database } = library;
    const shown = show(TrashPage, { database, articles: [], byUrl: new Map(), go: () => {} });
    expect(textOf()).toMatch(/^Back to everythingTrashWhat you delete .+ for good\.$/);
    expect(document.querySelectorAll('.error-message, .empty')).toHaveLength(0);
    await shown;
    await until(() => expect(textOf()).toContain('The trash is empty.'));
  });

  test('restores one or all, and deletes for good when that is confirmed', async () => {
    const { quay, cars } = await fillLibrary(library.database);
    await forgetMany(library.database, [quay.id, cars.id]);
    await openLibrary('#trash');
    await see('button', 'Restore “old quay”');
    expect(main()).toContain('old quayNote: which one?Highlight · The quayDeleted');
    const left = async () => (await listTrash(library.database)).entries.length;
    await click(find('button', 'Delete for good: “Cars cross”'));
    expect(textOf(dialog())).toContain('To be deleted: 1. This cannot be undone.');
    await click(find('button', 'Cancel'));
    expect(await left()).toBe(2);
    await click(find('button', 'Delete for good: “Cars cross”'));
    await click(find('button', 'Delete for good'));
    await until(() => expect(notice()).toBe('Deleted for good: 1'));
    expect([await left(), all('dialog')]).toEqual([1, []]);
    await click(await see('button', 'Restore “old quay”'));
    await until(() => expect(notice()).toBe('Restored: 1'));
    await until(() => expect(main()).toContain('The trash is empty.'));
    expect(all('button', 'Restore all')).toEqual([]);
    await click(find('button', 'Back to everything'));
    expect(location.hash).toBe('');
  });

  test('is emptied, or restored as a whole', async () => {
    const { quay, cars } = await fillLibrary(library.database);
    await forgetMany(library.database, [quay.id, cars.id]);
    await openLibrary('#trash');
    await click(await see('button', 'Empty the trash…'));
    expect(textOf(dialog())).toContain('To be deleted: 2.');
    await click(find('button', 'Cancel'));
    await click(find('button', 'Restore all'));
    await until(() => expect(notice()).toBe('Restored: 2'));
    expect((await listTrash(library.database)).entries).toEqual([]);
  });
});

describe('an actor', () => {
  test('is made one with another, which can be undone', async () => {
    await fillLibrary(library.database);
    await openLibrary('#actor=Rosa%20Prieto');
    await see('heading', /^What Rosa Prieto says/);
    expect(main()).toContain('In 1 of my articles');
    await click(find('button', 'More: Rosa Prieto'));
    await click(find('menuitem', 'Same as…'));
    expect(names('dialog')).toEqual(['Who is “Rosa Prieto”?']);
    await click(find('button', 'Not now'));
    await click(find('button', 'More: Rosa Prieto'));
    await click(find('menuitem', 'Same as…'));
    await click(find('button', 'Ana Prieto'));
    await until(() => expect(notice()).toBe('“Rosa Prieto” is now “Ana Prieto”.Undo'));
    expect(location.hash).toBe('#actor=Ana%20Prieto');
    const namesOf = async () =>
      (await findKept(library.database, article)).annotations
        .filter(({ kind }) => kind === 'actor')
        .map(({ facts }) => facts.name);
    expect(new Set(await namesOf())).toEqual(new Set(['Ana Prieto']));
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect(await namesOf()).toContain('Rosa Prieto'));
  });

  test('perhaps says something, which the reader can settle', async () => {
    await fillLibrary(library.database);
    await openLibrary('#actor=Ana%20Prieto');
    const check = await see('button', 'Check');
    await click(check);
    expect([check.getAttribute('aria-expanded'), names('button').slice(-8)]).toEqual([
      'true',
      expect.arrayContaining(['Ana Prieto', 'Not this person']),
    ]);
    await click(find('button', 'Ana Prieto'));
    await until(() => expect(all('button', 'Check')).toEqual([]));
    const quotes = (await findKept(library.database, article)).annotations.filter(({ kind }) => kind === 'quote');
    expect(quotes.map(({ facts }) => facts.actor).sort()).toEqual(['Ana Prieto', 'Rosa Prieto']);
  });

  test('that no article names says so', async () => {
    await fillLibrary(library.database);
    await openLibrary('#actor=Nobody');
    await until(() => expect(main()).toContain('No saved article names this actor.'));
  });
});
