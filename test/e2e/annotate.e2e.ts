import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { changeSettings, readAnnotations, untilSetting } from './extension-state.ts';
import { markPage, readWords } from './highlights.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { findWords, readMarkup, readShadow } from './shadow-content.ts';
import { kind } from './shared-browser.ts';
import { useSample } from './use-sample.ts';
import { clickIn, untilTimersFired, waitUntil } from './wait.ts';

const sample = useSample();

describe('highlighting while reading', () => {
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), windowSize: { width: 1100, height: 900 } });
    await changeSettings(browser, { density: 'full' });
    page = await browser.newPage(sample.address);
    actions = actionsOn(browser, page);
    await markPage(browser, page);
  });
  afterAll(() => browser.close());

  // A highlight on text that its ground would make hard to read is a line.
  const own = async (colour: string) => [
    ...(await readWords(page, `own-${colour}`)),
    ...(await readWords(page, `own-${colour}-line`)),
  ];
  const untilOwn = (colour: string, words: string[]) =>
    waitUntil(async () => JSON.stringify(await own(colour)) === JSON.stringify(words), `${words} in ${colour}`);

  test('selecting text opens the toolbar, and a click on a colour highlights whole words', async () => {
    const before = await page.evaluate(() => document.body.outerHTML);
    await actions.select('one budget and one alarm');
    expect(Object.keys((await actions.see('.toolbar')).buttons)).toEqual([
      'yellow',
      'green',
      'blue',
      'pink',
      'orange',
      'note',
    ]);
    await page.screenshot({ path: screenshotPath(`bar-${kind}`) });
    await actions.press('.toolbar', 'green');
    await untilOwn('green', ['one budget and one alarm']);
    await actions.untilGone('.toolbar');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test('a click on the highlight opens the toolbar; changing the colour can be undone', async () => {
    await actions.pressWords('one budget and one alarm');
    expect((await actions.see('.toolbar')).buttons).toMatchObject({
      green: { isPressed: true },
      pink: { isPressed: false },
      remove: {},
    });
    await actions.press('.toolbar', 'pink');
    await untilOwn('pink', ['one budget and one alarm']);
    await actions.undo('Colour changed');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('the toolbar has no axe violations', async () => {
    await actions.see('.toolbar');
    const { html, css } = await readMarkup(browser, page, 'toolbar');
    // Axe cannot read the closed shadow root, so the toolbar is checked in a separate page.
    const copy = await browser.newPage('about:blank');
    await copy.setContent(
      `<html lang="en"><title>A bar</title><style>${css}</style><main><h1>A bar</h1>${html}</main></html>`,
    );
    expect(await findBarriers(copy)).toEqual([]);
    await copy.close();
    await page.bringToFront();
  });

  test('its handles can be dragged from word to word', async () => {
    await page.mouse.click(5, 5);
    await actions.pressWords('one budget and one alarm');
    const { end } = (await actions.see('div:has(> .handle)')).buttons;
    const [to] = await findWords(page, 'one budget and');
    if (!end || !to) throw new Error('There is nothing to drag');
    await page.screenshot({ path: screenshotPath(`edges-${kind}`) });
    const y = end.top + end.height / 2;
    await page.mouse.move(end.left + end.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(to.left + to.width - 5, y, { steps: 6 });
    await page.mouse.up();
    await untilOwn('green', ['one budget and']);
    await actions.undo('Highlight changed');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('a note and tags are written in a frame that the page cannot look into', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['keydown', 'keypress', 'input', 'beforeinput', 'message'])
        addEventListener(name, (event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`), true);
    });
    await actions.pressWords('one budget and one alarm');
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type('who pays?');
    await waitUntil(async () => (await readAnnotations(browser))[0]?.note === 'who pays?', 'the stored note');
    await page.screenshot({ path: screenshotPath(`note-${kind}`) });
    const heard = await page.evaluate(() => JSON.stringify((globalThis as unknown as { heard: string[] }).heard));
    expect(heard).toBe('[]');
  });

  const untilTagged = (...tags: string[]) =>
    waitUntil(async () => `${(await readAnnotations(browser))[0]?.tags}` === `${tags}`, `the stored tags ${tags}`);

  test('a highlight with a note opens that when it is pressed; there a tag is added', async () => {
    await actions.leave('.note', 'Escape');
    await actions.pressWords('one budget and one alarm');
    expect((await actions.see('.open-note')).text).toContain('who pays?');
    await actions.choose('.open-note', 'add-tags');
    await actions.untilWriting('note');
    await page.keyboard.type('Budget');
    await page.keyboard.press('Enter');
    await untilTagged('Budget');
    // Text that is still in the field when it loses focus becomes a tag, too.
    await page.keyboard.type('Floods');
    await page.mouse.click(5, 5);
    await actions.untilGone('.note');
    await untilTagged('Budget', 'Floods');
  });

  test('it is deleted from the menu of its note; undo restores it with its note', async () => {
    await actions.pressWords('one budget and one alarm');
    await actions.choose('.open-note', 'remove');
    await untilOwn('green', []);
    expect(await readAnnotations(browser)).toEqual([]);
    await actions.undo('Removed');
    await untilOwn('green', ['one budget and one alarm']);
    expect(await readAnnotations(browser)).toMatchObject([{ note: 'who pays?', tags: ['Budget', 'Floods'] }]);
  });

  test('a highlight over several blocks, links and a list is one', async () => {
    const from = 'Under the agreement';
    const to = 'with a single plant';
    await actions.selectFrom(from, to);
    await actions.press('.toolbar', 'blue');
    await waitUntil(async () => (await own('blue')).length > 0, 'the highlight');
    const text = (await own('blue')).join(' ');
    expect(text.startsWith(from)).toBe(true);
    expect(text.endsWith(to)).toBe(true);
    expect(text).toContain('raise 11 kilometres of dyke');
    expect((await readAnnotations(browser)).filter(({ colour }) => colour === 'blue')).toHaveLength(1);
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
    await actions.untilFocusOn('blue'); // the colour that was used last
    const before = (await readAnnotations(browser)).length;
    await page.keyboard.press('ArrowRight');
    await actions.untilFocusOn('pink');
    await page.keyboard.press('Enter');
    await untilOwn('pink', ['Volunteers walk the old']);
    // A key that comes before the focus has left the frame is lost in Chromium.
    await page.keyboard.press('Tab');
    await actions.untilFocusOn('start');
    await page.keyboard.press('Tab');
    await actions.untilFocusOn('end');
    // As fast as a key that is held down: does not wait until the previous move is stored.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key);
    await untilOwn('pink', ['Volunteers walk the old dyke at Kaltenried']);
    for (const before of ['start', 'pink']) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await actions.untilFocusOn(before);
    }
    await actions.leave('.toolbar', 'Delete');
    await untilOwn('pink', []);
    expect(await readAnnotations(browser)).toHaveLength(before - 1);
    await actions.undo('Removed');
    await untilOwn('pink', ['Volunteers walk the old dyke at Kaltenried']);
    expect(await readAnnotations(browser)).toHaveLength(before);
  });

  test('all highlights are restored after a reload', async () => {
    const before = { green: await own('green'), blue: await own('blue'), pink: await own('pink') };
    await page.reload();
    await markPage(browser, page);
    await untilOwn('green', before.green);
    await untilOwn('blue', before.blue);
    await untilOwn('pink', before.pink);
  });

  test('the toolbar does not open when it is turned off', async () => {
    const settings = await browser.extensionPage('settings.html');
    await clickIn(settings, '[name=showsToolbar]');
    await untilSetting(browser, 'showsToolbar', false);
    await settings.close();
    await page.bringToFront();
    await page.reload();
    await markPage(browser, page);
    await actions.select('one dyke');
    await untilTimersFired(page);
    expect(await readShadow(browser, page, '.toolbar')).toBeNull();
    await browser.pressCommand('highlight');
    await untilOwn('pink', ['one dyke', 'Volunteers walk the old dyke at Kaltenried']);
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));

  test('when the extension is updated while the page is open, nothing is lost, and a reload restores it', async () => {
    const before = await readAnnotations(browser);
    await browser.reinstall();
    await actions.select('one budget');
    await untilTimersFired(page);
    await page.reload();
    await markPage(browser, page);
    await untilOwn('green', ['one budget and one alarm']);
    expect(await readAnnotations(browser)).toEqual(before);
  });
});
