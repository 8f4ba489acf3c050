import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameView } from '../../src/messaging/frame.ts';
import type { Settings } from '../../src/model.ts';

interface Request {
  to: string;
  call: string;
  args: string;
}
type Listen = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

/** The tabs that are open, what is sent to them and to the extension's pages, and what is opened. */
const fake = vi.hoisted(() => {
  const sent: [to: unknown, ...rest: unknown[]][] = [];
  const tabs: { id?: number; url?: string }[] = [];
  const state = { listen: (() => undefined) as Listen, fails: new Map<string, Error>() };
  const take = (to: unknown, { to: place, call, args }: Request) => {
    sent.push([to, `${place}.${call}`, ...JSON.parse(args)]);
    const error = state.fails.get(place);
    if (error) throw error;
    return { value: call === 'show' ? 'null' : JSON.stringify(`answer to ${call}`) };
  };
  const browser = {
    tabs: {
      query: async () => tabs,
      sendMessage: async (id: number, request: Request) => take(id, request),
      create: async (how: object) => void sent.push(['tab', how]),
    },
    runtime: {
      id: 'newsgloss',
      getURL: (path: string) => `extension://newsgloss/${path}`,
      sendMessage: async (request: Request) => take('pages', request),
      onMessage: { addListener: (listen: Listen) => Object.assign(state, { listen }) },
    },
  };
  return { sent, tabs, state, browser };
});
vi.mock('../../src/messaging/browser.ts', () => ({ browser: fake.browser }));
const { notify, notifySettings, openBeside, serveFramed, showFrame } = await import('../../src/background/notify.ts');

const settle = () => new Promise((resolve) => setTimeout(resolve));
const take = () => fake.sent.splice(0);

beforeEach(() => {
  take();
  fake.state.fails.clear();
  fake.tabs.splice(
    0,
    fake.tabs.length,
    { id: 1, url: 'https://news.example/a' },
    { id: 2, url: 'https://www.news.example/b' },
  );
  fake.tabs.push({ id: 3, url: 'https://other.example/a' }, { id: 4 }, { url: 'https://news.example/c' });
});

describe('a change of the library', () => {
  const url = 'https://news.example/a';
  test.each([
    ['all pages of the site of an article', url, undefined, [1, 2]],
    ['all but the page that made it', url, 1, [2]],
    ['no page when it is about many articles', '', undefined, []],
  ])('is told the pages of the extension and %s', async (_, about, except, ids) => {
    notify(about, except);
    await settle();
    expect(take()).toEqual([
      ['pages', 'watcher.libraryChanged', about],
      ...ids.map((id) => [id, 'page.libraryChanged', about]),
    ]);
  });

  test('of settings is told all pages', async () => {
    const settings = { density: 'full' } as Settings;
    notifySettings(settings);
    await settle();
    expect(take()).toEqual([
      ['pages', 'watcher.settingsChanged'],
      ...[1, 2, 3, 4].map((id) => [id, 'page.prefer', settings]),
    ]);
  });
});

describe('a frame in a page', () => {
  serveFramed();
  const frame = {
    id: 'newsgloss',
    url: 'extension://newsgloss/frame.html',
    frameId: 5,
    tab: { id: 7, index: 2, url: 'https://news.example/a' },
  };
  const ask = async (sender: object, call: string, ...args: unknown[]) => {
    const respond = vi.fn();
    fake.state.listen({ to: 'framed', call, args: JSON.stringify(args) }, sender, respond);
    await settle();
    return respond.mock.calls[0]?.[0];
  };

  test('asks the page around it, with the id that the browser gives it', async () => {
    expect(await ask(frame, 'ask', '1-2-3-4', { type: 'join' })).toEqual({ value: '"answer to frame"' });
    expect(await ask(frame, 'state')).toEqual({ value: '"answer to state"' });
    expect(take()).toEqual([
      [7, 'page.frame', 5, '1-2-3-4', { type: 'join' }],
      [7, 'page.state', -1],
    ]);
  });

  test.each([
    ['in no tab', { ...frame, tab: undefined }],
    ['the page itself', { ...frame, frameId: 0 }],
    ['of another origin', { ...frame, url: 'https://news.example/frame.html' }],
  ])('is denied when it is %s', async (_, sender) => {
    expect(await ask(sender, 'state')).toMatchObject({ error: { name: 'RequestDenied' } });
    expect(take()).toEqual([]);
  });

  test('has the settings of its site opened beside it', async () => {
    await ask(frame, 'askInTab');
    expect(take()).toEqual([['tab', { url: 'extension://newsgloss/settings.html?site=news.example', index: 3 }]]);
    await ask({ ...frame, tab: { id: 7, index: 2, url: 'about:blank' } }, 'askInTab');
    await ask({ ...frame, tab: { id: 7, index: 2 } }, 'askInTab');
    expect(take()).toEqual([]);
  });

  const show = () => showFrame(frame as never, 5, '1-2-3-4', { part: 'toast' } as unknown as FrameView);
  const gone = new Error('Receiving end does not exist.');

  test('is shown what the page says, as a part of the extension where it is none of the page', async () => {
    await show();
    expect(take().map(([to]) => to)).toEqual([7]);
    fake.tabs.length = 0;
    fake.state.fails.set('frames', gone);
    await show();
    expect(take().map(([to, call]) => [to, call])).toEqual([
      [7, 'frames.show'],
      ['pages', 'frames.show'],
    ]);
  });

  test('fails where there is a bug', async () => {
    fake.state.fails.set('frames', new TypeError('A bug'));
    await expect(show()).rejects.toMatchObject({ name: 'TypeError' });
  });
});

test('a page of the extension is opened after the tab that asks for it', async () => {
  await openBeside({ index: 4 }, 'library.html');
  expect(take()).toEqual([['tab', { url: 'extension://newsgloss/library.html', index: 5 }]]);
});
