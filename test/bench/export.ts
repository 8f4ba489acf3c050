// Time of 10,000 annotations in every format, each in one run; 100,000 under a heap of 512 MB; and, in Chromium, how long the
// library keeps the page from answering while it exports 10,000:
//   node --import ./test/typescript.mjs test/bench/export.ts
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LibraryItem } from '../../src/citation/source.ts';
import type { Piece } from '../../src/export/exporter.ts';
import { exportFile } from '../../src/export/file.ts';
import { type ExporterName, exporters } from '../../src/export/index.ts';
import { options, readWhole, writeText } from '../export/sample-library.ts';
import { measureLibrary } from './export-in-library.ts';
import { generateLibrary } from './generated-library.ts';

const ASKED = { seconds: 2, longestTask: 100 };
const MANY = 10_000;
const VERY_MANY = 100_000;
const HEAP_MB = 512;

const names = Object.keys(exporters) as ExporterName[];
const report = (what: string, value: string, isReached: boolean) =>
  console.log(`${what.padEnd(42)} ${value.padStart(10)} ${isReached ? 'reached' : 'NOT REACHED'}`);

async function* follow(articles: Iterable<LibraryItem>): AsyncGenerator<LibraryItem> {
  yield* articles;
}

/** Writes a file and throws it away; answers how large it was. */
async function drain(pieces: AsyncIterable<Piece>): Promise<number> {
  let size = 0;
  for await (const piece of pieces) size += piece.length;
  return size;
}

const writeAll = (name: ExporterName, count: number) =>
  drain(
    exportFile(exporters[name], { library: follow(generateLibrary(count)), articles: 2, title: 'bench' }, options)
      .pieces,
  );

/** Runs in a process of its own, whose heap is bounded. */
if (process.argv[2] === '--under-heap') {
  for (const name of names) await writeAll(name, VERY_MANY);
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`);
} else {
  for (const name of names) {
    // Of the processor: the clock on the wall also counts whatever else the machine does.
    const before = process.cpuUsage();
    const size = await writeAll(name, MANY);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    report(`${name}, ${(size / 1e6).toFixed(1)} MB: seconds`, seconds.toFixed(2), seconds <= ASKED.seconds);
  }
  const file = await writeText(exporters.json, generateLibrary(MANY));
  const start = performance.now();
  await readWhole(file, options.now, 100_000);
  console.log(`read back: ${((performance.now() - start) / 1000).toFixed(2)} s`);

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MB}`,
      '--import',
      './test/typescript.mjs',
      fileURLToPath(import.meta.url),
      '--under-heap',
    ],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  );
  report(
    `100,000 in every format, ${HEAP_MB} MB of heap`,
    status === 0 ? stdout.trim() : stderr.slice(-200),
    status === 0,
  );

  const { longest, seconds } = await measureLibrary(MANY, names);
  for (const name of names) {
    report(
      `${name} in the library: longest task, ms`,
      String(longest[name]),
      (longest[name] ?? 0) <= ASKED.longestTask,
    );
    report(`${name} in the library: seconds`, (seconds[name] ?? 0).toFixed(2), (seconds[name] ?? 9) <= ASKED.seconds);
  }
}
