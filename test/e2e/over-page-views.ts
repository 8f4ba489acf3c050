import type { Page } from 'puppeteer-core';
import { listOver, type TreeNode } from './a11y-tree.ts';
import type { OpenBrowser } from './browser.ts';
import { changeNotes, changeSettings, forgetAsked, readAnnotations } from './extension-state.ts';
import { markPage } from './highlights.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { type FramePart, readShadow } from './shadow-content.ts';
import { type OpenView, type View, WINDOWS } from './view.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

const SAMPLE = 'sample--news-traps/page.html';
const ARABIC = 'bad--arabic/page.html';

/** What a view over a page is opened with. */
interface Over {
  browser: OpenBrowser;
  page: Page;
  actions: PageActions;
}

/** Every part and state of the page UI that is in a frame of the extension. */
export const OVER_PAGE_VIEWS: View[] = [
  { name: 'over-card-actor', page: SAMPLE, open: over('card', openCard('Annelies Brandsma')) },
  { name: 'over-card-organisation', page: SAMPLE, open: over('card', openCard('European Commission')) },
  { name: 'over-card-figure', page: SAMPLE, open: over('card', openCard('Nearly 2,300 people')) },
  { name: 'over-card-quote', page: SAMPLE, open: over('card', openCard('We began with two maps')) },
  { name: 'over-card-changed', page: SAMPLE, open: over('card', openCard('Matthias Overbeck', 'reading-1')) },
  { name: 'over-card-menu', page: SAMPLE, open: over('card', openCard('Annelies Brandsma', 'more')) },
  { name: 'over-card-correct', page: SAMPLE, open: over('card', openForm('Annelies Brandsma')) },
  { name: 'over-toolbar', page: SAMPLE, open: over('toolbar', openToolbar) },
  { name: 'over-toolbar-mark', page: SAMPLE, open: over('toolbar', openMark) },
  { name: 'over-toast-error', page: SAMPLE, open: over('toast', openErrorToast) },
  { name: 'over-toast-undo', page: SAMPLE, open: over('toast', openUndoToast) },
  { name: 'over-note', page: SAMPLE, open: over('note', openNote) },
  { name: 'over-note-read', page: SAMPLE, open: over('note', openNoteToRead, '.open-note') },
  { name: 'over-note-beside', page: SAMPLE, open: over('beside', openBeside) },
  { name: 'over-question', page: SAMPLE, open: over('question', openQuestion) },
  { name: 'over-note-conflict', page: SAMPLE, open: over('note', openNoteConflict) },
  { name: 'over-card-right-to-left', page: ARABIC, open: over('card', openDate) },
];

/** The marks and the minimap, which are drawn in the page itself. */
export const MARKED_PAGE_VIEWS: View[] = [
  { name: 'page-quiet', page: SAMPLE, open: openMarked('quiet') },
  { name: 'page-full', page: SAMPLE, open: openMarked('full') },
  { name: 'page-from-right', page: ARABIC, open: openMarked('full') },
];

/** Marks the page, opens a part of the page UI, and shows it: what is evaluated runs in its frame. */
function over(part: FramePart, open: (over: Over) => Promise<void>, selector = `.${part}`) {
  return async (browser: OpenBrowser, page: Page): Promise<OpenView> => {
    await page.evaluate(() => document.querySelector('dialog')?.close()); // the sample asks about cookies
    await markPage(browser, page);
    await page.bringToFront();
    const actions = actionsOn(browser, page);
    await open({ browser, page, actions });
    await actions.see(selector);
    const { readTree } = browser;
    // What was open closes when its words are no longer in the window.
    const resize: OpenView['resize'] = async (to) => {
      await page.setViewport(WINDOWS[to]);
      await untilTimersFired(page);
      if ((await readShadow(browser, page, selector)) === null) await open({ browser, page, actions });
      await actions.see(selector);
    };
    const { resize: _, ...shown } = showPage(page);
    return {
      ...shown,
      isPart: true,
      // A narrow page has no room beside the text.
      ...(part !== 'beside' && { resize }),
      evaluate: (fn, ...args) => browser.evaluateInFrame(page, part, fn, ...args),
      ...(readTree && { readTree: async () => listOver(await readTree(page)).at(-1) as TreeNode }),
    };
  };
}

/** Marks some or all findings of a page. */
function openMarked(density: 'quiet' | 'full') {
  return async (browser: OpenBrowser, page: Page): Promise<OpenView> => {
    await changeSettings(browser, { density });
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await markPage(browser, page);
    return { ...showPage(page), evaluate: page.evaluate.bind(page) as OpenView['evaluate'] };
  };
}

const showPage = (page: Page): Omit<OpenView, 'evaluate'> => ({
  screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
  resize: (to) => page.setViewport(WINDOWS[to]),
  close: async () => {}, // with the page
});

/** Clicks some words, and then a button of their card. */
function openCard(words: string, act?: string) {
  return async ({ actions }: Over): Promise<void> => {
    await actions.pressWords(words);
    if (!act) return;
    // What was pressed before is pressed again in a narrow window where the card was closed; then another reading is chosen.
    const { buttons } = await actions.see(`.card:has([data-act=${act}])`);
    await actions.press('.card', buttons[act]?.isPressed ? 'reading-0' : act);
    await actions.see(act === 'more' ? '.menu' : '.card:has([data-act=undo])');
  };
}

function openForm(words: string) {
  return async ({ actions }: Over): Promise<void> => {
    await actions.pressWords(words);
    await actions.choose('.card', 'correct');
    await actions.see('form');
  };
}

/** Opens the card of a date, which is not marked in a page with few marks. */
async function openDate(over: Over): Promise<void> {
  await changeSettings(over.browser, { density: 'full' });
  await over.page.bringToFront();
  await openCard('مارس 2022')(over);
}

async function openToolbar({ actions }: Over): Promise<void> {
  await actions.select('one budget and one alarm');
}

const OWN = 'Work on the first 3.2 kilometres';

/** Highlights some words, unless that was done for another view, and clicks them. */
async function openMark({ browser, page, actions }: Over): Promise<void> {
  const isOwn = () => page.evaluate(() => CSS.highlights.has('newsgloss-own-yellow'));
  if (!(await isOwn())) {
    await actions.select(OWN);
    await actions.press('.toolbar', 'yellow');
    await actions.untilGone('.toolbar');
    await untilTimersFired(page, 800);
    if (await readShadow(browser, page, '.question')) await actions.press('.question', 'close');
  }
  await actions.pressWords(OWN);
  await actions.see('.toolbar:has([data-act=remove])');
}

async function openErrorToast({ browser, page }: Over): Promise<void> {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await browser.pressCommand('highlight');
}

async function openUndoToast(over: Over): Promise<void> {
  await openMark(over);
  await over.actions.press('.toolbar', 'remove');
}

/** Whether there is a note on the highlight; other views write notes on other words. */
const hasNote = async ({ browser }: Over) =>
  (await readAnnotations(browser)).some(({ note, selectors: [{ exact }] }) => note && exact.startsWith(OWN));

/** Opens the editor of a note: of one that was written for another view, from the note itself. */
async function openNote(over: Over): Promise<void> {
  const { actions } = over;
  if (await hasNote(over)) {
    await actions.pressWords(OWN);
    await actions.press('.open-note', 'edit');
  } else {
    await openMark(over);
    await actions.press('.toolbar', 'note');
  }
  await actions.untilWriting('note');
}

/** Writes a note on a highlight, unless that was done for another view, and closes it. */
async function writeNote(over: Over): Promise<void> {
  const { browser, page, actions } = over;
  if (await hasNote(over)) return;
  await openNote(over);
  await page.keyboard.type('Opening image? Go and see the brickworks before the talk with the board.');
  await waitUntil(
    async () => (await readAnnotations(browser)).some(({ note }) => note?.endsWith('board.')),
    'the note',
  );
  await actions.leave('.note', 'Escape');
}

async function openNoteToRead(over: Over): Promise<void> {
  await writeNote(over);
  await over.actions.pressWords(OWN);
}

/** A note beside its line. */
async function openBeside(over: Over): Promise<void> {
  await over.page.setViewport({ width: 1280, height: 900 });
  await over.page.evaluate(() => document.querySelector('aside')?.remove()); // no note stands over it
  await writeNote(over);
  await over.actions.pressWords(OWN);
  await over.actions.see('.open-note');
  await over.actions.leave('.open-note', 'Escape');
}

/** Highlights some words on a site about which nothing was asked. */
async function openQuestion({ browser, actions }: Over): Promise<void> {
  await forgetAsked(browser);
  await actions.select('one budget and one alarm');
  await actions.press('.toolbar', 'yellow');
}

/** Writes a note on a highlight, which another window has changed meanwhile. */
async function openNoteConflict(over: Over): Promise<void> {
  const { browser, page } = over;
  await openNote(over);
  await changeNotes(browser, 'What the council said, and when: **ask the clerk**.');
  await page.keyboard.type('Who said so, and when?');
  await over.actions.see('.conflict');
}
