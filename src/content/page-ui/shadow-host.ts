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
  const hasParts = () => [...boxes.values()].some((box) => box.firstChild);

  function attach(): void {
    if (host.isConnected) return;
    document.documentElement.append(host);
    if (isOnTop) host.showPopover();
  }

  function raise(): void {
    if (!isOnTop || !host.isConnected || root.activeElement) return;
    host.hidePopover();
    host.showPopover();
  }

  return {
    document,
    element: host,
    raise,
    put(part, ...elements) {
      const box = boxes.get(part) as HTMLElement;
      // A frame loads again when it is moved.
      if (elements.length === box.childElementCount && elements.every((one, at) => box.children[at] === one)) return;
      if (elements.length > 0 && !box.firstChild) raise();
      box.replaceChildren(...elements);
      if (hasParts()) attach();
      else host.remove();
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
