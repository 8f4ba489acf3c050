/** A file of a `FakeFolder`. */
class FakeFile {
  readonly kind = 'file';
  constructor(
    readonly name: string,
    readonly folder: FakeFolder,
  ) {}

  async getFile(): Promise<File> {
    this.folder.check();
    const text = this.folder.files.get(this.name);
    if (text === undefined) throw new DOMException(`${this.name} is not there`, 'NotFoundError');
    return new File([text], this.name, { lastModified: this.folder.modified.get(this.name) ?? 0 });
  }

  /** What is written is there when it is closed, and not before. */
  async createWritable() {
    this.folder.check();
    if (this.folder.locked.has(this.name)) throw new DOMException('In use', 'NoModificationAllowedError');
    let text = '';
    const decoder = new TextDecoder();
    return {
      write: async (part: Uint8Array) => {
        this.folder.check();
        text += decoder.decode(part, { stream: true });
        if (text.length > this.folder.free) throw new DOMException('The disk is full', 'QuotaExceededError');
      },
      close: async () => {
        this.folder.check();
        this.folder.files.set(this.name, text.slice(0, this.folder.cut));
        this.folder.modified.set(this.name, Date.now());
        this.folder.written.push(this.name);
      },
      abort: async () => {},
    };
  }
}

/** A folder of the reader's in memory, as `showDirectoryPicker` returns one. */
export class FakeFolder {
  readonly kind = 'directory';
  files = new Map<string, string>();
  folders = new Map<string, FakeFolder>();
  /** When a file was last written, by the clock; 0 for one that a test put there. */
  modified = new Map<string, number>();
  /** The names of files that were written, in this order. */
  written: string[] = [];
  /** Files that another program has open. */
  locked = new Set<string>();
  /** How long a file can be, in UTF-16 code units. */
  free = Number.POSITIVE_INFINITY;
  /** How much of a file is there when it is closed, without an error. */
  cut = Number.POSITIVE_INFINITY;
  isGone = false;
  permission: PermissionState = 'granted';

  constructor(readonly name: string) {}

  check(): void {
    if (this.permission !== 'granted') throw new DOMException('Not allowed', 'NotAllowedError');
    if (this.isGone) throw new DOMException('Not found', 'NotFoundError');
  }

  queryPermission = async (): Promise<PermissionState> => this.permission;
  isSameEntry = async (other: unknown): Promise<boolean> => other === this;

  async getDirectoryHandle(name: string): Promise<FakeFolder> {
    this.check();
    const folder = this.folders.get(name) ?? new FakeFolder(name);
    this.folders.set(name, folder);
    return folder;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    this.check();
    if (!this.files.has(name)) {
      if (!create) throw new DOMException(`${name} is not there`, 'NotFoundError');
      this.files.set(name, '');
    }
    return new FakeFile(name, this);
  }

  async removeEntry(name: string): Promise<void> {
    this.check();
    this.files.delete(name);
  }

  async *keys(): AsyncGenerator<string> {
    for await (const { name } of this.values()) yield name;
  }

  async *values(): AsyncGenerator<FakeFile | FakeFolder> {
    this.check();
    yield* this.folders.values();
    for (const name of this.files.keys()) yield new FakeFile(name, this);
  }

  /** As the API of the browser. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }
}

/** Lets IndexedDB store folders, as browsers do: the same folder comes out. */
export function storeFolders(): void {
  const clone = globalThis.structuredClone;
  globalThis.structuredClone = ((value: unknown, options?: StructuredSerializeOptions) => {
    const { handle, ...rest } = { ...(value as { handle?: unknown }) };
    return handle instanceof FakeFolder ? { ...clone(rest, options), handle } : clone(value, options);
  }) as typeof structuredClone;
}
