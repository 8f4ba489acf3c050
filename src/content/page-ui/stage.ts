import { t } from '../../messaging/strings.ts';
import { watchTopLayer } from './top-layer.ts';

/** The place of a host in the top layer: above everything on the page, and modal while the reader types. */
export interface Stage {
  /** Holds the parts of the host: an element without a box, or a modal dialog, which makes the page inert. */
  element: HTMLDialogElement;
  /** Shows the host, which was added to the document. */
  show(): void;
  /** Moves the host above what the page has opened since it was shown. */
  raise(): void;
  /** Whether the page has opened a popover or a dialog above the host, or has closed its popover. */
  isCovered(): boolean;
  /** Whether the page has opened a modal dialog since the host was shown, which the host must not cover. */
  isUnderDialog(): boolean;
  /** Whether nothing was set on `element` by a script of the page. */
  isPlain(): boolean;
  /** Looks for shadow roots of the page that are new. */
  rescan(): void;
  /** When the page has last shown or hidden something in the top layer, as `performance.now()`. */
  changed(): number;
  setModal(isModal: boolean): void;
  /** The host was removed. */
  stop(): void;
}

const ATTRIBUTES = new Set(['aria-label', 'closedby', 'open']);

/** Creates the stage of a host, with parts that are not moved again: frames in them would load again. */
export function createStage(host: HTMLElement, root: ShadowRoot, parts: Iterable<Element>): Stage {
  host.popover = 'manual';
  const element = host.ownerDocument.createElement('dialog');
  element.setAttribute('closedby', 'none');
  element.addEventListener('cancel', (event) => event.preventDefault()); // without `closedby`
  element.setAttribute('open', '');
  element.append(...parts);
  const topLayer = watchTopLayer(host);
  let isModal = false;

  function showModal(): void {
    if (element.matches(':modal')) element.close();
    element.removeAttribute('open');
    element.showModal();
  }

  function show(): void {
    element.ariaLabel = t('extension_name');
    if (!host.matches(':popover-open')) host.showPopover();
    if (isModal) showModal();
    topLayer.put();
  }

  return {
    element,
    show,
    raise() {
      const focused = root.activeElement;
      if (!host.isConnected || (focused && !isModal)) return;
      if (host.matches(':popover-open') && !isModal) host.hidePopover();
      show();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    isCovered: () => !host.matches(':popover-open') || topLayer.listAbove().length > 0,
    isUnderDialog: () => topLayer.listAbove().some((one) => one.matches('dialog:modal')),
    isPlain: () => element.getAttributeNames().every((name) => ATTRIBUTES.has(name)),
    rescan: topLayer.rescan,
    changed: topLayer.changed,
    setModal(next) {
      if (next === isModal) return;
      isModal = next;
      if (isModal && host.isConnected) showModal();
      if (isModal || !element.matches(':modal')) return;
      element.close();
      element.setAttribute('open', '');
    },
    stop: topLayer.stop,
  };
}
