import { expect, test } from 'vitest';
import { stampOf } from '../../src/sync/clock.ts';
import {
  dropVersions,
  joinVersions,
  listTexts,
  mergeVersions,
  type NoteVersions,
  writeVersion,
} from '../../src/sync/note-versions.ts';
import { expectMerging, listStates } from './merging.ts';

const stamp = (time: number, device = 'a') => stampOf({ time, count: 0 }, device.repeat(8));
const first = writeVersion(undefined, 'First.', stamp(1));
const apart = mergeVersions(writeVersion(first, 'Ours.', stamp(2, 'a')), writeVersion(first, 'Theirs.', stamp(3, 'b')));

test.each<[what: string, note: NoteVersions | undefined, text: string]>([
  ['no note', undefined, ''],
  ['a note', first, 'First.'],
  ['one that was replaced', writeVersion(first, 'Second.', stamp(2)), 'Second.'],
  ['one that was replaced elsewhere', mergeVersions(first, writeVersion(first, 'Second.', stamp(2, 'b'))), 'Second.'],
  [
    'one that was replaced by an earlier clock',
    mergeVersions(first, writeVersion(first, 'Second.', stamp(0, 'b'))),
    'Second.',
  ],
  ['versions apart', apart, 'Ours.\n\n---\n\nTheirs.'],
  ['versions that were settled', mergeVersions(apart, writeVersion(apart, 'Both.', stamp(4, 'b'))), 'Both.'],
  [
    'equal versions',
    mergeVersions(writeVersion(first, 'Same.', stamp(2)), writeVersion(first, 'Same.', stamp(3, 'b'))),
    'Same.',
  ],
  [
    'one that was removed and changed',
    mergeVersions(writeVersion(first, '', stamp(2)), writeVersion(first, 'Kept.', stamp(3, 'b'))),
    'Kept.',
  ],
  ['versions before a deletion', dropVersions(apart, stamp(2, 'z')), 'Theirs.'],
])('%s', (_, note, text) => expect(joinVersions(note)).toBe(text));

test('versions apart are in the order of their stamps', () => expect(listTexts(apart)).toEqual(['Ours.', 'Theirs.']));

test.each(Array.from({ length: 10 }, (_, seed) => seed))(
  'versions merge in any order, any number of times (%i)',
  (seed) => {
    const states = listStates<NoteVersions>(seed, first, mergeVersions, (note, next, pick) =>
      writeVersion(note, pick(['Quay.', 'Ferry.', '']), next()),
    );
    expectMerging(states, mergeVersions);
  },
);
