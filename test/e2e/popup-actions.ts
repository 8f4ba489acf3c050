import type { OpenBrowser, Popup } from './browser.ts';

/** The button of the popup's menu, and that of the first row of a list. */
export const MENU = '.head-line .more-menu > button';
export const ROW_MENU = '.row .more-menu > button';

/** Opens a tab of the popup. */
export async function openTab(popup: Popup, tab: string): Promise<void> {
  await popup.waitFor((name) => document.querySelector(`#tab-${name}`) !== null, tab);
  await popup.click(`#tab-${tab}`);
  await popup.waitFor((name) => document.querySelector(`#tab-${name}[aria-selected=true]`) !== null, tab);
}

/** Opens a menu, and chooses a command by its name. */
export async function choose(popup: Popup, menu: string, act: string): Promise<void> {
  await popup.waitFor((one) => document.querySelector(one) !== null, menu);
  await popup.evaluate((one) => document.querySelector(one)?.scrollIntoView({ block: 'center' }), menu);
  await popup.click(menu);
  await popup.waitFor((act) => document.querySelector(`.menu [data-act=${act}]`) !== null, act);
  await popup.click(`.menu [data-act=${act}]`);
}

/** Opens the side panel from the menu of a popup. */
export async function openSide(browser: OpenBrowser, popup: Popup): Promise<Popup> {
  await popup.waitFor(() => document.querySelector('.tabs') !== null);
  await popup.click(MENU);
  await popup.waitFor(() => document.querySelector('[data-act=panel]') !== null);
  const press = () => popup.click('[data-act=panel]').catch(() => undefined); // the popup closes with the press
  return browser.awaitPanel(press);
}

/** How many things in the article are the reader's, as the tab says. */
export const countMine = (popup: Popup): Promise<number> =>
  popup.evaluate(() => Number(document.querySelector('#tab-mine b')?.textContent ?? 0));
