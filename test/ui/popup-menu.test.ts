// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { all, answer, click, find, leave, names, notice, press, settle, takeCalls, textOf } from './render.ts';
import { article, mainText, openPopup, pageWith, pageWithout } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

afterEach(() => {
  document.body.className = '';
  vi.useRealTimers();
});

describe('the head', () => {
  test('saves the article, and leads to it in the library', async () => {
    await openPopup('', pageWith());
    await click(find('button', 'Save'));
    expect(takeCalls()).toEqual([['page.save']]);
    await click(find('button', 'Library'));
    const url = 'extension://newsgloss/library.html#article=https%3A%2F%2Fwww.news.example%2Fquay';
    expect(takeCalls()).toEqual([['tabs.create', { url }], ['window.close']]);
  });

  test('tells what is saved, and what is private', async () => {
    const { site: _, ...unnamed } = article;
    await openPopup('', pageWith([], { saved: '2026-03-14T09:00:00.000Z', article: unnamed }));
    expect(find<HTMLButtonElement>('button', 'Saved').disabled).toBe(true);
    expect(textOf(document.querySelector('header'))).toMatch(/^news\.example/);
    await openPopup('', pageWith([], { isPrivate: true }));
    const save = find<HTMLButtonElement>('button', 'Save');
    expect([save.disabled, save.title]).toEqual([true, 'Private window: nothing is kept here.']);
    expect(mainText()).toContain('Private window: nothing is kept here.');
  });
});

describe('the menu', () => {
  test('has the number of marks, when they are shown, and what is needed less often', async () => {
    await openPopup('', pageWith([], { hasSelection: true } as object));
    const more = find('button', 'More');
    await click(more);
    const menu = find('dialog', 'More');
    expect(names('radio', menu)).toEqual([
      'Quiet',
      'Full',
      'Mine only',
      'When I press the button',
      'Always on this site',
      'Always, on every site',
    ]);
    expect(names('button', menu)).toEqual([
      'Find in these lists',
      'Open at the side',
      'Read from the selection',
      'This is not an article',
      'Settings and keys',
    ]);
    expect(textOf(menu)).toContain('Marks in the page5 of 7');
    expect(find<HTMLInputElement>('radio', 'Quiet').checked).toBe(true);
    answer({
      'preferences.change': { density: 'full' },
      'page.dismiss': pageWithout({ status: 'no article', reason: 'dismissed', revision: 9 }),
    });
    await click(find('radio', 'Full'));
    expect(takeCalls()).toEqual([
      ['preferences.change', { density: 'full' }],
      ['page.prefer', { density: 'full' }],
    ]);
    await click(find('button', 'Open at the side'));
    expect([takeCalls(), more.getAttribute('aria-expanded')]).toEqual([[['openPanel', 3], ['window.close']], 'false']);
    await click(more);
    await click(find('button', 'This is not an article'));
    expect([takeCalls(), names('heading'), notice()]).toEqual([[['page.dismiss']], ['Not an article'], '']);
    await click(more);
    expect(names('button', find('dialog', 'More'))).toEqual(['Settings and keys']);
    await press('Escape');
    expect([all('dialog').length, document.activeElement === more]).toEqual([0, true]);
  });

  test.each([
    [
      [],
      'When I press the button',
      'Always on this site',
      [['permissions.request', { origins: ['*://www.news.example/*'] }]],
    ],
    [
      ['*://www.news.example/*'],
      'Always on this site',
      'Always, on every site',
      [['permissions.request', { origins: ['*://*/*'] }]],
    ],
    [
      ['*://*/*'],
      'Always, on every site',
      'Always on this site',
      [
        ['permissions.request', { origins: ['*://www.news.example/*'] }],
        ['permissions.remove', { origins: ['*://*/*'] }],
        ['permissions.request', { origins: ['*://www.news.example/*'] }],
      ],
    ],
    [
      ['*://www.news.example/*'],
      'Always on this site',
      'When I press the button',
      [['permissions.remove', { origins: ['*://*/*', '*://www.news.example/*'] }]],
    ],
  ])('with the sites %j has “%s”, and changes to “%s”', async (origins, before, after, asked) => {
    await openPopup('', pageWith());
    answer({ 'permissions.getAll': { origins }, 'permissions.request': true });
    await click(find('button', 'More'));
    expect(find<HTMLInputElement>('radio', before).checked).toBe(true);
    await click(find('radio', after));
    expect(takeCalls()).toEqual(asked);
  });

  test('has no panel where there is none', async () => {
    answer({ hasPanel: false });
    await openPopup('', pageWith());
    await click(find('button', 'More'));
    expect(names('button', find('dialog', 'More'))).toEqual([
      'Find in these lists',
      'This is not an article',
      'Settings and keys',
    ]);
  });
});

test('keys open the settings, the panel and the field that finds rows', async () => {
  await openPopup('', pageWith());
  await leave();
  await press('?');
  expect(takeCalls()).toEqual([['tabs.create', { url: 'extension://newsgloss/settings.html' }], ['window.close']]);
  await press('s');
  expect(takeCalls()).toEqual([['openPanel', 3], ['window.close']]);
  expect(await press('/')).toBe(false);
  const field = find<HTMLInputElement>('textbox', 'Find in these lists');
  expect(document.activeElement).toBe(field);
  await press('s');
  expect(takeCalls()).toEqual([]);
  field.value = 'rosa';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  expect(textOf(all('status')[0])).toBe('3 results');
  expect(names('button').filter((name) => /^Keep/.test(name))).toHaveLength(3);
  field.value = 'zeppelin';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  expect(mainText()).toContain('Nothing matches “zeppelin”.');
  await click(find('button', 'Close'));
  expect([all('textbox').length, names('heading')]).toEqual([0, ['The quay']]);
  await openPopup('', pageWithout({ status: 'no article', reason: 'none' }));
  await leave();
  await press('/');
  await press('s');
  expect([all('textbox').length, takeCalls()]).toEqual([0, []]);
});
