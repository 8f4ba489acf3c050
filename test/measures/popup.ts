import { MENU, openTab } from '../e2e/popup-actions.ts';
import { type Measured, type Part, Presses, untilThere } from './context.ts';
import { controlsIn, countControls, measureList } from './count.ts';

const LIST = '[role=tabpanel]';
const ROW = `${LIST} .row`;
const TABS = [
  ['overview', 'Overview'],
  ['actor', 'Actors'],
  ['figure', 'Figures'],
  ['quote', 'Quotes'],
] as const;

/** How many rows of each list are whole in the popup as it opens, once two things are kept. */
async function countRows({ browser, sample }: Parameters<Part['take']>[0], suffix: string): Promise<Measured> {
  const page = await browser.newPage(sample);
  const before = await browser.pressAction(page);
  await openTab(before, 'quote');
  for (const at of [1, 2]) {
    const row = `${ROW}:nth-child(${at}) .row-text`;
    await before.waitFor((row) => document.querySelector(row) !== null, row);
    await before.evaluate((row) => document.querySelector<HTMLElement>(row)?.focus(), row);
    await before.press('k');
    await before.waitFor((count) => document.querySelector('#tab-mine b')?.textContent === String(count), at);
  }
  await before.close();
  const popup = await browser.pressAction(page);
  const measured: Measured = {};
  for (const [tab, name] of TABS) {
    await openTab(popup, tab);
    await untilThere(popup, tab === 'overview' ? `${ROW}.mark` : ROW);
    if (suffix) await popup.evaluate(() => Object.assign(document.body.style, { width: '320px' }));
    await popup.waitFor(() => document.fonts.status === 'loaded');
    const { whole, list, rows } = await popup.evaluate(measureList, [LIST, ROW] as [string, string]);
    measured[`popup: rows, ${name}${suffix}`] = rows;
    if (tab === 'overview' && !suffix) measured['popup: height that is not list, px'] = whole - list;
  }
  await popup.close();
  await page.close();
  return measured;
}

/** The popup and its rows. */
export const popupParts: Part[] = [
  { name: 'rows of the popup', take: (context) => countRows(context, '') },
  {
    name: 'rows of the popup at 320 px by touch',
    hasFinger: true,
    take: (context) => countRows(context, ', 320 px by touch'),
  },
  {
    name: 'controls of the popup',
    async take({ browser, sample }) {
      const page = await browser.newPage(sample);
      const popup = await browser.pressAction(page);
      await openTab(popup, 'actor');
      await untilThere(popup, ROW);
      const around = await popup.evaluate(countControls, controlsIn('body', LIST));
      const row = await popup.evaluate(countControls, controlsIn(`${ROW}:first-child`));
      await popup.close();
      await page.close();
      return {
        'popup: controls': around.names.length,
        'row: controls': row.names.length,
        'row: of these only on hover': row.hidden,
      };
    },
  },
];

/** The journeys that begin in the popup. */
export const popupJourneys: Part[] = [
  {
    name: 'journeys in the popup',
    async take({ browser, sample }) {
      const page = await browser.newPage(sample);
      const popup = await browser.pressAction(page);
      const sentences = new Presses();
      await openTab(popup, 'actor');
      await sentences.in(popup, `${ROW} .row-text[aria-expanded]`);
      await popup.waitFor(() => document.querySelectorAll('.place').length > 1);
      const copy = new Presses();
      await openTab(popup, 'quote');
      await copy.in(popup, `${ROW} .more-menu > button`);
      await copy.in(popup, '.menu [data-act=copy]');
      await untilThere(popup, '.notice');
      const key = new Presses();
      await openTab(popup, 'figure');
      await openTab(popup, 'quote');
      await popup.evaluate((row) => document.querySelector<HTMLElement>(`${row} .row-text`)?.focus(), ROW);
      await key.by(() => popup.press('c'));
      await untilThere(popup, '.notice');
      await popup.close();
      await page.close();
      return {
        'see an actor’s sentences': sentences.count,
        'copy a quotation from the popup': copy.count,
        'copy a quotation from the popup, by a key': key.count,
      };
    },
  },
  {
    name: 'a speaker settled in a list',
    async take({ browser, doubt }) {
      const page = await browser.newPage(doubt);
      const popup = await browser.pressAction(page);
      const presses = new Presses();
      await openTab(popup, 'quote');
      await presses.in(popup, `${ROW} .check`);
      await presses.in(popup, '.pick button');
      await popup.waitFor(
        () => document.querySelector('.row') !== null && document.querySelector('.row .check') === null,
      );
      await popup.close();
      await page.close();
      return { 'settle a speaker, in a list': presses.count };
    },
  },
  {
    name: 'what is behind the menu of the popup',
    async take({ browser, sample }) {
      const page = await browser.newPage(sample);
      let popup = await browser.pressAction(page);
      await openTab(popup, 'overview');
      const density = new Presses();
      await density.in(popup, MENU);
      await density.in(popup, '.menu label:has([value=full])');
      await popup.waitFor(() => document.querySelector('[value=full]:checked') !== null);
      await popup.close();
      popup = await browser.pressAction(page);
      const settings = new Presses();
      await settings.in(popup, MENU);
      await settings.in(popup, '.menu [data-act=settings]').catch(() => undefined); // the popup closes with the press
      popup = await browser.pressAction(page);
      const side = new Presses();
      await side.in(popup, MENU);
      const panel = await browser.awaitPanel(() => side.in(popup, '.menu [data-act=panel]').catch(() => undefined));
      await untilThere(panel, '.tabs');
      await panel.close();
      await page.close();
      return { density: density.count, 'side panel': side.count, settings: settings.count };
    },
  },
];
