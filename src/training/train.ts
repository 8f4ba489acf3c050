// Trains the models of the finder from labelled stories, writes them and their hashes into the model cards, and scores them:
//   npm run train [-- [FOLDER] [actors|quotes]]
// FOLDER has the stories as JSON lines, actors/*.jsonl and quotes/train.jsonl, and tables of names, names/*.tsv (default:
// ../shared/data). The same stories give the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFinder, MODELLED_LANGUAGES } from '../findings/find.ts';
import { type Model, openLexicon, openModel } from '../findings/tagger/model.ts';
import { tag } from '../findings/tagger/tag.ts';
import { type LabelledStory, type Recasing, readBrackets, readStories, recase } from './actors/examples.ts';
import { listOtherNames, listOwnClasses } from './actors/other-names.ts';
import {
  ACTOR_HYPERPARAMETERS,
  createRenamer,
  evaluate,
  listKept,
  OTHER_HYPERPARAMETERS,
  trainActors,
  trainOtherActors,
} from './actors/train-actors.ts';
import { ENTITY_PASSAGES, ENTITY_SENTENCES } from './own-sentences.data.ts';
import { readLabelledQuotes } from './quotes/examples.ts';
import { QUOTE_HYPERPARAMETERS, trainPronounWeights, trainQuotes } from './quotes/train-quotes.ts';
import { readResources } from './resources.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files of the models, and their cards. */
const ACTORS = 'src/findings/actor.bin';
const QUOTES = 'src/findings/weights.data.ts';
const ACTOR_CARD = 'src/findings/actor/model.md';
const QUOTE_CARD = 'src/findings/quote/model.md';

const ACTOR_TRAIN = ['ww-train', 'wikigold', 'wnut-train', 'ewt-dev', 'ewt-test', 'politics-train'];
const ACTOR_DEV = ['ww-dev', 'politics-dev', 'wnut-dev'];

/** How often each invented sentence is used, since they are few. */
const COPIES = 4;

/** Trains the model of actors in another language than English, and scores it on the dev set of that language. */
function trainOther(language: string, data: string): void {
  const read = (language: string, part: string) => readStories(join(data, 'languages', `${language}-${part}.jsonl`));
  const resources = readResources(join(data, 'names'), log);
  const english = readFileSync(join(ROOT, ACTORS));
  const texts = MODELLED_LANGUAGES.map((language) => ({
    language,
    stories: read(language, 'train'),
    names: listOtherNames(resources, language),
    classes: listOwnClasses(resources, language),
  }));
  const [own] = texts.filter((one) => one.language === language);
  if (!own) return;
  const relatives = texts.filter((one) => one !== own && ROMANCE.has(language) && ROMANCE.has(one.language));
  const file = trainOtherActors(own, relatives, openLexicon(english), OTHER_HYPERPARAMETERS, log);
  write(`src/findings/actor-${language}.bin`, file, ACTOR_CARD);
  const model = openModel(english, { language, file });
  logScores(`${language}-dev`, read(language, 'dev'), model);
}

/** The languages whose models learn from the texts of each other, too. */
const ROMANCE = new Set<string>(['es', 'fr', 'it', 'pt']);

/** The stages of training. Each runs in its own process, because the last one uses the models that the others have written. */
const STAGES: { [stage: string]: (data: string) => void } = {
  actors: (data) => {
    const sentences = ENTITY_SENTENCES.map((sentence) => readBrackets('ww', sentence));
    const passages = ENTITY_PASSAGES.map((passage) => readBrackets('ww', passage));
    const stories = ACTOR_TRAIN.flatMap((name) => readStories(join(data, 'actors', `${name}.jsonl`)));
    const resources = readResources(join(data, 'names'), log);
    const rename = createRenamer(stories, [...sentences, ...passages], listKept(resources), ACTOR_HYPERPARAMETERS.seed);
    stories.push(...Array.from({ length: COPIES }, () => sentences).flat(), ...passages, ...passages.map(rename));
    const file = trainActors(stories, resources, ACTOR_HYPERPARAMETERS, log);
    write(ACTORS, file, ACTOR_CARD);
    scoreTypes(file, join(data, 'actors'));
  },
  ...Object.fromEntries(
    MODELLED_LANGUAGES.map((language) => [`actors-${language}`, (data: string) => trainOther(language, data)]),
  ),
  quotes: (data) => {
    const source = trainQuotes(readLabelledQuotes(join(data, 'quotes/train.jsonl')), QUOTE_HYPERPARAMETERS, log);
    write(QUOTES, replaceExports(QUOTES, source), QUOTE_CARD);
  },
  pronouns: (data) => {
    const find = createFinder(readFileSync(join(ROOT, ACTORS)));
    const stories = readLabelledQuotes(join(data, 'quotes/train.jsonl'));
    const source = trainPronounWeights(stories, find, QUOTE_HYPERPARAMETERS.pronouns);
    write(QUOTES, replaceExports(QUOTES, source), QUOTE_CARD);
  },
};

function log(line: string): void {
  console.log(line);
}

/** The content of a data file with the exports in `source` in place of those of the same name. */
function replaceExports(path: string, source: string): string {
  const read = (content: string) =>
    content
      .split(/\n(?=\/\*\*)/)
      .map((part): [string | undefined, string] => [/export const (\w+)/.exec(part)?.[1], part.trim()]);
  const parts = new Map([...read(readFileSync(join(ROOT, path), 'utf8')), ...read(source)]);
  return `${[...parts.values()].join('\n\n')}\n`;
}

/** Writes a model file, and its hash into the model card, on the line that names the file. Throws if there is no such line. */
function write(path: string, content: Uint8Array | string, card: string): void {
  writeFileSync(join(ROOT, path), content);
  const hash = createHash('sha256').update(content).digest('hex');
  const name = path.split('/').at(-1) as string;
  // “- `actor.bin`: 0a1b…”
  const line = new RegExp(`(- \`${name.replaceAll('.', '\\.')}\`: )[0-9a-f]*`);
  const text = readFileSync(join(ROOT, card), 'utf8');
  if (!line.test(text)) throw new Error(`${card} has no line for the hash of ${name}.`);
  writeFileSync(join(ROOT, card), text.replace(line, `$1${hash}`));
  log(`${path}: ${content.length} bytes, ${hash.slice(0, 12)}…`);
}

/** Logs the tagger's F1 by type on the dev sets, and on one of them in other cases. */
function scoreTypes(file: Uint8Array, folder: string): void {
  const model = openModel(file);
  const read = (name: string) => readStories(join(folder, `${name}.jsonl`));
  const sets: [string, LabelledStory[]][] = ACTOR_DEV.map((name) => [name, read(name)]);
  for (const recasing of ['capitals', 'title', 'headline'] satisfies Recasing[])
    sets.push([`ww-dev, ${recasing}`, read('ww-dev').map((story) => recase(story, recasing))]);
  for (const [name, stories] of sets) logScores(name, stories, model);
}

function logScores(name: string, stories: LabelledStory[], model: Model): void {
  const scores = [...evaluate(stories, (text) => tag(text, model))];
  log(`${name.padEnd(18)} ${scores.map(([type, f1]) => `${type} ${f1.toFixed(1)}`).join('  ')}`);
}

/** Runs a command in the root of the project; exits with its status if it fails. */
function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) process.exit(status ?? 1);
}

const args = process.argv.slice(2);
const stage = args.find((word) => word.startsWith('--stage='))?.slice('--stage='.length);
const models = args.filter((word) => ['actors', 'quotes'].includes(word));
const data = args.find((word) => !word.startsWith('--') && !models.includes(word)) ?? join(ROOT, '../shared/data');

if (!existsSync(data)) throw new Error(`There are no labelled stories at ${data}.`);
if (stage !== undefined) STAGES[stage]?.(data);
else {
  const start = performance.now();
  for (const name of Object.keys(STAGES)) {
    const model = name.startsWith('actors') ? 'actors' : 'quotes';
    if (models.length > 0 && !models.includes(model)) continue;
    const from = performance.now();
    run(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), `--stage=${name}`, data]);
    log(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  log(`trained in ${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
  run('npm', ['run', '--silent', 'score', '--', 'models']);
}
