import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as describePassage } from '../../src/anchors/describe.ts';
import type { Background, NotesApi, Preferences, Reader, Rules } from '../../src/messaging/contract.ts';
import type { Copies } from '../../src/messaging/copies.ts';
import { type Remote, remote, type Sender } from '../../src/messaging/messenger.ts';
import type { Correction, Draft, Rule } from '../../src/model.ts';
import { densities } from '../../src/model.ts';
import { browser } from '../fakes/browser.ts';
import { HARBOUR, harbourArticle } from './harbour.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

beforeAll(() => import('../../src/background/main.ts'));

const tab = { id: 7, index: 4, url: HARBOUR } as Sender['tab'];
const page: Sender = { id: 'newsgloss', tab, frameId: 0, url: HARBOUR };
const inPrivate: Sender = { ...page, tab: { ...tab, id: 8, incognito: true } as Sender['tab'] };
const popup: Sender = { id: 'newsgloss', url: 'extension://newsgloss/popup.html' };
const privatePopup: Sender = { ...popup, tab: { id: 8, incognito: true } as Sender['tab'] };
const frame: Sender = { id: 'newsgloss', url: 'extension://newsgloss/frame.html', tab, frameId: 3 };
const elsewhere: Sender = { ...page, url: 'https://evil.example/', tab: { id: 7 } as Sender['tab'] };

const send = (sender: Sender) => (request: unknown) => browser.deliver(request, sender);
const as = (sender: Sender) => remote<Background>('background', send(sender));
const notesOf = (sender: Sender) => remote<NotesApi>('notes', send(sender));
const rulesOf = (sender: Sender) => remote<Rules>('rules', send(sender));
const preferencesOf = (sender: Sender) => remote<Preferences>('preferences', send(sender));
const readerOf = (sender: Sender) => remote<Reader>('reader', send(sender));

const article = harbourArticle();
const { text, blocks: _, ...particulars } = article;
const identity = { url: HARBOUR };
const passage = { start: 6, end: 17 };
const facts = { type: 'person', name: 'Ines Calder' };
const draft: Draft = { kind: 'actor', selectors: describePassage(text, passage), facts };
const correction: Correction = { kind: 'figure', words: '€20m', rejects: true, scope: 'article' };
const denied = { name: 'RequestDenied' };

beforeEach(() => {
  browser.tabs.open.splice(0, browser.tabs.open.length, { id: 7, url: HARBOUR });
  browser.tabs.sent.length = 0;
  browser.tabs.created.length = 0;
});

/** What was sent to pages and to the extension’s own, once that has all been sent. */
async function said(): Promise<unknown[]> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return browser.tabs.sent.map(([to, message]) => [to, (message as { call: string }).call]);
}

describe('a call of a page', () => {
  type Call = (background: Remote<Background>) => Promise<unknown>;
  const writing: [string, Call][] = [
    ['keep', (background) => background.keep(article, [draft])],
    ['save', (background) => background.save(article, [draft])],
    ['keepText', (background) => background.keepText(article)],
    ['forget', (background) => background.forget(article, ['x'])],
    ['restore', (background) => background.restore(article, ['x'])],
    ['alter', (background) => background.alter(article, 'x', { colour: 'green' })],
    ['correct', (background) => background.correct(identity, correction)],
    ['takeBack', (background) => background.takeBack(identity, 'x')],
    ['writeInTab', (background) => background.writeInTab(identity, 'x')],
  ];
  const reading: [string, Call][] = [
    ['open', (background) => background.open(article)],
    ['kept', (background) => background.kept(article)],
    ['asksSite', (background) => background.asksSite(identity)],
    ['quote', (background) => background.quote(particulars, [draft])],
    ['report', (background) => background.report(identity, passage)],
  ];

  test.each([...writing, ...reading])('“%s” is refused to another page, the popup and a frame', async (_, call) => {
    await expect(call(as(elsewhere))).rejects.toMatchObject({ name: 'PageMoved' });
    for (const sender of [popup, frame, { ...page, id: 'other' }, { ...page, frameId: 3 }])
      await expect(call(as(sender))).rejects.toMatchObject(denied);
    expect([await said(), browser.tabs.created]).toEqual([[], []]);
  });

  test.each(writing)('“%s” is refused to a private window', async (_, call) => {
    await expect(call(as(inPrivate))).rejects.toMatchObject(denied);
    expect([await said(), browser.tabs.created]).toEqual([[], []]);
    expect(await notesOf(popup).kept(identity)).toMatchObject({ article: null, annotations: [] });
    expect(await rulesOf(popup).list()).toEqual([]);
  });

  test.each(reading)('“%s” is answered in a private window', async (_, call) => {
    await expect(call(as(inPrivate))).resolves.toBeDefined();
  });

  test('stores the next colour, but not from a private window', async () => {
    await as(page).takeColour('green');
    await as(inPrivate).takeColour('pink');
    expect((await preferencesOf(popup).read()).colour).toBe('green');
  });

  test('asks once for each site, and not in private windows', async () => {
    const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
    expect(await as(page).asksSite(identity)).toBeNull();
    contains.mockResolvedValue(false);
    expect(await as(inPrivate).asksSite(identity)).toBeNull();
    expect(await as(page).asksSite(identity)).toBe('news.example');
    expect(await as(page).asksSite(identity)).toBeNull();
    contains.mockRestore();
  });

  test('opens a note or a report in the tab after its own', async () => {
    await as(page).writeInTab(identity, 'a&b');
    await as(page).report(identity, passage);
    expect(browser.tabs.created).toEqual([
      { url: 'extension://newsgloss/frame.html?note=a%26b', index: 5 },
      { url: 'extension://newsgloss/report.html#7,6-17', index: 5 },
    ]);
  });

  test('gets the second script in its own tab', async () => {
    await as(page).loadPageUi();
    expect(browser.tabs.sent).toEqual([[7, ['page-ui.js']]]);
  });
});

describe('what a page keeps', () => {
  const other = { id: 9, url: 'https://m.news.example/harbour' };
  const changed = [
    [null, 'libraryChanged'],
    [9, 'libraryChanged'],
  ];

  test('is counted on the button, and other tabs are told', async () => {
    browser.tabs.open.push(other, { id: 10, url: 'https://paper.example/' });
    const [mark] = await as(page).keep(article, [draft]);
    const id = mark?.id ?? '';
    expect([await said(), browser.action.badges.get(7)]).toEqual([changed, '1']);
    await as(page).leave();
    await as(page).kept(article);
    expect(browser.action.badges.get(7)).toBe('1');
    for (const call of [
      () => as(page).alter(article, id, { colour: 'green' }),
      () => as(page).forget(article, [id]),
      () => as(page).restore(article, [id]),
    ]) {
      browser.tabs.sent.length = 0;
      await call();
      expect(await said()).toEqual(changed);
    }
    expect(browser.action.badges.get(7)).toBe('1');
    await as(page).forget(article, [id]);
    expect(browser.action.badges.get(7)).toBe('');
  });

  test('does not fail because its tab was closed', async () => {
    const setBadge = vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(as(page).leave()).resolves.toBeNull();
    setBadge.mockRejectedValue(new Error('Out of memory'));
    await expect(as(page).leave()).rejects.toThrow('Out of memory');
    setBadge.mockRestore();
  });

  test('of its text is kept with a highlight, once, and unless the reader does not want it', async () => {
    const [mark] = await as(page).keep(article, [draft]);
    await preferencesOf(popup).change({ keepsText: false });
    expect(await as(page).keepText(article)).toBeNull();
    await preferencesOf(popup).change({ keepsText: true });
    expect(await as(page).keepText(article)).toBe(true);
    expect(await as(page).keepText(article)).toBeNull();
    expect((await notesOf(popup).texts()).count).toBe(1);
    await as(page).forget(article, [mark?.id ?? '']);
  });

  test('as a rule refreshes the pages to which it applies, but not its own', async () => {
    browser.tabs.open.push(other, { id: 10, url: 'https://paper.example/' }, { id: 11 });
    const id = await as(page).correct(identity, { ...correction, scope: 'site' });
    expect(await said()).toEqual([
      [9, 'refresh'],
      [11, 'refresh'],
    ]);
    browser.tabs.sent.length = 0;
    await as(page).takeBack(identity, id);
    expect((await said()).map((one) => (one as [number])[0])).toEqual([9, 11]);
    browser.tabs.sent.length = 0;
    const everywhere = await as(page).correct(identity, { ...correction, scope: 'everywhere' });
    expect((await said()).map((one) => (one as [number])[0])).toEqual([9, 10, 11]);
    browser.tabs.sent.length = 0;
    const rule = (await rulesOf(popup).remove(everywhere)) as Rule;
    expect(await said()).toHaveLength(4);
    expect(await rulesOf(popup).remove(everywhere)).toBeNull();
    expect(await said()).toHaveLength(4);
    await rulesOf(popup).restore(rule);
    expect(await said()).toHaveLength(8);
    await rulesOf(popup).remove(everywhere);
  });
});

describe('a call of one of the extension’s own pages', () => {
  type Call = (sender: Sender) => Promise<unknown>;
  const own: [string, Call][] = [
    ['kept', (sender) => notesOf(sender).kept(identity)],
    ['quote', (sender) => notesOf(sender).quote(particulars, [draft])],
    ['texts', (sender) => notesOf(sender).texts()],
    ['list of rules', (sender) => rulesOf(sender).list()],
    ['remove a rule', (sender) => rulesOf(sender).remove('x')],
    [
      'restore a rule',
      (sender) =>
        rulesOf(sender).restore({
          id: 'x',
          kind: 'figure',
          words: 'x',
          rejects: true,
          created: '2026-01-01T00:00:00Z',
        } as Rule),
    ],
  ];
  const writing: [string, Call][] = [
    ['describePage', (sender) => notesOf(sender).describePage(7, particulars, { note: 'n' }, { note: '' })],
    ['keepSample', (sender) => notesOf(sender).keepSample(article, draft)],
    ['renameTag', (sender) => notesOf(sender).renameTag('a', 'b')],
    ['resetTags', (sender) => notesOf(sender).resetTags([])],
    ['forgetArticle', (sender) => notesOf(sender).forgetArticle(HARBOUR)],
    ['restore', (sender) => notesOf(sender).restore(['x'])],
  ];

  test.each([...own, ...writing])('“%s” is refused to pages, and to frames in them', async (_, call) => {
    for (const sender of [page, frame]) await expect(call(sender)).rejects.toMatchObject(denied);
    expect(await said()).toEqual([]);
  });

  test.each(writing)('“%s” is refused in a private window', async (what, call) => {
    if (what === 'describePage') browser.tabs.open.push({ id: 8, incognito: true });
    const asked =
      what === 'describePage'
        ? notesOf(popup).describePage(8, particulars, { note: 'n' }, { note: '' })
        : call(privatePopup);
    await expect(asked).rejects.toMatchObject(denied);
    expect([await said(), (await notesOf(popup).kept(identity)).article]).toEqual([[], null]);
  });

  test('keeps a highlight in the sample, which gets the colour that is chosen later', async () => {
    const green: Draft = { ...draft, colour: 'green' };
    const first = await notesOf(popup).keepSample(article, green);
    expect(first).toMatchObject({ colour: 'green' });
    expect(await said()).toEqual([
      [null, 'libraryChanged'],
      [7, 'libraryChanged'],
    ]);
    const again = await notesOf(popup).keepSample(article, { ...draft, colour: 'pink' });
    expect(again).toMatchObject({ id: first.id, colour: 'pink' });
    expect((await notesOf(popup).texts()).count).toBe(1);
    await notesOf(popup).annotate(first.id, { tags: ['wall'] }, { tags: [] });
    const previous = await notesOf(popup).renameTag('wall', 'dyke');
    expect(await notesOf(popup).tags()).toEqual(['dyke']);
    browser.tabs.sent.length = 0;
    await notesOf(popup).resetTags(previous);
    expect([await notesOf(popup).tags(), await said()]).toEqual([['wall'], [[null, 'libraryChanged']]]);
    const ids = await notesOf(popup).forgetArticle(HARBOUR);
    browser.tabs.sent.length = 0;
    await notesOf(popup).restore(ids);
    expect(await said()).toEqual([
      [null, 'libraryChanged'],
      [7, 'libraryChanged'],
    ]);
    await notesOf(popup).forgetArticle(HARBOUR);
  });

  test('reads and explains a text, which a page cannot ask for', async () => {
    expect((await readerOf(popup).read(article)).map(({ kind }) => kind)).toContain('figure');
    expect(await readerOf(popup).explain(article, passage)).not.toEqual([]);
    await expect(readerOf(page).read(article)).rejects.toMatchObject(denied);
    await expect(readerOf(page).explain(article, passage)).rejects.toMatchObject(denied);
  });

  test('about the checks of figures refreshes all pages, and another choice none', async () => {
    await preferencesOf(popup).change({ hiddenKinds: [] });
    expect(await said()).not.toContainEqual([7, 'refresh']);
    await preferencesOf(popup).change({ checksFigures: true });
    expect(await said()).toContainEqual([7, 'refresh']);
  });
});

test('each press of the keys marks at the next density, and after the last at the first', async () => {
  const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ value: 'null' } as never);
  const { density } = await preferencesOf(popup).read();
  const at = densities.indexOf(density);
  for (const next of [...densities.slice(at + 1), ...densities.slice(0, at + 1)]) {
    browser.commands.press('mark-page', { id: 7 });
    await expect.poll(async () => (await preferencesOf(popup).read()).density).toBe(next);
  }
  sendMessage.mockRestore();
});

test('the state of copies is told to the extension’s own pages', async () => {
  const copies = (sender: Sender) => remote<Copies>('copies', send(sender));
  expect(await copies(popup).state()).toMatchObject({ folder: null, downloads: { every: 'never' } });
  await expect(copies(page).state()).rejects.toMatchObject(denied);
});

test('a badge shows up to 999', async () => {
  const { showCount } = await import('../../src/background/notify.ts');
  const shown: (string | undefined)[] = [];
  for (const count of [0, 1, 999, 1000]) {
    await showCount(page, count);
    shown.push(browser.action.badges.get(7));
  }
  await showCount(popup, 5);
  expect([shown, browser.action.badges.size]).toEqual([['', '1', '999', '999+'], 1]);
});
