import { readBackupName, shortenId } from './backup-name.ts';
import { type ChosenFolder, readCopies } from './copies.ts';

/** The File System Access API, which only some browsers have. */
interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<ChosenFolder>;
}

/** Whether the reader can choose a folder in this browser. */
export const canChoose = (): boolean => (globalThis as Picker).showDirectoryPicker !== undefined;

/** A backup of an earlier version, or one that the reader put there: “newsgloss-backup-2026-11-29.json”. */
const UNNUMBERED = /^newsgloss-backup-[\d-]+\.json$/;

/** The folder that the reader chooses; null if they close the dialog. */
export async function pickFolder(): Promise<ChosenFolder | null> {
  try {
    const picker = (globalThis as Picker).showDirectoryPicker;
    return (await picker?.({ id: 'newsgloss', mode: 'readwrite', startIn: 'documents' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Asks for the permission to the folder, unless it is granted. Browsers ask only when the reader has clicked. */
export async function isAllowed(): Promise<boolean> {
  const folder = await readCopies('folder');
  try {
    return (await folder?.handle.requestPermission({ mode: 'readwrite' })) === 'granted';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return false;
    throw error;
  }
}

/**
 * The backups in a folder, those of one library after another, each the newest first: those of `library`, then of the library whose
 * newest one was last written. Those whose names do not tell their library are taken for one library's.
 */
export async function listBackups(handle: ChosenFolder, library: string): Promise<File[]> {
  const libraries = new Map<string, Numbered[]>();
  for await (const entry of handle.values()) {
    if (entry.kind !== 'file') continue;
    const known = readBackupName(entry.name);
    if (!known && !UNNUMBERED.test(entry.name)) continue;
    const file = await entry.getFile();
    if (file.size === 0) continue;
    const of = known?.library ?? '';
    libraries.set(of, [...(libraries.get(of) ?? []), { file, number: known?.number ?? 0 }]);
  }
  const isOwn = (of: string) => Number(of === shortenId(library));
  return [...libraries]
    .map(([of, backups]) => ({ of, files: sortNewest(backups) }))
    .sort((a, b) => isOwn(b.of) - isOwn(a.of) || lastWritten(b.files) - lastWritten(a.files))
    .flatMap(({ files }) => files);
}

interface Numbered {
  file: File;
  number: number;
}

const sortNewest = (backups: Numbered[]): File[] =>
  backups.sort((a, b) => b.number - a.number || (a.file.name < b.file.name ? 1 : -1)).map(({ file }) => file);

/** When the newest file was written, by the clock. */
const lastWritten = ([newest]: File[]): number => newest?.lastModified ?? 0;
