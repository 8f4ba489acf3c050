import { expect, test } from 'vitest';
import { hasPurged } from '../../src/storage/mirror/purged.ts';
import { keyOf } from '../../src/storage/mirror/records.ts';

const HARBOUR = 'https://news.example/harbour';

/** The last changes of some rows, each with its table, its key, and what stands there; null if it was deleted. */
const changes = (...rows: [table: string, key: string, row: object | null][]) =>
  new Map(rows.map((row) => [keyOf(row[0], row[1]), JSON.stringify(row)]));

test.each([
  ['nothing is deleted', changes(['articles', HARBOUR, { url: HARBOUR }]), false],
  ['an article is deleted', changes(['articles', HARBOUR, null]), true],
  [
    'an annotation is in the trash',
    changes(['annotations', 'mark-1', null], ['trash', 'mark-1', { id: 'mark-1', url: HARBOUR }]),
    false,
  ],
  [
    'an article is in the trash with its annotations only',
    changes(['articles', HARBOUR, null], ['trash', 'mark-1', { id: 'mark-1', url: HARBOUR }]),
    false,
  ],
  [
    'an article is deleted, and a row of another table still names it',
    changes(['articles', HARBOUR, null], ['annotations', 'mark-1', { id: 'mark-1', url: HARBOUR }]),
    true,
  ],
  ['a row is back from the trash', changes(['trash', 'mark-1', null], ['annotations', 'mark-1', {}]), false],
  ['a setting is deleted', changes(['choices', 'colour', null]), false],
  ['one of two is deleted', changes(['annotations', 'mark-1', null], ['annotations', 'mark-2', {}]), true],
])('whether something is gone for good if %s', (_, rows, isGone) => expect(hasPurged(rows)).toBe(isGone));
