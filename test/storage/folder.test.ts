import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChosenFolder } from '../../src/storage/copies.ts';
import { canChoose, listBackups, pickFolder } from '../../src/storage/folder.ts';
import { FakeFolder } from '../fakes/folder.ts';

const HERE = '3f9c1a2b-5d6e-4f70-8a9b-0c1d2e3f4a5b';

/** Lists a folder with these files, each written at a time by the clock. */
async function list(files: { [name: string]: number }): Promise<string[]> {
  const folder = new FakeFolder('Notes');
  for (const [name, modified] of Object.entries(files)) {
    folder.files.set(name, '{}');
    folder.modified.set(name, modified);
  }
  folder.files.set('newsgloss-backup-2026-11-29-120000-3f9c1a2b-000099.json', ''); // being written
  const backups = await listBackups(folder.handle as ChosenFolder, HERE);
  return backups.map(({ name }) => name.replace('newsgloss-backup-', '').replace('.json', ''));
}

const name = (rest: string) => `newsgloss-backup-${rest}.json`;

test('backups of a library are listed by their numbers, its own before those of others and of earlier versions', async () => {
  const listed = await list({
    [name('2026-11-28-104103')]: 70,
    [name('2026-11-29-104103-7e8d9c0b-000008')]: 90,
    [name('2026-11-29')]: 60,
    [name('2099-01-01-104103-3f9c1a2b-000001')]: 999,
    [name('2026-11-29-104103-3f9c1a2b-000002')]: 50,
    [name('1970-01-01-104103-3f9c1a2b-1000000')]: 1,
    [name('2026-11-29-104103-7e8d9c0b-000009')]: 80,
    [`my ${name('2026-11-29')}`]: 100,
    'notes.json': 100,
  });
  expect(listed).toEqual([
    '1970-01-01-104103-3f9c1a2b-1000000',
    '2026-11-29-104103-3f9c1a2b-000002',
    '2099-01-01-104103-3f9c1a2b-000001',
    '2026-11-29-104103-7e8d9c0b-000009',
    '2026-11-29-104103-7e8d9c0b-000008',
    '2026-11-29',
    '2026-11-28-104103',
  ]);
});

test('where none is of this library, the library that was copied last comes first', async () => {
  const listed = await list({
    [name('2026-11-28-104103-7e8d9c0b-000007')]: 70,
    [name('2026-11-28-104103')]: 90,
    [name('2026-11-29-104103-0a1b2c3d-000002')]: 80,
  });
  expect(listed).toEqual([
    '2026-11-28-104103',
    '2026-11-29-104103-0a1b2c3d-000002',
    '2026-11-28-104103-7e8d9c0b-000007',
  ]);
});

describe('the folder that the reader chooses', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is asked for with the permission to write; browsers without such a dialog offer none', async () => {
    expect(canChoose()).toBe(false);
    expect(await pickFolder()).toBeNull();
    const { handle } = new FakeFolder('Notes');
    const show = vi.fn(async () => handle);
    vi.stubGlobal('showDirectoryPicker', show);
    expect(canChoose()).toBe(true);
    expect(await pickFolder()).toBe(handle);
    expect(show).toHaveBeenCalledWith(expect.objectContaining({ mode: 'readwrite' }));
  });

  test('is none when the dialog is closed; any other error is told', async () => {
    const fail = (name: string) =>
      vi.stubGlobal('showDirectoryPicker', async () => {
        throw new DOMException('No folder', name);
      });
    fail('AbortError');
    expect(await pickFolder()).toBeNull();
    fail('SecurityError');
    await expect(pickFolder()).rejects.toThrow('No folder');
  });
});
