// Runs the steps of the workflows on this machine, as if they were started by hand, each command once:
//   npm run workflows                                all
//   npm run workflows -- release                     one
//   npm run workflows -- release --skip="npm test"   without a command
// Steps that use an action, or that run only for a tag, are named and left out.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

/**
 * @typedef {{ run?: string, uses?: string, if?: string, env?: { [name: string]: string } }} Step
 * @typedef {{ if?: string, steps: Step[], strategy?: { matrix: { part: string[] } } }} Job
 */

const FOLDER = new URL('../.github/workflows/', import.meta.url);

/** What an expression stands for, when a workflow is started by hand and knows no secret. @param {string} text @param {string} part */
const evaluate = (text, part) =>
  text.replace(/\$\{\{(.+?)\}\}/g, (_, expression) => {
    if (expression.includes('matrix.part')) return part;
    return /'push' && .+ \|\| '(.*)'/.exec(expression)?.[1] ?? '';
  });

/**
 * The commands of a workflow in order, with their environment.
 * @param {string} yaml
 * @param {(line: string) => void} skipped
 */
export function listCommands(yaml, skipped) {
  /** @type {{ env?: { [name: string]: string }, jobs: { [name: string]: Job } }} */
  const workflow = parse(yaml);
  return Object.entries(workflow.jobs).flatMap(([name, job]) => {
    if (job.if) {
      skipped(`job ${name}: only if ${job.if}`);
      return [];
    }
    return (job.strategy?.matrix.part ?? ['']).flatMap((part) =>
      job.steps.flatMap((step) => {
        if (!step.run || step.if) {
          skipped(`${name}: ${step.uses ?? step.run}`);
          return [];
        }
        const env = Object.entries({ ...workflow.env, ...step.env }).map(([key, value]) => [
          key,
          evaluate(value, part),
        ]);
        return [{ run: evaluate(step.run, part), env: /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries(env)) }];
      }),
    );
  });
}

if (process.argv[1]?.endsWith('run-workflows.mjs')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { skip: { type: 'string', multiple: true } },
  });
  const names = readdirSync(FOLDER).map((file) => file.replace('.yml', ''));
  const done = new Set(values.skip);
  for (const name of positionals.length > 0 ? positionals : names) {
    const yaml = readFileSync(new URL(`${name}.yml`, FOLDER), 'utf8');
    for (const { run, env } of listCommands(yaml, (line) => console.log(`– ${line}`))) {
      if (done.has(run)) continue;
      done.add(run);
      console.log(`> ${run}`);
      const shell = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
        stdio: 'inherit',
        env: { ...process.env, ...env },
      });
      if (shell.status !== 0) {
        console.error(`Failed: ${run}`);
        process.exit(1);
      }
    }
  }
}
