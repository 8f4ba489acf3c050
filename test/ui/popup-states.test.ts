// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  all,
  answer,
  calls,
  click,
  emit,
  find,
  names,
  notice,
  openMain,
  settle,
  takeCalls,
  textOf,
  until,
} from './render.ts';
import { article, findings, mainText, markOf, openPopup, pageWith, pageWithout, placed, servePage } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

afterEach(() => {
  document.body.className = '';
  vi.useRealTimers();
});

describe('the popup says why there is no list', () => {
  test('while the page is read, and then shows it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await openPopup('', pageWithout({ status: 'working' }));
    expect([mainText(), names('button'), names('tab')]).toEqual(['Reading the article…', ['Library', 'More'], []]);
    expect(textOf(document.querySelector('header'))).toMatch(/^news\.example/);
    servePage(pageWith([], { revision: 2 } as object));
    vi.advanceTimersByTime(99);
    await settle();
    expect(names('tab')).toEqual([]);
    vi.advanceTimersByTime(1);
    await settle();
    expect(names('tab')).toEqual(['Overview', 'Mine', 'Actors', 'Figures', 'Quotes']);
  });

  test.each([
    ['none', false, 'No article on this page', ['Read it anyway']],
    ['none', true, 'No article on this page', ['Read it anyway', 'Read from the selection']],
    ['not html', true, 'Not a web page', []],
    ['in a frame', false, 'The story cannot be read', ['Read it anyway']],
    ['in a component', false, 'The story cannot be read', ['Read it anyway']],
    ['dismissed', false, 'Not an article', ['Read it anyway']],
  ])('because of “%s”, and with a selection: %s', async (reason, hasSelection, title, buttons) => {
    await openPopup('', pageWithout({ status: 'no article', reason, hasSelection }));
    expect(names('heading')).toEqual([title]);
    expect(names('button', document.querySelector('main') as HTMLElement)).toEqual(buttons);
  });

  test('and reads the page anyway, unless there is nothing to read', async () => {
    await openPopup('', pageWithout({ status: 'no article', reason: 'none', hasSelection: true }));
    const next = pageWithout({ status: 'no article', reason: 'none', revision: 2 });
    answer({ 'page.readAnyway': next, 'page.readSelection': { ...next, reason: 'dismissed', revision: 3 } });
    await click(find('button', 'Read it anyway'));
    expect([takeCalls(), notice()]).toEqual([[['page.readAnyway']], 'There are no words here to read.']);
    answer({ 'page.readAnyway': { ...next, hasSelection: true, revision: 4 } });
    await click(find('button', 'Read it anyway'));
    await click(find('button', 'Read from the selection'));
    expect(takeCalls()).toEqual([['page.readAnyway'], ['page.readSelection']]);
    expect(notice()).toBe('');
  });

  test('when it failed, and tries again', async () => {
    await openPopup('', pageWithout({ status: 'failed', message: 'no model' }));
    expect(mainText()).toMatch(
      /^The lists could not be made.*Your own highlights are safe.*What happenedno modelTry again$/,
    );
    await click(find('button', 'Try again'));
    expect(takeCalls()).toEqual([['page.refresh']]);
  });

  test('where extensions may not read', async () => {
    answer({ 'tabs.query': [{ id: 8 }], 'scripting.executeScript': new Error('Cannot access a chrome:// URL') });
    await openMain('popup');
    expect(mainText()).toMatch(/^The browser keeps this page to itselfExtensions may not read it\./);
    expect(calls).toContainEqual(['scripting.executeScript', { target: { tabId: 8 }, files: ['content.js'] }]);
    expect(textOf(document.querySelector('header'))).toMatch(/^Newsgloss/);
  });

  test('in the side panel, for each tab that the reader goes to', async () => {
    document.body.className = 'panel';
    answer({ 'tabs.query': [] });
    await openMain('popup');
    expect(mainText()).toMatch(/^Not read yetPress the Newsgloss button/);
    servePage(pageWith());
    emit('tabs.onActivated');
    await until(() => find('tab', 'Actors'));
    await click(find('button', 'More'));
    expect(all('button', 'Open at the side')).toEqual([]);
  });
});

describe('the side panel', () => {
  test('follows the part of the story in view, unless it has the focus', async () => {
    document.body.className = 'panel';
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    const { start, end } = findings.cost;
    servePage(pageWith());
    answer({ 'page.inView': { start, end } });
    await openMain('popup');
    const viewed = all('listitem').filter((row) => row.dataset.inView);
    expect(viewed.map((row) => textOf(row.querySelector('button')))).toEqual([
      'Rosa Prieto “It cost 3 million euros,”',
      '“It cost 3 million euros,” Rosa Prieto answered.',
    ]);
    expect(scroll.mock.contexts).toContain(viewed[0]);
    scroll.mockClear();
    find('button', 'Keep: Rosa Prieto').focus();
    answer({ 'page.inView': { start: findings.may.start, end: findings.may.end } });
    emit('tabs.onActivated');
    await settle();
    expect(scroll).not.toHaveBeenCalled();
    scroll.mockRestore();
  });

  test('is not followed by the popup', async () => {
    await openPopup('', pageWith());
    expect(calls.map(([call]) => call)).not.toContain('page.inView');
  });
});

describe('the lists', () => {
  test('say that they are empty, cut short, or made without knowing the language', async () => {
    await openPopup('', pageWith([], { findings: [], isComplete: false, article: { ...article, lang: 'fi' } }));
    const end = 'This story is too long to be analysed completely: only its beginning was read.';
    expect(mainText()).toContain(end);
    await click(find('tab', 'Actors'));
    expect(mainText()).toContain('Nobody is named here.');
    expect(mainText()).toContain(
      'In this language only countries, acronyms and names that occur more than once are found.',
    );
    await click(find('tab', 'Figures'));
    expect(mainText()).toContain('No figures here.');
    expect(mainText()).not.toContain('In this language');
    await openPopup('', pageWith([], { findings: [], article: { ...article, lang: 'de-AT' } }));
    await click(find('tab', 'Actors'));
    expect(mainText()).not.toMatch(/In this language|too long/);
  });

  test('are reached from the overview, which has the two latest of mine', async () => {
    const marks = ['old quay', 'the mayor', 'answered'].map((words, at) =>
      placed(markOf(words, { id: words, updated: `2026-03-1${at}T09:00:00.000Z` })),
    );
    await openPopup('', pageWith(marks));
    expect(names('region')).toEqual(['Mine', 'Who speaks', 'Numbers']);
    expect(
      all('listitem')
        .map((row) => textOf(row.querySelector('button')))
        .slice(0, 3),
    ).toEqual(['answeredYellow', 'the mayorYellow', 'Rosa Prieto “It cost 3 million euros,”']);
    await click(find('button', 'Numbers'));
    expect(find('tab', 'Figures').getAttribute('aria-selected')).toBe('true');
    await click(find('tab', 'Overview'));
    await click(find('button', 'Mine'));
    expect(find('tab', 'Mine 3').getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector('#panel')?.getAttribute('aria-labelledby')).toBe('tab-mine');
  });
});

test('a page that lets nothing be shown over it can be highlighted from here', async () => {
  await openPopup('', pageWith([], { isSandboxed: true } as object));
  expect(mainText()).toContain('This page lets nothing be shown over it');
  await click(find('button', 'Highlight the selected words'));
  expect(takeCalls()).toEqual([['page.highlight']]);
  answer({ 'page.highlight': Object.assign(new Error('x'), { name: 'NothingSelected' }) });
  await click(find('button', 'Highlight the selected words'));
  expect(notice()).toBe('Select words of the story first.');
  takeCalls();
  await click(find('button', 'Open at the side'));
  expect(takeCalls()).toEqual([['openPanel', 3], ['window.close']]);
  await openPopup('', pageWith([], { isSandboxed: true, isPrivate: true } as object));
  expect(mainText()).not.toContain('This page lets nothing');
});
