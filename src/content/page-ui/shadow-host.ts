import tokens from '../../ui/design/tokens.css';
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
  /** Whether the page has opened a popover or a dialog above the host, or has closed its popover. */
  isCovered(): boolean;
  /** Whether the page has opened a modal dialog since the host was shown, which the host must not cover. */
  isUnderDialog(): boolean;
  /** Whether nothing in the shadow root has been added, removed or restyled by a script of the page. */
  isIntact(): boolean;
  /** Moves the host above what the page has opened since it was shown. */
  raise(): void;
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
export type Layer = 'top' | 'window' | 'page';

/** Creates a host, which is added to the document when it gets a part. */
export function mount(document: Document, layer: Layer): ShadowHost {
  const isOnTop = layer === 'top';
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = tokens + style + (layer === 'page' ? ':host { position: absolute !important }' : '');
  const boxes = new Map(PARTS.map((part) => [part, document.createElement('div')]));
  root.append(sheet, ...boxes.values());
  if (isOnTop) host.popover = 'manual';
  const shown = new Map<Part, HTMLElement[]>();
  let rules: string | null = null; // of the style sheet, when it was new
  let below = new Set<Element>(); // what was in the top layer when the host was shown
  const hasParts = () => [...boxes.values()].some((box) => box.firstChild);

  function attach(): void {
    if (host.isConnected) return;
    document.documentElement.append(host);
    show();
  }

  function show(): void {
    if (!isOnTop) return;
    host.showPopover();
    below = listTopLayer(host);
  }

  const listAbove = () => [...listTopLayer(host)].filter((one) => !below.has(one));
  const isCovered = () => isOnTop && (!host.matches(':popover-open') || listAbove().length > 0);

  function raise(): void {
    if (!isOnTop || !host.isConnected || root.activeElement) return;
    if (host.matches(':popover-open')) host.hidePopover();
    show();
  }

  // A frame loads again when it is moved, so what is there is left alone.
  function add(part: Part, element: HTMLElement): void {
    const box = boxes.get(part) as HTMLElement;
    if (element.parentNode === box) return;
    // Only then, because Chromium says of a frame that was hidden for a moment that it is not visible, until the page is painted again.
    if (!box.firstChild && isCovered()) raise();
    box.append(element);
    shown.set(part, [...(shown.get(part) ?? []), element]);
    attach();
    rules ??= listRules(sheet);
  }

  function remove(part: Part, element: HTMLElement): void {
    element.remove();
    shown.set(
      part,
      (shown.get(part) ?? []).filter((one) => one !== element),
    );
    // What a script of the page has put there goes, too.
    if (shown.get(part)?.length === 0) boxes.get(part)?.replaceChildren();
    if (!hasParts()) host.remove();
  }

  return {
    document,
    element: host,
    topOf: (part) => boxes.get(part)?.firstElementChild?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
    isCovered,
    isUnderDialog: () => isOnTop && listAbove().some((one) => one.matches('dialog:modal')),
    isIntact: () =>
      isSame(root.childNodes, [sheet, ...boxes.values()]) &&
      [...boxes].every(([part, box]) => box.attributes.length === 0 && isSame(box.childNodes, shown.get(part) ?? [])) &&
      root.adoptedStyleSheets.length === 0 &&
      listRules(sheet) === rules,
    raise,
    put(part, ...elements) {
      const before = shown.get(part) ?? [];
      for (const one of elements) if (!before.includes(one)) add(part, one);
      for (const one of before) if (!elements.includes(one)) remove(part, one);
    },
    add,
    remove,
    restore() {
      if (hasParts()) attach();
    },
    focused: () => root.activeElement,
    isIn({ target, clientX, clientY }, selector) {
      return target === host && (root.elementFromPoint(clientX, clientY)?.closest(selector) ?? null) !== null;
    },
  };
}

/** The elements of the page in the top layer: popovers, modal dialogs, and what is in full screen. */
const listTopLayer = (host: HTMLElement): Set<Element> =>
  new Set([...host.ownerDocument.querySelectorAll(':popover-open, :modal, :fullscreen')].filter((one) => one !== host));

const isSame = (nodes: NodeList, own: Node[]) =>
  nodes.length === own.length && own.every((one, at) => nodes[at] === one);

const listRules = ({ sheet, media }: HTMLStyleElement): string =>
  `${media} ${sheet?.disabled} ${sheet?.media.mediaText} ${[...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('')}`;
