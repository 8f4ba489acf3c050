/** A file that is written piece by piece. */
interface WrittenFile {
  mime: string;
  pieces: AsyncIterable<string | Uint8Array>;
}

/** How long a task runs before the page can handle events, in milliseconds. */
const SLICE_MS = 16;

/** The size in characters or bytes from which pieces are joined to a blob, which the browser can store outside of the page's memory. */
const PART = 1_000_000;

/** Writes a file. Yields to the event loop in between. Rejects with the reason of `signal` when that is aborted. */
export async function writeFile({ mime, pieces }: WrittenFile, signal: AbortSignal): Promise<Blob> {
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
export function readInPieces(file: Blob, onRead: (share: number) => void): () => AsyncGenerator<string> {
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
