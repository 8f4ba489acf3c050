import type { Page } from 'puppeteer-core';
import { changeSettings } from '../e2e/extension-state.ts';
import { markPage } from '../e2e/highlights.ts';
import { actionsOn } from '../e2e/page-actions.ts';
import type { FramePart } from '../e2e/shadow-content.ts';
import { waitUntil } from '../e2e/wait.ts';
import { type Context, type Part, Presses, restOn } from './context.ts';
import { type Counted, controlsIn, countControls } from './count.ts';

/** Opens a page with its marks, a few or all. */
async function openMarked({ browser }: Context, address: string, density: 'quiet' | 'full' = 'quiet'): Promise<Page> {
  await changeSettings(browser, { density });
  const page = await browser.newPage(address);
  await markPage(browser, page);
  await page.bringToFront();
  return page;
}

const countIn = ({ browser }: Context, page: Page, part: FramePart, within: string, without = ''): Promise<Counted> =>
  browser.evaluateInFrame(page, part, countControls, controlsIn(within, without));

/** The card and the toolbar. */
export const overPageParts: Part[] = [
  {
    name: 'card',
    async take(context) {
      const page = await openMarked(context, context.sample);
      const actions = actionsOn(context.browser, page);
      let most: Counted = { names: [], wordless: 0, hidden: 0 };
      for (const words of ['Priya Raman', '£86m', 'A salmon does not read']) {
        await restOn(page, words);
        await actions.see('.card');
        const card = await countIn(context, page, 'card', '.card');
        if (card.names.length >= most.names.length) most = card;
      }
      await restOn(page, 'Priya Raman');
      await actions.see('.card');
      const kinds = await countIn(context, page, 'card', '.readings, [data-act=reject]');
      await page.close();
      return {
        'card: controls': most.names.length,
        'card: icons without a word': most.wordless,
        'correction: on the card': kinds.names.length,
      };
    },
  },
  {
    name: 'card in doubt',
    async take(context) {
      const page = await openMarked(context, context.doubt);
      const actions = actionsOn(context.browser, page);
      await restOn(page, 'We were lucky');
      await actions.see('.answers');
      const card = await countIn(context, page, 'card', '.card');
      await page.close();
      return { 'card: controls, in doubt': card.names.length, 'card: icons without a word, in doubt': card.wordless };
    },
  },
  {
    name: 'toolbar',
    async take(context) {
      const page = await openMarked(context, context.sample);
      const actions = actionsOn(context.browser, page);
      await actions.select('the loudest thing in');
      await actions.see('.toolbar');
      const { names } = await countIn(context, page, 'toolbar', '.toolbar');
      await page.close();
      return { 'toolbar: controls': names.length };
    },
  },
  {
    name: 'corrections on the card',
    async take(context) {
      const page = await openMarked(context, context.sample, 'full');
      const actions = actionsOn(context.browser, page);
      const kind = new Presses();
      await restOn(page, 'Stannet Weir');
      await actions.see('.card');
      await kind.by(() => actions.press('.card', 'reading-1'));
      await actions.see('[data-act=widen]');
      const person = new Presses();
      await restOn(page, 'Agnes Doyle');
      await waitUntil(async () => (await actions.see('.card')).text.includes('Agnes Doyle'), 'her card');
      await person.by(() => actions.press('.card', 'reject'));
      await actions.see('[data-act=undo]');
      await page.close();
      return { 'change a kind': kind.count, 'not this person': person.count };
    },
  },
  {
    name: 'a speaker settled on the card',
    async take(context) {
      const page = await openMarked(context, context.doubt);
      const actions = actionsOn(context.browser, page);
      const presses = new Presses();
      await restOn(page, 'We were lucky');
      await actions.see('.answers');
      await presses.by(() => actions.press('.card', 'answer-0'));
      await actions.see('[data-act=undo]');
      await page.close();
      return { 'settle a speaker, on the card': presses.count };
    },
  },
];
