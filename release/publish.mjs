// Sends the package of a version to a store, which reviews it:
//   node release/publish.mjs chrome            the version in package.json, from dist/packages, with secrets from the environment
//   node release/publish.mjs edge --dry-run    says what would be sent, without a secret
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSection } from './changelog.mjs';
import * as chrome from './stores/chrome.mjs';
import * as edge from './stores/edge.mjs';
import * as firefox from './stores/firefox.mjs';
import { StoreError } from './stores/requests.mjs';

/**
 * What a store gets, and how it is reached.
 * @typedef {object} Submission
 * @property {Uint8Array<ArrayBuffer>} zip the package
 * @property {string} sources the path of the ZIP of the sources
 * @property {string} notes what is new, in Markdown
 * @property {{ [name: string]: string | undefined }} env has the secrets
 * @property {typeof globalThis.fetch} fetch
 * @property {(command: string, args: string[]) => void} run
 * @property {{ tries?: number, pause?: number }} [limits] how often a store at work is asked, and the pause in milliseconds
 */

/** Each store, and whose package it takes. */
const STORES = {
  chrome: { ...chrome, package: 'chrome' },
  edge: { ...edge, package: 'chrome' },
  firefox: { ...firefox, package: 'firefox' },
};

/** An environment in which every secret is a word that can be printed. */
const noSecrets = new Proxy({}, { get: (_, name) => `<${String(name)}>` });

/**
 * A `fetch` that sends nothing: it prints each request, and answers that all went well.
 * @param {(line: string) => void} log
 * @returns {typeof globalThis.fetch}
 */
const printing = (log) => async (url, options) => {
  const size = options?.body instanceof Uint8Array ? `, ${options.body.length} bytes` : '';
  log(`${options?.method ?? 'GET'} ${url}${size}`);
  const body = { access_token: '<token>', uploadState: 'SUCCEEDED', status: 'Succeeded' };
  return new Response(JSON.stringify(body), { headers: { Location: '<operation>' } });
};

/**
 * Sends the package to a store; rejects with a `StoreError` if that is not possible.
 * @param {object} options
 * @param {string} options.store
 * @param {string} options.root the repository
 * @param {boolean} options.isDryRun
 * @param {{ [name: string]: string | undefined }} options.env
 * @param {(line: string) => void} options.log
 */
export async function publish({ store, root, isDryRun, env, log }) {
  const found = Object.entries(STORES).find(([name]) => name === store)?.[1];
  if (!found) throw new StoreError(`“${store}” is no store: choose ${Object.keys(STORES).join(', ')}.`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = `dist/packages/newsgloss-${found.package}-${version}.zip`;
  await found.publish({
    zip: readPackage(root, path),
    sources: join(root, `dist/packages/newsgloss-sources-${version}.zip`),
    notes: readSection(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version) ?? '',
    env: isDryRun ? noSecrets : env,
    fetch: isDryRun ? printing(log) : fetch,
    run: (command, args) =>
      isDryRun ? log([command, ...args].join(' ')) : execFileSync(command, args, { cwd: root, stdio: 'inherit' }),
  });
  log(isDryRun ? `${path} would be sent to ${store}` : `${path} was sent to ${store}, for review`);
}

/** @param {string} root @param {string} path */
function readPackage(root, path) {
  try {
    return new Uint8Array(readFileSync(join(root, path)));
  } catch {
    throw new StoreError(`There is no ${path}: run “npm run package” first.`);
  }
}

if (process.argv[1]?.endsWith('publish.mjs')) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
  try {
    await publish({
      store: positionals[0] ?? '',
      root: process.cwd(),
      isDryRun: values['dry-run'] ?? false,
      env: process.env,
      log: (line) => console.log(line),
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
