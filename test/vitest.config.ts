import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { loadTable } from '../src/lexicon/load-table.mjs';
import { LONG_MS } from './e2e/wait.ts';
import { REPORTS } from './reports.mjs';

/** Files of bytes, as the build puts them into the library. */
const bytes = {
  name: 'bytes',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('.bin')
      ? `export default new Uint8Array(Buffer.from('${readFileSync(id).toString('base64')}', 'base64'));`
      : null,
};

/** The tables of the lexicons, as in the build. */
const lexicons = {
  name: 'lexicons',
  enforce: 'pre' as const,
  load: async (id: string) => (id.endsWith('.txt') ? `export default ${JSON.stringify(await loadTable(id))};` : null),
};

/** Layouts, as the build puts them into the library. */
const layouts = {
  name: 'layouts',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.liquid') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : null),
};

/** No time limit here is a claim about speed: a slow machine with other work to do has to get there, too. */
const PATIENCE_MS = 120_000;

/** When set, it names the file that the counts of assertions are written to. */
const setupFiles = process.env.COUNT_ASSERTIONS ? ['test/count-assertions.ts'] : [];

const [stateful, pure] = splitUnitTests();

/** The paths of unit tests that replace modules or globals and so need a worker of their own, and of all others. */
function splitUnitTests(): [stateful: string[], pure: string[]] {
  const root = new URL('.', import.meta.url);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));
  const isStateful = (path: string) =>
    /\bvi\.(?:mock|spyOn|stubGlobal)\(|fake-indexeddb|\/fakes\//.test(readFileSync(new URL(path, root), 'utf8'));
  const inRoot = paths.map((path) => path.replaceAll('\\', '/'));
  return [inRoot.filter(isStateful), inRoot.filter((path) => !isStateful(path))].map((some) =>
    some.map((path) => `test/${path}`),
  ) as [string[], string[]];
}

const inNode = (name: string, include: string[], how: NonNullable<TestProjectInlineConfiguration['test']>) => ({
  plugins: [bytes, lexicons, layouts],
  test: {
    name,
    include,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    setupFiles,
    ...how,
  },
});

/** Files share a worker, which reads lexicons and models only once. */
const shared = { isolate: false, maxWorkers: 1 };

/** Node runs the modules as they are, which is faster, but none can be replaced. */
const native = {
  execArgv: ['--import', new URL('typescript.mjs', import.meta.url).href],
  experimental: { viteModuleRunner: false, nodeLoader: false },
};

/** The tests in one browser, in two workers: a browser test mostly waits. The files of a worker share its open browser. */
const inBrowser = (browser: 'chromium' | 'firefox', exclude: string[] = []) => ({
  test: {
    name: browser,
    include: ['test/e2e/**/*.e2e.ts'],
    exclude,
    provide: { browser },
    setupFiles,
    globalSetup: 'test/e2e/profiles.setup.ts',
    pool: 'forks' as const,
    isolate: false,
    maxWorkers: 2,
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: LONG_MS, interval: 40 } },
  },
});

/** The npm script that runs all tests of a project, such as “test:firefox”: its report is kept for `npm run slowest`. */
const script = /^test:(unit-\w+|chromium|firefox)$/.exec(process.env.npm_lifecycle_event ?? '')?.[1];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: script
      ? ['default', ['json', { outputFile: fileURLToPath(new URL(`${script}.json`, REPORTS)) }]]
      : ['default'],
    // A browser that no longer answers would let every test left wait for its time limit.
    bail: 12,
    projects: [
      inNode('unit', pure, { ...shared, ...native }),
      inNode('unit-isolated', stateful, { isolate: true }),
      inBrowser('chromium', ['**/*.firefox.e2e.ts']),
      // What only Chromium can tell: the accessibility tree, strings of another length, folders of the reader's.
      inBrowser('firefox', ['**/*.chromium.e2e.ts']),
    ],
  },
});
