import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type BuildOptions, context, type Plugin } from 'esbuild';
import { type Report, readReports } from './reports.mjs';

/** The path of a file from a folder, by default the root of the project, with slashes. */
export const pathOf = (file: string, folder = '.') => relative(folder, file).split(sep).join('/');

/** How long each test file took, by path, in milliseconds: by default in the last run of `npm test` or its parts. */
export const readDurations = (reports: Pick<Report, 'testResults'>[] = readReports(), folder = '.') =>
  new Map(
    reports.flatMap(({ testResults }) =>
      testResults.map(({ name, startTime, endTime }): [string, number] => [pathOf(name, folder), endTime - startTime]),
    ),
  );

/** What imports what among some test files and all that they import. */
export interface ImportGraph {
  /** Reads the files anew. For each path that imports one of those given, directly or not: through how many imports. */
  measure(imported: string[]): Promise<Map<string, number>>;
  close(): Promise<void>;
}

/** Has tests that open a view by its name import its entry. */
const viewsByName: Plugin = {
  name: 'views-by-name',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/]ui[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = [...source.matchAll(/\bopenMain\('([\w-]+)'\)/g)].map(([, name]) => name);
      const imports = names.map((name) => `import '../../src/ui/${name}/main.tsx';`);
      return { contents: [source, ...imports].join('\n'), loader: 'ts' };
    });
  },
};

/** Opens the graph of some test files. */
export async function openImportGraph(testFiles: string[]): Promise<ImportGraph> {
  const graph = await context({
    stdin: { contents: testFiles.map((path) => `import '${resolve(path)}';`).join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    metafile: true,
    treeShaking: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
    plugins: [viewsByName],
    loader: { '.bin': 'empty', '.css': 'empty', '.liquid': 'empty', '.txt': 'empty' },
  } satisfies BuildOptions);
  async function measure(imported: string[]): Promise<Map<string, number>> {
    const { inputs } = (await graph.rebuild()).metafile;
    const importers = new Map<string, string[]>();
    for (const [path, { imports }] of Object.entries(inputs))
      for (const one of imports) importers.set(one.path, [...(importers.get(one.path) ?? []), path]);
    const distances = new Map(imported.map((path) => [path, 0]));
    for (const [path, distance] of distances)
      for (const one of importers.get(path) ?? []) if (!distances.has(one)) distances.set(one, distance + 1);
    return distances;
  }
  return { measure, close: () => graph.dispose() };
}

/**
 * The test files that reach some sources, by their distance and then by how long they take, in milliseconds. The nearest are at most
 * so many, which together take no longer than so many milliseconds.
 */
export function pickNearest(
  testFiles: string[],
  distances: Map<string, number>,
  limit: { files: number; ms: number },
  durations = readDurations(),
): { nearest: string[]; others: string[] } {
  const distanceOf = (path: string) => distances.get(path) ?? Number.POSITIVE_INFINITY;
  const durationOf = (path: string) => durations.get(path) ?? 0;
  const touched = testFiles
    .filter((path) => distances.has(path))
    .sort((a, b) => distanceOf(a) - distanceOf(b) || durationOf(a) - durationOf(b));
  const nearest: string[] = [];
  let ms = 0;
  for (const path of touched) {
    if (nearest.length === limit.files || ms + durationOf(path) > limit.ms) continue;
    nearest.push(path);
    ms += durationOf(path);
  }
  return { nearest, others: touched.filter((path) => !nearest.includes(path)) };
}
