import { type ComponentChild, render } from 'preact';
import { t } from '../../../messaging/strings.ts';
import { createShadowHost } from '../shadow-host.ts';

/** A layer over the page that the page's scripts cannot look into; it is off the page while nothing is shown. */
export interface Overlay {
  show(view: ComponentChild): void;
  hide(): void;
  /** Says something to a screen reader, while the layer is shown. */
  notify(text: string): void;
  /** Whether the pointer or the keyboard is on what matches. */
  isHeld(selector: string): boolean;
  /** Whether an event of the page came from the layer. */
  isIn(event: Event): boolean;
  /** Moves the keyboard to the first thing in the layer that matches. */
  focus(selector: string): void;
}

/** Makes the layer; it comes onto the page with the first thing that is shown. */
export function createOverlay(document: Document, style: string): Overlay {
  const shadowHost = createShadowHost(document, style);
  const box = document.createElement('div');
  box.lang = t('strings_language');
  shadowHost.root.append(box);
  return {
    show(view) {
      render(view, box);
      shadowHost.show();
    },
    hide() {
      if (!shadowHost.isShown()) return;
      render(null, box);
      shadowHost.hide();
    },
    notify: shadowHost.notify,
    isHeld: (selector) => shadowHost.root.querySelector(`${selector}:is(:hover, :focus-within)`) !== null,
    isIn: (event) => event.target === shadowHost.host,
    focus: (selector) => shadowHost.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
  };
}
