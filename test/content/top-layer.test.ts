// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The shadow roots that are closed, which Chromium opens to content scripts. */
const closed = new WeakMap<Element, ShadowRoot>();
const ask = vi.fn((element: Element) => closed.get(element) ?? null);
vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: ask } });
const { watchTopLayer } = await import('../../src/content/page-ui/top-layer.ts');

/** The elements of a page that has more than a test could hold; null for those that are there. */
let crowd: Element[] | null = null;

/** What jsdom has no selectors for is marked by an attribute. */
for (const { prototype } of [Document, DocumentFragment]) {
  const all = prototype.querySelectorAll;
  prototype.querySelectorAll = function (this: ParentNode, selector: string) {
    if (selector === '*' && crowd) return crowd;
    return all.call(this, selector.includes(':modal') ? '[data-there]' : selector);
  } as typeof all;
}

let layer: ReturnType<typeof watchTopLayer>;
const own = document.createElement('aside');
const find = (selector: string, within: ParentNode = document) => within.querySelector(selector) as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockClear();
  document.body.innerHTML = '<dialog id="a"></dialog><b id="b" popover></b><p></p><div id="around"></div>';
  find('#around').append(own);
  layer = watchTopLayer(own);
});
afterEach(() => {
  layer.stop();
  crowd = null;
  vi.useRealTimers();
});

/** Opens or closes an element of the page in the top layer. */
function toggle(element: Element, isThere: boolean): void {
  element.toggleAttribute('data-there', isThere);
  element.dispatchEvent(new Event('toggle'));
}

/** Adds a shadow root with a dialog to an element. */
function addRoot(element: Element, mode: 'open' | 'closed'): HTMLElement {
  const root = element.attachShadow({ mode });
  root.innerHTML = '<dialog></dialog>';
  if (mode === 'closed') closed.set(element, root);
  return find('dialog', root);
}

const above = () => layer.listAbove().map(({ id, localName }) => id || localName);

describe('above ours', () => {
  test('is what the page has opened since', () => {
    toggle(find('#a'), true);
    own.toggleAttribute('data-there', true);
    layer.put();
    expect(above()).toEqual([]);
    toggle(find('#b'), true);
    expect(above()).toEqual(['b']);
    toggle(find('#a'), false);
    toggle(find('#a'), true);
    expect(above()).toEqual(['a', 'b']);
    layer.put();
    expect(above()).toEqual([]);
  });

  test('is nothing any more when it is removed, and again when it is put there', () => {
    layer.put();
    layer.stop();
    vi.advanceTimersByTime(50);
    toggle(find('#a'), true);
    expect([above(), layer.changed()]).toEqual([[], Number.NEGATIVE_INFINITY]);
    layer.put();
    toggle(find('#b'), true);
    expect([above(), layer.changed()]).toEqual([['b'], performance.now()]);
  });

  test.each(['open', 'closed'] as const)('is what stands in a shadow root: %s', (mode) => {
    const dialog = addRoot(find('p'), mode);
    layer.put();
    toggle(dialog, true);
    expect(above()).toEqual(['dialog']);
    expect(layer.changed()).toBe(performance.now());
  });

  test('is what stands in a root within a root, as a property of Firefox tells', () => {
    const outer = addRoot(find('p'), 'open');
    const host = document.createElement('b');
    outer.append(host);
    const dialog = addRoot(document.createElement('p'), 'open');
    Object.assign(host, { openOrClosedShadowRoot: dialog.getRootNode() });
    layer.put();
    toggle(dialog, true);
    expect(above()).toEqual(['dialog']);
  });
});

describe('the page has last changed something', () => {
  beforeEach(() => {
    layer.put();
    vi.advanceTimersByTime(70);
  });

  test.each([
    ['when it shows a dialog', '#a', 'beforetoggle', true],
    ['when it has shown a popover', '#b', 'toggle', true],
    ['not when another element says so', 'p', 'toggle', false],
    ['when that gets into full screen', 'p', 'fullscreenchange', true],
    ['not when what is around ours does', '#around', 'fullscreenchange', false],
  ])('%s', (_, selector, type, isChange) => {
    find(selector).dispatchEvent(new Event(type));
    expect(layer.changed()).toBe(isChange ? performance.now() : Number.NEGATIVE_INFINITY);
  });

  test('when there is a new shadow root with a dialog in it, and not one without', () => {
    find('p').attachShadow({ mode: 'open' }).innerHTML = '<i></i>';
    layer.rescan();
    expect(layer.changed()).toBe(Number.NEGATIVE_INFINITY);
    addRoot(find('#around'), 'open');
    layer.rescan();
    expect(layer.changed()).toBe(performance.now());
  });
});

describe('shadow roots are looked for', () => {
  const asked = () => ask.mock.calls.splice(0).map(([{ localName }]) => localName);

  test('in elements that may have one and show none', () => {
    document.body.innerHTML = '<p></p><b></b><x-card></x-card><h1></h1><main></main><svg></svg><template></template>';
    addRoot(find('main'), 'open');
    layer.put();
    expect(asked()).toEqual(['body', 'p', 'x-card', 'h1']);
  });

  test('no more often than every 100 milliseconds', () => {
    layer.put();
    ask.mockClear();
    vi.advanceTimersByTime(99);
    layer.listAbove();
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(1);
    layer.listAbove();
    expect(asked()).toEqual(['body', 'p', 'div']);
  });

  test('in no more than a hundredth of the time', () => {
    ask.mockImplementationOnce(() => {
      vi.advanceTimersByTime(4);
      return null;
    });
    layer.put();
    ask.mockClear();
    vi.advanceTimersByTime(399);
    layer.listAbove();
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(1);
    layer.listAbove();
    expect(asked()).toHaveLength(3);
  });

  test('in 20,000 elements at most, each time', () => {
    crowd = Array<Element>(20_002).fill(find('p'));
    layer.put();
    expect(asked()).toHaveLength(20_000);
    layer.rescan();
    expect(asked()).toHaveLength(20_000);
  });
});
