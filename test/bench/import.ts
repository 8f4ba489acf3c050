// How long damaged and hostile files take to be read or refused: 4,000 mutated files of all formats, at most 500 ms each, and
// large files of one sign.
//   npm run bench:import [-- --count=4000]
import { Unreadable } from '../../src/import/read-file.ts';
import { listFiles, mutate } from '../export/mutations.ts';
import { readWhole } from '../export/sample-library.ts';
import { report } from './measure.ts';

const ASKED = { milliseconds: 500, large: 2000 };
const count = Number(process.argv.find((argument) => argument.startsWith('--count='))?.split('=')[1] ?? 4000);

/** The milliseconds that a file takes, and the error with which it is not read, unless it is refused by name. */
async function read(text: string): Promise<{ took: number; fault: unknown }> {
  const start = performance.now();
  const result = await readWhole(text, undefined, 65_536).catch((error: unknown) => error);
  const fault = result instanceof Error && !(result instanceof Unreadable) ? result : null;
  return { took: performance.now() - start, fault };
}

const slowest = { took: 0, name: '' };
let faults = 0;
for (const { name, text } of mutate(await listFiles(), count)) {
  const { took, fault } = await read(text);
  if (took > slowest.took) Object.assign(slowest, { took, name });
  if (fault) {
    faults++;
    console.log(name, fault);
  }
}
report(`mutated files, of ${count}, that end in another error`, faults, faults === 0);
report(`slowest of them (${slowest.name}), ms`, slowest.took, slowest.took <= ASKED.milliseconds);

const FIFTY_MB = 50_000_000;
const large: [name: string, text: string][] = [
  ['commas', ','.repeat(FIFTY_MB)],
  ['commas after a heading', `Highlight,Title,URL\n${','.repeat(FIFTY_MB)}`],
  ['lines of commas', `Highlight,Title,URL\n${',,\n'.repeat(FIFTY_MB / 3)}`],
  ['brackets', '['.repeat(FIFTY_MB)],
  ['quotation marks', `Highlight,Title,URL\n${'"'.repeat(FIFTY_MB)}`],
  ['line breaks', `Highlight,Title,URL\n${'\n'.repeat(FIFTY_MB)}`],
  ['a string of the own format', `{"format":"newsgloss","version":1,"articles":["${'a'.repeat(FIFTY_MB)}`],
  ['backslashes', `{"format":"newsgloss","version":1,"articles":["${'\\'.repeat(FIFTY_MB)}`],
  ['lines of RIS', `TY  - NEWS\n${'AU  - Lind, Ida\n'.repeat(FIFTY_MB / 16)}`],
];
for (const [name, text] of large) {
  const { took, fault } = await read(text);
  if (fault) console.log(name, fault);
  report(`50 MB of ${name}, ms`, took, took <= ASKED.large && !fault);
}
