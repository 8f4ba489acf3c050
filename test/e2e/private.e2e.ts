import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { changeSettings, readAnnotations, readMirror, untilRunningOn } from './extension-state.ts';
import { EDITS, HIGHLIGHT, writeEditedPage } from './generated-pages.ts';
import { countHighlights, markPage } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

/** The part of the browser's API that is used here; the same in both browsers. */
interface Api {
  windows: { create(how: { url: string; incognito: boolean }): Promise<{ tabs: { id: number }[] }> };
  tabs: { sendMessage(tab: number, message: object): Promise<{ value?: string }> };
  scripting: {
    executeScript<R>(how: { target: { tabId: number }; world: 'MAIN'; func(): R }): Promise<{ result: R }[]>;
  };
}

let server: PageServer;
let browser: OpenBrowser;
let story: string;

beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/story', writeEditedPage(EDITS.unchanged)]]));
  story = `${server.base}story`;
  browser = await openBrowser(kind, { extension: extensionFolder(kind), language: 'en' });
  await browser.allowPrivate();
  await changeSettings(browser, { density: 'full' });
  await browser.grantHosts(['*://localhost/*']);
  await untilRunningOn(browser, '*://localhost/*');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the story in a private window, and returns the number of its tab. */
const openPrivate = (url = story) =>
  browser.evaluateInBackground(async (url) => {
    const { windows } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await windows.create({ url, incognito: true })).tabs[0]?.id ?? 0;
  }, url);

/** The names of the highlights in a tab. */
const readHighlights = (tab: number) =>
  browser.evaluateInBackground(async (tabId) => {
    const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const func = () => [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : []));
    return (await scripting.executeScript({ target: { tabId }, world: 'MAIN', func }))[0]?.result ?? [];
  }, tab);

/** Sends the page of a tab a call, as the popup does. */
const ask = (tab: number, call: string, args: unknown[]) =>
  browser.evaluateInBackground(
    async (tabId, message) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      return JSON.stringify(await tabs.sendMessage(tabId, message));
    },
    tab,
    { to: 'page', call, args: JSON.stringify(args) },
  );

test('a private window shows nothing of what is kept, and stores nothing', async () => {
  const page = await browser.newPage(story);
  await markPage(browser, page);
  const actions = actionsOn(browser, page);
  await actions.select(HIGHLIGHT);
  await actions.press('.toolbar', 'green');
  const isHighlighted = async () =>
    Object.keys(await countHighlights(page)).some((name) => name.startsWith('own-green'));
  await waitUntil(isHighlighted, 'the highlight');
  const before = await readAnnotations(browser);
  expect(before).toHaveLength(1);

  const tab = await openPrivate();
  await waitUntil(async () => (await readHighlights(tab)).includes('newsgloss-actor'), 'marks in the private window');
  expect((await readHighlights(tab)).filter((name) => /own|kept/.test(name))).toEqual([]);
  const state = await ask(tab, 'state', [-1]);
  expect(state).toMatch(/isPrivate\W{1,4}true/);
  expect(state).toMatch(/kept\W{1,4}\[\]/);

  await ask(tab, 'save', []);
  expect(await readAnnotations(browser)).toEqual(before);
});

/**
 * The tables and keys of what was kept in the mirror: `["annotations","<id>"`. A snapshot may repeat those of the journal. The
 * background writes a setting by itself, the day of the trash.
 */
const readMirrored = async () =>
  [...new Set((await readMirror(browser)).match(/\["(?:annotations|articles|trash|rules)","[^"]+"/g))].sort();

test('the second copy has what was kept, and nothing of a private window', async () => {
  const [kept] = await readAnnotations(browser);
  const before = await readMirrored();
  expect(before).toContain(`["annotations","${kept?.id}"`);
  const tab = await openPrivate(`${story}?private-window`);
  await waitUntil(async () => (await readHighlights(tab)).includes('newsgloss-actor'), 'marks in the private window');
  await ask(tab, 'save', []);
  expect(await readMirrored()).toEqual(before);
  expect(await readMirror(browser)).not.toContain('private-window');
});
