import { browser } from './browser.ts';

/** Chrome's own, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};

/** Whether this browser has a place beside the page; on phones there is none. */
export const hasPanel = (): boolean => sidePanel !== undefined || browser.sidebarAction !== undefined;

/** Opens the list beside the page. The browser refuses unless the reader's own press or key has just asked for it. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
