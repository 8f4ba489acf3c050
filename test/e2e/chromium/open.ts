import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, type Extension, launch, type Page, type Target } from 'puppeteer-core';
import { createProfile, killBrowser, removeProfile, untilClosed } from '../browser-process.ts';
import { clearExtension, readManifest } from '../extension.ts';
import { ensureBrowser } from '../find-browser.ts';
import { browserEnvironment } from '../fonts.ts';
import {
  type ColourScheme,
  type Evaluate,
  isFromRight,
  type OpenBrowser,
  type Opening,
  type Setup,
  WINDOW_SIZE,
} from '../open-browser.ts';
import type { FramePart } from '../shadow-content.ts';
import { waitUntil } from '../wait.ts';
import { readTree } from './a11y-tree.ts';
import { reachBackground } from './background.ts';
import { collectErrors } from './errors.ts';
import { reachHosts } from './hosts.ts';
import { awaitView, pressAction } from './popup.ts';

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
    ...(opening.callTimeout && { protocolTimeout: opening.callTimeout }),
    // On Linux the switch for the language is not enough.
    env: { ...browserEnvironment(), ...(opening.language && { LANGUAGE: opening.language }) },
    ...(opening.downloads && { downloadBehavior: { policy: 'allow', downloadPath: resolve(opening.downloads) } }),
    args: listSwitches(opening),
  });
  const listening = collectErrors(browser);
  const id = await browser.installExtension(folder);
  let extension = await findExtension(browser, id);
  const base = `chrome-extension://${id}/`;
  await closeWelcome(browser, base);
  const background = reachBackground(browser, base, listening);

  async function newPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  const hosts = reachHosts(browser, id, background.evaluate);

  let control: CDPSession | undefined;
  async function reset({ windowSize = WINDOW_SIZE, downloads }: Setup): Promise<void> {
    const blank = await browser.newPage();
    // A popup and the panel are pages as well, but of no tab.
    const isOpen = (target: Target): boolean => target.type() === 'page' && target !== blank.target();
    for (const target of browser.targets().filter(isOpen))
      await ((await target.page()) ?? (await target.asPage())).close();
    await waitUntil(() => !browser.targets().some(isOpen), 'every tab and popup to close');
    await hosts.revokeAll();
    await background.evaluate(clearExtension);
    await background.stop();
    const session = await blank.createCDPSession();
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', { windowId, bounds: windowSize });
    await session.detach();
    // A session of its own, as the choice ends with the session that made it.
    control ??= await browser.target().createCDPSession();
    await control.send(
      'Browser.setDownloadBehavior',
      downloads ? { behavior: 'allow', downloadPath: resolve(downloads) } : { behavior: 'default' },
    );
    await browser.defaultBrowserContext().clearPermissionOverrides();
    listening.errors.length = 0;
  }

  async function setColourScheme(scheme: ColourScheme): Promise<void> {
    for (const target of browser.targets().filter((one) => one.type() === 'page')) {
      const page = (await target.page()) ?? (await target.asPage());
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
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
    evaluateInFrame: (page, part, fn, ...args) => evaluateInFrame([page, base, part], fn, args),
    evaluateInBackground: background.evaluate,
    stopBackground: background.stop,
    allowPrivate: async () => {
      const session = await browser.target().createCDPSession();
      await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
      await session.detach();
      extension = await findExtension(browser, id);
    },
    acceptHosts: hosts.acceptHosts,
    grantHosts: hosts.grantHosts,
    revokeHosts: hosts.revokeHosts,
    setColourScheme,
    reset,
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

/** How long a frame may take to answer, in milliseconds. */
const FRAME_MS = 2000;

/** Runs a function in the frame of the extension over a page that shows a part of the page UI. */
async function evaluateInFrame<A extends unknown[], R>(
  [page, base, part]: [page: Page, base: string, part: FramePart],
  fn: (...args: A) => R,
  args: A,
): Promise<Awaited<R>> {
  const inPart = `(async () =>
    document.documentElement.dataset.part === ${JSON.stringify(part)}
      ? { answer: await (${fn})(...${JSON.stringify(args)}) }
      : null)()`;
  const frames = page.frames().filter((one) => one.url().startsWith(`${base}frame.html`));
  const answers = frames.map(async (frame) => {
    const found = (await Promise.race([frame.evaluate(inPart), failLate()])) as { answer: Awaited<R> } | null;
    return found ?? Promise.reject(new Error(`A frame does not show the ${part}`));
  });
  try {
    return (await Promise.any(answers)).answer;
  } catch (error) {
    const causes = (error as AggregateError).errors.map(String);
    throw new Error(`No frame over the page shows the ${part}: ${causes.join(', ') || 'there is none'}`);
  }
}

/** Puppeteer now and then misses that a frame was loaded, and waits for it until its own time limit: no frame is waited for so long. */
async function failLate(): Promise<never> {
  await sleep(FRAME_MS, undefined, { ref: false });
  throw new Error('A frame does not answer');
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

/** Settings of every document, the popup's too. The numbers are those of Blink's enumerations. */
function listSettings({ colourScheme, hasFinger }: Opening): string[] {
  return [
    ...(colourScheme ? [`preferredColorScheme=${colourScheme === 'dark' ? 0 : 1}`] : []),
    ...(hasFinger
      ? ['primaryPointerType=2', 'availablePointerTypes=2', 'primaryHoverType=1', 'availableHoverTypes=1']
      : []),
  ];
}

function listSwitches({ language, windowSize = WINDOW_SIZE, ...opening }: Opening): string[] {
  const switches = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--window-size=${windowSize.width},${windowSize.height}`,
    '--screen-info={1600x1200}', // a popup is cut at the edge of the screen, which is 800 × 600 otherwise
  ];
  // Chromium refuses to run its sandbox as root, as tests in a container do.
  if (process.getuid?.() === 0) switches.push('--no-sandbox');
  if (language) switches.push(`--lang=${language}`);
  if (language && isFromRight(language)) switches.push('--force-ui-direction=rtl');
  const settings = listSettings(opening);
  if (settings.length > 0) switches.push(`--blink-settings=${settings.join(',')}`);
  if (opening.hasFinger) switches.push('--touch-events=enabled');
  return switches;
}

/** Waits for the tab that opens by itself after the install, and closes it: it would come in front of what a test opens. */
async function closeWelcome(browser: Browser, base: string): Promise<void> {
  const close = async () => {
    const welcome = (await browser.pages()).find((page) => page.url() === `${base}welcome.html`);
    await welcome?.close();
    return welcome !== undefined;
  };
  await waitUntil(close, 'the welcome page');
}
