import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STYLE } from '../../src/content/page-ui/annotator/style.ts';
import { findFaults } from './axe.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { type Hands, handsOn } from './hands.ts';
import { readWords } from './marks.ts';
import { markPage } from './painted.ts';
import { findWords, readPane } from './panes.ts';
import { pictureOf } from './pictures.ts';
import { type PageServer, servePages } from './server.ts';
import { readShelf, untilChosen } from './shelf.ts';
import { clickIn } from './still.ts';
import { letTimePass, waitUntil } from './wait.ts';

let server: PageServer;
let sample: string;
beforeAll(async () => {
  server = await servePages(PAGES);
  sample = `${server.base}sample--news-traps/page.html`;
});
afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('highlighting while reading, in %s', (kind) => {
  let browser: OpenBrowser;
  let page: Page;
  let hands: Hands;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), windowSize: { width: 1100, height: 900 } });
    page = await browser.newPage(sample);
    hands = handsOn(browser, page);
    await markPage(browser, page);
  });
  afterAll(() => browser.close());

  const own = (colour: string) => readWords(page, `own-${colour}`);
  const untilOwn = (colour: string, words: string[]) =>
    waitUntil(async () => JSON.stringify(await own(colour)) === JSON.stringify(words), `${words} in ${colour}`);

  test('a selection brings the bar, and a press on a colour highlights whole words', async () => {
    const before = await page.evaluate(() => document.body.outerHTML);
    await hands.select('one budget and one alarm');
    expect(Object.keys((await hands.see('.tools')).buttons)).toEqual([
      'yellow',
      'green',
      'blue',
      'pink',
      'orange',
      'note',
      'tags',
    ]);
    await page.screenshot({ path: pictureOf(`bar-${kind}`) });
    await hands.press('.tools', 'green');
    await untilOwn('green', ['one budget and one alarm']);
    await hands.untilGone('.tools');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test('a press on the highlight brings the bar again, to give it another colour; that can be undone', async () => {
    await hands.pressWords('one budget and one alarm');
    expect((await hands.see('.tools')).buttons).toMatchObject({
      green: { isPressed: true },
      pink: { isPressed: false },
      remove: {},
    });
    await hands.press('.tools', 'pink');
    await untilOwn('pink', ['one budget and one alarm']);
    await hands.undo('Colour changed');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('the bar has no barrier that axe knows', async () => {
    const { html } = await hands.see('.tools');
    // Nobody looks into the closed root from outside: the same bar in a page of its own.
    const copy = await browser.newPage('about:blank');
    await copy.setContent(
      `<html lang="en"><title>A bar</title><style>${STYLE}</style><main><h1>A bar</h1>${html}</main></html>`,
    );
    expect(await findFaults(copy)).toEqual([]);
    await copy.close();
    await page.bringToFront();
  });

  test('its ends are dragged, from word to word', async () => {
    await page.mouse.click(5, 5);
    await hands.pressWords('one budget and one alarm');
    const { end } = (await hands.see('div:has(> .edge)')).buttons;
    const [to] = await findWords(page, 'one budget and');
    if (!end || !to) throw new Error('There is nothing to drag');
    await page.screenshot({ path: pictureOf(`edges-${kind}`) });
    const y = end.top + end.height / 2;
    await page.mouse.move(end.left + end.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(to.left + to.width - 5, y, { steps: 6 });
    await page.mouse.up();
    await untilOwn('green', ['one budget and']);
    await hands.undo('Highlight changed');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('a note and tags are written in a frame that the page cannot look into', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['keydown', 'keypress', 'input', 'beforeinput', 'message'])
        addEventListener(name, (event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`), true);
    });
    await hands.pressWords('one budget and one alarm');
    await hands.press('.tools', 'note');
    await hands.untilWriting('note.html');
    await page.keyboard.type('who pays?');
    await waitUntil(async () => (await readShelf(browser))[0]?.note === 'who pays?', 'the note on the shelf');
    await page.screenshot({ path: pictureOf(`note-${kind}`) });
    const told = await page.evaluate(() => JSON.stringify((globalThis as unknown as { heard: string[] }).heard));
    expect(told).toBe('[]');
  });

  const untilTagged = (...tags: string[]) =>
    waitUntil(async () => `${(await readShelf(browser))[0]?.tags}` === `${tags}`, `the tags ${tags} on the shelf`);

  test('“Done” brings the bar back; a tag is written the same way', async () => {
    await hands.leave('.note', 'Escape');
    await hands.press('.tools', 'tags');
    await hands.untilWriting('note.html');
    await page.keyboard.type('Budget');
    await page.keyboard.press('Enter');
    await untilTagged('Budget');
    // What stands in the field as the reader turns to something else is a tag, too.
    await page.keyboard.type('Floods');
    await page.mouse.click(5, 5);
    await hands.untilGone('.note');
    await untilTagged('Budget', 'Floods');
  });

  test('it is deleted from the bar, and comes back with its note by undo', async () => {
    await hands.pressWords('one budget and one alarm');
    await hands.press('.tools', 'remove');
    await untilOwn('green', []);
    expect(await readShelf(browser)).toEqual([]);
    await hands.undo('Forgotten');
    await untilOwn('green', ['one budget and one alarm']);
    expect(await readShelf(browser)).toMatchObject([{ note: 'who pays?', tags: ['Budget', 'Floods'] }]);
  });

  test('a highlight over several blocks, links and a list is one', async () => {
    const from = 'Under the agreement';
    const to = 'with a single plant';
    await hands.selectFrom(from, to);
    await hands.press('.tools', 'blue');
    await waitUntil(async () => (await own('blue')).length > 0, 'the highlight');
    const told = (await own('blue')).join(' ');
    expect(told.startsWith(from)).toBe(true);
    expect(told.endsWith(to)).toBe(true);
    expect(told).toContain('raise 11 kilometres of dyke');
    expect((await readShelf(browser)).filter(({ colour }) => colour === 'blue')).toHaveLength(1);
  });

  test('by keys alone: select, highlight, choose a colour, move an end, delete, undo', async () => {
    await page.mouse.click(5, 5);
    // As caret browsing does, which neither browser has on by itself.
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('nteers walk the o') ?? -1;
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 'nteers walk the o'.length);
      }
    });
    await browser.pressCommand('highlight');
    await hands.untilOn('yellow');
    const before = (await readShelf(browser)).length;
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await hands.untilOn('pink');
    await page.keyboard.press('Enter');
    await untilOwn('pink', ['Volunteers walk the old']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await hands.untilOn('end');
    // As fast as a held key: no press waits until the one before is kept.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key);
    await untilOwn('pink', ['Volunteers walk the old dyke at Kaltenried']);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await hands.untilOn('yellow');
    await page.keyboard.press('Delete');
    await untilOwn('pink', []);
    expect(await readShelf(browser)).toHaveLength(before - 1);
    await hands.undo('Forgotten');
    await untilOwn('pink', ['Volunteers walk the old dyke at Kaltenried']);
    expect(await readShelf(browser)).toHaveLength(before);
  });

  test('all of it is there again after a reload', async () => {
    const before = { green: await own('green'), blue: await own('blue'), pink: await own('pink') };
    await page.reload();
    await markPage(browser, page);
    await untilOwn('green', before.green);
    await untilOwn('blue', before.blue);
    await untilOwn('pink', before.pink);
  });

  test('without the bar, when the reader does not want it', async () => {
    const settings = await browser.extensionPage('settings.html');
    await clickIn(settings, '[name=showsToolbar]');
    await untilChosen(browser, 'showsToolbar', false);
    await settings.close();
    await page.bringToFront();
    await page.reload();
    await markPage(browser, page);
    await hands.select('one dyke');
    await letTimePass();
    expect(await readPane(browser, page, '.tools')).toBeNull();
    await browser.pressCommand('highlight');
    await untilOwn('pink', ['one dyke', 'Volunteers walk the old dyke at Kaltenried']);
  });

  test('nothing went wrong on the way', async () => expect(await browser.readErrors()).toEqual([]));

  test('when the extension is updated under the page, nothing is lost, and a reload is all it takes', async () => {
    const before = await readShelf(browser);
    await browser.reinstall();
    await hands.select('one budget');
    await letTimePass();
    await page.reload();
    await markPage(browser, page);
    await untilOwn('green', ['one budget and one alarm']);
    expect(await readShelf(browser)).toEqual(before);
  });
});
