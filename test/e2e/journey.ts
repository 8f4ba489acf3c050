import { listNodes, listOver, type TreeNode } from './a11y-tree.ts';
import type { OpenBrowser } from './browser.ts';
import type { Downloads } from './downloads.ts';
import { untilPageUi } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { choose, MENU, openTab, ROW_MENU } from './popup-actions.ts';
import { readShadow } from './shadow-content.ts';
import { clickIn, waitUntil } from './wait.ts';

/** A step of the journey, and the accessibility trees of what is open then. */
export interface Step {
  name: string;
  trees: TreeNode[];
}

/** The main journey: opens an article, finds, keeps, notes and exports, and looks at everything that opens over the page. */
export async function* walkJourney(browser: OpenBrowser, base: string, downloads: Downloads): AsyncGenerator<Step> {
  const page = await browser.newPage(`${base}sample--news-traps/page.html`);
  const popup = await browser.pressAction(page);
  const inPopup = async (name: string): Promise<Step> => ({
    name,
    trees: popup.readTree ? [await popup.readTree()] : [],
  });
  await popup.waitFor(() => document.querySelector('.entries') !== null);
  yield await inPopup('the article is open');

  await openTab(popup, 'figure');
  await choose(popup, MENU, 'find');
  await popup.waitFor(() => document.activeElement?.matches('[type=search]'));
  for (const key of ['k', 'i', 'l', 'o'] as const) await popup.press(key);
  await popup.waitFor(() => {
    const { length } = document.querySelectorAll('.entries > li');
    return length < 6 && document.querySelector('[role=status]')?.textContent?.startsWith(`${length} `);
  });
  yield await inPopup('figures are found by a word');
  await popup.click('.row-text');
  await waitUntil(() => page.evaluate(() => scrollY > 0), 'the passage');
  await popup.waitFor(() => document.querySelector('[role=status]')?.textContent?.includes('“'));
  yield await inPopup('the passage is shown in the page');

  await popup.click('.row .keep');
  await popup.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '1');
  yield await inPopup('one is kept');
  await openTab(popup, 'mine');
  await choose(popup, ROW_MENU, 'note');
  await popup.waitFor(() => document.querySelector('.row textarea') !== null);
  await popup.type('.row textarea', 'Who pays for the dyke?');
  await popup.type('.row [role=combobox]', 'dykes');
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.row .tag') !== null);
  yield await inPopup('a note is written');
  await popup.click('.row .done');
  await popup.waitFor(() => document.querySelector('.mark .noted') !== null);
  await popup.waitFor(() => document.querySelector('.notice button') !== null);
  yield await inPopup('it is noted, which can be undone');
  await popup.close();

  const actions = actionsOn(browser, page);
  const read = async (name: string): Promise<Step> => ({
    name,
    trees: browser.readTree ? listOver(await browser.readTree(page)) : [],
  });
  /** A form in a frame is there when its field has the keyboard. */
  const untilFocusOn = (role: string) =>
    waitUntil(async () => {
      const { trees } = await read('');
      return trees.flatMap(listNodes).some((node) => node.role === role && node.states.includes('focused'));
    }, `the keyboard to be on a ${role}`);
  await untilPageUi(browser, page);
  await actions.see('.minimap');
  yield await read('what stands over the page by itself');
  await browser.pressCommand('next-finding');
  await actions.see('.card');
  yield await read('a card was opened by the keyboard');
  await actions.press('.card', 'reading-1');
  await actions.see('.card:has([data-act=undo])');
  yield await read('it is changed with a press');
  await actions.press('.card', 'undo');
  await actions.see('.card:not(:has([data-act=undo]))');
  await actions.choose('.card', 'correct');
  await untilFocusOn('textbox');
  yield await read('it is put right');
  await actions.press('.card', 'close');

  await actions.select('one budget and one alarm');
  await actions.see('.toolbar');
  yield await read('words are selected');
  await actions.press('.toolbar', 'green');
  await actions.untilGone('.toolbar');
  await actions.pressWords('one budget and one alarm');
  await actions.see('.toolbar');
  yield await read('they are highlighted, and pressed');
  await actions.press('.toolbar', 'pink');
  await actions.see('.toast');
  await waitUntil(
    async () => (await readShadow(browser, page, '[data-part=toast] [role=status]'))?.text,
    'what is spoken',
  );
  yield await read('another colour, which can be undone');
  await actions.press('.toolbar', 'note');
  await untilFocusOn('textbox');
  yield await read('a note is written over the page');
  await page.close();

  const library = await browser.extensionPage('library.html');
  const inLibrary = async (name: string): Promise<Step> => ({
    name,
    trees: browser.readTree ? [await browser.readTree(library)] : [],
  });
  await library.waitForSelector('.own-line');
  await library.type('[type=search]', 'dyke');
  await waitUntil(() => library.evaluate(() => document.querySelectorAll('.hits .own-line').length === 1));
  yield await inLibrary('the library is searched');
  await clickIn(library, '.hits .own-words');
  await library.waitForSelector('.article-page');
  await library.waitForSelector('.headline:focus');
  yield await inLibrary('the article in the library');
  await clickIn(library, '.page-bar .action:nth-of-type(3)');
  await library.waitForSelector('dialog[open]');
  const isCounted = () => document.querySelector('#export-what small')?.textContent;
  await waitUntil(() => library.evaluate(isCounted), 'the counts');
  yield await inLibrary('what is exported');
  await clickIn(library, '#export-start');
  await downloads.next();
  await waitUntil(() => library.evaluate(() => document.querySelector('dialog .progress p')?.textContent));
  await library.waitForSelector('#export-start:focus');
  yield await inLibrary('it is exported');
}
