import { expect, test, vi } from 'vitest';
import { PartialImport } from '../../src/import/import-file.ts';
import { Unreadable } from '../../src/import/read-file.ts';
import { StorageError } from '../../src/storage/transaction.ts';
import { describeFailure } from '../../src/ui/library/import-dialog.tsx';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const REST =
  'Now in your library: 3000 of the 9000 highlights in the file. Nothing that was there before is lost. ' +
  'To add the rest, import the same file again: nothing is added twice.';

test.each<[string, unknown, string]>([
  [
    'a full disk at the start',
    new PartialImport(new StorageError('StorageFull'), 0, 9000),
    'Your disk is full, so nothing was written. Make room and try again.',
  ],
  [
    'a full disk later',
    new PartialImport(new StorageError('StorageFull'), 3000, 9000),
    `The disk is full. Make room on it first. ${REST}`,
  ],
  [
    'another error later',
    new PartialImport(new Error('No permission'), 3000, 9000),
    `That did not work: No permission. ${REST}`,
  ],
  [
    'a full disk while the file is compared',
    new StorageError('StorageFull'),
    'Your disk is full, so nothing was written. Make room and try again.',
  ],
  ['a damaged file', new Unreadable('damaged', 'article 3'), 'The file is damaged. Nothing was changed. (article 3)'],
])('an import that ends with %s says so, and what was imported', (_, error, message) =>
  expect(describeFailure(error)).toBe(message),
);
