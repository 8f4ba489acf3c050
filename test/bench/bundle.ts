import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PAGES, type PageServer, servePages } from '../e2e/server.ts';

/** A file of this folder with all that it imports, as a script for a page. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves a page with such a script as `bench.html`. */
export async function serveBundle(file: string): Promise<PageServer> {
  const html = `<!doctype html><meta charset="utf-8"><title>bench</title><script>${await bundle(file)}</script>`;
  return servePages(PAGES, new Map([['/bench.html', html]]));
}
