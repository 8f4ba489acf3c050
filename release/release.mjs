// Releases a version, or says in a sentence why not:
//   npm run release -- 0.2.0            checks, tests, packages; then commits the version and tags it. Nothing is pushed.
//   npm run release -- --dry-run 0.2.0  the same, but nothing is committed or tagged
// All is done in a copy of the last commit, so that a failure leaves nothing behind.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as changelog from './changelog.mjs';
import { checkChangelog, checkSizes, checkTranslations, checkTree, checkVersion } from './checks.mjs';

/** What keeps a version from being released, as a sentence. */
export class Refusal extends Error {}

/** @param {string | null} sentence */
const refuseIf = (sentence) => {
  if (sentence) throw new Refusal(sentence);
};

/** The files that a release changes. */
const CHANGED = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

/**
 * @param {object} options
 * @param {string} options.root the repository
 * @param {string} options.version
 * @param {boolean} options.isDryRun
 * @param {string} options.date of the release, ISO 8601
 * @param {string[][]} options.commands what must succeed in the copy, and leave the packages in `dist/packages`
 * @param {(step: string) => void} options.log is called after each step
 */
export function release({ root, version, isDryRun, date, commands, log }) {
  /** @param {string[]} args */
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

  refuseIf(checkVersion(version, git('tag').split('\n')));
  log(`version ${version} is new`);
  refuseIf(checkTree(git('status', '--porcelain')));
  log('everything is committed');
  refuseIf(checkChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')));
  log('the changelog has an entry');
  const drafts = JSON.parse(readFileSync(join(root, 'manifest/draft-languages.json'), 'utf8'));
  refuseIf(checkTranslations(readMessages(root), drafts));
  log('every message is translated');

  const copy = mkdtempSync(join(tmpdir(), 'newsgloss-release-'));
  try {
    git('clone', '--quiet', '--local', '.', copy);
    const notes = setVersion(copy, version, date);
    for (const [command = '', ...args] of commands) {
      runIn(copy, command, args);
      log([command, ...args].join(' '));
    }
    const packages = join(copy, 'dist/packages');
    refuseIf(checkSizes(sizesOf(packages, version)));
    log('the packages are within the limits of the stores');
    writeFileSync(join(packages, `notes-${version}.md`), `${notes}\n`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    cpSync(packages, join(root, 'dist/packages'), { recursive: true });
    log('packages and notes are in dist/packages');
    if (isDryRun) return;
    for (const path of CHANGED) cpSync(join(copy, path), join(root, path));
    git('commit', '--quiet', '--message', `release: ${version}`, '--', ...CHANGED);
    git('tag', '--annotate', `v${version}`, '--cleanup=verbatim', '--message', `${version}\n\n${notes}`);
    log(`commit and tag v${version}: publish them with “git push --follow-tags”`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** @param {string} root */
function readMessages(root) {
  const folder = join(root, 'manifest/_locales');
  return Object.fromEntries(
    readdirSync(folder).map((language) => [
      language,
      JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')),
    ]),
  );
}

/** Sets the version and its place in the changelog; what is new in it. @param {string} folder @param {string} version @param {string} date */
function setVersion(folder, version, date) {
  for (const name of ['package.json', 'package-lock.json']) {
    const path = join(folder, name);
    const content = JSON.parse(readFileSync(path, 'utf8'));
    content.version = version;
    if (content.packages) content.packages[''].version = version;
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  }
  const path = join(folder, 'CHANGELOG.md');
  const text = changelog.release(readFileSync(path, 'utf8'), version, date);
  writeFileSync(path, text);
  return changelog.readSection(text, version) ?? '';
}

/** @param {string} cwd @param {string} command @param {string[]} args */
function runIn(cwd, command, args) {
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  } catch {
    throw new Refusal(`“${[command, ...args].join(' ')}” failed: mend what it prints above.`);
  }
}

/** The size of each browser's package, in bytes. @param {string} folder @param {string} version */
function sizesOf(folder, version) {
  return Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const browser = new RegExp(`^newsgloss-(\\w+)-${version.replaceAll('.', '\\.')}\\.zip$`).exec(name)?.[1];
      return browser ? [[browser, statSync(join(folder, name)).size]] : [];
    }),
  );
}

if (process.argv[1]?.endsWith('release.mjs')) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
  try {
    release({
      root: process.cwd(),
      version: positionals[0] ?? '',
      isDryRun: values['dry-run'] ?? false,
      date: new Date().toISOString().slice(0, 10),
      commands: [
        ['npm', 'ci', '--no-audit', '--no-fund'],
        ['npm', 'test'],
        ['npm', 'run', 'package'],
      ],
      log: (step) => console.log(`✓ ${step}`),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
