/** A file of the folder that the devices share. */
export interface SyncFile {
  name: string;
  /** In bytes. */
  size: number;
  /** Milliseconds since 1970, by the clock of whoever wrote it. */
  modified: number;
}

/** The folder that the devices share. */
export interface SyncFiles {
  list(): Promise<SyncFile[]>;
  read(name: string): Promise<string>;
  /** Writes a file as a whole: the one before stays until then. */
  write(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<SyncFile>;
  /** Removes a file, if it is there. */
  remove(name: string): Promise<void>;
}

/** The text of some pieces. */
export async function joinPieces(pieces: AsyncIterable<string> | Iterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join('');
}
