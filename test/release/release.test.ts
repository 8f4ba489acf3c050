import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSizes, checkVersion } from '../../release/checks.mjs';
import { release } from '../../release/release.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Notes can be folded.

## [0.1.0] - 2026-01-02

### Added

- Everything.
`;

const MESSAGES = { en: { title: {}, close: {} }, fr: { title: {}, close: {} } };

/** Stands for the tests and the build: writes packages of so many bytes. */
const build = (bytes = 3) => [
  process.execPath,
  '-e',
  `const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
   fs.mkdirSync('dist/packages', { recursive: true });
   for (const name of ['chrome', 'firefox', 'sources'])
     fs.writeFileSync(\`dist/packages/newsgloss-\${name}-\${version}.zip\`, 'x'.repeat(${bytes}));`,
];

let root: string;
let steps: string[];
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const write = (path: string, content: unknown) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'change');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newsgloss-released-'));
  steps = [];
  git('init', '--quiet');
  git('config', 'user.name', 'Ida Lind');
  git('config', 'user.email', 'ida@example.org');
  write('.gitignore', 'dist\n');
  write('package.json', { name: 'x', version: '0.1.0' });
  write('package-lock.json', { name: 'x', version: '0.1.0', packages: { '': { version: '0.1.0' } } });
  write('CHANGELOG.md', CHANGELOG);
  write('manifest/draft-languages.json', []);
  for (const [language, messages] of Object.entries(MESSAGES))
    write(`manifest/_locales/${language}/messages.json`, messages);
  commit();
  git('tag', 'v0.1.0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (version: string, { isDryRun = false, commands = [build()] } = {}) =>
  release({ root, version, isDryRun, date: '2026-03-04', commands, log: (step: string) => steps.push(step) });

/** What is left when a release was refused: no tag, no change. */
function expectNothingDone() {
  expect(git('tag')).toBe('v0.1.0');
  expect(git('log', '--format=%s')).toBe('change');
  expect(JSON.parse(read('package.json')).version).toBe('0.1.0');
}

describe('a release', () => {
  test('sets the version, gives the changelog its heading, commits and tags', () => {
    run('0.2.0');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '--format=%s').split('\n')).toEqual(['release: 0.2.0', 'change']);
    expect(git('tag').split('\n')).toEqual(['v0.1.0', 'v0.2.0']);
    expect(git('tag', '--list', 'v0.2.0', '--format=%(contents)')).toBe('0.2.0\n\n### Added\n\n- Notes can be folded.');
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
    const lock = JSON.parse(read('package-lock.json'));
    expect([lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0']);
    expect(read('CHANGELOG.md')).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-03-04\n\n### Added\n\n- Notes');
    expect(readdirSync(join(root, 'dist/packages')).sort()).toEqual([
      'newsgloss-chrome-0.2.0.zip',
      'newsgloss-firefox-0.2.0.zip',
      'newsgloss-sources-0.2.0.zip',
      'notes-0.2.0.md',
    ]);
    expect(read('dist/packages/notes-0.2.0.md')).toBe('### Added\n\n- Notes can be folded.\n');
  });

  test('that is tried out makes the packages, and changes nothing', () => {
    run('0.2.0', { isDryRun: true });
    expect(readdirSync(join(root, 'dist/packages'))).toContain('newsgloss-chrome-0.2.0.zip');
    expect(steps.at(-1)).toBe('packages and notes are in dist/packages');
    expectNothingDone();
  });

  test.each<[what: string, prepare: () => void, version: string, says: string]>([
    ['a version that is none', () => {}, '0.2', '“0.2” is no version: give three numbers, such as 0.2.0.'],
    ['a version that exists', () => {}, '0.1.0', 'Version 0.1.0 exists: choose a later one.'],
    ['a version before the last', () => {}, '0.0.9', 'Version 0.0.9 is before 0.1.0: choose a later one.'],
    [
      'a change that is not committed',
      () => write('notes.txt', 'x'),
      '0.2.0',
      'There are changes that are not committed, such as notes.txt: commit or remove them.',
    ],
    [
      'a changelog without an entry',
      () => {
        write('CHANGELOG.md', CHANGELOG.replace('- Notes can be folded.\n', ''));
        commit();
      },
      '0.2.0',
      'CHANGELOG.md has nothing under “Unreleased”: say there what is new for users.',
    ],
    [
      'a changelog without the heading',
      () => {
        write('CHANGELOG.md', '# Changelog\n');
        commit();
      },
      '0.2.0',
      'CHANGELOG.md has no heading “## [Unreleased]”: add it above the last version.',
    ],
    [
      'a message without a translation',
      () => {
        write('manifest/_locales/fr/messages.json', { title: {} });
        commit();
      },
      '0.2.0',
      'manifest/_locales/fr lacks close: translate the English messages.',
    ],
  ])('is refused with %s', (_, prepare, version, says) => {
    prepare();
    const commits = git('log', '--format=%s');
    expect(() => run(version)).toThrow(says);
    expect(git('tag')).toBe('v0.1.0');
    expect(git('log', '--format=%s')).toBe(commits);
    expect(JSON.parse(read('package.json')).version).toBe('0.1.0');
  });

  test('may lack messages in the languages that are drafts', () => {
    write('manifest/_locales/fr/messages.json', { title: {} });
    write('manifest/draft-languages.json', ['fr']);
    commit();
    run('0.2.0');
    expect(git('tag')).toContain('v0.2.0');
  });

  test('is refused when a command fails', () => {
    const failing = [process.execPath, '-e', 'process.exit(1)'];
    expect(() => run('0.2.0', { commands: [failing, build()] })).toThrow('failed: mend what it prints above.');
    expectNothingDone();
  });

  test('is refused when a package is missing', () => {
    expect(() =>
      run('0.2.0', { commands: [[process.execPath, '-e', 'fs.mkdirSync("dist/packages", { recursive: true })']] }),
    ).toThrow('There is no package for chrome: look at what the build prints.');
    expectNothingDone();
  });
});

test('a package that a store does not take is refused, with the bytes to remove', () => {
  expect(checkSizes({ chrome: 20, firefox: 31 }, { chrome: 25, firefox: 25 })).toBe(
    'The package for firefox has 31 bytes, and its store takes 25: remove at least 6.',
  );
  expect(checkSizes({ chrome: 20, firefox: 25 }, { chrome: 25, firefox: 25 })).toBeNull();
});

test.each(['1.0.0-beta', '01.0.0', '1.0.65536', 'v1.0.0', '', '1.0.0.0'])('“%s” is no version', (version) => {
  expect(checkVersion(version, [])).toContain('is no version');
});

test('versions are compared by number', () => {
  expect(checkVersion('0.10.0', ['v0.9.0', 'v0.2.0'])).toBeNull();
  expect(checkVersion('0.9.1', ['v0.9.0', 'v0.10.0', 'later'])).toBe(
    'Version 0.9.1 is before 0.10.0: choose a later one.',
  );
});
