import type { ChosenFolder } from '../../storage/copies.ts';

/** The File System Observer API, which only some browsers have. */
interface Observer {
  observe(folder: FileSystemDirectoryHandle, options: { recursive: boolean }): Promise<void>;
  disconnect(): void;
}

/** How often a folder is looked at where the browser does not tell of changes, in milliseconds. */
const LOOK_MS = 2000;

/** How long changes are collected, in milliseconds: a sync program writes several files. */
const COLLECT_MS = 300;

/**
 * Calls back when something changes in a folder, by this or another program, while the page is shown. Where the browser cannot tell, it
 * calls back every two seconds. Returns a function that stops it.
 */
export function watchFolder(folder: ChosenFolder, onChange: () => void): () => void {
  const { FileSystemObserver } = globalThis as { FileSystemObserver?: new (onChange: () => void) => Observer };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (document.visibilityState === 'visible') onChange();
  };
  if (!FileSystemObserver) {
    const every = setInterval(look, LOOK_MS);
    return () => clearInterval(every);
  }
  const observer = new FileSystemObserver(() => {
    timer ??= setTimeout(look, COLLECT_MS);
  });
  // A folder that is gone or not allowed now is said so elsewhere.
  observer.observe(folder, { recursive: true }).catch(() => undefined);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
