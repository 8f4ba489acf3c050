import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const readJson = (path: string) => JSON.parse(read(path));

/** The manifest that the build writes for a store. */
const readManifest = (browser: string): unknown => ({
  ...readJson('manifest/base.json'),
  version: readJson('package.json').version,
  ...readJson(`manifest/${browser}.json`),
});

/** Whose package each store takes. */
const PACKAGES = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox', safari: 'safari' };

const checklists = Object.entries(PACKAGES).map(([store, browser]) => ({
  store,
  manifest: readManifest(browser),
  text: read(`manifest/store/checklists/${store}.md`),
}));

/** Whether a manifest has a key, “background.scripts”, or a word in a list, “permissions.alarms”. */
function hasKey(manifest: unknown, key: string): boolean {
  let at = manifest;
  for (const part of key.split('.')) {
    if (Array.isArray(at)) return at.includes(part);
    if (typeof at !== 'object' || at === null || !(part in at)) return false;
    at = at[part as keyof typeof at];
  }
  return true;
}

const isFile = (reference: string) => /\/|^LICENSE$|\.(?:md|m?ts|tsx|mjs|json)$/.test(reference);

interface Reference {
  name: string;
  /** “no `key`” */
  isAbsent: boolean;
  /** The name of a test in the file: `file`: “name” */
  test: string | undefined;
}

/** The cells of a table from the second on, of all tables in a text. */
const listCells = (text: string) =>
  [...text.matchAll(/^\| (?!-)[^|]+ \| ([^|]+?) +\|$/gm)].map(([, cell = '']) => cell);

const listReferences = (cell: string): Reference[] =>
  [...cell.matchAll(/(\bno )?`([^`]+)`(?:: “(.+?)”(?=[,;]|$))?/g)].map(([, no, name = '', test]) => ({
    name,
    isAbsent: no !== undefined,
    test,
  }));

function isMet({ name, isAbsent, test }: Reference, manifest: unknown): boolean {
  if (!isFile(name)) return hasKey(manifest, name) !== isAbsent;
  return existsSync(new URL(name, ROOT)) && (test === undefined || read(name).includes(`'${test}'`));
}

test('each store has a list', () => {
  const files = readdirSync(new URL('manifest/store/checklists/', ROOT));
  expect(files.sort()).toEqual(Object.keys(PACKAGES).map((store) => `${store}.md`));
});

describe.each(checklists)('the list for $store', ({ manifest, text }) => {
  // Names of the web's APIs, and parts of commands, are no references.
  const OTHER = new Set(['browser', 'persistent', 'caretRangeFromPoint']);
  const cells = listCells(text).filter((cell) => !/^(?:where it is met|what happens there)$/.test(cell));

  test('names a file or key for each point', () => {
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.filter((cell) => listReferences(cell).length === 0)).toEqual([]);
  });

  test('names files, keys and tests that exist', () => {
    const references = cells.flatMap(listReferences).filter(({ name }) => !OTHER.has(name));
    expect(references.filter((reference) => !isMet(reference, manifest))).toEqual([]);
  });
});

test('what is missing is seen', () => {
  const manifest = { background: { scripts: ['background.js'] }, permissions: ['alarms'] };
  const [here = '', ...gone] = [
    '`README.md`, `background.scripts`, no `key`, `permissions.alarms`; `test/release/checklists.test.ts`: “what is missing is seen”',
    '`no-such.md`',
    '`background.service_worker`',
    'no `background`',
    'no `permissions.alarms`',
    '`test/manifest.test.ts`: “no such test”',
  ];
  const areMet = (cell: string) => listReferences(cell).every((reference) => isMet(reference, manifest));
  expect(listReferences(here)).toHaveLength(5);
  expect(areMet(here)).toBe(true);
  expect(gone.map(areMet)).toEqual(gone.map(() => false));
});

test.each(Object.keys(PACKAGES))('the manifest for %s has neither a key nor an address for updates', (store) => {
  const { manifest } = checklists.find((one) => one.store === store) ?? {};
  for (const key of ['key', 'update_url', 'browser_specific_settings.gecko.update_url'])
    expect(hasKey(manifest, key)).toBe(false);
});

test.each(readdirSync(new URL('manifest/_locales/', ROOT)))(
  'names and summaries are as short as each store asks (%s)',
  (language) => {
    const { extension_name, extension_description } = readJson(`manifest/_locales/${language}/messages.json`);
    expect(extension_name.message.length).toBeLessThanOrEqual(45); // Firefox Add-ons; Chrome and Edge take 75
    expect(extension_description.message.length).toBeLessThanOrEqual(132); // Chrome and Edge; Firefox Add-ons takes 250
    const listing = read(`manifest/store/listing.${language}.md`);
    const description = listing.split('## Description\n')[1]?.split('\n## ')[0]?.trim() ?? '';
    expect(description.length).toBeGreaterThanOrEqual(250); // Edge Add-ons
    expect(description.length).toBeLessThanOrEqual(10_000);
  },
);

describe('what is answered in the dashboards', () => {
  const [, reasons = '', answers = ''] = read('manifest/store/reviewers.md').split(
    /## Permissions\n|## What is answered in the dashboards\n/,
  );

  test('each reason for a permission fits its field', () => {
    const texts = [...reasons.matchAll(/^\| `[^`]+` +\| ([^|]+?) +\|$/gm)].map(([, reason = '']) => reason);
    expect(texts.length).toBeGreaterThan(8);
    for (const text of [...texts, ...answers.matchAll(/^- .*$/gm)].map(String)) expect(text.length).toBeLessThan(1000);
  });

  test('Edge gets no more search terms than it takes', () => {
    const terms = /^- Search terms: (.+)\.$/m.exec(answers)?.[1]?.split(', ') ?? [];
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });
});
