import { type ComponentChild, Fragment, render } from 'preact';
import { t } from '../../messaging/strings.ts';
import tokens from '../../ui/design/tokens.css';
import style from './style.css';

/** The parts that are drawn over a page, from the lowest to the highest. */
const PARTS = ['minimap', 'annotator', 'card', 'toast'] as const;
type Part = (typeof PARTS)[number];

/** An element of the extension's own over the page, with a closed shadow root: the page sees that it is there, not what it holds. */
export interface ShadowHost {
  /** Draws a part; null takes it away. Nothing is in the document while no part is drawn. */
  draw(part: Part, view: ComponentChild): void;
  /** Puts the host back where the page has removed it. */
  restore(): void;
  /** Has a screen reader say something, while a part is drawn. */
  announce(text: string): void;
  find(selector: string): HTMLElement | null;
  /** The element in it that has the keyboard focus. */
  focused(): Element | null;
  /** Whether an event that the page sees was on something in it that matches. */
  isIn(event: MouseEvent, selector: string): boolean;
}

/** A screen reader speaks what changes in a live region that it knows already: the region is there this long before. */
const KNOWN_MS = 100;

/**
 * Creates a host that is put on the page when something is drawn. On top, it stands above everything on the page, its
 * dialogs too, and is placed in the window whatever the page transforms. The minimap belongs to the page instead, below
 * the page's dialogs, so it needs a host of its own: an element is in the top layer as a whole or not at all.
 */
export function mount(document: Document, isOnTop: boolean): ShadowHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = tokens + style;
  const box = document.createElement('div');
  box.lang = t('strings_language');
  root.append(sheet, box);
  if (isOnTop) host.popover = 'manual';
  const views = new Map<Part, ComponentChild>();
  let announced: string | null = null;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    render(
      <>
        {PARTS.map((part) => (
          <Fragment key={part}>{views.get(part)}</Fragment>
        ))}
        {announced !== null && (
          <p key="spoken" class="spoken" role="status">
            {announced}
          </p>
        )}
      </>,
      box,
    );
  }

  function attach(): void {
    if (host.isConnected) return;
    document.documentElement.append(host);
    if (isOnTop) host.showPopover();
  }

  /** Moves a host that is shown above a dialog that the page has opened meanwhile. */
  function raise(): void {
    if (!isOnTop || !host.isConnected || root.activeElement) return;
    host.hidePopover();
    host.showPopover();
  }

  return {
    draw(part, view) {
      if (view === null && !views.has(part)) return;
      if (view !== null && !views.has(part)) raise();
      if (view === null) views.delete(part);
      else views.set(part, view);
      if (views.size === 0) {
        clearTimeout(speaking);
        announced = null;
        host.remove();
      }
      update();
      if (views.size > 0) attach();
    },
    restore() {
      if (views.size > 0) attach();
    },
    announce(text) {
      clearTimeout(speaking);
      announced = '';
      update();
      speaking = setTimeout(() => {
        announced = text;
        update();
      }, KNOWN_MS);
    },
    find: (selector) => root.querySelector<HTMLElement>(selector),
    focused: () => root.activeElement,
    isIn(event, selector) {
      if (event.target !== host) return false;
      const { type, detail, clientX, clientY } = event;
      const isByKey = type === 'click' && detail === 0; // Enter on a button is a click that has no place
      const element = isByKey ? root.activeElement : root.elementFromPoint(clientX, clientY);
      return (element?.closest(selector) ?? null) !== null;
    },
  };
}

/** Only what the reader does counts: a page's script can dispatch events, too. */
export const ifTrusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};
