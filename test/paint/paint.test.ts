import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { highlightStyles, lineOf, writeStyle } from '../../src/paint/highlight-styles.ts';
import { createPainter, findView, type Painter, type TreeScope } from '../../src/paint/paint.ts';

class Highlight {
  priority = 0;
  ranges: unknown[] = [];
  add(range: unknown): void {
    this.ranges.push(range);
  }
}
class CSSStyleSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

const highlights = new Map<string, Highlight>();
const look = { hues: {}, printsMarks: false };
let ground: string;
let scopes: { adoptedStyleSheets: CSSStyleSheet[] }[];
let painter: Painter;

/** A range of words of a colour. */
function rangeOf(color = 'rgb(0, 0, 0)'): StaticRange {
  const getComputedStyle = () => ({ color, getPropertyValue: () => '' });
  return { startContainer: { parentElement: { ownerDocument: { defaultView: { getComputedStyle } } } } } as never;
}
const around = () => {
  const getComputedStyle = () => ({ color: '', backgroundColor: ground, backgroundImage: 'none' });
  return [{ ownerDocument: { defaultView: { getComputedStyle } } }] as unknown as Element[];
};
const painted = () => Object.fromEntries([...highlights].map(([name, { ranges }]) => [name, ranges]));
const create = () => createPainter(scopes as unknown as TreeScope[], around);
const sheetsIn = (at: number) => scopes[at]?.adoptedStyleSheets.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSSStyleSheet', CSSStyleSheet);
  ground = 'rgb(255, 255, 255)';
  scopes = [{ adoptedStyleSheets: [] }, { adoptedStyleSheets: [] }];
  painter = create();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a painter', () => {
  test('registers the ranges of each style, those of higher layers above', () => {
    const [name, own, quote] = [rangeOf(), rangeOf(), rangeOf()];
    painter.paint({ actor: [name], 'own-pink': [own], quote: [quote], figure: [] }, look);
    expect(painted()).toEqual({ 'newsgloss-actor': [name], 'newsgloss-quote': [quote], 'newsgloss-own-pink': [own] });
    for (const style of ['actor', 'quote', 'own-pink'] as const)
      expect(highlights.get(`newsgloss-${style}`)?.priority).toBe(highlightStyles.indexOf(style));
    painter.paint({ actor: [own] }, look);
    expect(painted()).toEqual({ 'newsgloss-actor': [own] });
  });

  test('draws a line under words that its ground would make hard to read', () => {
    const [dark, light, clear] = [rangeOf(), rangeOf('rgb(250, 250, 250)'), rangeOf('rgba(0, 0, 0, 0)')];
    painter.paint({ actor: [dark, light, clear], quote: [light, clear] }, look);
    expect(painted()).toEqual({
      'newsgloss-actor': [dark],
      [`newsgloss-${lineOf('actor')}`]: [light],
      'newsgloss-clear-line': [clear],
      'newsgloss-quote': [light, clear],
    });
  });

  test('has the page adopt its style once, as the page and the reader have it', () => {
    painter.paint({}, look);
    painter.paint({}, look);
    expect([sheetsIn(0), sheetsIn(1)]).toEqual([[writeStyle(false, look)], [writeStyle(false, look)]]);
    painter.paint({}, { ...look, printsMarks: true });
    expect(sheetsIn(0)).toEqual([writeStyle(false, { ...look, printsMarks: true })]);
  });

  test('follows a page that turns dark, also with what can be read then', () => {
    const light = rangeOf('rgb(250, 250, 250)');
    painter.paint({ actor: [light] }, look);
    ground = 'rgb(0, 0, 0)';
    painter.restore();
    expect(sheetsIn(0)).toEqual([writeStyle(true, look)]);
    expect(painted()).toEqual({ 'newsgloss-actor': [light] });
  });

  test('puts back what scripts of the page took, and leaves the rest alone', () => {
    painter.paint({ actor: [rangeOf()], quote: [rangeOf()] }, look);
    const before = new Map(highlights);
    highlights.delete('newsgloss-actor');
    highlights.set('newsgloss-quote', new Highlight());
    scopes[1]?.adoptedStyleSheets.pop();
    const set = vi.spyOn(highlights, 'set');
    painter.restore();
    expect(new Map(highlights)).toEqual(before);
    expect(highlights.get('newsgloss-quote')).toBe(before.get('newsgloss-quote'));
    expect(sheetsIn(1)).toHaveLength(1);
    set.mockClear();
    painter.restore();
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });

  test('flashes words for a moment, from the last time on', () => {
    painter.flash([rangeOf()]);
    vi.advanceTimersByTime(1000);
    painter.flash([rangeOf()]);
    vi.advanceTimersByTime(1599);
    expect(highlights.get('newsgloss-flash')?.priority).toBe(highlightStyles.indexOf('flash'));
    vi.advanceTimersByTime(1);
    expect(painted()).toEqual({});
    painter.restore();
    expect(painted()).toEqual({});
  });

  test('shows where a highlight would be until it is told of none', () => {
    const range = rangeOf();
    painter.preview([range]);
    expect(painted()).toEqual({ 'newsgloss-preview': [range] });
    painter.preview([]);
    expect(painted()).toEqual({});
  });

  test('leaves nothing behind, and nothing comes back', () => {
    const theirs = new CSSStyleSheet();
    scopes[0]?.adoptedStyleSheets.push(theirs);
    painter.paint({ actor: [rangeOf()] }, look);
    painter.flash([rangeOf()]);
    highlights.set('theirs', new Highlight());
    scopes[1]?.adoptedStyleSheets.pop();
    painter.clear();
    expect(vi.getTimerCount()).toBe(0);
    expect([...highlights.keys()]).toEqual(['theirs']);
    expect(scopes.map(({ adoptedStyleSheets }) => adoptedStyleSheets)).toEqual([[theirs], []]);
    painter.restore();
    expect([...highlights.keys()]).toEqual(['theirs']);
  });
});

test('a frame is painted with what is its own, and a page and its roots with what is the script’s', () => {
  const inFrame = { frameElement: {} };
  const views = [
    { defaultView: inFrame },
    { host: {}, ownerDocument: { defaultView: inFrame } },
    { defaultView: { frameElement: null } },
    { host: {}, ownerDocument: { defaultView: null } },
  ].map((scope) => findView(scope as unknown as TreeScope));
  expect(views).toEqual([inFrame, inFrame, globalThis, globalThis]);
});
