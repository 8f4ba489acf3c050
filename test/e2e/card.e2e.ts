import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import type { OpenBrowser } from './browser.ts';
import { closeTab, untilTab } from './extension-state.ts';
import { allowPages, countHighlights, markPage, openMarkedPage } from './highlights.ts';
import { actionsOn, untilReply } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { type Box, findWords, readMarkup, readShadow, type ShadowContent } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { clickIn, untilTimersFired, waitUntil } from './wait.ts';

let server: PageServer;
const pages = new Map<string, string>();
beforeAll(async () => {
  server = await servePages(PAGES, pages);
});
afterAll(() => server.close());

const isApart = (a: Box, b: Box) =>
  a.left >= b.left + b.width || b.left >= a.left + a.width || a.top >= b.top + b.height || b.top >= a.top + a.height;

describe('the card over a finding', () => {
  let browser: OpenBrowser;
  let page: Page;

  const actions = () => actionsOn(browser, page); // `page` is another one at times
  const readCard = () => readShadow(browser, page, '.card');
  const untilCard = async (says: string): Promise<ShadowContent> => {
    await waitUntil(async () => (await readCard())?.text.includes(says), `a card that says ${says}`);
    return actions().see('.card');
  };
  const untilGone = () => actions().untilGone('.card');
  const pressIn = (act: string) => actions().press('.card', act);

  /** Moves the pointer from the margin, where no card is, onto the middle of words, in steps as a person does. */
  async function pointAt(words: string, nth = 0): Promise<Box> {
    await leave();
    await page.evaluate(
      (y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }),
      (await place(words, nth)).top,
    );
    const box = await place(words, nth);
    await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 3 });
    return box;
  }

  async function leave(): Promise<void> {
    await page.mouse.move(5, 300, { steps: 3 });
    await untilGone();
  }

  async function place(words: string, nth: number): Promise<Box> {
    const [box] = await findWords(page, words, nth);
    if (!box) throw new Error(`The page does not say ${words}`);
    return box;
  }

  const picture = (name: string) => page.screenshot({ path: screenshotPath(`card-${name}-${kind}`) });

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
    await allowPages(browser);
    page = await openMarkedPage(browser, `${server.base}card--hostile/page.html`);
  });

  test('opens when the pointer rests on an actor, and describes the actor', async () => {
    const words = await pointAt('Sinclair', 1);
    const card = await untilCard('Morag Sinclair');
    expect(card.text).toContain('Chief engineer of the Northern Lights Trust');
    const { 'reading-0': person, 'reading-1': organisation } = card.buttons;
    expect([person?.isPressed, organisation?.isPressed]).toEqual([true, false]);
    expect(Object.keys(card.buttons)).toHaveLength(7);
    expect(isApart(card.box, words)).toBe(true);
    expect(card.hasFocus).toBe(false);
    await picture('actor');
  });

  test('scripts of the page can read neither its content nor its links', async () => {
    const seen = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter((element) => element !== document.head && element !== document.body)

        .filter((host) => host.hasAttribute('popover'))
        .map((host) => [host.shadowRoot, host.textContent, host.getAttributeNames().join()]),
    );
    expect(seen).toEqual([[null, '', 'popover']]);
  });

  test('closes when the pointer rests elsewhere, and leaves nothing in the document', async () => {
    await leave();
    expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);
  });

  test('does not open over blank space next to a line', async () => {
    const box = await pointAt('Her contract ends in');
    const [last] = await findWords(page, '2029');
    await page.mouse.move((last?.left ?? 0) + (last?.width ?? 0) + 60, box.top + 5, { steps: 3 });
    await untilTimersFired(page);
    expect(await readCard()).toBeNull();
  });

  test('describes a figure in plain words', async () => {
    await pointAt('£1.3 million');
    const card = await untilCard('1.3 million British pounds');
    expect(Object.values(card.buttons).find(({ isPressed }) => isPressed)?.label).toBe('Money');
  });

  test('names the speaker of a quotation, and goes from a finding in a quotation to the quotation', async () => {
    await pointAt('A lamp that nobody looks at');
    const card = await untilCard('Morag Sinclair');
    expect(card.buttons['reading-0']).toMatchObject({ label: 'Quotation', isPressed: true });
    await pointAt('nineteen');
    await untilCard('nineteen');
    await actions().choose('.card', 'quotation');
    expect((await untilCard('Quotation')).text).toContain('Fiona Grant');
    await page.mouse.click(5, 300);
  });

  test('covers no word of a long quotation', async () => {
    await pointAt('because that is what');
    const card = await untilCard('Fiona Grant');
    for (const words of ['I grew up under that light', 'half the village', 'there already']) {
      for (const box of await findWords(page, words)) expect(isApart(card.box, box), words).toBe(true);
    }
    await picture('quote');
  });

  test('stays while the pointer is on it, and keeps and forgets from there', async () => {
    await pointAt('Tomasz Wilk');
    await untilCard('Tomasz Wilk');
    await pressIn('keep');
    await waitUntil(async () => (await readCard())?.buttons.keep?.isPressed, 'the button to be pressed');
    await waitUntil(async () => (await countHighlights(page)).kept === 1, 'the mark');
    await pressIn('keep');
    await waitUntil(async () => (await readCard())?.buttons.keep?.isPressed === false, 'the button to be let go');
    await waitUntil(async () => (await countHighlights(page)).kept === undefined, 'the mark to go');
  });

  test('copies its content with the source', async () => {
    if (kind === 'chromium') {
      await page.browserContext().overridePermissions(server.base, ['clipboard-read', 'clipboard-sanitized-write']);
    }
    await actions().choose('.card', 'copy');
    await untilCard('Copied.');
    if (kind === 'chromium') {
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Tomasz Wilk');
      expect(copied).toContain('Lighthouse keepers return');
    }
  });

  test('copies a quotation by one key, with speaker, role, citation and a link to the passage', async () => {
    const box = await pointAt('A lamp that nobody looks at');
    await page.mouse.click(box.left + 10, box.top + box.height / 2);
    await untilCard('Morag Sinclair');
    await pressIn('copy');
    await untilCard('Copied with speaker');
    await actions().untilFocusOn('copy');
    if (kind === 'chromium') await page.evaluate(() => navigator.clipboard.writeText('something else'));
    await page.keyboard.press('c');
    if (kind === 'chromium') {
      const readCopied = () => page.evaluate(() => navigator.clipboard.readText());
      await waitUntil(async () => (await readCopied()) !== 'something else', 'the copy');
      const [words, said, , reference, link] = (await readCopied()).split('\n');
      expect(words).toMatch(/^[“"'‘]A lamp that nobody looks at/);
      expect(said).toMatch(/^— Morag Sinclair, chief engineer of the Northern Lights Trust \(/);
      expect(reference).toContain('Lighthouse keepers return');
      expect(link).toContain('#:~:text=');
    }
    await untilCard('Copied with speaker');
  });

  test('copies no quotation whose words have changed in the page', async () => {
    const { copy } = (await actions().see('.card')).buttons;
    if (!copy) throw new Error('The card has no button');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.includes('A lamp that nobody')) node.data = node.data.replace('nobody', 'noboby');
      }
    });
    // At once: soon, the page is read again.
    await page.mouse.click(copy.left + copy.width / 2, copy.top + copy.height / 2);
    await untilCard('no longer has these words');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.includes('noboby')) node.data = node.data.replace('noboby', 'nobody');
      }
    });
    await page.mouse.click(5, 300);
    await untilGone();
  });

  test('opens a report about a mistake beside the page, which is copied and not sent', async () => {
    await pointAt('Sinclair', 1);
    await untilCard('Morag Sinclair');
    await actions().choose('.card', 'report');
    await untilGone();
    const path = await untilTab(browser, 'report.html#');
    const tab = await browser.extensionPage(path);
    await tab.waitForSelector('textarea');
    const report = await tab.$eval('textarea', ({ value }) => value);
    const [sentence, marked, ...rest] = report.split('\n');
    expect(sentence).toMatch(/^Sentence: .*Sinclair.*[.”]$/);
    expect(marked).toBe('Marked: Sinclair');
    expect(rest.join('\n')).toMatch(
      /Sinclair {2}→ {2}actor, type person, name Morag Sinclair.*\n {4}actor\/tagger: Sinclair: PER by [01]/,
    );
    expect(report).not.toContain(server.base);
    await clickIn(tab, '.plain');
    await tab.waitForSelector('.notice[data-tone=done]');
    expect(await findBarriers(tab)).toEqual([]);
    await tab.screenshot({ path: screenshotPath(`report-${kind}`) });
    await tab.evaluate(
      (gone) => {
        location.hash = gone;
        location.reload();
      },
      path.replace(/^.*#\d+/, '#999999'),
    );
    await tab.waitForSelector('[role=alert]');
    await tab.close();
    await closeTab(browser, path);
    await page.bringToFront();
  });

  test('opens on a click, stays open, and closes on a click elsewhere', async () => {
    const box = await pointAt('Minch Lines');
    await page.mouse.click(box.left + 10, box.top + box.height / 2);
    await untilCard('Minch Lines');
    await page.mouse.move(5, 300, { steps: 3 });
    await untilTimersFired(page);
    expect(await readCard()).not.toBeNull();
    await page.mouse.click(5, 300);
    await untilGone();
  });

  test('closes on a press beside its open menu, though it shrinks under the press', async () => {
    const narrow = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    await narrow.setViewport({ width: 360, height: 800 });
    await markPage(browser, narrow);
    const acts = actionsOn(browser, narrow);
    await acts.pressWords('Annelies Brandsma');
    await acts.press('.card', 'more');
    await acts.see('.card:has(.menu)');
    await untilTimersFired(narrow);
    const { close } = (await acts.see('.card')).buttons;
    if (!close) throw new Error('The card has no button');
    await narrow.mouse.move(close.left + close.width / 2, close.top + close.height / 2);
    await narrow.mouse.down();
    await untilTimersFired(narrow, 150);
    await untilReply(narrow.mouse.up()); // the frame goes with the press
    await acts.untilGone('.card');
    await narrow.close();
    await page.bringToFront();
  });

  test('does not open for clicks on links', async () => {
    const box = await pointAt('Denmark');
    await untilCard('Denmark');
    await page.mouse.click(box.left + 10, box.top + box.height / 2);
    await waitUntil(() => page.evaluate(() => location.hash === '#elsewhere'), 'the link to be followed');
    await untilGone();
    await page.mouse.move(5, 300);
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
  });

  test('closes on Escape', async () => {
    await pointAt('Iain Murchison');
    await untilCard('Iain Murchison');
    await page.keyboard.press('Escape');
    await untilGone();
  });

  test('closes when its finding is scrolled out of view', async () => {
    await pointAt('Iain Murchison');
    await untilCard('Iain Murchison');
    await page.evaluate(() => scrollTo(0, 0));
    await pointAt('Morag Sinclair');
    await untilCard('Morag Sinclair');
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      scrollTo({ top: 2500, behavior: 'instant' });
    });
    await untilGone();
    await page.evaluate(() => document.body.style.removeProperty('padding-bottom'));
  });

  test('ignores events dispatched by scripts', async () => {
    const box = await pointAt('Fiona Grant');
    await untilCard('Fiona Grant');
    await page.mouse.move(5, 300);
    await untilGone();
    await page.evaluate(
      (x, y) => {
        const at = { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse' };
        const target = document.elementFromPoint(x, y);
        target?.dispatchEvent(new PointerEvent('pointermove', at));
        target?.dispatchEvent(new MouseEvent('click', at));
      },
      box.left + 5,
      box.top + 5,
    );
    await untilTimersFired(page);
    expect(await readCard()).toBeNull();
  });

  test.each(['light', 'dark'])('has no barrier that axe knows, on a %s page', async (shade) => {
    await page.evaluate((isDark) => document.body.classList.toggle('dark', isDark), shade === 'dark');
    await pointAt('Morag Sinclair');
    await untilCard('Morag Sinclair');
    const { html, css } = await readMarkup(browser, page, 'card');
    // Axe cannot read the closed shadow root, so the card is checked in a separate page.
    const copy = await browser.newPage('about:blank');
    // While it is still fading in, its contrast is not what it will be.
    const still = '* { animation: none !important; transition: none !important }';
    await copy.setContent(
      `<html lang="en"><title>A card</title><style>${css} ${still}</style><main><h1>A card</h1>${html}</main>`,
    );
    const faults = await findBarriers(copy);
    await copy.close();
    await page.evaluate(() => document.body.classList.remove('dark'));
    expect(faults).toEqual([]);
  });

  test('is dark on a dark page', async () => {
    await page.evaluate(() => document.body.classList.add('dark'));
    await pointAt('212 people');
    expect((await untilCard('212')).isDark).toBe(true);
    await picture('dark');
    await page.evaluate(() => document.body.classList.remove('dark'));
    await leave();
  });

  test('opens on a page whose content security policy allows no styles and scripts', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const article = await page.evaluate(() => document.querySelector('article')?.outerHTML);
    pages.set('/strict.html', `<!doctype html><html lang="en"><head>${policy}<title>Strict</title><body>${article}`);
    const first = page;
    page = await openMarkedPage(browser, `${server.base}strict.html`);
    await pointAt('Tomasz Wilk');
    const { box } = await untilCard('Tomasz Wilk');
    expect(box.width).toBe(336);
    await page.close();
    page = first;
  });

  test.each(['places--frame', 'places--component'])('comes over a story that stands elsewhere: %s', async (place) => {
    const other = await openMarkedPage(browser, `${server.base}${place}/page.html`);
    const spot = await other.evaluate(() => {
      const frame = [...document.querySelectorAll('iframe')].find(({ contentDocument }) => contentDocument);
      const view = (frame?.contentWindow ?? window) as unknown as typeof globalThis;
      const [mark] = view.CSS.highlights.get('newsgloss-actor') ?? [];
      if (!mark) throw new Error('No actor is marked');
      mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const range = view.document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { left, top } = range.getBoundingClientRect();
      const around = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + around.left + 5, y: top + around.top + 5 };
    });
    const countCards = () =>
      other.evaluate(() => {
        const documents = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
        return [document, ...documents].reduce(
          (n, one) => n + (one?.querySelectorAll('html > [popover]').length ?? 0),
          0,
        );
      });
    expect(await countCards()).toBe(0);
    await other.mouse.move(3, 3);
    await other.mouse.move(spot.x, spot.y, { steps: 2 });
    await waitUntil(async () => (await countCards()) === 1, 'the card');
    await other.close();
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
