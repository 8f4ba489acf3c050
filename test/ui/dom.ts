import { Blob, File } from 'node:buffer';
import { record } from '../fakes/view-browser.ts';

/** An observer of the browser, which jsdom does not have; `entries` is what it observes at once. */
const observer = (entries: object | null) =>
  class {
    constructor(private readonly tell: (observed: unknown) => void) {}
    observe(): void {
      if (entries) this.tell(entries);
    }
    unobserve(): void {}
    disconnect(): void {}
  };

/** The files that were downloaded. */
export const files: Blob[] = [];

/** The media queries that match. */
export const media = new Set<string>();

/** Adds to jsdom what the views need of a browser, without layout: every box is empty, and everything is painted at once. */
export function completeDom(): void {
  const painted = { getEntriesByName: () => [{}] };
  Object.assign(globalThis, {
    Blob,
    File,
    PerformanceObserver: observer(painted),
    ResizeObserver: observer([{}]),
    IntersectionObserver: observer(null),
    PointerEvent: class extends MouseEvent {
      pointerType: string;
      constructor(type: string, { pointerType = 'mouse', ...init }: PointerEventInit = {}) {
        super(type, init);
        this.pointerType = pointerType;
      }
    },
    matchMedia: (query: string) => ({ matches: media.has(query), addEventListener() {}, removeEventListener() {} }),
    CSSStyleSheet: class {
      text = '';
      replaceSync(text: string): void {
        this.text = text;
      }
    },
    scrollTo() {},
    scrollBy() {},
  });
  Object.assign(CSS_OBJECT, { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });
  Object.assign(document, { adoptedStyleSheets: [], execCommand: runCommand });
  Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL() {} });
  Object.assign(Element.prototype, { scrollIntoView() {}, checkVisibility: () => true });
  Object.assign(Range.prototype, { getClientRects: () => [new DOMRect(10, 20, 30, 12)] });
  Object.assign(HTMLDialogElement.prototype, { showModal: open, close });
  HTMLElement.prototype.focus = focusIfNotInert;
  HTMLInputElement.prototype.select = focusIfNotInert;
  HTMLAnchorElement.prototype.click = download;
  document.addEventListener('click', follow);
  Object.assign(window, { close: () => void record('window.close') });
  Object.defineProperty(navigator, 'storage', {
    value: {
      persist: async () => true,
      estimate: () => record('storage.estimate'),
    },
  });
}

const CSS_OBJECT = {};
Object.assign(globalThis, { CSS: CSS_OBJECT });

function runCommand(): boolean {
  const event = Object.assign(new Event('copy'), {
    clipboardData: { setData: (type: string, text: string) => void record('copy', type, text) },
  });
  return document.dispatchEvent(event);
}

const openers = new WeakMap<HTMLDialogElement, Element | null>();

function open(this: HTMLDialogElement): void {
  openers.set(this, document.activeElement);
  this.setAttribute('open', '');
  this.querySelector<HTMLElement>('input, button')?.focus();
}

/** As in browsers, the focus stays in a closed dialog if nothing else had it before, and the event comes in a task of its own. */
function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.removeAttribute('open');
  const opener = openers.get(this);
  if (opener instanceof HTMLElement && opener !== document.body) opener.focus();
  setTimeout(() => this.dispatchEvent(new Event('close')));
}

const { click, focus } = HTMLElement.prototype;

/** As in browsers, nothing outside an open dialog can be focused. */
function focusIfNotInert(this: HTMLElement): void {
  const dialog = document.querySelector('dialog[open]');
  if (!dialog || dialog.contains(this)) focus.call(this);
}

function download(this: HTMLAnchorElement): void {
  if (this.download) void record('download', this.download);
  else click.call(this);
}

/** Records the links that lead out of the page, instead of following them. */
function follow(event: MouseEvent): void {
  const address = (event.target as Element).closest('a')?.getAttribute('href') ?? '#';
  if (address.startsWith('#')) return;
  event.preventDefault();
  void record('follow', address);
}
