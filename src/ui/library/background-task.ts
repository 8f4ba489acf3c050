import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedFile } from '../../export/exporter.ts';
import { t } from '../shared/strings.ts';

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

/** Runs one long task at a time; it stops when the component is unmounted. */
export function useWork(): { work(work: Work): void; state: WorkState } {
  const [state, setState] = useState<WorkState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(work: Work): Promise<void> {
    const controller = new AbortController();
    const stop = () => controller.abort();
    running.current = controller;
    setState({ status: 'working', share: null, stop });
    const onProgress = (share: number) => {
      if (!controller.signal.aborted) setState({ status: 'working', share, stop });
    };
    try {
      setState({ status: 'done', text: await work(controller.signal, onProgress) });
    } catch (error) {
      if (controller.signal.aborted) setState({ status: 'stopped' });
      else
        setState({ status: 'failed', text: t('act_failed', error instanceof Error ? error.message : String(error)) });
    }
  }

  return { work: (work) => void run(work), state };
}
