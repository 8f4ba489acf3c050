// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { findBar, findClear, themeOf } from '../../src/content/page-ui/bars.ts';
import { placeHandles, placeNote, placeToolbar } from '../../src/content/page-ui/places.ts';
import { findInView, findStep, scrollAbove, scrollTo as show } from '../../src/content/page-ui/viewport.ts';
import type { Story } from '../../src/content/story.ts';
import type { Finding } from '../../src/findings/index.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { layOutPages, scrollTo } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const paragraphs = [0, 1, 2, 3]
  .map((n) => `<p data-box="100 ${n * 500} 600 24">Paragraph ${n} of it is about the dyke.</p>`)
  .join('');
const fixed = (box: string) => `<nav style="position: fixed" data-box="${box}"><b data-box="${box}"></b></nav>`;

beforeEach(layOutPages);

function open(more = ''): Story {
  scrollTo(0);
  document.body.innerHTML = `<main>${paragraphs}</main>${more}`;
  const detected = detect(document, 'https://news.example/dyke', undefined, {
    isArticle: true,
    story: find('main'),
    isHeadStale: false,
  });
  if (!detected) throw new Error('There is no story');
  const { article } = detected;
  const findings = [3, 0, 1, 2].map((n): Finding => {
    const start = article.text.indexOf(`Paragraph ${n}`);
    return { kind: 'figure', start, end: start + 11, confidence: 1, facts: { form: 'number' } };
  });
  const settings = { ...DEFAULTS, density: 'full' };
  return { detected, page: { article, findings, settings } } as unknown as Story;
}

describe('the part of the window that is clear', () => {
  const clear = (more: string) => {
    open(more);
    return findClear(find('main'), 200);
  };
  test.each([
    ['all of it without bars', '', 0, 800],
    ['below a header', fixed('0 0 1000 60'), 60, 800],
    ['below a banner and a header', fixed('0 0 1000 60') + fixed('0 60 1000 40'), 100, 800],
    ['above a bar at the foot', fixed('0 700 1000 100'), 0, 700],
    ['above two bars at the foot', fixed('0 700 1000 100') + fixed('0 650 1000 50'), 0, 650],
    ['not what a dialog covers, taller than half of it', fixed('0 0 1000 401') + fixed('0 399 1000 401'), 0, 800],
    ['less a bar of half of it', fixed('0 0 1000 400'), 400, 800],
    ['less a bar at the foot of half of it', fixed('0 400 1000 400'), 0, 400],
    ['all beside a bar', fixed('600 0 400 60'), 0, 800],
    ['less four bars at most', [0, 50, 100, 150, 200].map((top) => fixed(`0 ${top} 1000 50`)).join(''), 200, 800],
    ['less four at the foot', [750, 700, 650, 600, 550].map((top) => fixed(`0 ${top} 1000 50`)).join(''), 0, 600],
  ])('is %s', (_, bars, top, bottom) => {
    expect(clear(bars)).toEqual({ top, bottom });
  });

  test('ends above a toast', () => {
    open();
    expect(findClear(find('main'), 200, { topOf: () => 700 })).toEqual({ top: 0, bottom: 660 });
  });

  test('what stays in place with the story in it is no bar', () => {
    open(fixed('0 0 1000 60'));
    expect(findBar(find('main'), 200, 30)).toBe(find('nav'));
    expect(findBar(find('main'), 200, 60)).toBeNull();
    expect(findBar(find('nav'), 200, 30)).toBeNull();
    find('p').style.position = 'sticky';
    expect(findBar(find('main'), 200, 500)).toBeNull();
  });

  test.each([
    ['rgb(20, 20, 20)', 'dark'],
    ['rgb(250, 250, 250)', 'light'],
  ])('has the theme of the page: %s', (colour, theme) => {
    open();
    find('main').style.backgroundColor = colour;
    expect(themeOf(find('main'))).toBe(theme);
  });
});

describe('beside words', () => {
  const view = { width: 1000, height: 800 };
  const size = { width: 400, height: 60 };
  const line = (top: number, left = 100) => ({ left, top, width: 90, height: 24 });

  test.each([
    ['above them', 300, 300, 'mouse', { left: 100, top: 232 }],
    ['above them where there is just room', 76, 76, 'mouse', { left: 100, top: 8 }],
    ['below them where there is none', 75, 75, 'mouse', { left: 100, top: 119 }],
    ['below the last line for a finger', 300, 400, 'touch', { left: 100, top: 444 }],
    ['in the window', 75, 900, 'pen', { left: 100, top: 732 }],
  ])('the toolbar is %s', (_, first, last, pointer, place) => {
    expect(placeToolbar(view, size, line(first), line(last), pointer)).toEqual(place);
  });

  test.each([
    [700, 592],
    [-20, 8],
  ])('the toolbar stays in the window: %i', (left, expected) => {
    expect(placeToolbar(view, size, line(300, left), line(300), 'mouse').left).toBe(expected);
  });

  test.each([
    ['below them', 300, 300, 332],
    ['below them where there is just room', 700, 700, 732],
    ['above them where there is none', 701, 701, 633],
    ['above them where there is just room', 76, 760, 8],
    ['at the foot where there is none', 75, 760, 732],
  ])('a note is %s', (_, first, last, top) => {
    expect(placeNote(view, size, line(first), line(last))).toEqual({ left: 100, top });
  });

  test.each([
    [false, 100, 250],
    [true, 300, 50],
  ])('handles are below their ends, also from right to left: %s', (isRightToLeft, start, end) => {
    const lines = [new DOMRect(100, 20, 200, 24), new DOMRect(50, 50, 200, 24)] as const;
    expect(placeHandles(...lines, isRightToLeft)).toEqual({
      start: { left: start, top: 49 },
      end: { left: end, top: 79 },
    });
  });
});

describe('the window', () => {
  test.each([
    [119, -800 / 3 + 119],
    [120, null],
    [680, null],
    [681, -800 / 3 + 681],
  ])('is scrolled to a passage at %i unless it is well in sight', (top, by) => {
    const { detected, page } = open();
    find('p').dataset.box = `100 ${top} 600 24`;
    show(detected.map.toRange(page.findings[1] as Finding) as StaticRange);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    expect(vi.mocked(scrollBy).mock.calls).toEqual(by === null ? [] : [[{ top: by, behavior: 'instant' }]]);
  });

  test.each([
    ['by as much as the last line is covered', [300, 660], 92],
    ['not if all lines are above', [300, 568], 0],
    ['by a pixel', [300, 569], 1],
    ['until the first line is at the top', [60, 660], 2],
    ['not if the first line is there', [58, 660], 0],
  ])('is scrolled %s', (_, tops, by) => {
    const lines = tops.map((top) => ({ left: 0, top, width: 10, height: 24 }));
    scrollAbove(lines, { top: 50, bottom: 600 }, window);
    expect(vi.mocked(scrollBy).mock.calls).toEqual(by === 0 ? [] : [[{ top: by, behavior: 'instant' }]]);
  });

  const number = (story: Story, at: number | undefined) => story.page.article.text.slice(at).match(/\d/)?.[0];

  test.each([
    [0, '01'],
    [24, '1'],
    [23, '01'],
    [-301, '0'],
    [-300, '0'],
    [-299, '01'],
    [1524, ''],
    [-800, ''],
  ])('scrolled to %i shows blocks of the story', (top, shown) => {
    const story = open();
    scrollTo(top);
    const span = findInView(story);
    const text = span ? story.page.article.text.slice(span.start, span.end) : '';
    expect([...text.matchAll(/\d/g)].join('')).toBe(shown);
  });

  test.each([
    ['the next one', 0, 0, true, '1'],
    ['the one before', 0, 1, false, '0'],
    ['the first after the last', 1500, 3, true, '0'],
    ['the last before the first', 0, 0, false, '3'],
    ['the first in the window, where the last is above it', 501, 0, true, '2'],
    ['the last above the window', 501, 3, false, '1'],
    ['the first in the window at its edge', 500, null, true, '1'],
    ['what is above it', 500, null, false, '0'],
    ['the first in the window where the last is at its foot', 200, 2, true, '1'],
    ['the next where the last is just in it', 201, 2, true, '3'],
    ['the first where all are above', 2000, null, true, '0'],
  ])('a step leads to %s', (_, top, last, isForward, to) => {
    const story = open();
    scrollTo(top);
    const order = [1, 2, 3, 0];
    const from = last === null ? null : (story.page.findings[order[last] as number] as Finding);
    expect(number(story, findStep(story, from, isForward)?.start)).toBe(to);
  });

  test('a step leads nowhere without findings', () => {
    const story = open();
    expect(findStep({ ...story, page: { ...story.page, findings: [] } }, null, true)).toBeNull();
  });
});
