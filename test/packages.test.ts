import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The files of a folder by path, as SHA-256. */
function readFolder(folder: string): { [path: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), hash(readFileSync(path))]));
}

const readZip = (bytes: Uint8Array): { [path: string]: string } =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, hash(content)]));

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'newsgloss-packages-'));
  // As a clone has it: neither what was built nor what was installed.
  const isOutput = (path: string) => /^(?:dist|screenshots|node_modules|\.git)$/.test(relative(ROOT, path));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !isOutput(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

test('the packages have the same bytes in another folder, time zone and at another time, and hold what was built', () => {
  const packages = join(copy, 'dist/packages');
  const build = (zone: string) => {
    execFileSync(process.execPath, ['build.mjs', '--package'], { cwd: copy, env: { ...process.env, TZ: zone } });
    return readFolder(packages);
  };
  const first = build('Pacific/Kiritimati');
  expect(Object.keys(first)).toHaveLength(4);
  expect(build('America/Los_Angeles')).toEqual(first);
  for (const name of Object.keys(first)) {
    const content = readZip(readFileSync(join(packages, name)));
    const browser = /-(chrome|firefox|safari)-/.exec(name)?.[1];
    if (browser) {
      expect(content).toEqual(readFolder(join(ROOT, 'dist', browser)));
      expect(content).toHaveProperty(['manifest.json']); // at the root, where stores and packagers look for it
    } else
      expect(content).toMatchObject({ 'build.mjs': expect.any(String), 'src/background/main.ts': expect.any(String) });
  }
});
