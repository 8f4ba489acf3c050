import { browser } from './browser.ts';
import type { PageState } from './contract.ts';
import type { FrameAnswer, FrameRequest, FrameView } from './frame.ts';
import { remote } from './messenger.ts';

/** Calls from a frame to the background, which forwards them: in Firefox, a frame in a web page cannot call a tab itself. */
export interface Framed {
  /** Sends a request to the content script of the page around the frame. `key` is the frame's. */
  ask(key: string, request: FrameRequest): FrameAnswer;
  /** Returns the state of the page. */
  state(): PageState | null;
  /** Asks in a tab of the extension whether the reader's marks are always shown on the site of the page. */
  askInTab(): void;
}

/** Calls from the background to all frames. */
export interface Frames {
  /** Shows something in the frame with this key. */
  show(key: string, view: FrameView): void;
}

/** The background, as frames call it. */
export const framed = remote<Framed>('framed', (request) => browser.runtime.sendMessage(request));

/** All frames that are in the process of the extension. */
export const frames = remote<Frames>('frames', (request) => browser.runtime.sendMessage(request));

/** A frame of the extension in a tab. */
export const frameIn = (tab: number, frameId: number) =>
  remote<Frames>('frames', (request) => browser.tabs.sendMessage(tab, request, { frameId }));
