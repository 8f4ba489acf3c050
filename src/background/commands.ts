import { browser, openPanel } from '../messaging/browser.ts';
import { type Page, page } from '../messaging/contract.ts';
import { isBrowserError, type Remote } from '../messaging/messenger.ts';
import { t } from '../messaging/strings.ts';

/** The id of the context menu item. */
const ENTRY = 'highlight';

/** Highlights the selected text in a tab. The page reports failures itself, if a script can run in it. */
async function highlightIn(tabId: number): Promise<void> {
  if (!(await injectContentScript(tabId))) return;
  try {
    await page(tabId).highlight();
  } catch (error) {
    // A sandboxed page cannot say itself that no words are selected.
    if (!isBrowserError(error) && (error as Error).name !== 'NothingSelected') throw error;
    await showUnavailable(tabId);
  }
}

/** Adds an item to the context menu of selected text. Browsers on phones have no context menus. */
export function followMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void highlightIn(tab.id);
  });
  browser.runtime.onInstalled.addListener(() => void createMenuItem());
}

async function createMenuItem(): Promise<void> {
  await browser.contextMenus?.removeAll(); // an id that exists from an earlier installation would be an error
  browser.contextMenus?.create({ id: ENTRY, title: t('menu_highlight'), contexts: ['selection'] });
}

/**
 * Runs the keyboard commands. Must be called when the worker starts, so that a command can wake it. `changeDensity` changes how
 * many findings are marked.
 */
export function followCommands(changeDensity: () => Promise<void>): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // Without `await` before it: browsers open a panel only while they handle the user's key press.
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
    if (command === 'highlight' && tab?.id !== undefined) void highlightIn(tab.id);
    if (command === 'mark-page' && tab?.id !== undefined) void markPage(tab.id, changeDensity);
    if (command === 'next-finding' && tab?.id !== undefined) void step(tab.id, true);
    if (command === 'previous-finding' && tab?.id !== undefined) void step(tab.id, false);
  });
}

/** Reads the page; if that is done already, changes how many findings are marked. */
async function markPage(tabId: number, changeDensity: () => Promise<void>): Promise<void> {
  if (await askOrInject(tabId, ({ inView }) => inView())) await changeDensity();
}

/** Moves to the next or previous finding; without a content script in the page it is injected instead. */
async function step(tabId: number, forward: boolean): Promise<void> {
  await askOrInject(tabId, ({ step }) => step(forward));
}

/** Asks the content script of a page. False if there was none: then it is injected. */
async function askOrInject(tabId: number, ask: (page: Remote<Page>) => Promise<unknown>): Promise<boolean> {
  try {
    await ask(page(tabId));
    return true;
  } catch (error) {
    if (!isBrowserError(error)) throw error;
    await injectContentScript(tabId);
    return false;
  }
}

/** Reads the page, like a click on the toolbar button. False, with a badge, where scripts are not allowed. */
async function injectContentScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return true;
  } catch (error) {
    if (!isBrowserError(error)) throw error;
    await showUnavailable(tabId);
    return false;
  }
}

/** Shows a badge on the toolbar button for a page that cannot be read. */
const showUnavailable = (tabId: number) => browser.action.setBadgeText({ tabId, text: '–' });
