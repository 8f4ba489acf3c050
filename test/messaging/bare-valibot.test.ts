import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as bare from '../../src/messaging/bare-valibot.ts';

/** The functions that both have; each takes what the other takes. */
type Library = typeof bare;
const whole = v as unknown as Library;

const VALUES: unknown[] = [
  undefined,
  null,
  true,
  false,
  ...[0, 1, 2, 3, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53],
  ...['', 'a', 'ab', 'abc', 'abcd', '2'],
  ...[[], ['a'], ['a', 1], ['a', 1, 2], [1, 'a'], [null]],
  ...[{}, { a: 'x' }, { a: 1 }, { a: 'x', b: 2 }, { a: 'x', b: 'y' }, { a: 'x', c: 1 }, { b: 2 }, { a: undefined }],
  () => 'a',
];

const SCHEMAS: { [name: string]: (library: Library) => ReturnType<Library['string']> } = {
  string: ({ string }) => string(),
  number: ({ number }) => number(),
  boolean: ({ boolean }) => boolean(),
  unknown: ({ unknown }) => unknown(),
  literal: ({ literal }) => literal('ab'),
  picklist: ({ picklist }) => picklist(['a', 'abc']),
  optional: ({ optional, string }) => optional(string()),
  nullish: ({ nullish, string }) => nullish(string()),
  union: ({ union, string, number }) => union([string(), number()]),
  array: ({ array, string }) => array(string()),
  strictTuple: ({ strictTuple, string, number }) => strictTuple([string(), number()]),
  object: ({ object, string }) => object({ a: string() }),
  'an optional field': ({ object, optional, string }) => object({ a: optional(string()) }),
  looseObject: ({ looseObject, string, number }) => looseObject({ a: string(), b: number() }),
  strictObject: ({ strictObject, string }) => strictObject({ a: string() }),
  record: ({ record, string }) => record(string(), string()),
  custom: ({ custom }) => custom((value) => value === 2),
  'at most two letters': ({ pipe, string, maxLength }) => pipe(string(), maxLength(2)),
  'at most two items': ({ pipe, array, unknown, maxLength }) => pipe(array(unknown()), maxLength(2)),
  'at most one field': ({ pipe, record, string, unknown, maxEntries }) =>
    pipe(record(string(), unknown()), maxEntries(1)),
  'at least two': ({ pipe, number, minValue }) => pipe(number(), minValue(2)),
  'a safe integer': ({ pipe, number, safeInteger }) => pipe(number(), safeInteger()),
  'a finite number': ({ pipe, number, finite }) => pipe(number(), finite()),
};

/** To the whole library, a list is an object, too, which no caller sends. */
const isList = (name: string, value: unknown) => Array.isArray(value) && /object|field|record/i.test(name);

test.each(Object.entries(SCHEMAS))('%s accepts what it accepts in the whole library', (name, create) => {
  const [own, other] = [create(bare), create(whole)];
  const accepted = VALUES.filter((value) => bare.is(own, value));
  expect(accepted).toEqual(VALUES.filter((value) => whole.is(other, value) && !isList(name, value)));
  expect(accepted.length).toBeGreaterThan(0);
  expect(VALUES.filter((value) => bare.safeParse(own, value).success)).toEqual(accepted);
});
