// @vitest-environment jsdom
import { h } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { all, settle, show } from './render.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const observe = vi.fn();
let opened = 0;
let tell = (_list: { getEntriesByName(name: string): object[] }) => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = observe;
      constructor(given: typeof tell) {
        tell = given;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The list of a page that has just been opened, and is not painted yet. */
async function open(): Promise<void> {
  const path = new URL('../../src/ui/design/paged.tsx', import.meta.url).pathname;
  const { Paged } = (await import(
    /* @vite-ignore */ `${path}?${++opened}`
  )) as typeof import('../../src/ui/design/paged.tsx');
  await show(Paged<number>, { items: [...Array(9).keys()], children: (at) => h('li', { key: at }) });
}

/** So many rows are shown after some milliseconds. */
async function rowsAfter(ms: number): Promise<number> {
  vi.advanceTimersByTime(ms);
  await settle();
  return all('listitem').length;
}

test('a list shows more than its first rows once these are painted', async () => {
  await open();
  expect(observe.mock.calls).toEqual([[{ type: 'paint', buffered: true }]]);
  tell({ getEntriesByName: () => [] });
  expect(await rowsAfter(199)).toBe(8);
  tell({ getEntriesByName: (name) => (name === 'first-contentful-paint' ? [{}] : []) });
  expect(await rowsAfter(0)).toBe(9);
});

test('a list of a page in the background does not wait for longer than a fifth of a second', async () => {
  await open();
  expect(await rowsAfter(199)).toBe(8);
  expect(await rowsAfter(1)).toBe(9);
});
