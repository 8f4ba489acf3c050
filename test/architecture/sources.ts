import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Source text by path below `src`, with forward slashes. */
export type Sources = Map<string, string>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');

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

/** Every script in folders of the project and every single one, by path below the root. */
export function readScripts(...paths: string[]): Sources {
  const files = paths.flatMap((path) =>
    /\.mjs$/.test(path)
      ? [path]
      : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
          .map((name) => `${path}/${name.replaceAll('\\', '/')}`),
  );
  return new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}
