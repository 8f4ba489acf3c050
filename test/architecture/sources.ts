import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Source text by path below `src`, with forward slashes. */
export type Sources = Map<string, string>;

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Every TypeScript file of the product. */
export function readSources(): Sources {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter((file) => /\.tsx?$/.test(file.name));
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(SRC, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}
