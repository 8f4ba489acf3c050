import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const calls = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../src/messaging/browser.ts', () => ({
  browser: { runtime: { getPlatformInfo: async () => void calls.count++ } },
}));

import { stayAwake } from '../../src/background/stay-awake.ts';

beforeEach(() => {
  calls.count = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('the browser is called at least every 30 s until the work has ended', async () => {
  const work = stayAwake(() => new Promise((resolve) => setTimeout(resolve, 95_000, 'restored')));
  for (const second of [29, 58, 87]) {
    const before = calls.count;
    await vi.advanceTimersByTimeAsync(29_000);
    expect(calls.count, `at ${second} s`).toBeGreaterThan(before);
  }
  await vi.advanceTimersByTimeAsync(8000);
  expect(await work).toBe('restored');
  const { count } = calls;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls.count).toBe(count);
});

test('nor is it called after work that failed', async () => {
  await expect(stayAwake(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls.count).toBe(0);
});
