// Trains the models of the finder from labelled stories, and writes them and their hashes into the model cards:
//   npm run train [-- [FOLDER] [actors|quotes]]
// How good they are, `npm run score` tells. FOLDER has the stories as JSON lines, actors/*.jsonl and quotes/train.jsonl, and tables of names, names/*.tsv (default:
// ../shared/data). The same stories give the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODELLED_LANGUAGES } from '../findings/find.ts';
import { type Model, openLexicon, openModel } from '../findings/tagger/model.ts';
import { tag } from '../findings/tagger/tag.ts';
import { type LabelledStory, labelStory, type Recasing, readBrackets, readStories, recase } from './actors/examples.ts';
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
import { FOLDS, locateNames, readOwnTexts } from './quotes/own-texts.ts';
import { readNamedTexts, readOwnPress, readPolnear } from './quotes/shared-texts.ts';
import { createQuoteTrainer, writeWeights } from './quotes/train-quotes.ts';
import { readResources } from './resources.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files of the models, and their cards. */
const ACTORS = 'src/findings/actor.bin';
const QUOTES = 'src/findings/quote/weights.data.ts';
const ACTOR_CARD = 'src/findings/actor/model.md';
const QUOTE_CARD = 'src/findings/quote/model.md';

/** The weights of the rankers of quotations without each part of the texts, which are not part of the project. */
const FOLD_WEIGHTS = join(ROOT, 'node_modules/.cache/newsgloss-training/quote-folds.json');

const ACTOR_TRAIN = ['ww-train', 'wikigold', 'wnut-train', 'ewt-dev', 'ewt-test', 'politics-train'];
const ACTOR_DEV = ['ww-dev', 'politics-dev', 'wnut-dev'];

/** The name of the corpus of the project's own passages, in which all names are labelled. */
const OWN = 'own';

/** How often each invented sentence is used, since they are few. */
const COPIES = 4;

/** Trains the model of actors in another language than English, and scores it on the dev set of that language. */
function trainOther(language: string, data: string): void {
  const read = (language: string, part: string) => readStories(join(data, 'languages', `${language}-${part}.jsonl`));
  const resources = readResources(join(data, 'names'), log);
  const english = readFileSync(join(ROOT, ACTORS));
  const texts = MODELLED_LANGUAGES.map((language) => ({
    language,
    stories: [...read(language, 'train'), ...readOwnNames(language)],
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

/** The names in the project's own passages in a language: in those whose quotations are labelled, and in short ones, a line each, in brackets. */
function readOwnNames(language: string): LabelledStory[] {
  const passages = readOwnTexts().filter((passage) => passage.language === language);
  const short = readFileSync(new URL(`names/${language}.txt`, import.meta.url), 'utf8');
  return [
    ...passages.map(({ text, names = [] }) => labelStory(OWN, text, locateNames(text, names), language)),
    ...short
      .trim()
      .split('\n')
      .map((line) => readBrackets(OWN, line, language)),
  ];
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
    const texts = [...readPolnear(data), ...readOwnTexts(), ...readNamedTexts(data), ...readOwnPress()];
    const { train, calibrate } = createQuoteTrainer(texts, memoizeModels(), log);
    write(QUOTES, writeWeights(train()), QUOTE_CARD);
    // The models that never saw a part of the texts, by which that part is scored.
    mkdirSync(dirname(FOLD_WEIGHTS), { recursive: true });
    const folds = Array.from({ length: FOLDS }, (_, fold) => train(fold));
    writeFileSync(FOLD_WEIGHTS, JSON.stringify(folds));
    writeCalibration(calibrate(folds));
  },
};

function log(line: string): void {
  console.log(line);
}

/** Logs the table of how often answers are right, and writes it into the model card, between its marks. */
function writeCalibration(table: string): void {
  log(table);
  const path = join(ROOT, QUOTE_CARD);
  const between = /(?<=<!-- calibration -->\n).*?(?=<!-- end of calibration -->)/s;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(between, () => `\n${table}\n\n`),
  );
}

/** Opens the model of actors of each language once. */
function memoizeModels(): (language: string) => Model {
  const models = new Map<string, Model>();
  const english = readFileSync(join(ROOT, ACTORS));
  const open = (language: string) =>
    MODELLED_LANGUAGES.some((one) => one === language)
      ? openModel(english, { language, file: readFileSync(join(ROOT, `src/findings/actor-${language}.bin`)) })
      : openModel(english);
  return (language) => {
    const model = models.get(language) ?? open(language);
    models.set(language, model);
    return model;
  };
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
}
