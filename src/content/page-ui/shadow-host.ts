import tokens from '../../ui/design/tokens.css';
import style from './style.css';

/** The parts of the page UI, from the lowest to the highest. */
const PARTS = ['minimap', 'annotator', 'handles', 'card', 'toast'] as const;

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
  /** Returns the upper edge of the toast in the window, in CSS pixels: what it covers cannot be pressed; infinite without a toast. */
  toastTop(): number;
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
 * Creates a host, which is added to the document when it gets a part. With `isOnTop` it is a popover in the top layer:
 * above everything on the page, including dialogs, and positioned relative to the viewport. The minimap has another host,
 * because it must be below the dialogs of the page.
 */
export function mount(document: Document, isOnTop: boolean): ShadowHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = tokens + style;
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

  return {
    document,
    element: host,
    toastTop: () => boxes.get('toast')?.firstElementChild?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
    isCovered,
    isUnderDialog: () => isOnTop && listAbove().some((one) => one.matches('dialog:modal')),
    isIntact: () =>
      isSame(root.childNodes, [sheet, ...boxes.values()]) &&
      [...boxes].every(([part, box]) => box.attributes.length === 0 && isSame(box.childNodes, shown.get(part) ?? [])) &&
      root.adoptedStyleSheets.length === 0 &&
      listRules(sheet) === rules,
    raise,
    put(part, ...elements) {
      const box = boxes.get(part) as HTMLElement;
      // A frame loads again when it is moved.
      if (elements.length === box.childElementCount && elements.every((one, at) => box.children[at] === one)) return;
      // Only then, because Chromium says of a frame that was hidden for a moment that it is not visible, until the page is painted again.
      if (elements.length > 0 && !box.firstChild && isCovered()) raise();
      box.replaceChildren(...elements);
      shown.set(part, elements);
      if (hasParts()) attach();
      else host.remove();
      if (host.isConnected) rules ??= listRules(sheet);
    },
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
