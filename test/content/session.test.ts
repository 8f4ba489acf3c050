import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSender } from '../../src/background/senders.ts';
import { isolatedWorld } from '../../src/content/load-page-ui.ts';
import { startSession } from '../../src/content/session/session.ts';
import { backgroundSchemas } from '../../src/messaging/background-schemas.ts';
import type { Background, Kept, Opened, Page } from '../../src/messaging/contract.ts';
import { type Handlers, type Sender, serve } from '../../src/messaging/messenger.ts';
import type { Article, Mark, Settings } from '../../src/model.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { openPage } from '../article/open-page.ts';
import { browser } from '../fakes/browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const SITE = 'https://news.example';
const sender: Sender = { id: 'newsgloss', url: SITE };

const writeStory = (about: string) =>
  `<article><h1>What became of the ${about}</h1>${[1, 2, 3, 4, 5]
    .map((n) => `<p>${`In paragraph ${n} of this story, the ${about} is spoken of at some length. `.repeat(3)}</p>`)
    .join('')}</article>`;

/** The stored annotations, and the pending requests of the page. */
let library: Mark[];
let trash: Mark[];
let waiting: { article: Article; answer(): void }[];
let isSlow: boolean;
/** Whether the text of an article fits on the disk. */
let hasRoom: boolean;
let settings: Settings;
/** The address of the page as the background knows it; null for the one that was loaded and the one it has now. */
let known: string | null;
/** Is called when a mark was kept. */
let onKept: () => void;
/** How often the text of an article was not for the page that asked. */
let denied: number;
/** The ids of the rules in force; a third one is rejected. */
let rules: string[];

const answerTo = ({ url, text }: Article): Opened => ({
  findings: [{ kind: 'figure', start: 0, end: text.indexOf('\n'), confidence: 1, facts: { form: 'number' } }],
  ...keptOf(url),
  isPrivate: false,
  isComplete: true,
  storageError: null,
  settings,
});

const SETTINGS: Settings = { ...DEFAULTS, density: 'full', showsCard: false, showsMinimap: false };

const keptOf = (url: string): Kept => ({ kept: library.filter((mark) => mark.url === url), saved: null });

beforeAll(() => {
  Object.assign(browser.runtime, {
    sendMessage: (message: unknown) => browser.deliver(message, known ? { ...sender, url: known } : senderNow()),
  });
  const keep: Handlers<Background>['keep'] = (sender, { url }, drafts) => {
    checkSender(sender, { url });
    const made = drafts.map((draft) => ({
      ...draft,
      ...{ id: `${library.length + 1}`, url, created: '', updated: '' },
    }));
    library.push(...made);
    onKept();
    return made;
  };
  serve<Background>(
    'background',
    {
      prepare() {},
      open(sender, article) {
        checkSender(sender, article);
        const opened = answerTo(article); // as the library is now, however late the answer comes
        if (!isSlow) return opened;
        return new Promise((resolve) => waiting.push({ article, answer: () => resolve(opened) }));
      },
      writeInTab() {},
      report() {},
      async loadPageUi() {
        isolatedWorld.createPageUi = (await import('../../src/content/page-ui/page-ui.ts')).createPageUi;
        isolatedWorld.findChange = (await import('../../src/anchors/changes.ts')).findChange;
      },
      showFrame() {},
      quote: () => ({ plain: '', html: '' }),
      keep,
      save: async (sender, article, drafts) => ({ marks: await keep(sender, article, drafts), hasText: hasRoom }),
      keepText(sender, article) {
        denied++;
        checkSender(sender, article);
        denied--;
        return null;
      },
      asksSite: () => null,
      kept: (_, { url }) => keptOf(url),
      forget(_, { url }, ids) {
        trash = library.filter((mark) => mark.url === url && ids.includes(mark.id));
        library = library.filter((mark) => !trash.includes(mark));
      },
      restore(_, { url }, ids) {
        library.push(...trash.filter(({ id }) => ids.includes(id)));
        return keptOf(url);
      },
      alter(_, { url }, id, changes) {
        const mark = library.find((one) => one.url === url && one.id === id);
        if (!mark) throw Object.assign(new Error(id), { name: 'MarkGone' });
        return Object.assign(mark, changes);
      },
      takeColour() {},
      correct() {
        if (rules.length === 2) throw Object.assign(new Error('The storage is full'), { name: 'StorageFull' });
        rules.push(`r${rules.length + 1}`);
        return rules.at(-1) ?? '';
      },
      takeBack(_, __, rule) {
        rules = rules.filter((one) => one !== rule);
      },
      leave() {},
    },
    () => true,
    backgroundSchemas,
  );
});

let document: Document;
const senderNow = () => ({ ...sender, url: `${SITE}/bridge`, tab: { url: document.URL } }) as Sender;
let controller: AbortController;
let page: Handlers<Page>;

/** Starts to read the document. */
function start(): void {
  controller = new AbortController();
  page = startSession(document, controller, () => true);
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', setTimeout);
  library = [];
  trash = [];
  waiting = [];
  isSlow = false;
  known = null;
  onKept = () => {};
  denied = 0;
  hasRoom = true;
  settings = SETTINGS;
  rules = [];
  document = openPage(`<main>${writeStory('bridge')}</main>`, `${SITE}/bridge`);
  Object.assign(document, { adoptedStyleSheets: [] });
  const { AbortController, MutationObserver, StaticRange } = document.defaultView as unknown as typeof globalThis;
  class Sheet {
    replaceSync(): void {}
  }
  const made = { Highlight: Set, CSSStyleSheet: Sheet, CSS: { highlights: new Map() } };
  for (const [name, value] of Object.entries({ AbortController, MutationObserver, StaticRange, ...made }))
    vi.stubGlobal(name, value);
  start();
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

const lookAt = async () => {
  const state = await page.state(sender, 0);
  if (state?.status !== 'ready') throw new Error(`The page is ${state?.status}`);
  return state;
};

/** What is marked in the page as a figure: in these stories always the title. */
function readMarked(): string[] {
  const marked: Iterable<StaticRange> = CSS.highlights.get('newsgloss-figure') ?? [];
  return Array.from(marked, ({ startContainer }) => startContainer.textContent ?? '');
}

/** The page shows another story without being loaded again. */
function go(about: string): void {
  document.defaultView?.history.pushState(null, '', `/${about}`);
  const next = openPage(writeStory(about)).body.firstElementChild;
  if (next) document.querySelector('main')?.replaceChildren(document.importNode(next, true));
}

const keepFirst = async () => {
  const { findings } = await lookAt();
  const [finding] = findings;
  if (!finding) throw new Error('Nothing was found');
  return page.keep(sender, finding);
};

test('an article is saved with its findings, and the reader is told if it was without its text', async () => {
  await vi.waitFor(lookAt);
  hasRoom = false;
  await expect(page.save(sender)).rejects.toMatchObject({ name: 'TextNotKept' });
  expect((await lookAt()).saved).not.toBeNull();
  expect((await lookAt()).placed).toHaveLength(1);
  hasRoom = true;
  expect(await page.save(sender)).toMatchObject({ status: 'ready', saved: expect.any(String) });
});

test('a page is read, too, where the browser does not tell when it is idle', async () => {
  controller.abort();
  vi.stubGlobal('requestIdleCallback', undefined);
  start();
  await vi.waitFor(lookAt);
  expect(readMarked()).toHaveLength(1);
});

test('a page from the back/forward cache shows what changed meanwhile', async () => {
  await vi.waitFor(lookAt);
  await keepFirst();
  expect((await lookAt()).placed).toHaveLength(1);
  // Deleted elsewhere, and a setting changed: the page in the cache gets no message.
  library = [];
  settings = { ...SETTINGS, hiddenKinds: ['figure'] };
  const view = document.defaultView as unknown as typeof globalThis;
  view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: false }));
  expect((await lookAt()).placed).toHaveLength(1);
  view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(async () => expect((await lookAt()).placed).toEqual([]));
  expect(readMarked()).toEqual([]);
});

describe('a page that is read again while an answer is awaited', () => {
  test('shows the later story, whichever answer comes last', async () => {
    await vi.waitFor(lookAt);
    isSlow = true;
    go('ferry');
    const ferry = page.refresh(sender);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    go('lighthouse');
    const lighthouse = page.refresh(sender);
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    for (const { answer } of waiting.toReversed()) answer();
    await Promise.all([ferry, lighthouse]);
    const state = await lookAt();
    expect(state.article).toMatchObject({ url: `${SITE}/lighthouse`, title: 'What became of the lighthouse' });
    expect(readMarked()).toEqual(['What became of the lighthouse']);
  });

  test('keeps showing what it showed until the answer comes', async () => {
    await vi.waitFor(lookAt);
    isSlow = true;
    go('ferry');
    const ferry = page.refresh(sender);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect((await lookAt()).article.url).toBe(`${SITE}/bridge`);
    waiting[0]?.answer();
    expect((await ferry).status).toBe('ready');
    expect(readMarked()).toEqual(['What became of the ferry']);
  });

  test('does not lose a mark that was kept before an older answer came', async () => {
    await vi.waitFor(lookAt);
    isSlow = true;
    const reading = page.refresh(sender);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await keepFirst();
    waiting[0]?.answer();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.answer();
    await reading;
    expect((await lookAt()).placed).toHaveLength(1);
  });

  test('shows what was chosen before an older answer came', async () => {
    await vi.waitFor(lookAt);
    isSlow = true;
    const reading = page.refresh(sender);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    settings = { ...SETTINGS, hiddenKinds: ['figure'] };
    page.prefer(sender, settings);
    waiting[0]?.answer();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.answer();
    await reading;
    expect((await lookAt()).settings.hiddenKinds).toEqual(['figure']);
    expect(readMarked()).toEqual([]);
  });

  test('shows what another tab kept before the first answer came', async () => {
    await vi.waitFor(lookAt);
    const { selectors } = (await keepFirst().then(lookAt)).kept[0] as Mark;
    const [mark] = library.splice(0);
    controller.abort();
    isSlow = true;
    start();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    library.push(mark as Mark);
    await page.libraryChanged(sender, `${SITE}/bridge`);
    waiting[0]?.answer();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.answer();
    expect((await vi.waitFor(lookAt)).kept).toMatchObject([{ selectors }]);
  });
});

test('a mark kept as the page goes to another story belongs to the story it was made in', async () => {
  await vi.waitFor(lookAt);
  const keeping = keepFirst();
  go('ferry');
  await Promise.all([keeping, page.refresh(sender)]);
  const ferry = await lookAt();
  expect(ferry.article.url).toBe(`${SITE}/ferry`);
  expect([...ferry.kept, ...ferry.lost]).toEqual([]);
  expect(library.map(({ url }) => url)).toEqual([`${SITE}/bridge`]);
  go('bridge');
  await page.refresh(sender);
  expect((await lookAt()).placed).toHaveLength(1);
});

describe('a page that has another address than the background knows', () => {
  test('is read again, and is no failure meanwhile', async () => {
    await vi.waitFor(lookAt);
    go('ferry');
    known = `${SITE}/bridge`;
    await page.refresh(sender);
    expect((await lookAt()).article.url).toBe(`${SITE}/bridge`);
    known = null;
    await vi.waitFor(async () => expect((await lookAt()).article.url).toBe(`${SITE}/ferry`), 3000);
  });

  test('fails if that stays so, and says so in the console', { timeout: 15_000 }, async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    await vi.waitFor(lookAt);
    go('ferry');
    known = `${SITE}/elsewhere`;
    await page.refresh(sender);
    expect((await page.state(sender, 0))?.status).toBe('ready');
    await vi.waitFor(async () => expect((await page.state(sender, 0))?.status).toBe('failed'), 12_000);
    expect(printed).toHaveBeenCalledWith(expect.stringContaining('could not read'), expect.any(Error));
    printed.mockRestore();
  });

  test('with the same story, has a mark under its own', async () => {
    await vi.waitFor(lookAt);
    document.defaultView?.history.pushState(null, '', '/quay');
    known = `${SITE}/quay`;
    expect(await keepFirst()).toMatchObject({ status: 'ready', article: { url: `${SITE}/quay` } });
    expect(library.map(({ url }) => url)).toEqual([`${SITE}/quay`]);
  });

  test('goes to it after a mark was kept: nothing more is said about that', async () => {
    await vi.waitFor(lookAt);
    onKept = () => {
      known = `${SITE}/ferry`;
    };
    await keepFirst();
    await vi.waitFor(() => expect(denied).toBe(1));
  });
});

test('a page that is no article any more has no marks', async () => {
  await vi.waitFor(lookAt);
  const state = await page.dismiss(sender);
  expect(state).toMatchObject({ status: 'no article', reason: 'dismissed' });
  expect(CSS.highlights.size).toBe(0);
  await page.readAnyway(sender);
  expect(readMarked()).toEqual(['What became of the bridge']);
});

test('a document that is no web page is not read, whatever it holds', async () => {
  controller.abort();
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  start();
  await vi.waitFor(async () =>
    expect(await page.state(sender, 0)).toMatchObject({ status: 'no article', reason: 'not html' }),
  );
});

describe('what is put right in a page', () => {
  const correction = { kind: 'figure', words: 'bridge', rejects: true, scope: 'article' } as const;

  test('is answered with its rules, and taken back by them', async () => {
    await vi.waitFor(lookAt);
    const { state, rules: made } = await page.putRight(sender, [correction, correction]);
    expect(state.status).toBe('ready');
    expect(made).toEqual(['r1', 'r2']);
    expect(rules).toEqual(made);
    expect((await page.takeBack(sender, made)).status).toBe('ready');
    expect(rules).toEqual([]);
  });

  test('is put right as a whole or not at all', async () => {
    await vi.waitFor(lookAt);
    await expect(page.putRight(sender, [correction, correction, correction])).rejects.toThrow('The storage is full');
    expect(rules).toEqual([]);
  });
});
