import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** Runs in a document: whether a press on an element would meet it: it is there, lets itself be pressed, keeps still, and nothing else lies over it. */
export async function isStill(selector: string): Promise<boolean> {
  const element = document.querySelector(selector);
  if (!element || element.matches(':disabled')) return false;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const readPlace = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${[x, y, width, height, innerWidth, innerHeight]}`;
  };
  const before = readPlace();
  await new Promise((resolve) => setTimeout(resolve, 40));
  if (!element.isConnected || readPlace() !== before) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = width > 0 && height > 0 ? document.elementFromPoint(x + width / 2, y + height / 2) : null;
  const isHit = hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
  // From under what stands fast at an edge.
  if (!isHit) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return isHit === true;
}

/** Presses the middle of an element of a page in a tab in front, once it keeps still. */
export async function clickIn(page: Page, selector: string): Promise<void> {
  await waitUntil(() => page.evaluate(isStill, selector), `${selector} to keep still`);
  await page.click(selector);
}
