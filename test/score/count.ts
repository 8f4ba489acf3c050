// Measures of the code of the analysis, each beside what is aimed at.
//   npm run count                          as it is
//   npm run count -- --at=88cbcc9          as it was at a commit, beside it
//   npm run count -- --list=constants      with the places of the measures whose names hold the word
// How each is counted: test/score/README.md.
import { parseArgs } from 'node:util';
import { measure } from './count/measures.ts';
import { readSources } from './count/sources.ts';

const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: { at: { type: 'string' }, list: { type: 'string' } },
});

const before = options.at === undefined ? null : measure(readSources(options.at));
const row = (name: string, then: unknown, now: unknown, target: unknown) =>
  console.log(
    name.padEnd(38) +
      (before ? String(then).padStart(10) : '') +
      String(now).padStart(10) +
      String(target).padStart(10),
  );

row('', options.at, 'now', 'target');
for (const [at, { name, value, target, places }] of measure(readSources(undefined)).entries()) {
  row(name, before?.[at]?.value.toLocaleString('en'), value.toLocaleString('en'), `≤ ${target.toLocaleString('en')}`);
  if (options.list && name.includes(options.list)) for (const place of places) console.log(`  ${place}`);
}
