import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Listener = (...args: never[]) => void;
const fake = vi.hoisted(() => {
  const listeners: { [name: string]: Set<(...args: never[]) => void> } = {};
  const event = (name: string) => {
    listeners[name] ??= new Set();
    return {
      addListener: (listener: Listener) => void listeners[name]?.add(listener),
      removeListener: (listener: Listener) => void listeners[name]?.delete(listener),
    };
  };
  const state = {
    active: { id: 7, url: 'https://tide.example/lock' } as { id?: number; url?: string } | undefined,
    answers: [] as unknown[],
    asked: [] as unknown[],
    injected: [] as number[],
    refuses: null as Error | null,
  };
  const browser = {
    tabs: {
      query: async () => (state.active ? [state.active] : []),
      onActivated: event('activated'),
      onUpdated: event('updated'),
      sendMessage: async (id: number, { call, args }: { call: string; args: string }) => {
        state.asked.push([id, call, ...JSON.parse(args)]);
        const answer = state.answers.length > 1 ? state.answers.shift() : state.answers[0];
        if (answer instanceof Error) throw answer;
        return call === 'inView' ? { value: '{"start":1,"end":2}' } : answer;
      },
    },
    runtime: {
      id: 'newsgloss',
      getURL: () => 'extension://newsgloss/',
      onMessage: event('message'),
      sendMessage: async () => ({ value: '{"density":"full"}' }),
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (state.refuses) throw state.refuses;
        state.injected.push(target.tabId);
      },
    },
  };
  return { listeners, state, browser };
});
vi.mock('../../src/messaging/browser.ts', () => fake);

import { askActiveTab, changeDensity, followActiveTab, type TabState } from '../../src/messaging/active-tab.ts';
import { page } from '../../src/messaging/contract.ts';

const { state, listeners } = fake;
const answerOf = (value: unknown) => ({ value: JSON.stringify(value) });
const READY = answerOf({ status: 'ready', revision: 3 });
const WORKING = answerOf({ status: 'working', revision: 1 });
const SAME = answerOf(null);
const missing = () => new Error('Receiving end does not exist.');
const broken = () => Object.assign(new Error('x is undefined'), { name: 'TypeError' });

let reported: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(state, {
    active: { id: 7, url: 'https://tide.example/lock' },
    answers: [READY],
    asked: [],
    injected: [],
    refuses: null,
  });
  reported = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Follows the tab, and notes what is shown. */
function follow(followsReader = false, first: Parameters<typeof followActiveTab>[0]['first'] = null) {
  const seen: unknown[] = [];
  let url: URL | null = null;
  const tab = { current: first?.id ?? null };
  const stop = followActiveTab({
    first,
    tab,
    revision: { current: -1 },
    followsReader,
    show: (next) => void seen.push(`shows ${next.status}`),
    setState: (next: TabState) => void seen.push('message' in next ? `${next.status}: ${next.message}` : next.status),
    setUrl: (next) => {
      url = typeof next === 'function' ? next(url) : next;
    },
    setInView: (span) => void seen.push(span),
  });
  return { seen, stop, tab, url: () => url?.href };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const tell = (event: string, ...args: unknown[]) =>
  [...(listeners[event] ?? [])].forEach((listener) => void (listener as (...args: unknown[]) => void)(...args));

test('the page is asked each second, and each tenth of one while it is read', async () => {
  state.answers = [WORKING, WORKING, READY];
  const { seen, stop, url } = follow();
  await wait(0);
  expect([seen, url()]).toEqual([['working', 'shows working'], 'https://tide.example/lock']);
  await wait(99);
  expect(state.asked).toHaveLength(1);
  await wait(1);
  expect(state.asked).toHaveLength(2);
  await wait(100);
  expect(seen.at(-1)).toBe('shows ready');
  await wait(999);
  expect(state.asked).toHaveLength(3);
  await wait(1);
  expect(state.asked).toHaveLength(4);
  stop();
  await wait(5000);
  expect(state.asked).toHaveLength(4);
  expect(['activated', 'updated'].map((event) => listeners[event]?.size)).toEqual([0, 0]);
});

test.each<[what: string, answers: unknown[], refuses: Error | null, seen: unknown[], injected: number[], wait: number]>(
  [
    ['has no script', [missing(), READY], null, ['working', 'working', 'shows ready'], [7], 100],
    ['takes none', [missing()], new Error('Cannot access'), ['working', 'unreadable', 'unreadable'], [], 1000],
    [
      'fails',
      [broken(), broken(), READY],
      null,
      ['working', 'failed: x is undefined', 'failed: x is undefined'],
      [],
      1000,
    ],
    ['has not changed', [SAME], null, ['working'], [], 1000],
  ],
)('a page that %s', async (_, answers, refuses, expected, injected, pause) => {
  Object.assign(state, { answers, refuses });
  const { seen, stop } = follow();
  await wait(0);
  await wait(pause);
  stop();
  expect([seen, state.injected.slice(0, 1), state.asked.length]).toEqual([expected, injected, 2]);
  expect(reported).toHaveLength(expected.includes('failed: x is undefined') ? 1 : 0);
});

test('another tab is followed once it is active, and the address within a site stays', async () => {
  const { seen, stop, tab, url } = follow(true);
  await wait(0);
  expect(seen).toEqual(['working', 'shows ready', { start: 1, end: 2 }]);
  tell('activated');
  await wait(0);
  expect(state.asked).toHaveLength(2);
  tell('updated', 7, { url: 'https://tide.example/other' });
  expect(url()).toBe('https://tide.example/lock');
  tell('updated', 8, { url: 'https://else.example/' });
  expect(url()).toBe('https://tide.example/lock');
  tell('updated', 7, { title: 'x' });
  expect(url()).toBe('https://tide.example/lock');
  tell('updated', 7, { url: 'https://else.example/' });
  expect(url()).toBe('https://else.example/');
  tell('updated', 7, { status: 'loading' });
  expect(url()).toBeUndefined();
  state.active = { id: 9, url: 'about:blank' };
  tell('activated');
  await wait(0);
  expect([tab.current, url(), state.asked.at(-2)]).toEqual([9, 'about:blank', [9, 'state', -1]]);
  state.active = undefined;
  tell('activated');
  await wait(0);
  expect([tab.current, seen.at(-1)]).toEqual([null, 'unreadable']);
  stop();
});

test('a change in the library is asked for soon', async () => {
  const { stop } = follow();
  await wait(0);
  const change = { to: 'watcher', call: 'libraryChanged', args: '["https://tide.example/lock"]' };
  tell('message', change, { id: 'newsgloss', url: 'extension://newsgloss/background.js' }, () => {});
  await wait(59);
  expect(state.asked).toHaveLength(1);
  await wait(1);
  expect(state.asked).toHaveLength(2);
  stop();
});

test('a page that is shown already is asked at its own revision', async () => {
  const first = {
    id: 7,
    url: null,
    state: { status: 'working', revision: 1, hasSelection: false, isSandboxed: false },
  } as const;
  state.answers = [SAME];
  const { seen, stop } = follow(false, first);
  await wait(0);
  await wait(100);
  expect([seen, state.asked]).toEqual([
    [],
    [
      [7, 'state', -1],
      [7, 'state', -1],
    ],
  ]);
  stop();
});

test.each<[what: string, active: object | undefined, answer: unknown, expected: object | null]>([
  ['has answered', { id: 7, url: 'https://tide.example/' }, READY, { id: 7, state: { status: 'ready' } }],
  ['is none', undefined, READY, null],
  ['has no id', { url: 'https://tide.example/' }, READY, null],
  ['has no script', { id: 7 }, missing(), null],
])('the active tab %s', async (_, active, answer, expected) => {
  Object.assign(state, { active, answers: [answer] });
  const found = await askActiveTab();
  expect(expected ? found : { found }).toMatchObject(expected ?? { found: null });
  state.active = { id: 7 };
  state.answers = [broken()];
  await expect(askActiveTab()).rejects.toThrow('x is undefined');
});

test('a page has the density that is chosen before it is shown again', async () => {
  let shown: unknown;
  await changeDensity(async (ask) => {
    shown = await ask(page(7));
  }, 'full');
  expect(shown).toEqual({ status: 'ready', revision: 3 });
  expect(state.asked).toEqual([
    [7, 'prefer', { density: 'full' }],
    [7, 'state', -1],
  ]);
});
