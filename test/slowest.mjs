// The twenty slowest test files and single tests of the last runs of `npm test` or its parts, in seconds:
//   npm run slowest [-- --number=20]
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readReports } from './reports.mjs';

const { values } = parseArgs({ options: { number: { type: 'string', default: '20' } } });

/** @type {[ms: number, what: string][]} */
const files = [];
/** @type {[ms: number, what: string][]} */
const tests = [];
const reports = readReports();
if (reports.length === 0) {
  console.error('No test has run yet: run `npm test` first.');
  process.exit(1);
}
for (const { testResults, script } of reports) {
  for (const { name, startTime, endTime, assertionResults } of testResults) {
    const file = relative('.', name);
    files.push([endTime - startTime, `${file} (${script})`]);
    for (const { fullName, duration = 0 } of assertionResults)
      tests.push([duration, `${fullName} (${file}, ${script})`]);
  }
}

for (const [what, list] of /** @type {const} */ ([
  ['Files', files],
  ['Tests', tests],
])) {
  console.log(`${what}, in seconds:`);
  for (const [ms, name] of list.sort(([a], [b]) => b - a).slice(0, Number(values.number)))
    console.log(`${(ms / 1000).toFixed(1).padStart(7)}  ${name}`);
}
