import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGES } from './server.ts';

const FOLDER = join(PAGES, '../../screenshots');

/** Where a picture of this name is put: in a folder that is no part of the project. */
export function screenshotPath(name: string): string {
  const path = join(FOLDER, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
