import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTreeFaults, listNodes, type TreeNode } from './a11y-tree.ts';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { type Step, walkJourney } from './journey.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { VIEWS } from './views.ts';

let server: PageServer;
let browser: OpenBrowser;
let downloads: Downloads;
const steps = new Map<string, Step['trees']>();

beforeAll(async () => {
  server = await servePages(PAGES);
  downloads = makeDownloads();
  browser = await openSharedBrowser({ downloads: downloads.folder });
  for await (const { name, trees } of walkJourney(browser, server.base, downloads)) steps.set(name, trees);
});
afterAll(async () => {
  await server.close();
  downloads.remove();
});

const nodesOf = (step: string): TreeNode[] => (steps.get(step) ?? []).flatMap(listNodes);
const focusOf = (step: string): string[] =>
  nodesOf(step)
    .filter(({ role, states }) => states.includes('focused') && role !== 'RootWebArea' && role !== 'Iframe')
    .map(({ role, name }) => `${role} ${name}`);
const spokenAt = (step: string): string =>
  nodesOf(step)
    .filter(({ role }) => role === 'status' || role === 'alert')
    .flatMap(listNodes)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ');

test('no step of the journey has faults', () => {
  expect(steps.size).toBeGreaterThan(15);
  for (const [step, trees] of steps) {
    expect([step, ...trees.flatMap(findTreeFaults)]).toEqual([step]);
  }
});

test.each([
  ['figures are found by a word', 'searchbox Find in these lists'],
  ['the passage is shown in the page', 'button Work on the first 3.2 kilometres of dyke'],
  ['one is kept', 'button Keep: 3.2 kilometres'],
  ['it is noted, which can be undone', 'button More: 3.2 kilometres'],
  ['a card was opened by the keyboard', 'dialog Place: Veldermonde'],
  ['it is changed with a press', 'button Organisation'],
  ['it is put right', 'textbox Name'],
  ['a note is written over the page', 'textbox Note'],
  ['the article in the library', 'heading Two towns, one river: Dutch and German neighbours sign a flood pact'],
  ['what is exported', 'radio My highlights in this article 2'],
  ['it is exported', 'button Export'],
])('when %s, the keyboard is on the %s', (step, on) => {
  expect(focusOf(step)).toHaveLength(1);
  expect(focusOf(step)[0]?.replace(/\s+/g, ' ')).toContain(on);
});

test.each([
  ['figures are found by a word', '3 results'],
  ['the passage is shown in the page', 'Shown in the page: “3.2 kilometres”'],
  ['it is noted, which can be undone', 'Note saved. Undo'],
  ['another colour, which can be undone', 'Colour changed.'],
  ['the library is searched', 'Mine: 1'],
  ['it is exported', 'is in your downloads.'],
])('when %s, a screen reader says “%s”', (step, said) => expect(spokenAt(step)).toContain(said));

test('the button of what is kept is pressed, and keeps its name', () => {
  const keep = nodesOf('one is kept').find(({ name }) => name === 'Keep: 3.2 kilometres');
  expect(keep?.states).toContain('pressed');
});

test('words of the article are spoken in its language, all others in the reader’s', async () => {
  const view = VIEWS.find(({ name }) => name === 'popup-right-to-left');
  const page = await browser.newPage(`${server.base}${view?.page}`);
  const popup = await view?.open(browser, page);
  const tree = await popup?.readTree?.();
  const words = tree ? listNodes(tree).filter(({ role, name }) => role === 'StaticText' && /\p{L}{3}/u.test(name)) : [];
  const isArabic = ({ name }: TreeNode) => /\p{Script=Arabic}/u.test(name);
  expect(words.filter(isArabic).length).toBeGreaterThan(5);
  const wrong = words.filter((one) => isArabic(one) !== (one.language === 'ar'));
  expect(wrong.map(({ name, language }) => `${language}: ${name}`)).toEqual([]);
  await popup?.close();
  await page.close();
});
