import type { ExportedFile } from '../../export/file.ts';

/** How long the page may be kept from answering the reader, in milliseconds. */
const TURN_MS = 16;

/** In characters or bytes: what is gathered becomes a blob, which the browser may hold outside the page's memory. */
const PART = 1_000_000;

/** Writes a file bit by bit, letting the page breathe, until it is whole or `signal` is aborted. */
export async function writeFile({ mime, pieces }: ExportedFile, signal: AbortSignal): Promise<Blob> {
  const parts: Blob[] = [];
  let open: BlobPart[] = [];
  let size = 0;
  let turn = performance.now();
  const close = () => {
    parts.push(new Blob(open));
    open = [];
    size = 0;
  };
  for await (const piece of pieces) {
    open.push(piece as BlobPart);
    size += piece.length;
    if (size > PART) close();
    if (performance.now() - turn < TURN_MS) continue;
    await breathe();
    signal.throwIfAborted();
    turn = performance.now();
  }
  signal.throwIfAborted();
  close();
  return new Blob(parts, { type: mime });
}

/** Gives the page a turn, without the wait that timers have. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Hands a file to the reader's downloads. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
