// How good the analysis is, on labelled texts, beside what it was when the scores were last written down.
//   npm run score                              the project's own texts, and those of ../shared/data where they are
//   npm run score -- --own                     the project's own texts alone
//   npm run score -- --only=stories,press      the sets whose names begin so
//   npm run score -- --errors=20               with the first errors of each set
//   npm run score -- --at=HEAD                 the project's own texts, beside what a commit scores, such as the one before a change
//   npm run score -- --update                  writes the scores down: test/score/scores.json
//   npm run score -- --library=../old/dist/lib of another build; with --update=baseline its scores stand beside as the baseline
// Fails where a score falls by more than it allows. How to read it: test/score/README.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withLibraryAt } from './at-commit.ts';
import { useLibrary } from './beside.ts';
import { hasFolds, openFinder } from './finder.ts';
import { type Compared, compare, type Held, isFault, type Measured, update, write } from './gate.ts';
import { openReader } from './scorers/pages.ts';
import { ownSets, type ScoredSet } from './sets.ts';
import { SHARED } from './shared.ts';
import { listSharedSets } from './shared-sets.ts';

const { values: options } = parseArgs({
  args: process.argv.slice(2).map((option) => (option === '--update' ? '--update=score' : option)),
  options: {
    own: { type: 'boolean' },
    only: { type: 'string' },
    errors: { type: 'string', default: '0' },
    at: { type: 'string' },
    update: { type: 'string' },
    library: { type: 'string', default: 'dist/lib' },
  },
});

/** What is said where texts are scored by models that were trained on them. */
const SEEN =
  'Quotations of passages, press and English stories are found by models that were trained on them: npm run train -- quotes writes others.';

const FILE = new URL('scores.json', import.meta.url);
const written: Held = JSON.parse(readFileSync(FILE, 'utf8'));

const hasShared = existsSync(SHARED);
const sets = [...ownSets, ...(hasShared && !options.own && !options.at ? listSharedSets() : [])].filter(isChosen);
const held = options.at ? await measureAt(options.at) : written;
useLibrary(options.library);
const measured = await measure(sets, options.library, held, console.log);

const compared = compare(measured, held);
if (options.update) {
  writeFileSync(FILE, write(update(measured, held, options.update === 'baseline' ? 'baseline' : 'score')));
  console.log(`\nWritten down: ${compared.length} scores of ${measured.size} sets.`);
} else {
  summarise();
}

function isChosen({ name }: ScoredSet): boolean {
  return !options.only || options.only.split(',').some((start) => name.startsWith(start));
}

/** The scores of a commit, in place of those that were written down. */
async function measureAt(commit: string): Promise<Held> {
  console.log(`Building ${commit} and scoring it …`);
  const nothing: Held = { allowed: written.allowed, baseline: commit, sets: {} };
  return withLibraryAt(commit, async (library) => {
    useLibrary(library);
    return update(await measure(sets, library, nothing, () => {}), nothing, 'score');
  });
}

async function measure(
  chosen: ScoredSet[],
  library: string,
  beside: Held,
  print: (line: string) => void,
): Promise<Measured> {
  const find = await openFinder(library);
  const read = await openReader(library);
  const all: Measured = new Map();
  for (const { name, score } of chosen) {
    const errors: string[] = [];
    all.set(name, await score(find, (line) => errors.push(line), read));
    print(`\n${name}`);
    for (const one of compare(new Map([...all].slice(-1)), beside)) print(describe(one));
    for (const error of errors.slice(0, Number(options.errors))) print(`    ${error}`);
  }
  return all;
}

function describe({ name, score, held: before, baseline, change }: Compared): string {
  const mark = change === 'fell' || change === 'lost' ? '✗' : ' ';
  const moved = score !== undefined && before !== undefined && score !== before ? `  was ${before.toFixed(1)}` : '';
  const since = baseline === undefined ? '' : `  ${held.baseline}: ${baseline.toFixed(1)}`;
  return `${mark} ${name.padEnd(34)} ${score?.toFixed(1).padStart(5) ?? '    –'}${since}${moved}${change === 'same' ? '' : `  ${change}`}`;
}

function summarise(): void {
  const faults = compared.filter(isFault);
  const count = (change: Compared['change']) => compared.filter((one) => one.change === change).length;
  console.log(`\n${compared.length} scores: ${faults.length} fell, ${count('rose')} rose, ${count('new')} new.`);
  if (!hasFolds) console.log(SEEN);
  if (!hasShared) console.log('Only the texts of the project: ../shared/data is not there.');
  for (const fault of faults) console.log(`${fault.set}:${describe(fault).slice(1)}`);
  if (!options.at && count('rose') + count('new') > 0)
    console.log('npm run score -- --update writes down what rose and what is new.');
  process.exitCode = faults.length > 0 ? 1 : 0;
}
