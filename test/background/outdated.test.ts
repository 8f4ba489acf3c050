import { describe, expect, test } from 'vitest';
import { type FoundBackup, listOutdated, nameNext, removeOutdated } from '../../src/background/outdated.ts';
import { FakeFolder } from '../fakes/folder.ts';

const HERE = '3f9c1a2b-5d6e-4f70-8a9b-0c1d2e3f4a5b';
const THERE = '7e8d9c0b-1a2b-4c3d-9e4f-5a6b7c8d9e0f';

const nameOf = (number: number, day = '2026-11-29', library = HERE) =>
  `newsgloss-backup-${day}-104103-${library.slice(0, 8)}-${String(number).padStart(6, '0')}.json`;

/** Backups with these days, numbered from 1. */
const backupsOf = (days: string[], torn: number[] = []): FoundBackup[] =>
  days.map((day, at) => ({
    name: nameOf(at + 1, day),
    library: HERE.slice(0, 8),
    number: at + 1,
    day,
    isWhole: !torn.includes(at + 1),
  }));

const outdated = (backups: FoundBackup[]) => listOutdated(backups).map((name) => Number(name.slice(-11, -5)));

describe('of the backups of a library', () => {
  test('the last three are kept, and the last of each of three days before', () => {
    const days = ['20', '25', '26', '27', '27', '29', '29', '29', '29'].map((day) => `2026-11-${day}`);
    expect(outdated(backupsOf(days))).toEqual([6, 4, 1]);
  });

  test('the one of the day before is kept, however many there are today', () => {
    const days = ['2026-11-28', ...Array<string>(30).fill('2026-11-29')];
    expect(outdated(backupsOf(days))).toEqual(Array.from({ length: 27 }, (_, at) => 28 - at));
  });

  test('the numbers tell which are the last, whatever the clock told', () => {
    expect(outdated(backupsOf(['2099-01-01', '2099-01-01', '2026-11-29', '2026-11-29', '1970-01-01']))).toEqual([1]);
    const wild = ['2031-05-05', '1984-02-02', '2077-07-07', '1999-09-09', '2050-01-01', '1970-01-01'];
    expect(outdated(backupsOf(wild))).toEqual([2, 1]);
  });

  test('one that is not whole takes no other’s place, and is kept until three that are whole follow', () => {
    const today = Array<string>(6).fill('2026-11-29');
    expect(outdated(backupsOf(today.slice(1), [4, 5]))).toEqual([]);
    expect(outdated(backupsOf(today, [2, 5]))).toEqual([2, 1]);
  });
});

describe('the name of the next backup', () => {
  const NOW = '2026-11-29T10:41:03.000Z';
  const folderOf = (...names: string[]) => {
    const folder = new FakeFolder('Notes');
    for (const name of names) folder.files.set(name, '{}');
    return folder;
  };

  test.each([
    [
      'follows the highest number of the library',
      [nameOf(1), nameOf(41, '1970-01-01'), nameOf(90, '2099-01-01', THERE)],
      '',
      42,
    ],
    ['is the first in a folder that has others’', [nameOf(90, '2026-11-29', THERE)], '', 1],
    ['follows the last backup, though it was deleted', [nameOf(1)], nameOf(7), 8],
    [
      'does not follow names that were changed or are of earlier versions',
      ['newsgloss-backup-2026-11-28-104103.json', nameOf(7).replace('.json', ' (1).json'), `my ${nameOf(9)}`],
      '',
      1,
    ],
    ['has as many digits as it needs', [nameOf(999_999)], '', 1_000_000],
  ])('%s', async (_, names, last, number) => {
    expect(await nameNext(folderOf(...names).handle, HERE, last, NOW)).toBe(nameOf(number));
  });
});

test('what is not known to be of the library is never deleted, nor what was just written', async () => {
  const folder = new FakeFolder('Notes');
  const others = [
    ...Array.from({ length: 9 }, (_, at) => nameOf(at + 1, '2026-11-29', THERE)),
    ...Array.from({ length: 9 }, (_, at) => `newsgloss-backup-2026-11-2${at}-104103.json`),
    'newsgloss-backup-2026-11-01.json',
    nameOf(1).replace('.json', ' (1).json'),
    'notes.json',
  ];
  for (const name of others) folder.files.set(name, '');
  for (let number = 1; number <= 9; number++) folder.files.set(nameOf(number), '{"articles":[\n]}\n');
  await removeOutdated(folder.handle, HERE, nameOf(1));
  expect([...folder.files.keys()]).toEqual([...others, ...[1, 7, 8, 9].map((number) => nameOf(number))]);
});
