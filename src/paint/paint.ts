import type { Hues } from '../model.ts';
import { isOnDark } from './background.ts';
import { type HighlightStyle, highlightName, highlightStyles, writeStyle } from './highlight-styles.ts';

/** What is painted on the page: the ranges of each look. */
export type HighlightSet = { [L in HighlightStyle]?: StaticRange[] };

/** Marks on a page that live beside it: not a node of it is added, removed or moved. */
export interface Painter {
  paint(highlightSet: HighlightSet, hues: Hues): void;
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
export type TreeScope = Document | ShadowRoot;

/** Paints with the CSS Custom Highlight API; `around` is what the story is written on, innermost first. */
export function createPainter(treeScope: TreeScope, around: () => Iterable<Element>): Painter {
  const { CSS, CSSStyleSheet, Highlight } = findView(treeScope);
  // The registry cannot be iterated from a content script in Firefox, so what is registered is kept here.
  const registered = new Map<HighlightStyle, Highlight>();
  const sheet = new CSSStyleSheet();
  let style = '';
  let chosen: Hues = {};
  let flashing: ReturnType<typeof setTimeout> | undefined;

  function register(highlightStyle: HighlightStyle, ranges: StaticRange[]): void {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = highlightStyles.indexOf(highlightStyle);
    registered.set(highlightStyle, highlight);
    CSS.highlights.set(highlightName(highlightStyle), highlight);
  }

  function unregister(highlightStyle: HighlightStyle): void {
    registered.delete(highlightStyle);
    CSS.highlights.delete(highlightName(highlightStyle));
  }

  function dress(): void {
    const wanted = writeStyle(isOnDark(around()), chosen);
    if (wanted !== style) {
      sheet.replaceSync(wanted);
      style = wanted;
    }
    if (!treeScope.adoptedStyleSheets.includes(sheet)) treeScope.adoptedStyleSheets.push(sheet);
  }

  return {
    paint(highlightSet, hues) {
      chosen = hues;
      dress();
      for (const highlightStyle of highlightStyles) {
        if (highlightStyle === 'flash' || highlightStyle === 'preview') continue;
        const ranges = highlightSet[highlightStyle];
        if (ranges?.length) register(highlightStyle, ranges);
        else unregister(highlightStyle);
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
      for (const [highlightStyle, highlight] of registered) {
        const name = highlightName(highlightStyle);
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
    clear() {
      clearTimeout(flashing);
      for (const highlightStyle of highlightStyles) unregister(highlightStyle);
      const at = treeScope.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) treeScope.adoptedStyleSheets.splice(at, 1);
    },
  };
}

/** A frame has a registry of its own, and takes no style sheet of another window's making. */
function findView(treeScope: TreeScope): typeof globalThis {
  const { defaultView } = 'host' in treeScope ? treeScope.ownerDocument : treeScope;
  return defaultView?.frameElement ? (defaultView as typeof globalThis) : globalThis;
}
