import { type ChosenFolder, readCopies } from './copies.ts';

/** The File System Access API, which only some browsers have. */
interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<ChosenFolder>;
}

/** Whether the reader can choose a folder in this browser. */
export const canChoose = (): boolean => (globalThis as Picker).showDirectoryPicker !== undefined;

/** A backup that was written to the folder, or put there by the reader: “newsgloss-backup-2026-11-29-104103.json”. */
const BACKUP = /^newsgloss-backup-[\d-]+\.json$/;

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

/** The backups in a folder, the newest first. */
export async function listBackups(handle: ChosenFolder): Promise<File[]> {
  const files: File[] = [];
  for await (const entry of handle.values())
    if (entry.kind === 'file' && BACKUP.test(entry.name)) files.push(await entry.getFile());
  return files.filter(({ size }) => size > 0).sort((a, b) => (a.name < b.name ? 1 : -1));
}
