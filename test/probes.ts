// Attacks of pages on the extension, in both browsers, as a table: how many tries held, and how long one takes.
//   npm run probes [-- --tries=3] [--browser=firefox] [--only=focus]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const FILES = ['probes', 'hostile', 'no-requests', 'sandboxed', 'private'].map((name) => `test/e2e/${name}.e2e.ts`);

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '1' },
    browser: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
  },
});

/** What the JSON reporter of Vitest writes, as far as it is read here. */
interface Report {
  testResults: { assertionResults: { fullName: string; status: string; duration?: number }[] }[];
}

/** The tries of an attack in one browser. */
interface Tries {
  held: number;
  all: number;
  /** Milliseconds, of the longest. */
  longest: number;
}

const browsers = ['chromium', 'firefox'].filter((kind) => kind.includes(values.browser));
const folder = mkdtempSync(join(tmpdir(), 'newsgloss-probes-'));
const attacks = new Map<string, Map<string, Tries>>();

function run(kind: string): void {
  const file = join(folder, `${kind}.json`);
  const named = values.only ? ['-t', values.only] : [];
  const options = ['--config', 'test/vitest.config.ts', '--project', kind, '--reporter=json', `--outputFile=${file}`];
  spawnSync('npx', ['vitest', 'run', ...options, ...named, ...FILES], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const { fullName, status, duration = 0 } of testResults.flatMap((one) => one.assertionResults)) {
    if (status !== 'passed' && status !== 'failed') continue;
    const inBrowsers = attacks.get(fullName) ?? new Map<string, Tries>();
    attacks.set(fullName, inBrowsers);
    const { held, all, longest } = inBrowsers.get(kind) ?? { held: 0, all: 0, longest: 0 };
    const isHeld = Number(status === 'passed');
    inBrowsers.set(kind, { held: held + isHeld, all: all + 1, longest: Math.max(longest, duration) });
  }
}

for (let time = 0; time < Number(values.tries); time++) for (const kind of browsers) run(kind);
rmSync(folder, { recursive: true });

const tell = (tries: Tries | undefined) =>
  tries ? `${tries.held} of ${tries.all}, ${(tries.longest / 1000).toFixed(1)} s` : '–';
console.log(`| attack | ${browsers.join(' | ')} |\n|${' --- |'.repeat(browsers.length + 1)}`);
for (const [name, inBrowsers] of attacks)
  console.log(`| ${name} | ${browsers.map((kind) => tell(inBrowsers.get(kind))).join(' | ')} |`);
for (const kind of browsers) {
  const tries = [...attacks.values()].flatMap((inBrowsers) => inBrowsers.get(kind) ?? []);
  const held = tries.filter((one) => one.held === one.all).length;
  console.log(`${kind}: ${held} of ${tries.length} attacks held in every try`);
  if (held < tries.length) process.exitCode = 1;
}
