// Lints the package as the add-on store does. Fails on errors, and on warnings that manifest/store/reviewers.md does not
// explain:
//   npm run lint:package
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const webExt = fileURLToPath(new URL('../node_modules/web-ext/bin/web-ext.js', import.meta.url));
const options = ['lint', '--source-dir', 'dist/firefox', '--self-hosted', '--output', 'json'];

// The exit code is not 0 when there are errors; the report says which.
const { stdout } = await promisify(execFile)(process.execPath, [webExt, ...options], { cwd: root }).catch((failed) => {
  if (failed.stdout) return failed;
  throw failed;
});
const { errors, warnings, notices } = JSON.parse(stdout);

/** @type {Map<string, number>} */
const counts = new Map();
for (const { code, file } of [...warnings, ...notices])
  counts.set(`${code} in ${file}`, (counts.get(`${code} in ${file}`) ?? 0) + 1);

const explained = new Map();
const table = await readFile(new URL('../manifest/store/reviewers.md', import.meta.url), 'utf8');
for (const [, code, file, times] of table.matchAll(/^\| `([A-Z_]+)` +\| `([^`]+)` +\| (\d+) /gm))
  explained.set(`${code} in ${file}`, Number(times));

const problems = [
  ...errors.map(
    (/** @type {{ code: string; file: string; message: string }} */ { code, file, message }) =>
      `error: ${code} in ${file}: ${message}`,
  ),
  ...[...counts].filter(([key, times]) => explained.get(key) !== times).map((entry) => `not explained: ${entry}`),
  ...[...explained].filter(([key]) => !counts.has(key)).map(([key]) => `explained, but no longer there: ${key}`),
];
for (const problem of problems) console.error(problem);
console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
