import { resolve } from 'node:path';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import type { Evaluate, OpenBrowser, Opening } from '../browser.ts';
import { isFromRight } from '../direction.ts';
import { killBrowser, untilClosed } from '../end-of-browser.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { readManifest } from '../extension.ts';
import { createProfile, removeProfile } from '../profile.ts';
import { closeWelcomeInChromium } from '../welcome-tab.ts';
import { reachBackground } from './background.ts';
import { collectErrors } from './errors.ts';
import { reachHosts } from './hosts.ts';
import { awaitView, pressAction } from './popup.ts';
import { readTree } from './tree.ts';

async function findExtension(browser: Browser, id: string): Promise<Extension> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The extension ${id} was not loaded`);
  return extension;
}

/** Opens Chromium, Chrome or another of its family with the extension in it. */
export async function openChromium(opening: Opening): Promise<OpenBrowser> {
  const profile = opening.profile ?? (await createProfile());
  const folder = resolve(opening.extension);
  const { action } = await readManifest(folder);
  const browser = await launch({
    executablePath: await ensureBrowser('chromium'),
    headless: !opening.headed,
    // Extensions are loaded over the pipe, which also works in Chrome itself, where --load-extension no longer does.
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    // On Linux the switch is not enough.
    ...(opening.language && { env: { ...process.env, LANGUAGE: opening.language } }),
    ...(opening.downloads && { downloadBehavior: { policy: 'allow', downloadPath: resolve(opening.downloads) } }),
    args: listSwitches(opening),
  });
  const listening = collectErrors(browser);
  const id = await browser.installExtension(folder);
  let extension = await findExtension(browser, id);
  const base = `chrome-extension://${id}/`;
  await closeWelcomeInChromium(browser, base);
  const background = reachBackground(browser, base, listening);

  async function newPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  return {
    kind: 'chromium',
    profile,
    base,
    newPage,
    extensionPage: (path) => newPage(base + path),
    press: (page, key) => page.keyboard.press(key),
    pressAction: (page) => pressAction(browser, page, extension, new URL(action.default_popup, base).href),
    awaitPanel: (act) => awaitView(browser, `${base}panel.html`, act),
    pressCommand: (name) => background.evaluate(dispatchCommand, name),
    readTree,
    evaluateInContent,
    evaluateInFrame: (page, path, fn, ...args) => {
      const frame = page.frames().find((one) => one.url().startsWith(base + path));
      if (!frame) throw new Error(`No frame over the page shows ${path}`);
      return (frame.evaluate.bind(frame) as Evaluate)(fn, ...args);
    },
    evaluateInBackground: background.evaluate,
    stopBackground: background.stop,
    ...reachHosts(browser, id, background.evaluate),
    readErrors: async () => listening.errors,
    reinstall: async () => {
      await browser.installExtension(folder);
      extension = await findExtension(browser, id);
    },
    closed: () => untilClosed(browser),
    kill: () => killBrowser(browser),
    close: async () => {
      await browser.close();
      if (!opening.profile) await removeProfile(profile);
    },
  };
}

/** Runs in the background: keys that are typed through the protocol never reach the browser's own commands. */
async function dispatchCommand(name: string): Promise<void> {
  const { tabs, commands } = (globalThis as unknown as { chrome: Api }).chrome;
  const [tab] = await tabs.query({ active: true });
  commands.onCommand.dispatch(name, tab);
}

interface Api {
  tabs: { query(asked: { active: boolean }): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
}

async function evaluateInContent<A extends unknown[], R>(
  page: Page,
  fn: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error(`No content script runs in ${page.url()}`);
  return (realm.evaluate.bind(realm) as Evaluate)(fn, ...args);
}

function listSwitches({ colourScheme, language, windowSize = { width: 1280, height: 900 } }: Opening): string[] {
  const switches = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--window-size=${windowSize.width},${windowSize.height}`,
  ];
  // Chromium refuses to run its sandbox as root, as tests in a container do.
  if (process.getuid?.() === 0) switches.push('--no-sandbox');
  if (language) switches.push(`--lang=${language}`);
  if (language && isFromRight(language)) switches.push('--force-ui-direction=rtl');
  // For every document, the popup's too: 0 is dark and 1 is light.
  if (colourScheme) switches.push(`--blink-settings=preferredColorScheme=${colourScheme === 'dark' ? 0 : 1}`);
  return switches;
}
