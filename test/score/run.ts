// Every figure the project states about what it finds, measured on the labelled stories and pages.
//   npm run score
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demandShared, SHARED } from './shared.ts';

demandShared();
const score = (name: string) => join(SHARED, 'score', name);
const data = (name: string) => join(SHARED, 'data', name);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

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
  ['quotes', [score('score-quotes.mjs'), data('quotes/dev.jsonl'), score('quotes-finder.mjs')]],
  ['quotes, the world', [score('score-quotes.mjs'), data('world/world-quotes.jsonl'), score('quotes-finder.mjs')]],
  ['live pages', ['--import', here('../typescript.mjs'), here('live-pages.ts')]],
];

for (const [name, args] of runs) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
