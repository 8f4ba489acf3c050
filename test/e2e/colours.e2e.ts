import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markStyles } from '../../src/present/index.ts';
import { palette } from '../../src/present/palette.ts';
import type { OpenBrowser, Popup } from './browser.ts';
import { countHighlights, markPage } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { openSide } from './popup-actions.ts';
import { importSampleLibrary } from './sample-library.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { findWords } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/hero', writeHero()]]));
});
afterAll(() => server.close());

/** A story whose headline is white on a gradient, with a name in transparent letters on it, above dark text on white. */
function writeHero(): string {
  const paragraphs = ['Morag Sinclair', 'Ruth Okafor', 'Jonas Vik'].map(
    (name) =>
      `<p>“We will wait until the harbour is open again,” said ${name}, who has worked on the ferry for 30 years and would not say more about the plan before the vote. The council is to meet again in the spring, when the new timetable of the crossing is known to all who depend on it.</p>`,
  );
  const style = `body{margin:0;background:#fff;color:#222;font:18px/1.6 serif}
    .hero{padding:60px;background:linear-gradient(#123,#456)} h1{color:#fff}
    h1 em{background:linear-gradient(90deg,#fff,#fc0);background-clip:text;color:transparent}`;
  return `<!doctype html><html lang="en"><title>The ferry</title><meta property="og:type" content="article"><style>${style}</style><body><article><div class="hero"><h1>Morag Sinclair keeps the ferry that <em>Ruth Okafor</em> sold</h1></div>${paragraphs.join('')}</article>`;
}

/** “#ffd6e8” as computed styles have it. */
const asRgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;

/** The colour of a kind where a view names it, or marks it; runs in the view. */
function readLook(look: string): string {
  const shown = document.querySelector(
    `:is(.tabs, .library-layout h3, .story, .sample, .kind) .kind-mark[data-kinds~=${look}]`,
  );
  if (!shown) return '';
  const style = getComputedStyle(shown);
  return look === 'actor' ? style.backgroundColor : style.textDecorationColor;
}

describe('the colours of kinds', () => {
  let browser: OpenBrowser;
  let page: Page;
  let panel: Popup;
  let library: Page;
  let welcome: Page;
  let settings: Page;

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1600, height: 700 } });
    page = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    await markPage(browser, page);
    const popup = await browser.pressAction(page);
    panel = await openSide(browser, popup);
    await panel.waitFor(() => document.querySelector('.tabs') !== null);
    library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
    await library.evaluate((url) => {
      location.hash = `article=${encodeURIComponent(url)}`;
    }, 'https://news.example/0');
    welcome = await browser.extensionPage('welcome.html');
    await clickIn(welcome, 'button.press');
    await welcome.waitForSelector('.sample .kind-mark[data-kinds~=actor]');
    settings = await browser.extensionPage('settings.html');
    await settings.waitForSelector('.hues');
  });

  /** What is painted behind the words of actors, or under those of figures and quotes. */
  const readPaint = (look: string) =>
    page.evaluate((look) => {
      const style = getComputedStyle(document.body, `::highlight(newsgloss-${look})`);
      return look === 'actor' ? style.backgroundColor : style.textDecorationColor;
    }, look);

  test('are the defaults at first, in the page and in the list', async () => {
    const own = asRgb(palette[markStyles.actor.hue].ground[0]);
    expect(await readPaint('actor')).toBe(own);
    await page.bringToFront();
    await waitUntil(async () => (await panel.evaluate(readLook, 'actor')) === own, 'the list beside the page');
    const checked = await settings.$$eval('.hues input:checked', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    expect(checked).toEqual([markStyles.actor.hue, markStyles.figure.hue, markStyles.quote.hue]);
  });

  test('are chosen by a press, and the open page and the list beside it follow at once', async () => {
    await settings.bringToFront();
    await clickIn(settings, '[name=hue-actor][value=pink]');
    const pink = asRgb(palette.pink.ground[0]);
    await waitUntil(async () => (await readPaint('actor')) === pink, 'pink actors in the page');
    await waitUntil(async () => (await settings.evaluate(readLook, 'actor')) === pink, 'pink actors in the settings');
    expect(await settings.$eval('.kind .hues > span', (span) => span.textContent)).toBe('Pink');
    await page.bringToFront();
    await waitUntil(async () => (await panel.evaluate(readLook, 'actor')) === pink, 'pink actors in the list');
  });

  test('are followed by every other view that is open', async () => {
    const pink = asRgb(palette.pink.ground[0]);
    for (const view of [library, welcome])
      await waitUntil(async () => (await view.evaluate(readLook, 'actor')) === pink, `pink actors in ${view.url()}`);
  });

  test('are chosen by keys, one for each kind', async () => {
    await settings.bringToFront();
    await settings.focus('[name=hue-figure]:checked');
    await settings.keyboard.press('ArrowRight'); // from teal to green
    await settings.waitForSelector('[name=hue-figure][value=green]:checked');
    await settings.focus('[name=hue-quote]:checked');
    await settings.keyboard.press('ArrowLeft'); // from violet to green
    const green = asRgb(palette.green.line[0]);
    await waitUntil(async () => (await readPaint('figure')) === green, 'green figures');
    await waitUntil(async () => (await readPaint('quote')) === green, 'green quotes');
    for (const look of ['figure', 'quote'])
      await waitUntil(async () => (await library.evaluate(readLook, look)) === green, `green ${look}s in the library`);
    await settings.screenshot({ path: screenshotPath(`settings-hues-${kind}`) });
  });

  test('are those of the popup, of the card and of the minimap', async () => {
    await page.bringToFront();
    const popup = await browser.pressAction(page);
    const isPink = async () => (await popup.evaluate(readLook, 'actor')) === asRgb(palette.pink.ground[0]);
    await waitUntil(isPink, 'pink actors in the popup');
    expect(await popup.evaluate(readLook, 'quote')).toBe(asRgb(palette.green.line[0]));
    await popup.close();
    const isDrawn = async () => {
      const inks = (await readInk()) ?? [];
      const isIn = (...hues: ('pink' | 'green' | 'violet')[]) =>
        hues.every((hue) => inks.includes(palette[hue].line[0]));
      return isIn('pink', 'green') && !isIn('violet');
    };
    await waitUntil(isDrawn, 'pink and green lanes on the minimap');
    const words = await page.evaluate(() => {
      const [range] = CSS.highlights.get('newsgloss-actor') as unknown as Iterable<StaticRange>;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '';
    });
    const [place] = await findWords(page, words);
    if (!place) throw new Error(`“${words}” is not in the window`);
    await page.mouse.click(place.left + 6, place.top + place.height / 2);
    await actionsOn(browser, page).see('.card');
    await page.screenshot({ path: screenshotPath(`hues-${kind}`) });
  });

  /** The colours that are drawn on the minimap. */
  function readInk(): Promise<string[] | null> {
    return browser.evaluateInContent(page, () => {
      type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
      const { chrome } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      };
      for (const host of document.documentElement.children) {
        const root = (host as Opened).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
        const canvas = root?.querySelector<HTMLCanvasElement>('.minimap canvas');
        const context = canvas?.getContext('2d');
        if (!canvas || !context) continue;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const inks = new Set<string>();
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3] === 255)
            inks.add(`#${[0, 1, 2].map((i) => (data[at + i] ?? 0).toString(16).padStart(2, '0')).join('')}`);
        }
        return [...inks];
      }
      return null;
    });
  }

  test('stay when the settings are opened again', async () => {
    await settings.close();
    settings = await browser.extensionPage('settings.html');
    await settings.waitForSelector('[name=hue-actor][value=pink]:checked');
  });

  // The list beside the settings tries whether they are a page to read.
  test('there were no errors', async () =>
    expect((await browser.readErrors()).filter((error) => !/execution in moz-extension/.test(error))).toEqual([]));
});

test('words that a ground would hide are underlined instead', async () => {
  const browser = await openSharedBrowser();
  const page = await browser.newPage(`${server.base}hero`);
  await markPage(browser, page);
  expect(await countHighlights(page)).toMatchObject({ 'actor-line': 1, 'clear-line': 1, actor: 3 });
  const underlined = await page.evaluate(() =>
    ['actor-line', 'clear-line'].map((look) => {
      const name = `newsgloss-${look}`;
      const [range] = [...(CSS.highlights.get(name) as unknown as Iterable<StaticRange>)];
      const { parentElement, textContent } = range?.startContainer ?? {};
      const { textDecorationColor } = getComputedStyle(parentElement as Element, `::highlight(${name})`);
      return [textContent?.slice(range?.startOffset, range?.endOffset), textDecorationColor];
    }),
  );
  // The line under letters without a colour has one of its own.
  expect(underlined).toEqual([
    ['Morag Sinclair', 'rgb(255, 255, 255)'],
    ['Ruth Okafor', 'rgb(128, 128, 128)'],
  ]);
  await page.screenshot({ path: screenshotPath(`hero-${kind}`) });
  await page.close();
});

test.runIf(kind === 'chromium')('where the system chooses the colours, lines tell the kinds', async () => {
  const browser = await openSharedBrowser();
  const page = await browser.newPage(`${server.base}sample--news-traps/page.html`);
  await markPage(browser, page);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const looks = await page.evaluate(() => {
    const paragraph = document.querySelector('article p') as Element;
    return ['actor', 'figure', 'quote'].map((look) => {
      const style = getComputedStyle(paragraph, `::highlight(newsgloss-${look})`);
      return `${style.textDecorationLine} ${style.textDecorationStyle}`;
    });
  });
  await page.screenshot({ path: screenshotPath(`forced-colours-${kind}`) });
  expect(looks).toEqual(['underline solid', 'underline double', 'underline dotted']);
  await session.detach();
  await page.close();
});
