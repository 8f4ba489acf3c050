import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from './architecture/sources.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const read = (browser: string) => JSON.parse(readFileSync(join(DIST, browser, 'manifest.json'), 'utf8'));

/** Files below a folder, manifest aside, with what they hold. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => !path.endsWith('manifest.json'))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'base64')] as const)
      .sort(),
  );
}

describe('the packages', () => {
  beforeAll(() => {
    if (!existsSync(DIST)) throw new Error('Run `npm run build` first: these tests read dist.');
  });

  test.each(['chrome', 'firefox'])('%s asks for just what the code uses', (browser) => {
    const manifest = read(browser);
    const isChrome = browser === 'chrome';
    const [worker, panel] = isChrome ? [['offscreen'], ['sidePanel']] : [[], []];
    const permissions = ['activeTab', 'alarms', 'contextMenus', ...worker, 'scripting', ...panel, 'unlimitedStorage'];
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    // What is drawn over a page, and nothing else.
    expect(manifest.web_accessible_resources).toMatchObject([{ resources: ['frame.html'], matches: ['*://*/*'] }]);
    const code = [...readSources().values()].join('\n');
    expect(code).toContain('scripting.executeScript'); // scripting, and activeTab, which lets it
    expect(code).toContain('offscreen.createDocument');
    expect(code).toContain('alarms.create');
    expect(code).toContain('downloads.download');
    expect(code).toContain('sidePanel.open');
    expect(code).toContain('contextMenus?.create');
    expect(code).toContain("from 'dexie'"); // unlimitedStorage: nothing kept may be evicted
  });

  test.each(['chrome', 'firefox', 'safari'])('every file that %s names is built', (browser) => {
    const { action, icons, background, default_locale, side_panel, sidebar_action, options_ui } = read(browser);
    const named = [
      action.default_popup,
      options_ui.page,
      'welcome.html',
      side_panel?.default_path ?? sidebar_action?.default_panel ?? 'popup.html',
      ...Object.values(action.default_icon),
      ...Object.values(icons),
      ...(background.scripts ?? [background.service_worker]),
      `_locales/${default_locale}/messages.json`,
      'content.js',
      'frame.html',
      'analyser.js',
      'offscreen.html',
      'offscreen.js',
    ];
    for (const file of named) expect(existsSync(join(DIST, browser, file)), file).toBe(true);
  });

  test('load what the list of the library does not need when it is needed', () => {
    const files = contents(join(DIST, 'chrome'));
    const codeOf = (name: string) => Buffer.from(files.get(`/${name}`) ?? '', 'base64').toString();
    /** import{a as b}from"./library-chunk.js" */
    const importsOf = (name: string) => [...codeOf(name).matchAll(/\bfrom"\.\/([^"]+)"/g)].map(([, path]) => path);
    expect(codeOf('library.html')).toContain('<script type="module" src="library.js"></script>');
    expect(importsOf('library.js')).toEqual(['library-chunk.js']);
    expect(importsOf('library-chunk.js')).toEqual([]);
    expect(codeOf('library.js') + codeOf('library-chunk.js')).toContain('import("./library-views.js")');
    const hasExporters = (name: string) => codeOf(name).includes('application/x-bibtex');
    expect(['library.js', 'library-chunk.js', 'library-views.js'].map(hasExporters)).toEqual([false, false, true]);
  });

  test('differ only by manifest', () => {
    const chrome = contents(join(DIST, 'chrome'));
    for (const browser of ['firefox', 'safari']) expect(contents(join(DIST, browser))).toEqual(chrome);
  });

  test('hold no source maps, make no request and evaluate no text', () => {
    for (const [path, base64] of contents(join(DIST, 'chrome'))) {
      expect(path).not.toMatch(/\.map$/);
      if (!path.endsWith('.js')) continue;
      // What was learnt about actors, and the words of the languages, lie in the package itself: fetch(`/actor${suffix}.bin`)
      const code = Buffer.from(base64, 'base64').toString();
      const others = code.replace(/\bfetch\(`\/(?:actor\$\{\w+\}\.bin|lexicon\$\{\w+\}\.json)`\)/g, '');
      expect(others).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function\(/);
    }
  });

  test.each(['chrome', 'firefox', 'safari'])('%s loads only its own files, and none from elsewhere', (browser) => {
    const policy = read(browser).content_security_policy.extension_pages as string;
    const directives = Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/)));
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      // What is drawn over a page stands in pages of the web.
      'frame-ancestors': 'http: https:',
    });
  });

  test('carry the licence of every package that is bundled, and the credits of their data', () => {
    const files = contents(join(DIST, 'chrome'));
    const licences = Buffer.from(files.get('/licences.txt') ?? '', 'base64').toString();
    const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    for (const [name, version] of Object.entries(dependencies)) expect(licences).toContain(`${name} ${version}: `);
    for (const credit of ['© GeoNames', 'german-pos-dict', 'publicsuffix.org', 'Spencer Kelly'])
      expect(licences).toContain(credit);
    expect(Buffer.from(files.get('/privacy.txt') ?? '', 'base64').toString()).toContain('# Privacy');
  });

  test('hold the word lists in the analyser only', () => {
    const files = contents(join(DIST, 'chrome'));
    const has = (name: string) =>
      Buffer.from(files.get(`/${name}`) ?? '', 'base64')
        .toString()
        .includes('Kyrgyz');
    const scripts = ['analyser.js', 'background.js', 'content.js', 'popup.js'];
    expect(scripts.map(has)).toEqual([true, false, false, false]);
  });

  test('state the floors', () => {
    expect(read('chrome').minimum_chrome_version).toBe('116');
    const { gecko } = read('firefox').browser_specific_settings;
    expect(gecko.strict_min_version).toBe('140.0');
    expect(read('firefox').sidebar_action.open_at_install).toBe(false);
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

describe('the texts for the stores', () => {
  const readStore = (name: string) => readFileSync(new URL(`../manifest/store/${name}`, import.meta.url), 'utf8');
  const readSection = (text: string, title: string) => text.split(`## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

  test('give a reason for each permission, and for no other', () => {
    const wanted = ['chrome', 'firefox'].flatMap((browser) => {
      const { permissions, optional_permissions = [], optional_host_permissions } = read(browser);
      return [...permissions, ...optional_permissions, ...optional_host_permissions];
    });
    for (const text of [readStore('reviewers.md'), readFileSync(new URL('../PRIVACY.md', import.meta.url), 'utf8')]) {
      const rows = [...text.matchAll(/^\| `([a-zA-Z*:/]+)`(?:, \w+)? +\| [^|]{20,}\|$/gm)].map(([, name]) => name);
      expect(new Set(rows)).toEqual(new Set(wanted));
    }
  });

  test.each(readdirSync(new URL('../manifest/_locales/', import.meta.url)))(
    'are complete (%s), as short as the stores ask, with the summary of the manifest',
    (language) => {
      const listing = readStore(`listing.${language}.md`);
      const messages = new URL(`../manifest/_locales/${language}/messages.json`, import.meta.url);
      const { extension_description } = JSON.parse(readFileSync(messages, 'utf8'));
      const summary = readSection(listing, 'Summary');
      expect(summary).toBe(extension_description.message);
      expect(summary.length).toBeLessThanOrEqual(132); // Chrome Web Store
      expect(readSection(listing, 'Description').length).toBeGreaterThan(500);
      expect(readSection(listing, 'Description').length).toBeLessThan(10_000); // Edge Add-ons
      expect(readSection(listing, 'Single purpose')).toMatch(/^Newsgloss .{40,200}\.$/);
    },
  );
});
