import { resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
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
import { waitUntil } from '../wait.ts';
import { collectErrors } from './errors.ts';
import { allowPrivate, askPreference, pressCommand, reachHosts, stopBackground } from './extension.ts';
import { evaluateIn, evaluateInContent, evaluateInFrame } from './frame.ts';
import { awaitPanel, closePopup, pressAction, pressKey } from './popup.ts';
import { reachPrivileged } from './privileged.ts';

/** The address that Firefox would otherwise make up for each profile: known, so that tests can open the extension's pages. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Opens Firefox with the extension in it. */
export async function openFirefox(opening: Opening): Promise<OpenBrowser> {
  const profile = opening.profile ?? (await createProfile());
  const { action, browser_specific_settings } = await readManifest(opening.extension);
  const id = browser_specific_settings?.gecko.id;
  if (!id) throw new Error(`The extension in ${opening.extension} has no id for Firefox`);
  const { width, height } = opening.windowSize ?? WINDOW_SIZE;
  const browser = await launch({
    ...(opening.callTimeout && { protocolTimeout: opening.callTimeout }),
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: !opening.headed,
    userDataDir: profile,
    env: browserEnvironment(),
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      [askPreference]: true,
      // A script that runs while the tab goes to another page is finished, and not stopped with an error.
      'dom.ipc.cancel_content_js_when_navigating': false,
      ...listColours(opening.colourScheme),
      ...(opening.hasFinger && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }), // coarse
      ...listDirection(opening),
      ...listDownloads(opening.downloads),
    },
  });
  const base = `moz-extension://${UUID}/`;
  const privileged = reachPrivileged(browser);
  const errors = await collectErrors(privileged, base);
  await browser.installExtension(resolve(opening.extension));
  await closeWelcome(privileged, base);

  const hosts = reachHosts(privileged, id);
  const evaluateInBackground = evaluateIn(privileged, { background: id });

  const reset = async ({ windowSize = WINDOW_SIZE, downloads }: Setup): Promise<void> => {
    const blank = await browser.newPage();
    await blank.bringToFront();
    await closePopup(privileged);
    await privileged(closeOthers);
    await hosts.revokeAll();
    await evaluateInBackground(clearExtension);
    await stopBackground(privileged, id);
    await privileged(({ width, height }) => window.resizeTo(width, height), windowSize);
    await setPreferences(privileged, { ...listColours('light'), ...listDownloads(downloads) });
    await errors.clear();
  };

  return {
    kind: 'firefox',
    profile,
    base,
    newPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    extensionPage: async (path) => {
      const page = await browser.newPage();
      await goToExtension(page, base + path);
      return page;
    },
    press: async (page, key) => pressKey(privileged, { tab: await page.evaluate(() => location.href) }, key),
    pressAction: (page) => pressAction(privileged, page, id, new URL(action.default_popup, base).href),
    awaitPanel: (act) => awaitPanel(privileged, `${base}panel.html`, act),
    pressCommand: (name) => pressCommand(privileged, opening.extension, name),
    evaluateInContent: (page, fn, ...args) => evaluateInContent(privileged, [page.url(), id], fn, args),
    evaluateInFrame: (page, part, fn, ...args) =>
      evaluateInFrame(privileged, [page.url(), `${base}frame.html`, part], fn, args),
    evaluateInBackground,
    stopBackground: () => stopBackground(privileged, id),
    allowPrivate: () => privileged(allowPrivate, id),
    acceptHosts: hosts.acceptHosts,
    grantHosts: hosts.grantHosts,
    revokeHosts: hosts.revokeHosts,
    readErrors: errors.read,
    setColourScheme: (scheme) => setPreferences(privileged, listColours(scheme)),
    reset,
    reinstall: async () => void (await browser.installExtension(resolve(opening.extension))),
    closed: () => untilClosed(browser),
    kill: () => killBrowser(browser),
    close: async () => {
      await browser.close();
      if (!opening.profile) await removeProfile(profile);
    },
  };
}

/** Goes to a page of the extension; the page changes its process on the way, and the end of that journey is never reported. */
async function goToExtension(page: Page, url: string): Promise<void> {
  void page.goto(url).catch(() => null);
  const isThere = (url: string): boolean => location.href.startsWith(url) && document.readyState === 'complete';
  await waitUntil(
    () => Promise.race([page.evaluate(isThere, url), new Promise<false>((late) => setTimeout(late, 1500, false))]),
    url,
  );
}

interface Preferences {
  [name: string]: number | string | boolean;
}

// Of the browser's own window.
declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    setBoolPref(name: string, value: boolean): void;
  };
};
declare const SidebarController: { hide(): void };
interface Tab {
  linkedBrowser: { currentURI: { spec: string } };
}
declare const gBrowser: {
  tabs: Tab[];
  selectedTab: Tab;
  removeTab(tab: Tab, how?: { animate: boolean; skipPermitUnload: boolean }): void;
};

function setPreferences(privileged: Evaluate, preferences: Preferences): Promise<void> {
  return privileged((preferences) => {
    for (const [name, value] of Object.entries(preferences)) {
      if (typeof value === 'number') Services.prefs.setIntPref(name, value);
      else if (typeof value === 'string') Services.prefs.setStringPref(name, value);
      else Services.prefs.setBoolPref(name, value);
    }
  }, preferences);
}

/** Runs in the browser's own window: closes the panel and every tab but the one in front. */
function closeOthers(): void {
  SidebarController.hide();
  for (const tab of [...gBrowser.tabs])
    if (tab !== gBrowser.selectedTab) gBrowser.removeTab(tab, { animate: false, skipPermitUnload: true });
}

function listDownloads(downloads?: string): Preferences {
  if (!downloads) return {};
  return {
    'browser.download.folderList': 2, // the folder named below
    'browser.download.dir': resolve(downloads),
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

/** It speaks no other language, but can be laid out as if it spoke one that is read from the right. */
function listDirection({ language = '' }: Opening): { [preference: string]: string } {
  return isFromRight(language) ? { 'intl.l10n.pseudo': 'bidi' } : {};
}

function listColours(scheme?: ColourScheme): Preferences {
  if (!scheme) return {};
  const isDark = scheme === 'dark';
  return {
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
  };
}

/**
 * Waits for the tab that opens by itself after the install, and closes it: it would come in front of what a test opens.
 * This goes by the browser's own window: to puppeteer that tab stays blank.
 */
async function closeWelcome(privileged: Evaluate, base: string): Promise<void> {
  const close = (url: string): boolean => {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
    if (tab) gBrowser.removeTab(tab);
    return tab !== undefined;
  };
  await waitUntil(() => privileged(close, `${base}welcome.html`), 'the welcome page');
}
