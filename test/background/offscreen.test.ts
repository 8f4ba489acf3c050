import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AskOffscreen, type OffscreenMessage, offscreenDocument } from '../../src/background/workers.ts';

/** The document as the browser lists it, and whether its script listens. */
let isListed = false;
let document: BroadcastChannel | null = null;
let received: string[] = [];
let opened = 0;

/** Runs the script of the document, which answers each request with itself. */
function listen(): void {
  document = new BroadcastChannel('offscreen');
  document.onmessage = ({ data }: MessageEvent<OffscreenMessage>) => {
    const { id, to, request } = data;
    if (!to || id === undefined) return;
    received.push(String(request));
    document?.postMessage({ id, isReceived: true });
    document?.postMessage({ id, answer: request });
  };
}

function end(): void {
  document?.close();
  document = null;
  isListed = false;
}

const chrome = {
  runtime: { getContexts: async () => (isListed ? [{}] : []) },
  offscreen: {
    createDocument: async () => {
      opened++;
      isListed = true;
      listen();
    },
  },
};

let ask: AskOffscreen;

beforeEach(() => {
  vi.stubGlobal('chrome', chrome);
  const found = offscreenDocument();
  if (!found) throw new Error('A worker is needed');
  ask = found;
  received = [];
  opened = 0;
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

test('a document that an earlier background is still opening gets the request as soon as it listens', async () => {
  isListed = true;
  const answer = ask<string>('mirror', 'append');
  setTimeout(listen, 200);
  expect(await answer).toBe('append');
  expect(received).toEqual(['append']);
  expect(opened).toBe(0);
});

test('a document that an earlier background is just closing is opened again', async () => {
  isListed = true;
  const answer = ask<string>('mirror', 'state');
  setTimeout(end, 200);
  expect(await answer).toBe('state');
  expect(opened).toBe(1);
});

test('a document that closes itself is opened again for the next request', async () => {
  expect(await ask('analyser', 'first')).toBe('first');
  document?.postMessage({});
  end();
  expect(await ask('analyser', 'second')).toBe('second');
  expect(opened).toBe(2);
  expect(received).toEqual(['first', 'second']);
});
