import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyToFolder } from '../../src/background/folder.ts';
import type { OpenBackup } from '../../src/storage/backup.ts';
import type { ChosenFolder } from '../../src/storage/copies.ts';
import { listBackups } from '../../src/storage/folder.ts';
import { options } from '../export/sample-library.ts';
import { FakeFolder } from '../fakes/folder.ts';

const LIBRARIES = ['3f9c1a2b-5d6e-4f70-8a9b-0c1d2e3f4a5b', '7e8d9c0b-1a2b-4c3d-9e4f-5a6b7c8d9e0f'];
const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;

/** What goes wrong while a library is copied. */
const TROUBLES = {
  nothing() {},
  'the disk is full': (folder: FakeFolder) => Object.assign(folder, { free: 60 }),
  'the file is cut short, without an error': (folder: FakeFolder) => Object.assign(folder, { cut: 60 }),
  'the permission is withdrawn': (folder: FakeFolder) => Object.assign(folder, { permission: 'prompt' }),
  'nothing can be deleted': (folder: FakeFolder) =>
    Object.assign(folder, { removeEntry: () => Promise.reject(new DOMException('In use', 'InvalidStateError')) }),
  'the folder is gone after the backup is written': (folder: FakeFolder) =>
    Object.assign(folder, {
      async *values() {
        yield* [];
        throw new DOMException('Not found', 'NotFoundError');
      },
    }),
};
type Trouble = keyof typeof TROUBLES;

const step = fc.record({
  act: fc.constantFrom('copy', 'copy', 'copy', 'copy', 'delete', 'rename', 'bring back'),
  library: fc.nat(LIBRARIES.length - 1),
  clock: fc.oneof(
    fc.constantFrom(MINUTE, 600 * MINUTE, 1440 * MINUTE),
    fc.integer({ min: -40 * YEAR, max: 40 * YEAR }),
  ),
  trouble: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Trouble>('nothing') },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(TROUBLES) as Trouble[])) },
  ),
  which: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const contentOf = (url: string): OpenBackup => ({
  articles: 1,
  async *read() {
    const added = '2025-03-20T08:00:00.000Z';
    yield { article: { url, title: url.slice(-12), lang: 'en', added }, annotations: [] };
  },
  extras: { settings: {}, rules: [], collections: [] },
});

const isWhole = (text: string) => {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
};

interface Backup {
  name: string;
  library: string;
  text: string;
  /** Whether it was reported to be written. */
  reported: boolean;
}

/** A folder, the libraries that are copied into it, and what should be there. */
class History {
  folder = new FakeFolder('Notes');
  copies = 0;
  now = Date.parse('2026-11-29T10:41:03.000Z');
  /** Backups that were written whole, the last one last. */
  written: Backup[] = [];
  /** The last backup of each library that was reported to be written. */
  last: { [library: string]: string } = {};
  /** What is no longer there, though no copy deleted it. */
  away = new Set<string>();
  /** Files that are none of ours. */
  others = new Set<string>();

  constructor() {
    for (const day of ['27', '28', '29']) this.addOther(`newsgloss-backup-2026-11-${day}-104103.json`);
  }

  addOther(name: string): void {
    this.folder.files.set(name, name);
    this.others.add(name);
  }

  async run({ act, library: at, clock, trouble, which }: Step): Promise<void> {
    this.now = Math.max(0, Math.min(this.now + clock, 200 * YEAR));
    const library = LIBRARIES[at] as string;
    if (act === 'copy') await this.copy(library, trouble);
    const here = this.written.filter(({ name }) => this.folder.files.has(name));
    const one = here[which % here.length];
    if (act === 'bring back') this.bringBack(which);
    if (!one || (act !== 'delete' && act !== 'rename')) return;
    this.folder.files.delete(one.name);
    this.away.add(one.name);
    if (act === 'rename') this.addOther(`${one.name.slice(0, -5)} (before ${which}).json`);
  }

  async copy(library: string, trouble: Trouble): Promise<void> {
    const url = `https://news.example/${library}/${++this.copies}`;
    const now = new Date(this.now).toISOString();
    const writer = { library, version: '1', last: this.last[library] ?? '' };
    const onProgress = () => TROUBLES[trouble](this.folder);
    const watching = { onProgress, signal: new AbortController().signal };
    let reported = '';
    try {
      const { file } = await copyToFolder(this.folder.handle, contentOf(url), writer, { ...options, now }, watching);
      this.last[library] = file;
      reported = file;
    } catch (error) {
      if (trouble === 'nothing') throw error;
    }
    const { written } = this.folder;
    this.mend();
    for (const name of written) {
      const text = this.folder.files.get(name) ?? '';
      if (isWhole(text)) this.add({ name, library, text, reported: name === reported });
      else expect(name).not.toBe(reported);
    }
  }

  /** A name that is free again, after its file was renamed or deleted, may be given to another backup of the same second. */
  add(backup: Backup): void {
    this.written = [...this.written.filter(({ name }) => name !== backup.name), backup];
    this.away.delete(backup.name);
  }

  /** Whatever was wrong with the folder is right again. */
  mend(): void {
    const { files, modified, folders } = this.folder;
    this.folder = Object.assign(new FakeFolder('Notes'), { files, modified, folders });
  }

  /** A program that synchronises the folder brings a file back. */
  bringBack(which: number): void {
    const gone = this.written.filter(({ name, reported }) => reported && this.away.has(name));
    const one = gone[which % gone.length];
    if (!one) return;
    this.folder.files.set(one.name, one.text);
    this.away.delete(one.name);
  }

  async check(): Promise<void> {
    for (const name of this.others) expect(this.folder.files.get(name)).toBe(name);
    for (const library of LIBRARIES) {
      const due = this.written.filter((one) => one.library === library && !this.away.has(one.name)).slice(-3);
      for (const { name, text } of due) expect(this.folder.files.get(name)).toBe(text);
      const listed = await listBackups(this.folder.handle as ChosenFolder, library);
      const whole = listed.map(({ name }) => name).filter((name) => due.some((one) => one.name === name));
      expect(whole).toEqual(due.map(({ name }) => name).reverse());
    }
    // Others may be deleted.
    this.written = this.written.filter(({ name }) => this.folder.files.has(name) || this.away.has(name));
  }
}

test('the last three backups of each library are there and whole, whatever happened to clock, folder and files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
      const history = new History();
      for (const one of steps) {
        await history.run(one);
        await history.check();
      }
    }),
    { numRuns: 500 },
  );
});
