type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemFileHandle | Folder> };

/** Runs in a page of the extension: “choosing” takes a folder of the extension's own, as no test can drive the dialog. */
export function pickOwnFolder(name: string): void {
  const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  Object.assign(globalThis, { showDirectoryPicker: pick });
}

/** Runs in a page: the files of that folder, by path. One that is removed meanwhile is left out. */
export async function readFolder(name: string): Promise<{ [path: string]: string }> {
  const texts: { [path: string]: string } = {};
  const root = (await (await navigator.storage.getDirectory()).getDirectoryHandle(name)) as Folder;
  const folders: [path: string, folder: Folder][] = [['', root]];
  for (const [path, folder] of folders) {
    for await (const entry of folder.values()) {
      if (entry.kind === 'directory') folders.push([`${path}${entry.name}/`, entry as Folder]);
      else {
        const file = await (entry as FileSystemFileHandle).getFile().catch(() => null);
        if (file) texts[path + entry.name] = await file.text();
      }
    }
  }
  return texts;
}

/** Runs in a page: writes a file into that folder. */
export async function writeInto(name: string, path: string, text: string): Promise<void> {
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  const names = path.split('/');
  const last = names.pop() ?? '';
  for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
  const file = await (await folder.getFileHandle(last, { create: true })).createWritable();
  await file.write(text);
  await file.close();
}

/** Runs in a page: removes a file from that folder, if it is there. */
export async function removeFrom(name: string, path: string): Promise<void> {
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  const names = path.split('/');
  const last = names.pop() ?? '';
  for (const one of names) folder = await folder.getDirectoryHandle(one);
  await folder.removeEntry(last).catch(() => undefined);
}

/** Runs in a page: deletes that folder. */
export async function removeFolder(name: string): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
}
