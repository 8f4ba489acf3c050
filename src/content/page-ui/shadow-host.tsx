import { type ComponentChild, Fragment, render } from 'preact';
import { t } from '../../messaging/strings.ts';
import tokens from '../../ui/design/tokens.css';
import style from './style.css';

/** The parts of the page UI, from the lowest to the highest. */
const PARTS = ['minimap', 'annotator', 'card', 'toast'] as const;
type Part = (typeof PARTS)[number];

/** A host element with a closed shadow root, whose content scripts of the page cannot read. */
export interface ShadowHost {
  /** Renders a part; null removes it. The host is only in the document while it has a part. */
  draw(part: Part, view: ComponentChild): void;
  /** Adds the host again if a script of the page has removed it. */
  restore(): void;
  /** Announces text to screen readers, while a part is drawn. */
  announce(text: string): void;
  /** Returns the first element in the shadow root that matches a selector. */
  find(selector: string): HTMLElement | null;
  /** Returns the focused element in the shadow root. */
  focused(): Element | null;
  /** Whether the target of an event is within an element of the shadow root that matches a selector. */
  isIn(event: MouseEvent, selector: string): boolean;
}

/** The delay of an announcement, in milliseconds. Screen readers only announce changes of live regions that already exist. */
const ANNOUNCE_DELAY_MS = 100;

/**
 * Creates a host, which is added to the document when something is drawn. With `isOnTop` it is a popover in the top layer:
 * above everything on the page, including dialogs, and positioned relative to the viewport. The minimap has another host,
 * because it must be below the dialogs of the page.
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
  let announcement: string | null = null;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    render(
      <>
        {PARTS.map((part) => (
          <Fragment key={part}>{views.get(part)}</Fragment>
        ))}
        {announcement !== null && (
          <p key="status" class="status" role="status">
            {announcement}
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

  /** Moves the host above dialogs that the page has opened since it was shown. */
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
        clearTimeout(announcing);
        announcement = null;
        host.remove();
      }
      update();
      if (views.size > 0) attach();
    },
    restore() {
      if (views.size > 0) attach();
    },
    announce(text) {
      clearTimeout(announcing);
      announcement = '';
      update();
      announcing = setTimeout(() => {
        announcement = text;
        update();
      }, ANNOUNCE_DELAY_MS);
    },
    find: (selector) => root.querySelector<HTMLElement>(selector),
    focused: () => root.activeElement,
    isIn(event, selector) {
      if (event.target !== host) return false;
      const { type, detail, clientX, clientY } = event;
      const isByKey = type === 'click' && detail === 0; // pressing Enter on a button is a click without a position
      const element = isByKey ? root.activeElement : root.elementFromPoint(clientX, clientY);
      return (element?.closest(selector) ?? null) !== null;
    },
  };
}

/** An event listener that ignores events dispatched by scripts of the page. */
export const ifTrusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};
