import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the harness needs to know of the extension it opens. */
export interface Manifest {
  action: { default_popup: string };
  commands?: { [name: string]: { suggested_key?: { default: string } } };
  browser_specific_settings?: { gecko: { id: string } };
}

/** Reads the manifest of a built extension. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}
