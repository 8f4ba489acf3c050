// Every figure the project states about what it finds, measured on the labelled stories and pages.
//   npm run score
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demandShared, SHARED } from './shared.ts';

demandShared();
const score = (name: string) => join(SHARED, 'score', name);
const data = (name: string) => join(SHARED, 'data', name);

const runs: [string, ...string[]][] = [
  [score('score-seed.mjs')],
  [score('score-article.mjs')],
  [score('score-article.mjs'), '--tier=news', '--lang=en'],
  [score('score-actors.mjs'), data('actors/ww-dev.jsonl'), data('actors/politics-dev.jsonl')],
  [score('score-groups.mjs'), data('groups/dev.jsonl')],
  [score('score-roles.mjs'), data('world/world-actors.jsonl')],
  [score('score-figures.mjs'), score('figures-finder.mjs'), '--sets=gold-dev,challenge-dev,seed'],
  [score('score-quotes.mjs'), data('quotes/dev.jsonl'), score('quotes-finder.mjs')],
  [score('score-quotes.mjs'), data('world/world-quotes.jsonl'), score('quotes-finder.mjs')],
];

for (const [script, ...options] of runs) {
  console.log(
    `\n${[script.slice(SHARED.length + 1), ...options.map((option) => option.replace(SHARED, ''))].join(' ')}`,
  );
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
