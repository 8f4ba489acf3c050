import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const EXPORT = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;

/** The text of each file of the project, by path. */
const files = new Map(
  ['src', 'test', 'release'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
      .map((path): [string, string] => {
        const name = join(folder, path).replaceAll('\\', '/');
        return [name, readFileSync(join(root, name), 'utf8')];
      }),
  ),
);

/** The files that name each word. */
const namedIn = new Map<string, Set<string>>();
for (const [path, text] of files)
  for (const [word] of text.matchAll(/\w+/g)) namedIn.set(word, (namedIn.get(word) ?? new Set()).add(path));

test('what a module exports is named in another one', () => {
  const unused = [...files].flatMap(([path, text]) =>
    // what the library exports is for others
    path.startsWith('src/') && !path.startsWith('src/lib/')
      ? [...text.matchAll(EXPORT)]
          .filter(([, name = '']) => namedIn.get(name)?.size === 1)
          .map(([, name]) => `${path}: ${name}`)
      : [],
  );
  expect(files.size).toBeGreaterThan(500);
  expect(unused).toEqual([]);
});
