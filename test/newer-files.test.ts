import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNewer } from './newer-files.ts';

test('a file that was changed after another was written is named, however deep it lies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-newer-'));
  const write = (name: string, time: number) => {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), time, time);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  const sources = [join(folder, 'src'), write('build.mjs', 100)];
  const deep = write('src/deep/a.ts', 100);
  const built = write('manifest.json', 200);
  expect(findNewer(built, sources)).toBeNull();
  write('src/deep/a.ts', 300);
  expect(findNewer(built, sources)).toBe(deep);
  expect(findNewer(join(folder, 'missing.json'), [join(folder, 'build.mjs')])).toBe(join(folder, 'build.mjs'));
  rmSync(folder, { recursive: true });
});
