/** An open file, as `FileSystemSyncAccessHandle`. Sizes and positions are in bytes. */
export interface OpenedFile {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/** How much of a file is read or written at a time. */
const BLOCK = 1_000_000;

const NEW_LINE = 10;

/** The end of a line. */
export const LINE_FEED = new Uint8Array([NEW_LINE]);

/** “1a2b3c4d ” in front of each line. */
const PREFIX_LENGTH = 9;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The CRC-32 of bytes, as an unsigned integer; `before` is that of the bytes before them. */
export function checksum(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  // Iterators are slow here.
  for (let at = 0; at < bytes.length; at++)
    crc = (CRC_TABLE[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A line of a file: the checksum in hexadecimal digits, a space, and the JSON. */
export function encodeLine(json: string): Uint8Array {
  const text = encoder.encode(json);
  const line = new Uint8Array(PREFIX_LENGTH + text.length + 1);
  line.set(encoder.encode(`${checksum(text).toString(16).padStart(8, '0')} `));
  line.set(text, PREFIX_LENGTH);
  line[line.length - 1] = NEW_LINE;
  return line;
}

/** Goes on with the checksum of all lines, from those of the single lines; 0 is that of none. */
export const addToChain = (chain: number, lines: Uint8Array[]): number =>
  lines.reduce((crc, line) => checksum(line.subarray(0, PREFIX_LENGTH), crc), chain);

/** The JSON of a line; null if its checksum is wrong. */
function decodeLine(line: Uint8Array): string | null {
  const text = line.subarray(PREFIX_LENGTH);
  const stated = Number.parseInt(decoder.decode(line.subarray(0, PREFIX_LENGTH - 1)), 16);
  return stated === checksum(text) ? decoder.decode(text) : null;
}

/** A line that was read. */
export interface Line {
  /** Null if the checksum is wrong. */
  json: string | null;
  /** With the line feed. */
  bytes: Uint8Array;
  /** The position after it. */
  end: number;
}

/** Reads the complete lines of a file, a block at a time. */
export function* readLines(file: OpenedFile, from = 0, blockSize = BLOCK): Generator<Line> {
  let rest = new Uint8Array(0);
  const size = file.getSize();
  for (let at = from; at < size; ) {
    const block = new Uint8Array(rest.length + Math.min(blockSize, size - at));
    block.set(rest);
    const read = file.read(block.subarray(rest.length), { at });
    if (read === 0) return;
    const blockStart = at - rest.length;
    at += read;
    let start = 0;
    for (let end = block.indexOf(NEW_LINE); end >= 0; end = block.indexOf(NEW_LINE, start)) {
      const bytes = block.subarray(start, end + 1);
      start = end + 1;
      yield { json: decodeLine(bytes.subarray(0, -1)), bytes, end: blockStart + start };
    }
    rest = block.slice(start, rest.length + read);
  }
}

/** Writes bytes at a position. Throws a `QuotaExceededError` if they do not get into the file, for whatever reason. */
export function writeAll(file: OpenedFile, bytes: Uint8Array, at: number): void {
  try {
    for (let done = 0; done < bytes.length; done += BLOCK) {
      const block = bytes.subarray(done, done + BLOCK);
      if (file.write(block, { at: at + done }) !== block.length) throw new Error('The file is cut short');
    }
    file.flush();
    const last = bytes.subarray(-BLOCK);
    if (!hasAt(file, last, at + bytes.length - last.length)) throw new Error('The file has other content');
  } catch (error) {
    throw toQuotaError(error);
  }
}

/** Whether a file has these bytes at a position. */
export function hasAt(file: OpenedFile, bytes: Uint8Array, at: number): boolean {
  const there = new Uint8Array(bytes.length);
  return file.read(there, { at }) === bytes.length && there.every((byte, index) => byte === bytes[index]);
}

/** Files that cannot be opened or written: browsers do not always say that it is because the disk is full. */
export const toQuotaError = (error: unknown): Error =>
  Object.assign(new Error(String(error), { cause: error }), { name: 'QuotaExceededError' });

/** Errors of a browser or profile in which the extension has no files of its own. */
const UNAVAILABLE = new Set([
  'SecurityError',
  'NotSupportedError',
  'NotAllowedError',
  'TypeError',
  'WorkerUnavailable',
]);

/** Whether an error says that there can be no mirror. */
export const isUnavailable = (error: unknown): boolean => error instanceof Error && UNAVAILABLE.has(error.name);

/** Joins lines. */
export function joinLines(lines: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length;
  }
  return all;
}
