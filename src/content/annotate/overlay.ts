import { type ComponentChild, render } from 'preact';
import { say } from '../../messages/strings.ts';
import { createPane } from '../pane.ts';

/** A layer over the page that the page's scripts cannot look into; it is off the page while nothing is shown. */
export interface Overlay {
  show(view: ComponentChild): void;
  hide(): void;
  /** Says something to a screen reader, while the layer is shown. */
  tell(text: string): void;
  /** Whether the pointer or the keyboard is on what matches. */
  isHeld(selector: string): boolean;
  /** Whether an event of the page came from the layer. */
  isIn(event: Event): boolean;
  /** Moves the keyboard to the first thing in the layer that matches. */
  focus(selector: string): void;
}

/** Makes the layer; it comes onto the page with the first thing that is shown. */
export function createOverlay(document: Document, style: string): Overlay {
  const pane = createPane(document, style);
  const box = document.createElement('div');
  box.lang = say('strings_language');
  pane.root.append(box);
  return {
    show(view) {
      render(view, box);
      pane.show();
    },
    hide() {
      if (!pane.isShown()) return;
      render(null, box);
      pane.hide();
    },
    tell: pane.tell,
    isHeld: (selector) => pane.root.querySelector(`${selector}:is(:hover, :focus-within)`) !== null,
    isIn: (event) => event.target === pane.host,
    focus: (selector) => pane.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
  };
}
