import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createDevice } from '../../src/storage/sync/store.ts';
import { type Clock, DeviceSchema, observe, StampSchema, stampOf, tick, timeOf } from '../../src/sync/clock.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 2, 1);
const FULL = 36 ** 4 - 1;
const at = (time: number, count = 0): Clock => ({ time, count });

describe('a change', () => {
  test.each<[what: string, before: Clock, now: number, after: Clock]>([
    ['has the time of the computer', at(NOW, 7), NOW + 5, at(NOW + 5)],
    ['counts within a millisecond', at(NOW), NOW, at(NOW, 1)],
    ['counts if the clock was set back', at(NOW, 3), NOW - DAY_MS, at(NOW, 4)],
    ['borrows a millisecond if there is nothing to count any more', at(NOW, FULL), NOW, at(NOW + 1)],
    ['counts if the clock cannot be written', at(NOW, 3), 36 ** 9, at(NOW, 4)],
    ['counts if there is no clock', at(NOW, 3), Number.NaN, at(NOW, 4)],
  ])('%s', (_, before, now, after) => {
    expect(tick(before, now)).toEqual(after);
    expect(stampOf(tick(before, now), 'aaaaaaaa') > stampOf(before, 'zzzzzzzz')).toBe(true);
  });

  test.each([365, -365, 365 * 3000])(
    'is later than what it answers, though that came from a clock that is %i days wrong',
    (days) => {
      const seen = stampOf(at(NOW + days * DAY_MS, FULL), 'zzzzzzzz');
      const answer = stampOf(tick(observe(at(NOW), seen), NOW), 'aaaaaaaa');
      expect(answer > seen).toBe(true);
      expect(v.is(StampSchema, answer)).toBe(true);
    },
  );
});

test.each<[Clock, Clock, Clock]>([
  [at(5, 1), at(6, 0), at(6, 0)],
  [at(5, 1), at(5, 2), at(5, 2)],
  [at(5, 1), at(5, 0), at(5, 1)],
  [at(5, 1), at(4, 9), at(5, 1)],
])('a clock at %j that sees %j is at %j', (clock, seen, after) =>
  expect(observe(clock, stampOf(seen, 'aaaaaaaa'))).toEqual(after),
);

test('a stamp says its time', () => expect(timeOf(stampOf(at(NOW, 12), 'aaaaaaaa'))).toBe(NOW));

test('stamps sort as their clocks do, and then by device', () => {
  const stamps = [at(0), at(9), at(10), at(10, 9), at(10, 36), at(NOW), at(35 * 36 ** 8 - 1, FULL)].flatMap((clock) => [
    stampOf(clock, 'a0000000'),
    stampOf(clock, 'b0000000'),
  ]);
  expect([...stamps].sort()).toEqual(stamps);
  expect(stamps.filter((stamp) => !v.is(StampSchema, stamp))).toEqual([]);
});

test.each([
  '',
  'constructor',
  'zzzzzzzzz.zzzz.fpyfygpw',
  '0mx7b8yxb.0000',
  '0mx7b8yxb.0000.FPYFYGPW',
  '0mx7b8yxb.0000.fpyfygpw\n',
  '-mx7b8yxb.0000.fpyfygpw',
])('%j is no stamp', (text) => expect(v.is(StampSchema, text)).toBe(false));

test('devices have ids of their own', () => {
  const ids = Array.from({ length: 20 }, createDevice);
  expect(new Set(ids).size).toBe(20);
  expect(ids.filter((id) => !v.is(DeviceSchema, id))).toEqual([]);
});
