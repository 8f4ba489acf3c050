// Lets Node run the TypeScript of this project as it stands: node --import ./test/typescript.mjs test/start.ts
// Names are left alone, so that functions can be sent into a browser as text.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from 'esbuild';
import { loadTable } from '../src/lexicon/load-table.mjs';

/** @type {import('node:module').LoadHook} */
export async function load(id, context, next) {
  const url = id.replace(/\?.*$/, ''); // Vitest marks its test files
  if (url.endsWith('.bin')) {
    const bytes = await readFile(fileURLToPath(url), 'base64');
    return {
      format: 'module',
      source: `export default Uint8Array.from(Buffer.from('${bytes}', 'base64'))`,
      shortCircuit: true,
    };
  }
  if (url.endsWith('.txt')) {
    const json = await loadTable(fileURLToPath(url));
    return { format: 'module', source: `export default ${JSON.stringify(json)}`, shortCircuit: true };
  }
  if (url.endsWith('.liquid')) {
    const text = await readFile(fileURLToPath(url), 'utf8');
    return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true };
  }
  if (!/\.tsx?$/.test(url)) return next(id, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = await transform(source, {
    loader: url.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcefile: fileURLToPath(url),
    sourcemap: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}

// Node runs this file once more, in the thread of its hooks.
if (isMainThread) register(import.meta.url);
