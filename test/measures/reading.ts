import type { Page } from 'puppeteer-core';
import { readAnnotations, untilRunningOn } from '../e2e/extension-state.ts';
import { markPage } from '../e2e/highlights.ts';
import { actionsOn } from '../e2e/page-actions.ts';
import { readShadow } from '../e2e/shadow-content.ts';
import { waitUntil } from '../e2e/wait.ts';
import { type Context, type Part, Presses } from './context.ts';

const WORDS = 'the loudest thing in';
const NOTE = 'The hum opens the story.';

async function writeNote({ browser, sample }: Context, width: number): Promise<Page> {
  const page = await browser.newPage(sample);
  await page.setViewport({ width, height: 860 });
  await markPage(browser, page);
  const actions = actionsOn(browser, page);
  await actions.select(WORDS);
  await actions.press('.toolbar', 'note');
  await actions.untilWriting('note');
  await page.keyboard.type(NOTE);
  await waitUntil(async () => (await readAnnotations(browser)).some(({ note }) => note === NOTE), 'the note');
  await page.close();
  const again = await browser.newPage(sample);
  await again.setViewport({ width, height: 860 });
  await markPage(browser, again);
  await again.bringToFront();
  await again.evaluate((words) => {
    const lines = [...document.querySelectorAll('p')];
    lines.find(({ textContent }) => textContent?.includes(words))?.scrollIntoView({ block: 'center' });
  }, WORDS);
  return again;
}

/** The journeys of who reads: notes in the page, and marks that come back. */
export const readingJourneys: Part[] = [
  {
    name: 'a note in the page',
    async take(context) {
      const { browser } = context;
      const wide = await writeNote(context, 1280);
      await waitUntil(async () => (await readShadow(browser, wide, '.beside'))?.text.includes(NOTE), 'the note');
      await wide.close();
      await browser.reset({});
      const narrow = await writeNote(context, 700);
      const presses = new Presses();
      const sign = await actionsOn(browser, narrow).see('.sign');
      const { left, top, width, height } = sign.box;
      await presses.by(() => narrow.mouse.click(left + width / 2, top + height / 2));
      await waitUntil(async () => (await readShadow(browser, narrow, '.open-note'))?.text.includes(NOTE), 'the note');
      await narrow.close();
      return { 'read a note in the page, wide': 0, 'read a note in the page, narrow': presses.count };
    },
  },
  {
    name: 'marks come back',
    async take({ browser, sample }) {
      await browser.acceptHosts(['*://localhost/*']);
      const page = await browser.newPage(sample);
      await markPage(browser, page);
      const actions = actionsOn(browser, page);
      await actions.select(WORDS);
      await actions.press('.toolbar', 'yellow');
      await actions.see('.question');
      const presses = new Presses();
      await presses.by(() => actions.press('.question', 'always'));
      await actions.untilGone('.question');
      if (browser.kind === 'firefox') {
        const tab = await browser.extensionPage('settings.html?site=localhost');
        await presses.in(tab, '[data-act=always]');
      }
      await untilRunningOn(browser, '*://localhost/*');
      await page.close();
      return { 'marks come back on a site': presses.count };
    },
  },
];
