import { browser } from './browser.ts';

/** Chrome's API, which is missing in the polyfill. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};

/** Whether the browser has a side panel. Browsers on phones have none. */
export const hasPanel = (): boolean => sidePanel !== undefined || browser.sidebarAction !== undefined;

/** Opens the side panel. Browsers allow this only while they handle a click or key press of the user. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
