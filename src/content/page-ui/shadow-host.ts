import { t } from '../../messaging/strings.ts';

/** A box of the extension's own over the page, in a closed root: the page's scripts see that it is there, not what it holds. */
export interface ShadowHost {
  host: HTMLElement;
  root: ShadowRoot;
  show(): void;
  /** Takes it off the page: nothing of it is left in the document. */
  hide(): void;
  /** Says something to a screen reader, while the box is shown. */
  notify(text: string): void;
  isShown(): boolean;
}

/** A screen reader speaks what changes in a place that it knows already, so the place has to be there for a moment first. */
const KNOWN_MS = 100;

/**
 * Important rules of an inner tree win over every rule of the page around it. The host has no size: what it holds is
 * placed from the window's first corner.
 */
const SHIELD = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
.spoken { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; margin: 0; overflow: hidden; }`;

/**
 * Makes a box with a style of its own; it is put on the page when it is shown. One on top stands above everything on the
 * page, its dialogs too, and is placed in the window whatever the page transforms.
 */
export function createShadowHost(document: Document, style: string, isOnTop = true): ShadowHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = SHIELD + style;
  root.append(sheet);
  const spoken = document.createElement('p');
  spoken.className = 'spoken';
  spoken.role = 'status';
  spoken.lang = t('strings_language');
  let speaking: ReturnType<typeof setTimeout> | undefined;
  if (isOnTop) host.popover = 'manual';
  return {
    host,
    root,
    show() {
      if (host.isConnected) return;
      document.documentElement.append(host);
      if (isOnTop) host.showPopover();
    },
    hide() {
      clearTimeout(speaking);
      spoken.remove();
      host.remove();
    },
    notify(text) {
      clearTimeout(speaking);
      spoken.textContent = '';
      root.append(spoken);
      speaking = setTimeout(() => {
        spoken.textContent = text;
      }, KNOWN_MS);
    },
    isShown: () => host.isConnected,
  };
}
