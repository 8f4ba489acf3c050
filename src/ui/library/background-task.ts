import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedFile } from '../../export/exporter.ts';
import { describeError } from '../shared/strings.ts';

/** How long a task runs before the page can handle events, in milliseconds. */
const SLICE_MS = 16;

/** The size in characters or bytes from which pieces are joined to a blob, which the browser can store outside of the page's memory. */
const PART = 1_000_000;

/** Writes a file. Yields to the event loop in between. Rejects with the reason of `signal` when that is aborted. */
export async function writeFile({ mime, pieces }: ExportedFile, signal: AbortSignal): Promise<Blob> {
  const parts: Blob[] = [];
  let open: BlobPart[] = [];
  let size = 0;
  let sliceStart = performance.now();
  const close = () => {
    parts.push(new Blob(open));
    open = [];
    size = 0;
  };
  for await (const piece of pieces) {
    open.push(piece as BlobPart);
    size += piece.length;
    if (size > PART) close();
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await yieldToEvents();
    signal.throwIfAborted();
    sliceStart = performance.now();
  }
  signal.throwIfAborted();
  close();
  return new Blob(parts, { type: mime });
}

/** The length of a piece of a file at most, in UTF-16 code units. */
const PIECE = 100_000;

/** Reads the text of a file in pieces, from its start at every call. `onRead` gets the share that was read so far (0 to 1). */
export function readText(file: Blob, onRead: (share: number) => void): () => AsyncGenerator<string> {
  return async function* () {
    const reader = file.stream().getReader();
    const decoder = new TextDecoder();
    let bytes = 0;
    try {
      for (let isEnd = false; !isEnd; ) {
        const { done, value } = await reader.read();
        isEnd = done;
        bytes += value?.length ?? 0;
        const text = decoder.decode(value, { stream: !done });
        for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
        onRead(bytes / Math.max(file.size, 1));
      }
    } finally {
      await reader.cancel(); // if the rest is not needed
    }
  };
}

/** Lets the page handle events. Uses a message, because nested timers have a minimum delay. */
function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Downloads a file. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The progress of a long task. */
export type WorkState =
  | { status: 'idle' }
  /** From 0 to 1; null if it is not known. */
  | { status: 'working'; share: number | null; stop(): void }
  | { status: 'done'; text: string }
  | { status: 'failed'; text: string }
  | { status: 'stopped' };

/** A long task: reports its progress, and returns the message to show at its end. */
export type Work = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<string>;

/** The smallest progress that is shown. */
const STEP = 0.005;

/** Runs one long task at a time; it stops when the component is unmounted. `describe` words an error for the reader. */
export function useWork(describe: (error: unknown) => string = describeError): {
  work(work: Work): void;
  state: WorkState;
} {
  const [state, setState] = useState<WorkState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(work: Work): Promise<void> {
    const controller = new AbortController();
    const stop = () => controller.abort();
    running.current = controller;
    setState({ status: 'working', share: null, stop });
    let shown = -1;
    const onProgress = (share: number) => {
      if (controller.signal.aborted || Math.abs(share - shown) < STEP) return;
      shown = share;
      setState({ status: 'working', share, stop });
    };
    try {
      setState({ status: 'done', text: await work(controller.signal, onProgress) });
    } catch (error) {
      if (controller.signal.aborted) setState({ status: 'stopped' });
      else setState({ status: 'failed', text: describe(error) });
    }
  }

  return { work: (work) => void run(work), state };
}
