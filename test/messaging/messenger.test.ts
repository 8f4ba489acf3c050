import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import {
  isFrameInPage,
  isOwnPage,
  isPage,
  RequestDenied,
  remote,
  type Sender,
  serve,
} from '../../src/messaging/messenger.ts';
import { browser } from '../fakes/browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

interface Clock {
  add(a: number, b: number): number;
  later(word: string): string;
  fail(): void;
  silent(): void;
}

const page: Sender = { id: 'newsgloss', tab: { id: 7 } as Sender['tab'], frameId: 0, url: 'https://news.example/a' };
const popup: Sender = { id: 'newsgloss', url: 'extension://newsgloss/popup.html' };

serve<Clock>(
  'clock',
  {
    add: (_, a, b) => a + b,
    later: async (sender, word) => `${word} from ${sender.url}`,
    fail: () => {
      throw Object.assign(new Error('the disk is full'), { name: 'QuotaExceededError' });
    },
    silent: () => undefined,
  },
  isPage,
  { add: [v.number(), v.number()], later: [v.pipe(v.string(), v.maxLength(20))], fail: [], silent: [] },
);

const as = (sender: Sender) => remote<Clock>('clock', (request) => browser.deliver(request, sender));

describe('a call', () => {
  test('is answered as if it were local', async () => {
    expect(await as(page).add(1, 2)).toBe(3);
    expect(await as(page).later('now')).toBe('now from https://news.example/a');
    expect(await as(page).silent()).toBeNull();
  });

  test('comes back with the name and message of the error it met', async () => {
    await expect(as(page).fail()).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'the disk is full' });
  });

  test('that is not in the contract is refused', async () => {
    for (const call of ['drop', 'constructor', '__proto__', 'toString']) {
      await expect(browser.deliver({ to: 'clock', call, args: '[]' }, page)).resolves.toMatchObject({
        error: { name: 'RequestDenied' },
      });
    }
  });

  test('to another place, or of another shape, is left to others', async () => {
    for (const message of [
      { to: 'moon', call: 'add', args: '[]' },
      { to: 'clock', call: 'add' },
      { to: 'clock', call: 'add', args: [1, 2] },
      'add',
      null,
      7,
      [],
    ]) {
      await expect(browser.deliver(message, page)).rejects.toThrow('Receiving end does not exist');
    }
  });

  test('is refused when the sender is not meant to ask', async () => {
    const frame = { ...page, frameId: 3 };
    const stranger = { ...page, id: 'another-extension' };
    for (const sender of [popup, frame, stranger])
      await expect(as(sender).add(1, 2)).rejects.toMatchObject({ name: 'RequestDenied' });
  });

  test('with arguments of another shape, too many or too long, is refused before it is answered', async () => {
    for (const [call, args] of [
      ['add', [1]],
      ['add', [1, '2']],
      ['add', [1, 2, 3]],
      ['add', { 0: 1, 1: 2, length: 2 }],
      ['add', null],
      ['later', ['a word that is longer than twenty']],
      ['fail', ['now']],
    ]) {
      const message = { to: 'clock', call, args: JSON.stringify(args) };
      await expect(browser.deliver(message, page)).resolves.toMatchObject({ error: { name: 'RequestDenied' } });
    }
    const long = { to: 'clock', call: 'later', args: `["${'x'.repeat(40_000_000)}"]` };
    await expect(browser.deliver(long, page)).resolves.toMatchObject({ error: { name: 'RequestDenied' } });
    const torn = { to: 'clock', call: 'add', args: '[1, 2' };
    await expect(browser.deliver(torn, page)).resolves.toMatchObject({ error: { name: 'SyntaxError' } });
  });

  test('that is not answered is refused', async () => {
    const deaf = remote<Clock>('clock', async () => undefined);
    await expect(deaf.add(1, 2)).rejects.toBeInstanceOf(RequestDenied);
  });
});

test('a page is not one of our own pages, nor the other way round', () => {
  expect([isPage(page), isOwnPage(page)]).toEqual([true, false]);
  expect([isPage(popup), isOwnPage(popup)]).toEqual([false, true]);
  const ownTab = { ...popup, tab: { id: 8 } as Sender['tab'], frameId: 0 };
  expect([isPage(ownTab), isOwnPage(ownTab), isFrameInPage(ownTab)]).toEqual([false, true, false]);
  const framed = { ...ownTab, frameId: 4 };
  expect([isPage(framed), isOwnPage(framed), isFrameInPage(framed)]).toEqual([false, true, true]);
});
