// @vitest-environment jsdom
import { h } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type MenuItem, MoreMenu, MorePanel } from '../../src/ui/design/more-menu.tsx';
import { all, click, find, names, point, press, settle, show, takeCalls, textOf } from './render.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

afterEach(() => {
  document.documentElement.dir = '';
  vi.useRealTimers();
});

const focused = () => textOf(document.activeElement);

describe('a menu', () => {
  const done: string[] = [];
  const items: MenuItem[] = [
    { name: 'keep', label: 'Keep', shortcut: 'K', act: () => void done.push('keep') },
    { name: 'page', label: 'Page', href: 'https://news.example/' },
    { name: 'blue', label: 'Blue', isChosen: true, act: () => void done.push('blue') },
  ];
  afterEach(() => void done.splice(0));
  const Page = () => h('div', {}, h('button', {}, 'Other'), h(MoreMenu, { label: 'More', items }));
  const button = () => find('button', 'More');
  const isOpen = () => button().getAttribute('aria-expanded') === 'true';

  test('opens on a press or by the arrow keys, with the focus at that end', async () => {
    await show(Page, {});
    expect([button().getAttribute('aria-haspopup'), isOpen()]).toEqual(['menu', false]);
    await click(button());
    expect([isOpen(), focused(), names('menuitem')]).toEqual([true, 'KeepK', ['Keep', 'Page', 'Blue']]);
    expect(find('menuitem', 'Blue').getAttribute('aria-checked')).toBe('true');
    expect(find('menuitem', 'Page').getAttribute('target')).toBe('_blank');
    await click(button());
    expect([isOpen(), document.activeElement === button()]).toEqual([false, true]);
    await press('ArrowUp');
    expect(focused()).toBe('Blue');
    await press('Escape');
    await press('ArrowDown');
    expect(focused()).toBe('KeepK');
    await press('Tab');
    expect([isOpen(), document.activeElement === button()]).toEqual([false, true]);
    expect(await press('x')).toBe(true);
  });

  test('is gone through by keys, which do what they name', async () => {
    await show(Page, {});
    await click(button());
    const gone: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await press(key);
      gone.push(focused());
    }
    expect(gone).toEqual(['Page', 'Blue', 'KeepK', 'Blue', 'KeepK', 'Blue']);
    expect([await press('q'), isOpen(), done]).toEqual([true, true, []]);
    await press('k', { ctrlKey: true });
    expect(done).toEqual([]);
    await press('k');
    expect([done, isOpen(), document.activeElement === button()]).toEqual([['keep'], false, true]);
    await click(button());
    await press('ArrowDown');
    expect([await press(' '), isOpen(), takeCalls()]).toEqual([false, false, [['follow', 'https://news.example/']]]);
    await click(button());
    await click(find('menuitem', 'Blue'));
    expect([done, isOpen()]).toEqual([['keep', 'blue'], false]);
  });

  test('closes when something else is pressed or focused', async () => {
    await show(Page, {});
    await click(button());
    point('pointerdown', find('menuitem', 'Blue'));
    await settle();
    expect(isOpen()).toBe(true);
    find('menuitem', 'Blue').dispatchEvent(new MouseEvent('auxclick', { bubbles: true }));
    const other = find('button', 'Other');
    other.focus();
    await settle();
    expect(isOpen()).toBe(false);
    await click(button());
    await click(other);
    expect(isOpen()).toBe(false);
  });

  test('stays until a press elsewhere ends, so that nothing moves under it', async () => {
    await show(Page, {});
    const other = find('button', 'Other');
    const end = { click: () => other.click(), cancel: () => point('pointercancel', other) };
    for (const finish of [end.click, end.cancel]) {
      await click(button());
      point('pointerdown', other);
      other.focus();
      await settle();
      expect(isOpen()).toBe(true);
      finish();
      await settle();
      expect(isOpen()).toBe(false);
    }
  });

  test('with a text on its button, and a panel with controls', async () => {
    await show(MoreMenu, { label: 'Style: APA 7', text: 'APA 7', items });
    expect([textOf(find('button', 'Style: APA 7')), find('button').title]).toEqual(['APA 7', '']);
    const radio = h('input', { type: 'radio', checked: true, 'aria-label': 'Quiet' });
    await show(MorePanel, { label: 'More', items: items.slice(0, 1), children: radio });
    button().focus();
    expect(await press('ArrowDown')).toBe(true);
    expect(all('dialog')).toEqual([]);
    await click(button());
    expect(document.activeElement).toBe(find('radio', 'Quiet'));
    await press('Escape');
    expect([all('dialog').length, document.activeElement === button()]).toEqual([0, true]);
    await click(button());
    await click(find('button', 'Keep'));
    expect([done, all('dialog').length]).toEqual([['keep'], 0]);
  });

  test('is put where it fits', async () => {
    const box = (left: number, top: number, width: number, height: number) => () =>
      new DOMRect(left, top, width, height);
    Object.defineProperties(document.documentElement, { clientWidth: { value: 300 }, clientHeight: { value: 200 } });
    const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const place = async (...menu: [number, number, number, number]) => {
      measure.mockImplementation(function (this: Element) {
        return (this.matches('[role=menu]') ? box(...menu) : box(0, 150, 20, 20))();
      });
      await show(Page, {});
      await click(button());
      const { dataset } = document.querySelector('[role=menu]') as HTMLElement;
      await click(button());
      return ['flipped' in dataset, 'above' in dataset];
    };
    expect(await place(10, 100, 100, 100)).toEqual([false, false]);
    expect(await place(-1, 100, 100, 100)).toEqual([true, false]);
    expect(await place(201, 100, 100, 100)).toEqual([true, false]);
    expect(await place(10, 101, 100, 100)).toEqual([false, true]);
    expect(await place(10, 101, 100, 150)).toEqual([false, false]);
    measure.mockRestore();
  });
});
