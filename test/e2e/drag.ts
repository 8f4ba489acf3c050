import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';

interface Point {
  x: number;
  y: number;
}

/** How many moves lead from one point to the next. */
const STEPS = 6;

/** Presses the mouse at the first of some points, moves it over the others, and releases it at the last. */
export async function drag({ kind }: OpenBrowser, page: Page, [first, ...others]: [Point, ...Point[]]): Promise<void> {
  if (kind === 'firefox') {
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y, { steps: STEPS });
    await page.mouse.up();
    return;
  }
  // A frame that goes with a press may never reply to it: to puppeteer, that press goes on.
  const session = await page.createCDPSession();
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: Point, buttons: number) =>
    session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, clickCount: 1 });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...first });
  await send('mousePressed', first, 1);
  let last = first;
  for (const next of others) {
    for (let step = 1; step <= STEPS; step++) {
      const share = step / STEPS;
      await send('mouseMoved', { x: last.x + (next.x - last.x) * share, y: last.y + (next.y - last.y) * share }, 1);
    }
    last = next;
  }
  await send('mouseReleased', last, 0);
  await session.detach();
}
