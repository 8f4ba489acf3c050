import tokens from '../../ui/design/tokens.css';
import { createStage, type Stage } from './stage.ts';
import style from './style.css';

/** The parts of the page UI, in the order of the keyboard, and from the lowest to the highest but for the handles. */
const PARTS = ['minimap', 'signs', 'notes', 'question', 'annotator', 'handles', 'card', 'toast'] as const;

/** A part of the page UI. */
export type Part = (typeof PARTS)[number];

/**
 * A host element with a closed shadow root. Scripts of the page can get at its elements in Firefox (`Event.originalTarget`), so they
 * hold neither text nor addresses: what is read, typed or decided is in frames of the extension.
 */
export interface ShadowHost {
  document: Document;
  /** The element in the document of the page. */
  element: HTMLElement;
  /** Adds the elements of a part, or removes them. The host is only in the document while it has a part. */
  put(part: Part, ...elements: HTMLElement[]): void;
  /** Adds an element to a part, or removes it; the others stay as they are. */
  add(part: Part, element: HTMLElement): void;
  remove(part: Part, element: HTMLElement): void;
  /** Returns the upper edge of a part in the window, in CSS pixels: what it covers cannot be pressed; infinite without the part. */
  topOf(part: Part): number;
  /** Its place in the top layer; null for a host below that. */
  stage: Stage | null;
  /** Whether nothing in the shadow root has been added, removed or restyled by a script of the page. */
  isIntact(): boolean;
  /** Adds the host again if a script of the page has removed it. */
  restore(): void;
  /** Returns the focused element in the shadow root. */
  focused(): Element | null;
  /** Whether the target of an event is within an element of the shadow root that matches a selector. */
  isIn(event: MouseEvent, selector: string): boolean;
}

/**
 * Where a host is. “top”: a popover in the top layer, above everything on the page, including dialogs, and positioned relative to
 * the viewport. “window”: also relative to that, but below the dialogs of the page. “page”: it scrolls with the page.
 */
type Layer = 'top' | 'window' | 'page';

/** Creates a host, which is added to the document when it gets a part. */
export function mount(document: Document, layer: Layer): ShadowHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = tokens + style + (layer === 'page' ? ':host { position: absolute !important }' : '');
  const boxes = new Map(PARTS.map((part) => [part, document.createElement('div')]));
  const stage = layer === 'top' ? createStage(host, root, boxes.values()) : null;
  const content = stage ? [stage.element] : [...boxes.values()];
  root.append(sheet, ...content);
  const shown = new Map(PARTS.map((part) => [part, new Set<HTMLElement>()]));
  let rules: string | null = null; // of the style sheet, when it was new
  const hasParts = () => [...boxes.values()].some((box) => box.firstChild);

  function attach(): void {
    if (host.isConnected) return;
    placeFor(document).append(host);
    stage?.show();
  }

  // A frame loads again when it is moved, so what is there is left alone.
  function add(part: Part, element: HTMLElement): void {
    const box = boxes.get(part);
    if (!box || element.parentNode === box) return;
    // Only then, because Chromium says of a frame that was hidden for a moment that it is not visible, until the page is painted again.
    if (!box.firstChild && host.isConnected && stage?.isCovered()) stage.raise();
    box.append(element);
    shown.get(part)?.add(element);
    attach();
    rules ??= listRules(sheet);
  }

  function remove(part: Part, element: HTMLElement): void {
    element.remove();
    shown.get(part)?.delete(element);
    // What a script of the page has put there goes, too.
    if (!shown.get(part)?.size) boxes.get(part)?.replaceChildren();
    if (hasParts()) return;
    host.remove();
    stage?.stop();
  }

  return {
    document,
    element: host,
    topOf: (part) => boxes.get(part)?.firstElementChild?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
    stage,
    isIntact: () =>
      isSame(root.childNodes, [sheet, ...content]) &&
      (!stage || (stage.isPlain() && isSame(stage.element.childNodes, [...boxes.values()]))) &&
      [...boxes].every(
        ([part, box]) => box.attributes.length === 0 && isSame(box.childNodes, [...(shown.get(part) ?? [])]),
      ) &&
      root.adoptedStyleSheets.length === 0 &&
      listRules(sheet) === rules,
    put(part, ...elements) {
      const before = [...(shown.get(part) ?? [])];
      for (const one of elements) if (!before.includes(one)) add(part, one);
      for (const one of before) if (!elements.includes(one)) remove(part, one);
    },
    add,
    remove,
    restore() {
      if (hasParts()) attach();
    },
    focused: () => root.activeElement,
    isIn: ({ target, clientX, clientY }, selector) =>
      target === host && root.elementFromPoint(clientX, clientY)?.closest(selector) != null,
  };
}

/** What shows no children of its own: in full screen, nothing is over it. */
const REPLACED = 'video, iframe, img, canvas, object, embed';

/** In Chromium, everything outside of an element in full screen is inert. */
function placeFor({ fullscreenElement: full, documentElement }: Document): Element {
  return full && !full.matches(REPLACED) ? full : documentElement;
}

const isSame = (nodes: NodeList, own: Node[]) =>
  nodes.length === own.length && own.every((one, at) => nodes[at] === one);

const listRules = ({ sheet, media }: HTMLStyleElement): string =>
  `${media} ${sheet?.disabled} ${sheet?.media.mediaText} ${[...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('')}`;
