import { download, writeFile } from '../../storage/files.ts';
import { rescue } from '../../storage/rescue.ts';

/** Writes all that can be read of a library that cannot be opened into a file.  */
export async function saveCopy(): Promise<void> {
  const pieces = await rescue();
  if (!pieces) throw Object.assign(new Error('It cannot be opened'), { name: 'StorageBroken' });
  const name = `newsgloss-${new Date().toISOString().slice(0, 10)}.json`;
  const file = await writeFile({ mime: 'application/json', pieces }, new AbortController().signal);
  download(file, name);
}
