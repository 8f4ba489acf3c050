import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/sync/reconcile.ts';
import {
  emptyRecord,
  isEqual,
  mergeRecords,
  readRecord,
  readRow,
  type SyncRecord,
  stampChanges,
} from '../../src/sync/record.ts';
import { expectMerging, listStates } from './merging.ts';

const at = (time: number, device = 'aaaaaaaa') => `${time.toString(36).padStart(9, '0')}.0000.${device}`;

const rule = {
  id: 'r',
  kind: 'actor',
  words: 'the mayor',
  rejects: true,
  scope: 'all',
  created: '2026-03-14T09:00:00Z',
};
const { scope: _scope, ...row } = rule;
const article = { url: 'https://news.example/a', title: 'Harbour closes', lang: 'en', added: '2026-03-14', note: '' };

/** A record in which all fields of a row have one time. */
const recordOf = (table: SyncRecord['table'], key: string, fields: object, time = 10): SyncRecord =>
  stampChanges(emptyRecord(table, key), fields as { note?: string }, () => at(time));

describe('a record', () => {
  test('is the row again', () => {
    expect(readRow(recordOf('rules', 'r', row))).toEqual(row);
    expect(readRow(recordOf('articles', article.url, { ...article, note: 'Read it.' }))).toEqual({
      ...article,
      note: 'Read it.',
    });
  });

  test('of an item in the trash keeps that there is no article', () => {
    const item = { id: 'c', url: '', deleted: '2026-03-14', article: null };
    expect(readRow(recordOf('trash', 'c', item))).toEqual(item);
  });

  test('is no row without a field that each row has', () => {
    const { created: _, ...fields } = recordOf('rules', 'r', row).fields;
    expect(readRow({ table: 'rules', key: 'r', fields })).toBe(null);
  });

  test.each([
    ['a changed field', { words: 'the mayor of Calder' }, ['words']],
    ['a field that is gone', { words: undefined }, ['words']],
    ['a new field', { name: 'Ida Lind' }, ['name']],
    ['nothing', {}, []],
    ['fields in another order', { created: row.created, id: 'r' }, []],
  ])('gets a time for %s', (_, changes, changed) => {
    const before = recordOf('rules', 'r', row);
    const after = stampChanges(before, { ...row, ...changes }, () => at(20));
    expect(Object.keys(after.fields).filter((name) => after.fields[name]?.[0] === at(20))).toEqual(changed);
    expect(after === before).toBe(changed.length === 0);
  });

  test('of a row that is deleted has only the time of that', () => {
    const gone = stampChanges(recordOf('rules', 'r', row), null, () => at(20));
    expect(gone).toEqual({ table: 'rules', key: 'r', gone: at(20), fields: {} });
    expect(stampChanges(gone, null, () => at(30))).toBe(gone);
  });

  test.each(Array.from({ length: 10 }, (_, seed) => seed))('merges in any order, and twice (%i)', (seed) => {
    const merge = (a: SyncRecord, b: SyncRecord) => mergeRecords(a, b);
    const states = listStates(seed, emptyRecord('articles', article.url), merge, (state, next, pick) => {
      const change = pick<object | null>([
        { note: pick(['Tide', 'Quay', '']) },
        { title: pick(['A', 'B']) },
        { site: 'Courier' },
        null,
      ]);
      return stampChanges(state, change && { ...article, ...readRow(state), ...change }, next);
    });
    expectMerging(states, merge);
  });
});

describe('a record of a file', () => {
  const valid = recordOf('rules', 'r', row);

  test('is read as it was written', () => {
    expect(readRecord(JSON.parse(JSON.stringify(valid)))).toEqual(valid);
  });

  test.each([
    ['no object', 7],
    ['another table', { ...valid, table: 'choices' }],
    ['no key', { ...valid, key: '' }],
    ['a stamp of no form', { ...valid, gone: 'tomorrow' }],
    ['a stamp of the last years', { ...valid, gone: 'zzzzzzzzz.zzzz.aaaaaaaa' }],
    ['a field without a stamp', { ...valid, fields: { words: ['the mayor'] } }],
    ['more than is known', { ...valid, extra: 1 }],
  ])('is none with %s', (_, value) => expect(readRecord(value)).toBe(null));

  test.each([
    ['unknown', 'colour'],
    ['of another type', 'words', 7],
    ['inherited', 'constructor'],
    ['null where each row has one', 'created', null],
    ['an element of a list', 'item article https://news.example/a'],
  ])('has no field that is %s', (_, name, value: unknown = 'x') => {
    const read = readRecord({ ...valid, fields: { ...valid.fields, [name]: [at(20), value] } });
    expect(read?.fields[name]?.[1]).not.toEqual(value);
  });

  test('cannot reach the prototype of anything', () => {
    const text = JSON.stringify(valid).replace('"fields":{', `"fields":{"__proto__":["${at(20)}",{"isAdmin":true}],`);
    expect(readRecord(JSON.parse(text))).toEqual(valid);
    expect('isAdmin' in {}).toBe(false);
  });

  test('has seen the versions of its note', () => {
    const note = { seen: {}, versions: [{ stamp: at(20, 'bbbbbbbb'), text: 'Tide' }] };
    const read = readRecord({ ...recordOf('articles', article.url, article), note });
    expect(read?.note?.seen).toEqual({ bbbbbbbb: at(20, 'bbbbbbbb') });
  });
});

describe('a row and what another device says of it', () => {
  const record = recordOf('rules', 'r', row);
  const known = { table: 'rules' as const, key: 'r', row, record, wasHere: true };
  const stamp = () => at(50);
  const theirs = (words: string, time: number): SyncRecord => ({
    ...record,
    fields: { ...record.fields, words: [at(time, 'bbbbbbbb'), words] },
  });

  test.each([
    ['their later change is written', theirs('the pilot', 20), { words: 'the pilot' }, true],
    ['their earlier one is not', theirs('the pilot', 5), {}, false],
    ['the same is not written', record, {}, false],
  ])('%s', (_, other, changes, isWritten) => {
    expect(reconcile(known, other, stamp)).toMatchObject({ row: { ...row, ...changes }, isWritten, isNews: false });
  });

  test('a change of this device is later, and news', () => {
    const changed = { ...known, row: { ...row, words: 'the crew' } };
    const result = reconcile(changed, theirs('the pilot', 20), stamp);
    expect(result).toMatchObject({ row: changed.row, isWritten: false, isNews: true });
    expect(result.record.fields.words).toEqual([at(50), 'the crew']);
  });

  test.each([
    ['a row that they deleted goes', known, { row: null, isWritten: true, isNews: false }],
    [
      'one that was changed since stays',
      { ...known, row: { ...row, words: 'the crew' } },
      { isWritten: false, isNews: true },
    ],
  ])('%s', (_, ours, result) => {
    const gone = { table: 'rules' as const, key: 'r', gone: at(20, 'bbbbbbbb'), fields: {} };
    expect(reconcile(ours, gone, stamp)).toMatchObject(result);
  });

  test('a row that was never here is not taken for deleted', () => {
    const result = reconcile({ ...known, row: null, wasHere: false }, undefined, stamp);
    expect(result).toEqual({ record, row: null, isWritten: false, isNews: false });
    expect(reconcile({ ...known, row: null }, undefined, stamp).record.gone).toBe(at(50));
  });
});

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{ a: null }, {}, false],
  [[1, 2], { 0: 1, 1: 2 }, false],
  [[1, 2], [2, 1], false],
  ['1', 1, false],
  [null, {}, false],
])('%j and %j are equal: %s', (a, b, expected) => expect(isEqual(a, b)).toBe(expected));
