import browser from 'webextension-polyfill';

/** The browser's extension API, with promises in both browsers. */
export { browser };

/** Chrome's API, which is missing in the polyfill. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const chromeApi = (): { sidePanel?: SidePanel } => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};

/** Whether the browser has a side panel. Browsers on phones have none. */
export const hasPanel = (): boolean => chromeApi().sidePanel !== undefined || browser.sidebarAction !== undefined;

/** Whether the browser has keyboard shortcuts for extensions. Browsers on phones have none. */
export const hasShortcuts = (): boolean => browser.commands !== undefined;

/** Opens the side panel. Browsers allow this only while they handle a click or key press of the user. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = chromeApi();
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
