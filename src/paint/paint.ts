import type { Hues } from '../model.ts';
import { isOnDark } from './background.ts';
import { highlightName, type Look, looks, writeStyle } from './looks.ts';

/** What is painted on the page: the ranges of each look. */
export type Picture = { [L in Look]?: StaticRange[] };

/** Marks on a page that live beside it: not a node of it is added, removed or moved. */
export interface Painter {
  paint(picture: Picture, hues: Hues): void;
  /** Shows a passage for a moment. */
  flash(ranges: StaticRange[]): void;
  /** Shows where a highlight would be, until it is called with nothing. */
  preview(ranges: StaticRange[]): void;
  /** Paints again what the page's own scripts cleared, and follows a page that turned dark. */
  restore(): void;
  clear(): void;
}

const FLASH_MS = 1600;

/** Where ranges are painted: a document, of the page or of a frame in it, or the shadow root of a component. */
export type Canvas = Document | ShadowRoot;

/** Paints with the CSS Custom Highlight API; `around` is what the story is written on, innermost first. */
export function createPainter(canvas: Canvas, around: () => Iterable<Element>): Painter {
  const { CSS, CSSStyleSheet, Highlight } = findView(canvas);
  // The registry cannot be iterated from a content script in Firefox, so what is registered is kept here.
  const registered = new Map<Look, Highlight>();
  const sheet = new CSSStyleSheet();
  let style = '';
  let chosen: Hues = {};
  let flashing: ReturnType<typeof setTimeout> | undefined;

  function register(look: Look, ranges: StaticRange[]): void {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = looks.indexOf(look);
    registered.set(look, highlight);
    CSS.highlights.set(highlightName(look), highlight);
  }

  function unregister(look: Look): void {
    registered.delete(look);
    CSS.highlights.delete(highlightName(look));
  }

  function dress(): void {
    const wanted = writeStyle(isOnDark(around()), chosen);
    if (wanted !== style) {
      sheet.replaceSync(wanted);
      style = wanted;
    }
    if (!canvas.adoptedStyleSheets.includes(sheet)) canvas.adoptedStyleSheets.push(sheet);
  }

  return {
    paint(picture, hues) {
      chosen = hues;
      dress();
      for (const look of looks) {
        if (look === 'flash' || look === 'preview') continue;
        const ranges = picture[look];
        if (ranges?.length) register(look, ranges);
        else unregister(look);
      }
    },
    flash(ranges) {
      clearTimeout(flashing);
      register('flash', ranges);
      flashing = setTimeout(() => unregister('flash'), FLASH_MS);
    },
    preview(ranges) {
      if (ranges.length > 0) register('preview', ranges);
      else unregister('preview');
    },
    restore() {
      dress();
      for (const [look, highlight] of registered) {
        const name = highlightName(look);
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
    clear() {
      clearTimeout(flashing);
      for (const look of looks) unregister(look);
      const at = canvas.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) canvas.adoptedStyleSheets.splice(at, 1);
    },
  };
}

/** A frame has a registry of its own, and takes no style sheet of another window's making. */
function findView(canvas: Canvas): typeof globalThis {
  const { defaultView } = 'host' in canvas ? canvas.ownerDocument : canvas;
  return defaultView?.frameElement ? (defaultView as typeof globalThis) : globalThis;
}
