import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listCommands } from '../../release/run-workflows.mjs';

const folder = new URL('../../.github/workflows/', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe.each(readdirSync(folder))('%s', (file) => {
  const yaml = readFileSync(new URL(file, folder), 'utf8');

  test('names actions by the hash of a commit, with their version', () => {
    const actions = yaml.match(/uses: .*/g) ?? [];
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('runs scripts that exist', () => {
    const commands = listCommands(yaml, () => {}).map(({ run }) => run);
    const names = commands.flatMap((run) => /^npm run (\S+)$/.exec(run)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(scripts).toHaveProperty([name]);
  });

  test('may write nothing unless a job says so', () => {
    expect(yaml).toMatch(/^permissions:\n {2}contents: read\n/m);
  });
});

test('started by hand, the release sends nothing, and needs no secret', () => {
  const commands = listCommands(readFileSync(new URL('release.yml', folder), 'utf8'), () => {});
  const sending = commands.filter(({ run }) => run.includes('publish.mjs'));
  expect(sending.map(({ run }) => run)).toEqual([
    'node release/publish.mjs chrome $DRY_RUN',
    'node release/publish.mjs edge $DRY_RUN',
    'node release/publish.mjs firefox $DRY_RUN',
  ]);
  for (const { env } of sending) {
    expect(env.DRY_RUN).toBe('--dry-run');
    expect(Object.values(env).filter(Boolean)).toEqual(['--dry-run']);
  }
});

test('a release has every package that is built', () => {
  expect(readFileSync(new URL('release.yml', folder), 'utf8')).toMatch(
    /run: gh release create "\$GITHUB_REF_NAME" dist\/packages\/\*\.zip /,
  );
});
