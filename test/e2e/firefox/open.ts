import { resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { OpenBrowser, Opening } from '../browser.ts';
import { isFromRight } from '../direction.ts';
import { killBrowser, untilClosed } from '../end-of-browser.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { readManifest } from '../extension.ts';
import { createProfile, removeProfile } from '../profile.ts';
import { waitUntil } from '../wait.ts';
import { closeWelcomeInFirefox } from '../welcome-tab.ts';
import { stopBackground } from './background.ts';
import { pressCommand } from './commands.ts';
import { collectErrors } from './errors.ts';
import { evaluateIn, evaluateInContent, evaluateInFrame } from './frame.ts';
import { askPreference, reachHosts } from './hosts.ts';
import { awaitPanel, pressAction, pressKey } from './popup.ts';
import { reachPrivileged } from './privileged.ts';

/** The address that Firefox would otherwise make up for each profile: known, so that tests can open the extension's pages. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Opens Firefox with the extension in it. */
export async function openFirefox(opening: Opening): Promise<OpenBrowser> {
  const profile = opening.profile ?? (await createProfile());
  const { action, browser_specific_settings } = await readManifest(opening.extension);
  const id = browser_specific_settings?.gecko.id;
  if (!id) throw new Error(`The extension in ${opening.extension} has no id for Firefox`);
  const { width, height } = opening.windowSize ?? { width: 1280, height: 900 };
  const browser = await launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: !opening.headed,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      [askPreference]: true,
      ...listColours(opening),
      ...listDirection(opening),
      ...listDownloads(opening),
    },
  });
  const base = `moz-extension://${UUID}/`;
  const privileged = reachPrivileged(browser);
  const readErrors = await collectErrors(privileged, base);
  await browser.installExtension(resolve(opening.extension));
  await closeWelcomeInFirefox(privileged, base);

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
    evaluateInFrame: (page, path, fn, ...args) => evaluateInFrame(privileged, [page.url(), base + path], fn, args),
    evaluateInBackground: evaluateIn(privileged, { background: id }),
    stopBackground: () => stopBackground(privileged, id),
    ...reachHosts(privileged, id),
    readErrors,
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

function listDownloads({ downloads }: Opening): { [preference: string]: number | string | boolean } {
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

function listColours({ colourScheme }: Opening): { [preference: string]: number } {
  if (!colourScheme) return {};
  const isDark = colourScheme === 'dark';
  return {
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
  };
}
