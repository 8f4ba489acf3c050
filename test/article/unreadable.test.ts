import { expect, test } from 'vitest';
import { findUnreadable } from '../../src/article/unreadable.ts';
import { openPage } from './open-page.ts';

/** What is found on a page whose elements have a share of the window's height, by id; the others have no size. */
function find(body: string, heights: { [id: string]: number } = {}) {
  const document = openPage(`<body>${body}</body>`);
  const { customElements, Element, HTMLElement, innerHeight, innerWidth } =
    document.defaultView as unknown as typeof globalThis;
  customElements.define('news-story', class extends HTMLElement {});
  Element.prototype.getBoundingClientRect = function (this: globalThis.Element) {
    const share = heights[this.id] ?? 0;
    return { width: share && innerWidth, height: share * innerHeight } as DOMRect;
  };
  for (const frame of document.querySelectorAll<HTMLElement>('[data-foreign]'))
    Object.defineProperty(frame, 'contentDocument', { value: null });
  return findUnreadable(document);
}

test('a frame of another site is the main content if it fills a good part of the window', () => {
  const page = '<p>The quay</p><iframe id="a" data-foreign></iframe>';
  expect(find(page, { a: 0.6 })).toBe('in a frame');
  expect(find(page, { a: 30 })).toBe('in a frame');
  expect(find(page, { a: 0.2 })).toBeNull();
  expect(find(page)).toBeNull();
});

test('a frame of the same site can be read', () => {
  expect(find('<iframe id="a"></iframe>', { a: 1 })).toBeNull();
});

test('a component without text of its own has it in a shadow root that is closed', () => {
  expect(find('<news-story id="a"> </news-story>', { a: 1 })).toBe('in a component');
  expect(find('<news-story id="a">The quay</news-story>', { a: 1 })).toBeNull();
  expect(find('<section id="a"></section>', { a: 1 })).toBeNull();
});
