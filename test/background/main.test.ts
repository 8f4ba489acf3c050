import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { describe as describePassage } from '../../src/anchors/describe.ts';
import type { Background, NotesApi, Preferences } from '../../src/messaging/contract.ts';
import type { Framed } from '../../src/messaging/frame-contract.ts';
import { remote, type Sender } from '../../src/messaging/messenger.ts';
import type { Annotation, Article, Draft, Particulars } from '../../src/model.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { joinBlocks } from '../../src/storage/join-blocks.ts';
import { findText } from '../../src/storage/texts.ts';
import { forgetArticle } from '../../src/storage/trash.ts';
import { browser } from '../fakes/browser.ts';
import { HARBOUR, harbourArticle } from './harbour.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

beforeAll(() => import('../../src/background/main.ts'));

const page: Sender = { id: 'newsgloss', tab: { id: 7 } as Sender['tab'], frameId: 0, url: `${HARBOUR}?from=front` };
const inPrivate: Sender = { ...page, tab: { id: 8, incognito: true } as Sender['tab'] };
const popup: Sender = { id: 'newsgloss', url: 'extension://newsgloss/popup.html' };

const as = (sender: Sender) => remote<Background>('background', (request) => browser.deliver(request, sender));

const notesOf = (sender: Sender) => remote<NotesApi>('notes', (request) => browser.deliver(request, sender));

const article = harbourArticle();
const particulars: Particulars = { url: HARBOUR, title: article.title, lang: article.lang };
const draft: Draft = {
  kind: 'figure',
  selectors: [
    { type: 'TextQuoteSelector', exact: '€20m', prefix: 'cost ', suffix: '.' },
    { type: 'TextPositionSelector', start: 43, end: 47 },
  ],
  facts: { form: 'money', value: 20_000_000, unit: 'EUR' },
};

/** What an editor has seen of something without note and tags. */
const READ = { note: '', tags: [] };

describe('a page', () => {
  test('gets its findings and annotations when it opens', async () => {
    const before = await as(page).open(article);
    expect(before.findings.some(({ kind }) => kind === 'figure')).toBe(true);
    expect(before).toMatchObject({ kept: [], saved: null, isPrivate: false, settings: { hiddenKinds: [] } });

    const [kept] = await as(page).keep(article, [draft]);
    expect((await as(page).open(article)).kept).toEqual([kept]);
    expect(browser.action.badges.get(7)).toBe('1');

    await as(page).forget(article, [kept?.id ?? '']);
    expect((await as(page).open(article)).kept).toEqual([]);
    expect(browser.action.badges.get(7)).toBe('');
  });

  test('has no badge when it no longer shows its article', async () => {
    const [kept] = await as(page).keep(article, [draft]);
    expect(browser.action.badges.get(7)).toBe('1');
    await as(page).leave();
    expect(browser.action.badges.get(7)).toBe('');
    await as(page).forget(article, [kept?.id ?? '']);
  });

  test('can ask about itself only', async () => {
    const others = [
      'https://evil.example/harbour',
      'https://example/harbour',
      'https://news.example/~other/harbour',
      'https://news.example/harbour?from=elsewhere',
      'http://news.example/harbour',
      'https://news.example:8443/harbour',
      'file:///etc/passwd',
      'not an address',
    ];
    for (const url of others) {
      const refusal = { name: 'PageMoved' };
      await expect(as(page).open({ ...article, url })).rejects.toMatchObject(refusal);
      await expect(as(page).keep({ ...article, url }, [draft])).rejects.toMatchObject(refusal);
      await expect(as(page).save({ ...article, url }, [draft])).rejects.toMatchObject(refusal);
      await expect(as(page).forget({ ...article, url }, ['x'])).rejects.toMatchObject(refusal);
    }
  });

  test('cannot ask about another site’s article as an alias of its own', async () => {
    const aliases = ['https://evil.example/harbour'];
    await expect(as(page).open({ ...article, aliases })).rejects.toMatchObject({ name: 'PageMoved' });
    await expect(as(page).keep({ ...article, aliases }, [draft])).rejects.toMatchObject({ name: 'PageMoved' });
  });

  test('on the site’s other host is the same page', async () => {
    const mobile = { ...page, url: 'https://m.news.example/harbour' };
    await expect(as(mobile).open(article)).resolves.toMatchObject({ kept: [] });
  });

  test('on a host where everybody gets a subdomain is of another site', async () => {
    const own = { ...page, url: 'https://m.github.io/harbour' };
    await expect(as(own).kept(harbourArticle(own.url))).resolves.toMatchObject({ kept: [] });
    await expect(as(own).kept(harbourArticle('https://www.github.io/harbour'))).rejects.toMatchObject({
      name: 'PageMoved',
    });
  });

  test('cannot change the reader’s choices', async () => {
    const preferences = remote<Preferences>('preferences', (request) => browser.deliver(request, page));
    await expect(preferences.change({ hiddenKinds: ['quote'] })).rejects.toMatchObject({ name: 'RequestDenied' });
  });
});

describe('a private window', () => {
  test('is read like any other', async () => {
    expect(await as(inPrivate).open(article)).toMatchObject({ isPrivate: true });
  });

  test('shows nothing of what is kept', async () => {
    const { kept } = await as(page)
      .keep(article, [draft])
      .then(() => as(page).open(article));
    expect(kept).toHaveLength(1);
    expect(await as(inPrivate).open(article)).toMatchObject({ kept: [], saved: null });
    expect(await as(inPrivate).kept(article)).toEqual({ kept: [], saved: null });
    await as(page).forget(
      article,
      kept.map(({ id }) => id),
    );
  });

  test('stores nothing', async () => {
    await expect(as(inPrivate).keep(article, [draft])).rejects.toMatchObject({ name: 'RequestDenied' });
    await expect(as(inPrivate).save(article, [draft])).rejects.toMatchObject({ name: 'RequestDenied' });
    expect(await as(page).open(article)).toMatchObject({ kept: [], saved: null });
  });
});

describe('an article that is saved', () => {
  const database = openDatabase();
  const PIER = 'https://news.example/pier';
  const pier = harbourArticle(PIER);
  const there: Sender = { ...page, url: PIER };
  const textOf = async () => {
    const saved = await findText(database, pier);
    return [saved?.first, saved?.latest].map((one) => one && joinBlocks(one));
  };
  const later: Article = { ...pier, text: pier.text.replace('20m', '30m') };
  afterAll(() => database.close());

  test('has its text, and the one that its page shows later', async () => {
    const { marks, hasText } = await as(there).save(pier, [draft]);
    expect(hasText).toBe(true);
    expect(await textOf()).toEqual([pier.text, undefined]);
    await as(there).open({ ...later, text: `${later.text.slice(0, -1)}?` }); // while it is loading
    await as(there).open(later);
    await expect.poll(textOf, { timeout: 4000 }).toEqual([pier.text, later.text]);
    expect(marks).toHaveLength(1);
  });

  test('keeps nothing of a private window', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await as({ ...inPrivate, url: PIER }).open(pier);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await textOf()).toEqual([pier.text, later.text]);
  });

  test('says so if there is no room for its text, and is saved all the same', async () => {
    await forgetArticle(database, PIER);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'texts') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const { marks, hasText } = await as(there).save(pier, [draft]);
    vi.restoreAllMocks();
    expect([hasText, marks.length]).toEqual([false, 1]);
    expect(await as(there).kept(pier)).toMatchObject({ kept: marks, saved: expect.any(String) });
    await forgetArticle(database, PIER);
  });
});

describe('another page of the site that takes the address of a saved story', () => {
  const DYKE = 'https://news.example/dyke';
  const there: Sender = { ...page, url: DYKE };
  const write = (title: string, text: string): Article => ({ ...harbourArticle(DYKE), title, text });
  const dyke = write(
    'Dyke holds',
    'Mayor Ines Calder said that the dyke had held, and that nobody in the lower town was asked to leave their house on Tuesday night.',
  );
  const grain = write(
    'Bakers find a grain',
    'A grain that was thought to have died out was found behind an organ. Ines Calder had the patience to sow it in flower pots on a balcony.',
  );
  const markIn = ({ text }: Article, words: string): Draft => {
    const start = text.indexOf(words);
    return { kind: 'passage', facts: {}, selectors: describePassage(text, { start, end: start + words.length }) };
  };
  let id: string;

  beforeAll(async () => {
    const { marks } = await as(there).save(dyke, [markIn(dyke, 'Ines Calder')]);
    id = marks[0]?.id ?? '';
  });

  test('is not to look for its annotations, however it asks for them', async () => {
    const elsewhere = { id, isElsewhere: true };
    expect(await as(there).open(grain)).toMatchObject({ kept: [elsewhere] });
    expect(await as(there).kept(grain)).toMatchObject({ kept: [elsewhere] });
    expect(await as(there).alter(grain, id, { colour: 'green' })).toMatchObject(elsewhere);
    await as(there).forget(grain, [id]);
    expect(await as(there).restore(grain, [id])).toMatchObject({ kept: [elsewhere] });
    expect((await as(there).open(dyke)).kept[0]).not.toHaveProperty('isElsewhere');
  });

  test('keeps what the reader marks on it, and changes nothing of the story', async () => {
    const before = await notesOf(popup).kept({ url: DYKE });
    const text = await findText(openDatabase(), dyke);
    const [mark] = await as(there).keep(grain, [markIn(grain, 'behind an organ')]);
    expect(mark).not.toHaveProperty('isElsewhere');
    await as(there).save(grain, []);
    await notesOf(popup).describePage(7, { url: DYKE, title: grain.title, lang: 'en' }, { note: 'odd' }, READ);
    expect(await notesOf(popup).kept({ url: DYKE })).toMatchObject({
      article: { ...before.article, note: 'odd' },
      annotations: [...before.annotations, { id: mark?.id }],
    });
    expect(await findText(openDatabase(), dyke)).toEqual(text);
    expect((await as(there).open(dyke)).kept).toMatchObject([{ id }, { id: mark?.id, isElsewhere: true }]);
  });

  test('gets an annotation that the reader attaches to its words', async () => {
    const { selectors } = markIn(grain, 'on a balcony');
    expect(await as(there).alter(grain, id, { selectors })).not.toHaveProperty('isElsewhere');
  });
});

test('the popup cannot speak as a page, but can hide a kind for every page', async () => {
  await expect(as(popup).open(article)).rejects.toMatchObject({ name: 'RequestDenied' });
  await remote<Preferences>('preferences', (request) => browser.deliver(request, popup)).change({
    hiddenKinds: ['quote'],
  });
  expect((await as(page).open(article)).settings.hiddenKinds).toEqual(['quote']);
});

test('what is chosen anew is sent to every page, and to the extension’s own', async () => {
  browser.tabs.open.splice(0, browser.tabs.open.length, { id: 7, url: HARBOUR });
  browser.tabs.sent.length = 0;
  const preferences = remote<Preferences>('preferences', (request) => browser.deliver(request, popup));
  const settings = await preferences.change({ hues: { actor: 'pink' } });
  await vi.waitFor(() =>
    expect(browser.tabs.sent).toEqual([
      [null, { to: 'watcher', call: 'settingsChanged', args: '[]' }],
      [7, { to: 'page', call: 'prefer', args: JSON.stringify([settings]) }],
    ]),
  );
});

describe('a frame over a page', () => {
  const frame: Sender = { ...page, frameId: 3, url: 'extension://newsgloss/frame.html#1-2' };
  const framed = (sender: Sender) => remote<Framed>('framed', (request) => browser.deliver(request, sender));

  test('asks its page under the id that the browser gives it', async () => {
    browser.tabs.sent.length = 0;
    await expect(framed(frame).ask('1-2', { type: 'join' })).rejects.toThrow('Receiving end');
    expect(browser.tabs.sent).toEqual([[7, { to: 'page', call: 'frame', args: '[3,"1-2",{"type":"join"}]' }]]);
  });

  test.each([
    ['a web page', { ...frame, url: HARBOUR }],
    ['a page of the extension in a tab', { ...frame, frameId: 0 }],
    ['another extension', { ...frame, id: 'other' }],
  ])('is not %s', async (_, sender) => {
    await expect(framed(sender).ask('1-2', { type: 'join' })).rejects.toMatchObject({ name: 'RequestDenied' });
  });

  test('is shown what its page sends, which goes to the extension’s own pages only', async () => {
    browser.tabs.sent.length = 0;
    const view = { part: 'toast', theme: 'light', width: 380, text: 'Kept.', isError: false, canUndo: false } as const;
    await as(page).showFrame(3, '1-2', view);
    const request = { to: 'frames', call: 'show', args: JSON.stringify(['1-2', view]) };
    expect(browser.tabs.sent).toEqual([
      [7, request],
      [null, request],
    ]);
    await expect(as(frame).showFrame(3, '1-2', view)).rejects.toMatchObject({ name: 'RequestDenied' });
  });
});

describe('notes and tags', () => {
  const frame: Sender = {
    id: 'newsgloss',
    url: 'extension://newsgloss/frame.html',
    tab: page.tab,
    frameId: 3,
  } as Sender;
  const framedBy = (url: string): Sender => ({ ...frame, tab: { id: 7, url } as Sender['tab'] });
  let id: string;

  beforeAll(async () => {
    const [kept] = await as(page).keep(article, [draft]);
    id = kept?.id ?? '';
  });

  test('is sent to the extension’s own pages, and to no web page', async () => {
    const annotation = await notesOf(popup).annotate(
      id,
      { note: 'who **pays**?', tags: ['wall', ' Wall ', 'money'] },
      READ,
    );
    expect(annotation).toMatchObject({ note: 'who **pays**?', tags: ['wall', 'money'] });
    expect(await notesOf(popup).kept({ url: HARBOUR })).toMatchObject({ annotations: [annotation], unreadable: 0 });
    expect(await notesOf(popup).tags()).toEqual(['money', 'wall']);
    for (const answer of [await as(page).open(article), await as(page).kept(article)]) {
      expect(answer.kept.map((mark) => mark.id)).toEqual([id]);
      expect(JSON.stringify(answer)).not.toMatch(/pays|wall"|money"\]/);
    }
    expect(await as(page).alter(article, id, { colour: 'green' })).not.toHaveProperty('note');
    await expect(notesOf(page).one(id)).rejects.toMatchObject({ name: 'RequestDenied' });
  });

  test('are rejected if they are invalid', async () => {
    const long = 'x'.repeat(100_001);
    await expect(notesOf(popup).annotate(id, { note: long }, READ)).rejects.toMatchObject({ name: 'RequestDenied' });
    const url = { url: 'https://news.example/other' } as Partial<Annotation>;
    await expect(notesOf(popup).annotate(id, url, READ)).rejects.toMatchObject({ name: 'RequestDenied' });
    await expect(as(page).alter(article, id, { note: 'hi' } as object)).rejects.toMatchObject({
      name: 'RequestDenied',
    });
  });

  test('is shown in a frame in its own page, and in no other page’s', async () => {
    const own = notesOf(framedBy(`${HARBOUR}?from=front`));
    expect(await own.annotate(id, { note: 'in place' }, { note: 'who **pays**?' })).toMatchObject({ note: 'in place' });
    for (const url of ['https://evil.example/', undefined as unknown as string]) {
      await expect(notesOf(framedBy(url)).one(id)).rejects.toMatchObject({ name: 'RequestDenied' });
      await expect(notesOf(framedBy(url)).annotate(id, { note: '' }, {})).rejects.toMatchObject({
        name: 'RequestDenied',
      });
    }
    await expect(own.kept({ url: HARBOUR })).rejects.toMatchObject({ name: 'RequestDenied' });
    await expect(own.renameTag('wall', '')).rejects.toMatchObject({ name: 'RequestDenied' });
    await expect(own.forgetArticle(HARBOUR)).rejects.toMatchObject({ name: 'RequestDenied' });
  });

  test('is not overwritten by an editor that has not seen it', async () => {
    await expect(notesOf(popup).annotate(id, { note: 'late' }, {})).rejects.toMatchObject({ name: 'RequestDenied' });
    const conflict = { name: 'NoteConflict' };
    await expect(notesOf(popup).annotate(id, { note: 'late' }, READ)).rejects.toMatchObject(conflict);
    expect(await notesOf(popup).one(id)).toMatchObject({ note: 'in place' });
    const tagged = await notesOf(popup).annotate(id, { tags: ['wall', 'late'] }, { tags: ['wall'] });
    expect(tagged.tags).toEqual(['wall', 'money', 'late']);
    await notesOf(popup).annotate(id, { tags: ['wall', 'money'] }, { tags: tagged.tags });
  });

  test('is stored when its editor is gone, and only if it may write there', async () => {
    const type = async (sender: Sender, target: object, note: string): Promise<unknown[]> => {
      const replies: unknown[] = [];
      const port = browser.connect('note', sender);
      port.onMessage.addListener((reply) => void replies.push(reply));
      port.postMessage({ target, read: 'in place' });
      port.postMessage({ note });
      await Promise.resolve();
      port.disconnect();
      return replies;
    };
    await type(framedBy(`${HARBOUR}?from=front`), { id }, 'typed');
    await vi.waitFor(async () => expect(await notesOf(popup).one(id)).toMatchObject({ note: 'typed' }));
    await type(framedBy('https://evil.example/'), { id }, 'evil');
    await type(page, { id }, 'evil');
    await type(framedBy(`${HARBOUR}?from=front`), { tab: 7, particulars }, 'evil');
    const denied = { error: { name: 'RequestDenied' } };
    expect(await type(popup, { id: 3 }, 'evil')).toMatchObject([denied, denied]);
    await vi.waitFor(async () => {
      await notesOf(popup).annotate(id, { note: 'in place' }, { note: 'typed' });
    });
    expect((await notesOf(popup).kept({ url: HARBOUR })).article).not.toHaveProperty('note');
  });

  test('about a page keeps its article, but not from a private window', async () => {
    browser.tabs.open.splice(0, browser.tabs.open.length, { id: 7 }, { id: 8, incognito: true });
    const other = { ...particulars, url: 'https://news.example/bridge' };
    await expect(notesOf(popup).describePage(8, other, { note: 'no' }, READ)).rejects.toMatchObject({
      name: 'RequestDenied',
    });
    expect((await notesOf(popup).kept(other)).article).toBeNull();
    await notesOf(popup).describePage(7, other, { note: 'compare with 2019' }, READ);
    expect((await notesOf(popup).kept(other)).article).toMatchObject({ note: 'compare with 2019' });
    await notesOf(popup).describePage(7, other, { note: '' }, { note: 'compare with 2019' });
    expect((await notesOf(popup).kept(other)).article).toBeNull();
  });

  test('goes with its mark, and comes back with it', async () => {
    await as(page).forget(article, [id]);
    await expect(notesOf(popup).one(id)).rejects.toMatchObject({ name: 'MarkGone' });
    const elsewhere = { ...page, url: 'https://news.example/other' };
    await as(elsewhere).restore(harbourArticle(elsewhere.url), [id]);
    await expect(notesOf(popup).one(id)).rejects.toMatchObject({ name: 'MarkGone' });
    expect((await as(page).restore(article, [id])).kept).toMatchObject([{ id, colour: 'green' }]);
    expect(await notesOf(popup).one(id)).toMatchObject({ note: 'in place', tags: ['wall', 'money'] });
  });

  test('a change is sent to the site’s other tabs and to the extension’s own pages', async () => {
    const tabs = [
      { id: 7, url: `${HARBOUR}?from=front` },
      { id: 9, url: 'https://m.news.example/harbour' },
      { id: 10, url: 'https://evil.example/' },
      { id: 11 },
    ];
    browser.tabs.open.splice(0, browser.tabs.open.length, ...tabs);
    browser.tabs.sent.length = 0;
    await as(page).alter(article, id, { colour: 'pink' });
    const args = JSON.stringify([HARBOUR]);
    await vi.waitFor(() =>
      expect(browser.tabs.sent).toEqual([
        [null, { to: 'watcher', call: 'libraryChanged', args }],
        [9, { to: 'page', call: 'libraryChanged', args }],
      ]),
    );
  });
});

test('an article is read also while the library cannot be opened, and the error is named', async () => {
  const broken = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Internal error reading the backing store.', 'UnknownError');
  });
  const opened = await as(page).open(article);
  expect(opened).toMatchObject({ kept: [], storageError: 'StorageBroken' });
  expect(opened.findings.length).toBeGreaterThan(0);
  await expect(as(page).keep(article, [draft])).rejects.toMatchObject({ name: 'StorageBroken' });
  broken.mockRestore();
  expect(await as(page).open(article)).toMatchObject({ storageError: null });
});

describe('the script runs by itself', () => {
  test('on just the sites the reader allowed', async () => {
    await browser.permissions.change(['*://news.example/*']);
    expect(browser.scripting.registered).toMatchObject([{ matches: ['*://news.example/*'], js: ['content.js'] }]);
    await browser.permissions.change(['*://*/*']);
    expect(browser.scripting.registered).toMatchObject([{ matches: ['*://*/*'] }]);
    await browser.permissions.change([]);
    expect(browser.scripting.registered).toEqual([]);
  });
});

describe('the context menu item', () => {
  const { contextMenus, tabs, permissions, action } = browser;

  test('is there once, however often the extension is put in', async () => {
    await permissions.change([]);
    await permissions.change([]);
    expect(contextMenus.entries).toEqual([
      { id: 'highlight', title: 'Highlight with Newsgloss', contexts: ['selection'] },
    ]);
  });

  test('has the page highlight them, which is read first where it was not', async () => {
    tabs.open.splice(0, tabs.open.length, { id: 21, url: HARBOUR });
    tabs.sent.length = 0;
    await contextMenus.press('highlight', { id: 21 });
    await vi.waitFor(() =>
      expect(tabs.sent).toEqual([
        [21, ['content.js']],
        [21, { to: 'page', call: 'highlight', args: '[]' }],
      ]),
    );
  });

  test('says on the button where no page may be read', async () => {
    await contextMenus.press('highlight', { id: 22 });
    await vi.waitFor(() => expect(action.badges.get(22)).toBe('–'));
  });
});
