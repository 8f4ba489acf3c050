import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file in some folders, or one of the files named, that was changed after another file was written; null for none. */
export function findNewer(written: string, sources: string[]): string | null {
  const time = existsSync(written) ? statSync(written).mtimeMs : 0;
  for (const source of sources) {
    const paths = statSync(source).isDirectory()
      ? readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name))
      : [source];
    const newer = paths.find((path) => statSync(path).isFile() && statSync(path).mtimeMs > time);
    if (newer) return newer;
  }
  return null;
}
