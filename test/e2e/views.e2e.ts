import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTreeFaults } from './a11y-tree.ts';
import { COLOUR_RULES, findBarriers } from './axe.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { changeSettings } from './extension-state.ts';
import { writeCrowdedPage } from './generated-pages.ts';
import { markPage } from './highlights.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { actionsOn } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import type { Box, ShadowContent } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import type { OpenView } from './view.ts';
import { isOfEachPage, VIEWS } from './views.ts';
import { VIEW_MS } from './wait.ts';

let server: PageServer;
let browser: OpenBrowser;

// Firefox speaks only the language that it was installed in.
const language = kind === 'chromium' ? 'es' : 'en';

beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));
  if (language === 'en') {
    browser = await openSharedBrowser();
    return;
  }
  browser = await openBrowser(kind, { extension: extensionFolder(kind), colourScheme: 'light', language });
  await changeSettings(browser, { density: 'full' });
});
afterAll(async () => {
  await server.close();
  if (language !== 'en') await browser.close();
});

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.left + inner.width <= outer.left + outer.width + 1 &&
  inner.top + inner.height <= outer.top + outer.height + 1;
const isOver = (a: Box, b: Box): boolean =>
  Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > 1;

/** Buttons that are not in their box, or over one another. */
function listAstray({ box, buttons }: ShadowContent): string[] {
  const all = Object.entries(buttons);
  return all.flatMap(([act, place], at) => [
    ...(isWithin(place, box) ? [] : [`${act} is outside`]),
    ...all.slice(at + 1).flatMap(([other, there]) => (isOver(place, there) ? [`${act} is over ${other}`] : [])),
  ]);
}

test.runIf(kind === 'chromium').each([1200, 360])(
  'the card and the bar over a page %i px wide hold strings that are twice as long',
  async (width) => {
    const page = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    await page.setViewport({ width, height: 800 });
    await markPage(browser, page);
    const actions = actionsOn(browser, page);
    await actions.pressWords('Annelies Brandsma');
    await actions.see('.card');
    await browser.evaluateInFrame(page, 'card', doubleStrings);
    const card = await actions.see('.card');
    await page.screenshot({ path: screenshotPath(`long-card-${width}`) });
    expect(Object.keys(card.buttons).length).toBeGreaterThan(6);
    expect(listAstray(card)).toEqual([]);
    expect(isWithin(card.box, { left: 0, top: 0, width, height: 800 })).toBe(true);
    await actions.press('.card', 'more');
    await browser.evaluateInFrame(page, 'card', doubleStrings);
    expect(listAstray(await actions.see('.card:has(.menu)'))).toEqual([]);
    await actions.press('.card', 'close');
    await actions.untilGone('.card');
    await actions.select('one budget and one alarm');
    await actions.see('.toolbar');
    await browser.evaluateInFrame(page, 'toolbar', doubleStrings);
    const bar = await actions.see('.toolbar');
    expect(listAstray(bar)).toEqual([]);
    expect(isWithin(bar.box, { left: 0, top: 0, width, height: 800 })).toBe(true);
    await page.close();
  },
);

// Elements, names and colours are the same in both browsers: in Firefox, one view of each page is enough.
const views = kind === 'chromium' ? VIEWS : VIEWS.filter(isOfEachPage);
const schemes = kind === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

test.each(views)('$name has no barrier, and fits its width', async ({ page: path, open }) => {
  const page = await browser.newPage(path ? `${server.base}${path}` : 'about:blank');
  const view = await open(browser, page);
  for (const scheme of schemes) {
    await browser.setColourScheme(scheme);
    // Colours may still change, and have too little contrast for a moment.
    const rules = scheme === 'light' ? undefined : COLOUR_RULES;
    await expect.poll(() => findBarriers(view, rules), { message: scheme, timeout: VIEW_MS }).toEqual([]);
    const tree = await view.readTree?.();
    expect(tree ? findTreeFaults(tree) : []).toEqual([]);
    expect(await view.evaluate(() => document.documentElement.lang)).toMatch(language);
  }
  if (kind === 'chromium') await expectToFit(view);
  await view.close();
  await page.close();
  await browser.setColourScheme('light');
});

/** Runs in a view: writes each string of the interface twice. What comes from a story or from the reader has a direction of its own. */
function doubleStrings(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const isOwn = /\p{L}{2}/u.test(node.data) && !node.parentElement?.closest('[dir=auto], textarea, script, style');
    if (isOwn) node.data = `${node.data} ${node.data}`;
  }
}

/** At its own width, read from the left and from the right, and at 320 px. */
async function expectToFit(view: OpenView): Promise<void> {
  const turn = (dir: string) =>
    view.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, dir);
  // What still moves or follows in a view may be a fault for a moment.
  const expectNoFault = (message: string) =>
    expect.poll(() => view.evaluate(findLayoutFaults), { message, timeout: VIEW_MS }).toEqual([]);
  await expectNoFault('from the left');
  await turn('rtl');
  await expectNoFault('from the right');
  await turn('ltr');
  await view.evaluate(doubleStrings);
  await expectNoFault('with long strings');
  if (view.resize) await view.resize('narrow');
  else if (!view.isPart) await view.evaluate(() => document.body.style.setProperty('width', '320px'));
  await expectNoFault('narrow');
}
