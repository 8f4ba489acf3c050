// What each rule of the analysis is worth: how often it applies in the labelled texts, and what becomes of their scores without it.
//   npm run rules                    all rules
//   npm run rules -- actor/title     those whose ids begin so; of one alone, also where it applies
// The texts are those of the project, and of ../shared/data where they are. What moves no score is told last: it can go.
import { existsSync } from 'node:fs';
import type { Finding } from '../src/findings/index.ts';
import { control } from '../src/findings/rules/index.ts';
import { record } from '../src/findings/trace.ts';
import { cutBlocks, prepare } from '../src/text/prepare.ts';
import { find } from './rules/finder.ts';
import { rules } from './rules/registry.ts';
import type { Find } from './score/finder.ts';
import type { Score } from './score/scores.ts';
import { ownSets } from './score/sets.ts';
import { SHARED } from './score/shared.ts';
import { listSharedSets } from './score/shared-sets.ts';

/** A labelled text, what is found in it, and how often each rule applies there. */
interface Known {
  findings: Finding[];
  fired: ReadonlyMap<string, number>;
}

type Text = Parameters<Find>[0];

/** The sets that ask for no built library, without the folds of press, which are part of another. */
const sets = [...ownSets, ...(existsSync(SHARED) ? listSharedSets() : [])].filter(
  ({ name }) => !/^(?:articles|citations|quotes|figures [gr])|, fold/.test(name),
);
const start = process.argv[2] ?? '';
if (!rules.some(({ id }) => id.startsWith(start))) {
  console.error(`No rule has an id that begins with ${start}.`);
  process.exit(1);
}

const known = new Map<string, Known>();
const before = await measure((text) => (known.get(keyOf(text)) ?? remember(text)).findings);
const idle: string[] = [];

for (const { id } of rules.filter((rule) => rule.id.startsWith(start))) {
  const counts = [...known.values()].flatMap(({ fired }) => fired.get(id) ?? []);
  const times = counts.reduce((sum, count) => sum + count, 0);
  console.log(`${id}: ${times} times in ${counts.length} texts`);
  const moved = counts.length === 0 ? [] : compare(await measureWithout(id));
  for (const line of moved) console.log(line);
  if (moved.length === 0) idle.push(id);
  if (id === start) for (const line of listPlaces(id)) console.log(line);
}
console.log(`\n${idle.length} rules move no score${idle.length > 0 ? `: ${idle.join(', ')}` : '.'}`);

function keyOf({ text, lang, published }: Text): string {
  return JSON.stringify([lang, published, text]);
}

function read({ text, lang = '', published }: Text): Finding[] {
  return find(prepare({ text, lang, ...(published && { published }), blocks: cutBlocks(text) }));
}

/** Where a rule applies: the words around, in the order of the texts. Names that a text has no labels for move no score. */
function* listPlaces(id: string): Generator<string> {
  for (const [key, { fired }] of known) {
    if (!fired.has(id)) continue;
    const [lang, published, text]: [string?, string?, string?] = JSON.parse(key);
    if (!text) continue;
    const { steps } = record(() => read({ text, ...(lang && { lang }), ...(published && { published }) }));
    for (const [at, told] of steps)
      if (told.some((step) => step.id === id))
        yield `    ${lang ?? ''} …${text.slice(Math.max(0, at - 40), at + 60).replace(/\s+/g, ' ')}…`;
  }
}

function remember(text: Text): Known {
  control.fired = new Map();
  const one = { findings: record(() => read(text)).result, fired: control.fired };
  known.set(keyOf(text), one);
  return one;
}

async function measure(findIn: Find): Promise<Map<string, Score>> {
  const scores = new Map<string, Score>();
  const refuse = () => Promise.reject(new Error('No set of pages is measured here.'));
  for (const set of sets)
    for (const score of await set.score(findIn, () => {}, refuse)) scores.set(`${set.name}: ${score.name}`, score);
  return scores;
}

/** The scores without a rule: only texts in which it applies are read again. */
async function measureWithout(id: string): Promise<Map<string, Score>> {
  const again = new Map<string, Finding[]>();
  control.off = id;
  const scores = await measure((text) => {
    const key = keyOf(text);
    const { findings = [], fired } = known.get(key) ?? {};
    if (!fired?.has(id)) return findings;
    const changed = again.get(key) ?? read(text);
    again.set(key, changed);
    return changed;
  });
  control.off = '';
  return scores;
}

/** The scores that another measurement moves, in lines; a fall without the rule is what the rule is worth. */
function compare(after: Map<string, Score>): string[] {
  return [...before].flatMap(([name, { value, better }]) => {
    const other = after.get(name)?.value ?? value;
    if (better === null || other === value) return [];
    const gain = (better === 'higher') === other < value ? '' : '  better without it';
    return [
      `    ${name.padEnd(60)} ${value.toFixed(1).padStart(5)}, without it ${other.toFixed(1).padStart(5)}${gain}`,
    ];
  });
}
