import { createContrastCheck, isOnDark } from './background.ts';
import {
  groundOf,
  type HighlightStyle,
  highlightName,
  highlightStyles,
  type Look,
  lineOf,
  type MarkStyle,
  markStyleNames,
  writeStyle,
} from './highlight-styles.ts';

/** The ranges to highlight in each style. */
export type HighlightSet = { [S in MarkStyle]?: StaticRange[] };

/** Paints ranges of a page without adding, removing or moving any of its nodes. */
export interface Painter {
  paint(highlightSet: HighlightSet, look: Look): void;
  /** Highlights a passage for a moment. */
  flash(ranges: StaticRange[]): void;
  /** Shows where a highlight would be, until it is called with no ranges. */
  preview(ranges: StaticRange[]): void;
  /** Paints again what the page's own scripts have cleared, and follows a page that has turned dark. */
  restore(): void;
  clear(): void;
}

const FLASH_MS = 1600;

/** A node with its own style sheets: the document of the page or of a frame, or a shadow root. */
export type TreeScope = Document | ShadowRoot;

/**
 * Paints in a document and shadow roots of it, with the CSS Custom Highlight API; `around` gives the elements around the story,
 * innermost first.
 */
export function createPainter(treeScopes: TreeScope[], around: () => Iterable<Element>): Painter {
  const view = findView(treeScopes[0] ?? document);
  const { register, unregister, restore } = createRegistry(view);
  const sheet = createSheet(treeScopes, view);
  let isDark = false;
  let painted: HighlightSet = {};
  let chosen: Look = { hues: {}, printsMarks: false };
  let flashing: ReturnType<typeof setTimeout> | undefined;

  /** Returns whether the style has changed. */
  function applyStyle(): boolean {
    isDark = isOnDark(around());
    return sheet.apply(writeStyle(isDark, chosen));
  }

  /** Registers all ranges; those whose text could not be read on the ground of their style get a line instead. */
  function registerAll(): void {
    const { canRead, isClear } = createContrastCheck();
    const clear: StaticRange[] = [];
    for (const style of markStyleNames) {
      const ground = groundOf(style, isDark, chosen.hues);
      const lined: StaticRange[] = [];
      const ranges = (painted[style] ?? []).filter((range) => {
        const isFilled = !ground || canRead(range, ground);
        if (!isFilled) (isClear(range) ? clear : lined).push(range);
        return isFilled;
      });
      register(style, ranges);
      register(lineOf(style), lined);
    }
    register('clear-line', clear);
  }

  return {
    paint(highlightSet, look) {
      chosen = look;
      painted = highlightSet;
      applyStyle();
      registerAll();
    },
    flash(ranges) {
      clearTimeout(flashing);
      register('flash', ranges);
      flashing = setTimeout(() => unregister('flash'), FLASH_MS);
    },
    preview(ranges) {
      register('preview', ranges);
    },
    restore() {
      if (applyStyle()) registerAll();
      restore();
    },
    clear() {
      clearTimeout(flashing);
      painted = {};
      for (const highlightStyle of highlightStyles) unregister(highlightStyle);
      sheet.remove();
    },
  };
}

/** The highlights of a window by style. The registry cannot be iterated from a content script in Firefox, so what is registered is kept here. */
function createRegistry({ CSS, Highlight }: typeof globalThis) {
  const registered = new Map<HighlightStyle, Highlight>();

  function unregister(highlightStyle: HighlightStyle): void {
    registered.delete(highlightStyle);
    CSS.highlights.delete(highlightName(highlightStyle));
  }

  return {
    /** Registers the ranges of a style, or removes the style if there are none. */
    register(highlightStyle: HighlightStyle, ranges: StaticRange[]): void {
      if (ranges.length === 0) {
        unregister(highlightStyle);
        return;
      }
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      highlight.priority = highlightStyles.indexOf(highlightStyle);
      registered.set(highlightStyle, highlight);
      CSS.highlights.set(highlightName(highlightStyle), highlight);
    },
    unregister,
    /** Registers again what the page's own scripts have removed. */
    restore(): void {
      for (const [highlightStyle, highlight] of registered) {
        const name = highlightName(highlightStyle);
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
  };
}

/** The style sheet of the highlights in tree scopes. */
function createSheet(treeScopes: TreeScope[], { CSSStyleSheet }: typeof globalThis) {
  const sheet = new CSSStyleSheet();
  let style = '';
  return {
    /** Has the tree scopes adopt the sheet with a style; returns whether that has changed. */
    apply(wanted: string): boolean {
      const isNew = wanted !== style;
      if (isNew) {
        sheet.replaceSync(wanted);
        style = wanted;
      }
      for (const { adoptedStyleSheets } of treeScopes)
        if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
      return isNew;
    },
    remove(): void {
      for (const { adoptedStyleSheets } of treeScopes) {
        const at = adoptedStyleSheets.indexOf(sheet);
        if (at >= 0) adoptedStyleSheets.splice(at, 1);
      }
    },
  };
}

/** The window of a tree scope: a frame has a highlight registry of its own, and accepts only style sheets that its own window has made. */
export function findView(treeScope: TreeScope): typeof globalThis {
  const { defaultView } = 'host' in treeScope ? treeScope.ownerDocument : treeScope;
  return defaultView?.frameElement ? (defaultView as typeof globalThis) : globalThis;
}
