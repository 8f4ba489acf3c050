import { findAround, isWithin, listAround, type Root } from '../../article/tree-scope.ts';
import { isOnDark } from '../../paint/background.ts';
import type { ShadowHost } from './shadow-host.ts';

/** The theme of what is drawn over a story: that of the page, not that of the system. */
export const themeOf = (body: Root): 'light' | 'dark' => (isOnDark(listAround(body)) ? 'dark' : 'light');

/** The width of a window below which what is drawn over the page is a sheet at its foot, in CSS pixels. */
export const SHEET_BELOW = 480;

/** A part of the window from one height to another, in CSS pixels. */
export interface Strip {
  top: number;
  bottom: number;
}

/** The most bars that are looked for above each other: a banner, a header, a bar that asks about cookies. */
const MAX_BARS = 4;

/** The bar or dialog of the page at a point of the window: what stays in place while the story scrolls; null for none. */
export function findBar(body: Root, x: number, y: number): Element | null {
  const { ownerDocument: document } = body;
  const view = document?.defaultView;
  if (!view) return null;
  // What has the root as its parent are hosts of extensions.
  const at = document
    .elementsFromPoint(x, y)
    .find((one) => one === document.body || one.parentElement !== document.documentElement);
  for (let e = at ?? null; e && e !== document.body; e = findAround(e)) {
    if (isWithin(body, e)) return null;
    if (/fixed|sticky/.test(view.getComputedStyle(e).position)) return e;
  }
  return null;
}

/** The space between a toast and what is above it, in CSS pixels. In Chromium, the shadow of the toast would cover it, too. */
const TOAST_GAP = 40;

/**
 * The part of the window, at a distance from its left edge, that no bar of the page at its top or its foot covers, nor the toast
 * of `host`.
 */
export function findClear(body: Root, x: number, host?: Pick<ShadowHost, 'topOf'>): Strip {
  const height = body.ownerDocument?.defaultView?.innerHeight ?? 0;
  const clear = { top: 0, bottom: height };
  for (let i = 0; i < MAX_BARS; i++) {
    const { bottom = 0, height: own = 0 } = findBar(body, x, clear.top + 1)?.getBoundingClientRect() ?? {};
    if (bottom <= clear.top || own > height / 2) break;
    clear.top = bottom;
  }
  for (let i = 0; i < MAX_BARS; i++) {
    const { top = height, height: own = 0 } = findBar(body, x, clear.bottom - 2)?.getBoundingClientRect() ?? {};
    if (top >= clear.bottom || own > height / 2) break;
    clear.bottom = top;
  }
  if (host) clear.bottom = Math.min(clear.bottom, host.topOf('toast') - TOAST_GAP);
  return clear;
}
