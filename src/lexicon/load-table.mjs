// The table of a lexicon's file, as the build, the tests and Node import it in place of the file.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @type {Promise<{ compileLexicon(file: string): unknown }> | undefined} */
let compiler;

async function bundleCompiler() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('compile.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}

/**
 * The table of a file such as “en.txt”, as JSON.
 * @param {string} path
 */
export async function loadTable(path) {
  compiler ??= bundleCompiler();
  const file = await readFile(path, 'utf8');
  return JSON.stringify((await compiler).compileLexicon(file));
}
