import { browser } from '../../messaging/browser.ts';
import { background } from '../../messaging/contract.ts';
import {
  type CardChange,
  type FrameAnswer,
  type FrameRequest,
  type FrameView,
  HARMLESS,
  hasFields,
} from '../../messaging/frame.ts';
import { isBrowserError } from '../../messaging/messenger.ts';
import { t } from '../../messaging/strings.ts';
import type { Correction } from '../../model.ts';
import { isOpaque, reportFrame } from '../sandbox.ts';
import { keepTyping } from './keep-typing.ts';
import type { Place, Size } from './places.ts';
import type { Part, ShadowHost } from './shadow-host.ts';
import { type Visibility, watchVisibility } from './watch-frame.ts';

/** What a part of the page UI does for its frame. */
interface FrameOwner {
  /** An act of the reader in the frame. */
  act(act: string): Promise<FrameAnswer> | FrameAnswer;
  correct?(corrections: Correction[]): Promise<unknown>;
  change?(change: CardChange): Promise<unknown>;
  /** The size of the frame has changed. */
  resized(): void;
  /** A script of the page has put another document into the frame, which was removed and closed. */
  lost?(): void;
  /** The page takes the keyboard from what is typed in the frame, which is closed. */
  stolen?(): void;
}

/** A part of the page UI that is shown in a frame of the extension. */
export interface Frame {
  /** Shows something, in the same document as before if it is open. */
  show(host: ShadowHost, view: FrameView): void;
  hide(): void;
  /** Moves the focus into the frame, as soon as it has loaded. */
  focus(): void;
  hasFocus(): boolean;
  /** Returns the size in the window, in CSS pixels; null while the frame is hidden. */
  size(): Size | null;
  /** Moves the frame to a position in the window. */
  moveTo(place: Place): void;
  /** Returns the element; null while the frame is hidden. */
  element(): HTMLElement | null;
}

/** What the page enlarges its root by, with the `zoom` of CSS. */
export const zoomOf = (element: HTMLElement): number => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1; // Chrome 128 and Firefox 126

/** An open frame. */
interface OpenFrame {
  host: ShadowHost;
  key: string;
  element: HTMLIFrameElement;
  view: FrameView;
  /** Null for a frame in which the reader can only read. */
  visibility: Visibility | null;
  /** What keeps the keyboard in the frame; null if there are no fields in it. */
  typing: { end: AbortController; away(): void } | null;
  /** The id that the browser has given the frame; null until it has loaded. */
  id: number | null;
  wantsFocus: boolean;
}

/** The open frames of a page by key. Random keys, because any page can embed the document of the frames. */
const open = new Map<string, { frame: OpenFrame; owner: FrameOwner }>();

/** Answers a request of a frame; null if it is not one of ours, or another frame has come first with this key. */
export async function answerFrame(id: number, key: string, request: FrameRequest): Promise<FrameAnswer> {
  const found = open.get(key);
  if (!found) return null;
  const { frame, owner } = found;
  if (request.type === 'join' && frame.id === null) {
    frame.id = id;
    reportFrame(true);
    if (frame.wantsFocus) frame.element.focus({ preventScroll: true });
    return { view: frame.view };
  }
  if (frame.id !== id) return null;
  switch (request.type) {
    case 'act':
      if (!HARMLESS.has(request.act) && !(await frame.visibility?.untilSeen())) throw notSeen();
      return owner.act(request.act);
    case 'correct':
      if (!(await frame.visibility?.untilSeen())) throw notSeen();
      await owner.correct?.(request.corrections);
      return null;
    case 'change':
      if (!(await frame.visibility?.untilSeen())) throw notSeen();
      await owner.change?.(request);
      return null;
    case 'press':
      if (!frame.visibility?.isAtRest()) throw notSeen();
      paintAgain(frame.element);
      return null;
    case 'away':
      frame.typing?.away();
      return null;
    case 'size':
      resize(frame, request);
      owner.resized();
  }
  return null;
}

/** How long a frame may take to join, in milliseconds: far longer than on a slow machine. Set by hand. */
const JOIN_MS = 10_000;

const notSeen = (): Error => Object.assign(new Error('The frame is not seen.'), { name: 'NotSeen' });

function resize(
  { element: { style }, visibility }: OpenFrame,
  { width, height }: { width: number; height: number },
): void {
  visibility?.change();
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.opacity = '1';
}

/** Has the browser find out again whether a frame is visible: Chromium does that only when the page is painted. */
function paintAgain({ style }: HTMLElement): void {
  style.outline = style.outline ? '' : '0 solid';
}

/** While a frame has fields, keeps the keyboard in it: the page is inert. */
function followTyping(frame: OpenFrame, owner: FrameOwner): void {
  const { host, element, view } = frame;
  const isOpen = hasFields(view);
  if (isOpen === (frame.typing !== null)) return;
  frame.typing?.end.abort();
  frame.typing = null;
  host.stage?.setModal(isOpen);
  if (!isOpen) return;
  const end = new AbortController();
  const stolen = () => {
    (owner.stolen ?? owner.lost)?.();
    void owner.act('close');
  };
  frame.typing = { end, away: keepTyping({ frame: element, host, stolen }, end.signal) };
}

/** What a script of the page could set to have another document in a frame, or the same in another way. */
const DOCUMENT_ATTRIBUTES = ['src', 'srcdoc', 'sandbox', 'name', 'allow', 'csp', 'credentialless'];

/** Calls a function when another document than its first is loaded in a frame, or is about to be. */
function watchDocument(element: HTMLIFrameElement, lost: () => void): void {
  let isLoaded = false;
  element.addEventListener('load', () => {
    if (isLoaded) lost();
    isLoaded = true;
  });
  new MutationObserver(lost).observe(element, { attributeFilter: DOCUMENT_ATTRIBUTES });
}

/** Creates the frame of a part, which is loaded when something is shown. */
export function createFrame(part: Part, owner: FrameOwner): Frame {
  let frame: OpenFrame | null = null;

  function load(host: ShadowHost, view: FrameView): OpenFrame {
    const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const element = host.document.createElement('iframe');
    element.title = t('extension_name');
    element.style.width = `${view.width}px`;
    host.add(part, element);
    const visibility = view.part === 'beside' ? null : watchVisibility(host, element);
    watchDocument(element, () => {
      if (frame?.element !== element) return;
      hide();
      if (owner.lost) void owner.act('close');
      owner.lost?.();
    });
    const loaded = { host, key, element, view, visibility, typing: null, id: null, wantsFocus: false };
    open.set(key, { frame: loaded, owner });
    setTimeout(() => {
      if (frame?.element !== element || frame.id !== null) return;
      reportFrame(false);
      hide();
      void owner.act('close');
    }, JOIN_MS);
    // Without `src`, which is unique to this installation in Firefox, should the page get hold of the element.
    element.contentWindow?.location.replace(browser.runtime.getURL(`frame.html#${key}`));
    return loaded;
  }

  function hide(): void {
    if (!frame) return;
    open.delete(frame.key);
    frame.visibility?.stop();
    frame.typing?.end.abort();
    if (frame.typing) frame.host.stage?.setModal(false);
    frame.host.remove(part, frame.element);
    frame = null;
  }

  return {
    show(host, view) {
      if (isOpaque(host.document)) return;
      if (frame?.host !== host) hide();
      const isNew = !frame || JSON.stringify(frame.view) !== JSON.stringify(view);
      frame ??= load(host, view);
      if (isNew && frame.id !== null) frame.visibility?.change();
      frame.view = view;
      followTyping(frame, owner);
      frame.element.className = `layer ${view.part}`;
      frame.element.dataset.theme = view.theme;
      frame.element.toggleAttribute('data-sheet', view.isSheet === true);
      if (isNew && frame.id !== null)
        background.showFrame(frame.id, frame.key, view).catch((error: unknown) => {
          if (!isBrowserError(error)) throw error; // the extension was updated
        });
    },
    hide,
    focus() {
      if (!frame) return;
      frame.wantsFocus = true;
      if (frame.id !== null) frame.element.focus({ preventScroll: true });
    },
    hasFocus: () => frame !== null && frame.host.focused() === frame.element,
    size() {
      if (!frame) return null;
      const { offsetWidth, offsetHeight } = frame.element;
      const zoom = zoomOf(frame.element);
      return { width: offsetWidth * zoom, height: offsetHeight * zoom };
    },
    moveTo({ left, top }) {
      if (!frame) return;
      const zoom = zoomOf(frame.element);
      Object.assign(frame.element.style, { left: `${left / zoom}px`, top: `${top / zoom}px` });
    },
    element: () => frame?.element ?? null,
  };
}
