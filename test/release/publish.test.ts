import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '../../release/publish.mjs';

let root: string;
let lines: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newsgloss-published-'));
  lines = [];
  mkdirSync(join(root, 'dist/packages'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"version":"0.2.0"}');
  writeFileSync(join(root, 'CHANGELOG.md'), '## [0.2.0] - 2026-03-04\n\n- New.\n');
  for (const browser of ['chrome', 'firefox'])
    writeFileSync(join(root, `dist/packages/newsgloss-${browser}-0.2.0.zip`), zipSync({ a: new Uint8Array(1) }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (store: string, isDryRun: boolean) =>
  publish({ store, root, isDryRun, env: {}, log: (line: string) => lines.push(line) });

test.each([
  [
    'chrome',
    'POST https://chromewebstore.googleapis.com/v2/publishers/<CHROME_PUBLISHER_ID>/items/<CHROME_ITEM_ID>:publish',
  ],
  ['edge', 'POST https://api.addons.microsoftedge.microsoft.com/v1/products/<EDGE_PRODUCT_ID>/submissions'],
  ['firefox', 'npx --no-install web-ext sign --channel listed'],
])('tried out, %s needs no secret, and is told what would be sent', async (store, says) => {
  await run(store, true);
  expect(lines.join('\n')).toContain(says);
  expect(lines.at(-1)).toMatch(/\.zip would be sent to /);
});

test.each(['chrome', 'edge', 'firefox'])('%s is sent nothing without its secrets', async (store) => {
  await expect(run(store, false)).rejects.toThrow('Not set: ');
  expect(lines).toEqual([]);
});

test('a store that is none, and a package that is not there, are named', async () => {
  await expect(run('safari', true)).rejects.toThrow('“safari” is no store: choose chrome, edge, firefox.');
  rmSync(join(root, 'dist/packages/newsgloss-chrome-0.2.0.zip'));
  await expect(run('edge', true)).rejects.toThrow(
    'There is no dist/packages/newsgloss-chrome-0.2.0.zip: run “npm run package” first.',
  );
});
