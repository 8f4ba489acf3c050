import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { untilRunningOn } from './extension-state.ts';
import { countHighlights } from './highlights.ts';
import { MENU } from './popup-actions.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { useSample } from './use-sample.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

const sample = useSample();

/** A page is marked as it opens. */
async function expectMarks(page: Page, url = sample.address): Promise<void> {
  await page.goto(url);
  await waitUntil(async () => (await countHighlights(page)).actor, 'marks');
}

describe('when it runs', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openSharedBrowser();
    await browser.acceptHosts(['*://*/*', '*://localhost/*']);
    page = await browser.newPage(sample.address);
  });

  /** A page is opened, and nothing comes. */
  async function expectNoMarks(url = sample.address): Promise<void> {
    const fresh = await browser.newPage(url);
    await untilTimersFired(fresh);
    expect(await countHighlights(fresh)).toEqual({});
    // A script that came with the page would be in it by now, and might only be slow.
    await expect(browser.evaluateInContent(fresh, () => true)).rejects.toThrow('No content script runs');
    await fresh.close();
  }

  const PATTERNS = { click: [], site: ['*://localhost/*'], everywhere: ['*://*/*'] };

  async function choose(reach: keyof typeof PATTERNS): Promise<void> {
    await page.bringToFront();
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    await popup.click(MENU);
    await popup.waitFor(() => document.querySelector('.sites') !== null);
    await popup.click(`.sites input[value=${reach}]`);
    await untilRunningOn(browser, ...PATTERNS[reach]);
    await popup.waitFor(
      (name) => document.querySelector<HTMLInputElement>('.sites input:checked')?.value === name,
      reach,
    );
    await popup.close();
  }

  test('no content script runs before the reader asks for it', () => expectNoMarks());

  test.each(['site', 'everywhere'] as const)(
    '“always” (%s) marks a page as it opens, and can be withdrawn',
    async (reach) => {
      await choose(reach);
      await expectMarks(page);
      await choose('click');
      await expectNoMarks();
    },
  );

  test('changing from all sites to one site keeps the permission for that site', async () => {
    await choose('everywhere');
    await choose('site');
    await expectMarks(page);
    await expectNoMarks(sample.address.replace('localhost', '127.0.0.1'));
  });
});
