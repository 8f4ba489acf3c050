// @vitest-environment jsdom
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Dialog, Progress } from '../../src/ui/design/dialog.tsx';
import { holdFocus } from '../../src/ui/design/hold-focus.ts';
import { attempt, Notice, notify, report } from '../../src/ui/design/notice.tsx';
import { Paged } from '../../src/ui/design/paged.tsx';
import { Tabs } from '../../src/ui/design/tabs.tsx';
import { useWork, type Work } from '../../src/ui/design/use-work.ts';
import { all, click, find, leave, names, notice, press, settle, show, textOf } from './render.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

afterEach(() => {
  document.documentElement.dir = '';
  vi.useRealTimers();
});

const focused = () => textOf(document.activeElement);

describe('tabs', () => {
  const tabs = ['A', 'B', 'C'].map((label, at) => ({
    name: label.toLowerCase(),
    label,
    ...(at === 1 && { count: 0 }),
  }));
  const Three = () => {
    const [open, onOpen] = useState('b');
    return h(Tabs<string>, { label: 'Lists', tabs, open, onOpen });
  };

  test('are one stop, and keys go round them', async () => {
    await show(Three, {});
    const stops = () => all('tab').map((tab) => `${textOf(tab)} ${tab.getAttribute('aria-selected')} ${tab.tabIndex}`);
    expect(stops()).toEqual(['A false -1', 'B 0 true 0', 'C false -1']);
    find('tab', 'B 0').focus();
    const gone: string[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']) {
      expect(await press(key)).toBe(false);
      gone.push(focused());
    }
    expect(gone).toEqual(['C', 'A', 'C', 'B 0', 'A', 'C']);
    expect(stops()).toEqual(['A false -1', 'B 0 false -1', 'C true 0']);
    expect([await press('End'), await press('x')]).toEqual([true, true]);
    await click(find('tab', 'A'));
    expect(stops()[0]).toBe('A true 0');
  });

  test('go the other way from right to left, but not up and down', async () => {
    document.documentElement.dir = 'rtl';
    await show(Three, {});
    find('tab', 'B 0').focus();
    const gone: string[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      await press(key);
      gone.push(focused());
    }
    expect(gone).toEqual(['A', 'B 0', 'C', 'B 0']);
  });
});

test('a dialog gives the focus back to what opened it, or to the heading of the view', async () => {
  const closed = vi.fn();
  const Page = ({ isOpen, hasOpener }: { isOpen: boolean; hasOpener: boolean }) =>
    h('main', {}, [
      h('h2', { class: 'headline', tabIndex: -1 }, 'Home'),
      hasOpener && h('button', {}, 'Open'),
      isOpen && h(Dialog, { title: 'Export', onClose: closed, children: h('button', {}, 'Inside') }),
    ]);
  await show(Page, { isOpen: false, hasOpener: true });
  find('button', 'Open').focus();
  await show(Page, { isOpen: true, hasOpener: true });
  expect([names('dialog'), focused()]).toEqual([['Export'], 'Inside']);
  find<HTMLDialogElement>('dialog').close();
  await settle();
  expect([closed.mock.calls.length, focused()]).toEqual([1, 'Open']);
  // Removed while it is open: nobody is told that it was closed.
  await show(Page, { isOpen: false, hasOpener: true });
  await show(Page, { isOpen: true, hasOpener: true });
  await show(Page, { isOpen: false, hasOpener: true });
  expect([closed.mock.calls.length, focused()]).toEqual([1, 'Open']);
  await show(Page, { isOpen: true, hasOpener: true });
  await show(Page, { isOpen: true, hasOpener: false });
  find<HTMLDialogElement>('dialog').close();
  expect(focused()).toBe('Inside');
  await show(Page, { isOpen: false, hasOpener: false });
  expect(focused()).toBe('Home');
});

describe('a notice', () => {
  test('goes after eight seconds, but not while it is in use', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await show(Notice, {});
    const undo = vi.fn(async () => {});
    report('Deleted.', undo, { label: 'Everywhere', act: () => report('All deleted.') });
    await settle();
    expect([notice(), names('button')]).toEqual(['Deleted.EverywhereUndo', ['Everywhere', 'Undo']]);
    find('button', 'Undo').focus();
    vi.advanceTimersByTime(8000);
    await settle();
    expect(notice()).toBe('Deleted.EverywhereUndo');
    await leave();
    vi.advanceTimersByTime(7999);
    await settle();
    expect(notice()).not.toBe('');
    vi.advanceTimersByTime(1);
    await settle();
    expect([notice(), undo.mock.calls.length]).toEqual(['', 0]);
  });

  test('undoes, does more widely, and says why that failed', async () => {
    await show(Notice, {});
    const undo = vi.fn().mockRejectedValue(Object.assign(new Error('x'), { name: 'StorageBlocked' }));
    report('Deleted.', undo, { label: 'Everywhere', act: () => report('All deleted.') });
    await settle();
    await click(find('button', 'Everywhere'));
    expect([notice(), names('button')]).toEqual(['All deleted.', []]);
    report('Deleted.', undo);
    await settle();
    await click(find('button', 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
    expect(notice()).toMatch(/^An older version of Newsgloss is still open/);
    expect(find('status').dataset.tone).toBe('error');
    attempt(() => Promise.reject('a string'));
    await settle();
    expect(notice()).toBe('That did not work: a string');
    notify(null);
    await settle();
    expect(notice()).toBe('');
  });
});

describe('a long list', () => {
  const List = ({ count }: { count: number }) =>
    h(Paged<number>, {
      items: Array.from({ length: count }, (_, at) => at),
      page: 20,
      children: (at) => h('li', { key: at }, at),
    });

  test('shows its first rows, and more of them on request', async () => {
    await show(List, { count: 50 });
    expect([all('listitem').length, names('button')]).toEqual([20, ['Show 20 more of 50']]);
    await click(find('button'));
    expect([all('listitem').length, names('button')]).toEqual([40, ['Show 10 more of 50']]);
    await click(find('button'));
    expect([all('listitem').length, names('button')]).toEqual([50, []]);
    await show(List, { count: 20 });
    expect([all('listitem').length, names('button')]).toEqual([20, []]);
  });

  test('for a query shows as many as a popup has room for, until these are painted', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await show(Paged<number>, {
      items: Array.from({ length: 9 }, (_, at) => at),
      query: {},
      children: (at) => h('li', { key: at }, at),
    });
    expect(all('listitem')).toHaveLength(8);
    vi.advanceTimersByTime(0);
    await settle();
    expect(all('listitem')).toHaveLength(9);
  });
});

test('the focus goes to what is in the place of a row that was removed', async () => {
  holdFocus(document);
  const List = ({ rows }: { rows: string[] }) =>
    h('div', {}, [
      h('button', {}, 'Before'),
      h(
        'ul',
        {},
        rows.map((row) => h('li', { key: row }, h('button', {}, row))),
      ),
    ]);
  await show(List, { rows: ['a', 'b', 'c'] });
  find('button', 'b').focus();
  await show(List, { rows: ['a', 'c'] });
  expect(focused()).toBe('c');
  await show(List, { rows: ['a'] });
  expect(focused()).toBe('a');
  await show(List, { rows: [] });
  expect(focused()).toBe('Before');
});

test('a long task shows its progress, its end, and why it failed; one that is stopped says so', async () => {
  let task: Parameters<Work> | undefined;
  let end: { resolve(text: string): void; reject(error: unknown): void } | undefined;
  const Page = () => {
    const { work, state } = useWork();
    const start: Work = (...given) => {
      task = given;
      return new Promise((resolve, reject) => {
        end = { resolve, reject };
      });
    };
    const stop = state.status === 'working' && h('button', { onClick: state.stop }, 'Stop');
    return h('div', {}, [h('button', { onClick: () => work(start) }, 'Start'), stop, h(Progress, { state })]);
  };
  const bar = () => document.querySelector('progress');
  await show(Page, {});
  await click(find('button', 'Start'));
  expect([bar()?.getAttribute('aria-label'), bar()?.hasAttribute('value')]).toEqual(['Reading the article…', false]);
  for (const [share, shown] of [
    [0, 0],
    [0.004, 0],
    [0.5, 0.5],
    [0.504, 0.5],
    [0.506, 0.506],
  ] as const) {
    task?.[1](share);
    await settle();
    expect(bar()?.value).toBe(shown);
  }
  end?.resolve('Written.');
  await settle();
  expect([notice(), bar()]).toEqual(['Written.', null]);
  await click(find('button', 'Start'));
  end?.reject(Object.assign(new Error('x'), { name: 'StorageFull' }));
  await settle();
  expect([notice(), find('status').dataset.tone]).toEqual([
    'Your disk is full, so nothing was written. Make room and try again.',
    'error',
  ]);
  await click(find('button', 'Start'));
  await click(find('button', 'Stop'));
  task?.[1](0.9);
  end?.reject(task?.[0].reason);
  await settle();
  expect([notice(), find('status').dataset.tone]).toEqual(['Stopped. Nothing was written.', undefined]);
  await click(find('button', 'Start'));
  await show(() => null, {});
  expect(task?.[0].aborted).toBe(true);
});
