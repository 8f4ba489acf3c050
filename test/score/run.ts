// Every figure the project states about what it finds, measured on the labelled stories and pages.
//   npm run score              all of them
//   npm run score -- models    those of the trained models, on the dev sets
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demandShared, SHARED } from './shared.ts';

demandShared();
const score = (name: string) => join(SHARED, 'score', name);
const data = (name: string) => join(SHARED, 'data', name);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const quoteFinder = score('quotes-finder.mjs');

const runs: [name: string, args: string[]][] = [
  ['the first story', [score('score-seed.mjs')]],
  ['articles', [score('score-article.mjs')]],
  ['articles, news', [score('score-article.mjs'), '--tier=news']],
  ['articles, English news', [score('score-article.mjs'), '--tier=news', '--lang=en']],
  ['lines that Readability keeps', [score('score-article.mjs'), '--readability']],
  ['actors', [score('score-actors.mjs'), data('actors/ww-dev.jsonl'), data('actors/politics-dev.jsonl')]],
  ['groups of mentions', [score('score-groups.mjs'), data('groups/dev.jsonl')]],
  ['roles', [score('score-roles.mjs'), data('world/world-actors.jsonl')]],
  ['figures', [score('score-figures.mjs'), score('figures-finder.mjs'), '--sets=gold-dev,challenge-dev,seed']],
  ['quotes', [score('score-quotes.mjs'), data('quotes/dev.jsonl'), quoteFinder]],
  ['quotes, the world', [score('score-quotes.mjs'), data('world/world-quotes.jsonl'), quoteFinder]],
  ['live pages', ['--import', here('../typescript.mjs'), here('live-pages.ts')]],
];

/** Of the trained models. */
const models: [name: string, args: string[]][] = [
  ['the first story', [score('score-seed.mjs')]],
  [
    'actors',
    [
      score('score-actors.mjs'),
      ...['ww-dev', 'politics-dev', 'wnut-dev', 'stories-dev'].map((set) => data(`actors/${set}.jsonl`)),
    ],
  ],
  ['groups of mentions', [score('score-groups.mjs'), data('groups/dev.jsonl')]],
  ['groups of mentions, the world', [score('score-groups.mjs'), data('world/world-actors.jsonl')]],
  ['roles', [score('score-roles.mjs'), data('world/world-actors.jsonl')]],
  ['quotes', [score('score-quotes.mjs'), data('quotes/dev.jsonl'), quoteFinder]],
  ['quotes, the world', [score('score-quotes.mjs'), data('world/world-quotes.jsonl'), quoteFinder]],
  ['quotes, British marks', [score('score-quotes.mjs'), data('world/world-quotes.british.jsonl'), quoteFinder]],
  ['quotes of invented stories', [score('score-stories.mjs'), data('quotes/stories-dev.jsonl')]],
  ['indirect speech', [score('score-reports.mjs'), data('quotes/reports-dev.jsonl')]],
];

for (const [name, args] of process.argv.includes('models') ? models : runs) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
