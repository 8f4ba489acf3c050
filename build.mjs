// Builds dist/chrome, dist/firefox, dist/safari and dist/lib, and fails when a bundle outgrows its budget.
//   node build.mjs           once
//   node build.mjs --watch   again on every change; prints a line each time
//   node build.mjs --package once, then zips for the stores: dist/packages. The same commit gives the same bytes.
import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { build, context, transform } from 'esbuild';
import { zipSync } from 'fflate';
import { loadTable } from './src/lexicon/load-table.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(ROOT, 'dist');
const SHARED = join(DIST, 'shared'); // what both packages hold, manifest aside
const MAPS = join(DIST, 'maps'); // source maps stay outside the packages
const PACKAGES = join(DIST, 'packages');
const BROWSERS = ['chrome', 'firefox', 'safari'];
/** The extension's own pages, each a folder of `src/ui`, and how its body is styled. */
const STYLES = {
  popup: 'popup',
  panel: 'panel',
  library: 'library',
  frame: 'frame',
  welcome: 'text-page',
  settings: 'text-page',
  report: 'text-page',
};
/** The side panel is the popup with more space. @type {{ [page: string]: string }} */
const SCRIPT_OF = { panel: 'popup' };
const PAGES = Object.keys(STYLES).filter((page) => !(page in SCRIPT_OF));
/** The pages whose scripts load further ones when they are needed. */
const MODULES = ['popup', 'library'];
const ICON_SIZES = [16, 32, 48, 96, 128];

/** In thousands of bytes, minified. */
const BUDGETS = {
  'content.js': 107,
  'page-ui.js': 80,
  'popup.js': 43,
  'popup-chunk.js': 33, // with the former, all that is read when the popup opens
  'popup-on-demand.js': 10,
  'frame.js': 58,
  'welcome.js': 65,
  'settings.js': 46,
  'report.js': 22,
  'library.js': 17,
  'library-chunk.js': 204,
  'library-views.js': 263, // with the editor of layouts and what they see of an article
  'csl.js': 29,
  'layout.js': 96,
  'background.js': 460, // with the copies of the library as files, other computers, and citation styles from files
  'analyser.js': 398,
  'lexicon.json': 13,
  'lexicon-de.json': 73,
  'lexicon-en.json': 106,
  'lexicon-es.json': 86,
  'lexicon-fr.json': 84,
  'lexicon-it.json': 74,
  'lexicon-pt.json': 75,
  'offscreen.js': 3,
  'mirror.js': 13,
  'actor.bin': 845,
  'actor-de.bin': 363,
  'actor-es.bin': 320,
  'actor-fr.bin': 319,
  'actor-it.bin': 318,
  'actor-pt.bin': 321,
};

/** The models of actors: one a language, that of English without its name. */
const MODELS = Object.keys(BUDGETS).filter((file) => file.endsWith('.bin'));

/** The tables of the lexicons: one a language, that of all languages without a name. */
const TABLES = Object.keys(BUDGETS).filter((file) => file.endsWith('.json'));

/** The file of a table. @param {string} table */
const lexiconOf = (table) => `src/lexicon/${/-(\w+)\./.exec(table)?.[1] ?? 'any'}.txt`;

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  sourcemap: 'external',
  metafile: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.liquid': 'text' },
};

/** Style sheets that are imported by scripts, as text for shadow roots. @type {import('esbuild').Plugin} */
const styleText = {
  name: 'style-text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    }),
};

/** Methods of Readability that `src/article/readable.ts` replaces or never calls. */
const UNUSED_METHODS = (
  '_postProcessContent _cleanClasses _isUrl _fixRelativeUris _simplifyNestedElements _getArticleTitle _unescapeHtmlEntities ' +
  '_getJSONLD _getArticleMetadata _isSingleImage _unwrapNoscriptImages _cleanStyles _fixLazyImages _hasChildBlockElement ' +
  '_isElementWithoutContent parse'
).split(' ');

/** Expressions of Readability that only those methods test, or none. */
const UNUSED_EXPRESSIONS = 'extraneous replaceFonts nextLink prevLink srcsetUrl b64DataUrl jsonLdArticleTypes'.split(
  ' ',
);

/** What is left out of Readability, from one text to the next: a quarter of it. */
const UNUSED_PARTS = [
  ...UNUSED_METHODS.map((name) => ({ from: `\n  ${name}(`, to: '\n  },' })),
  ...UNUSED_EXPRESSIONS.map((name) => ({ from: `    ${name}:`, to: ',\n' })),
  { from: '\n  PRESENTATIONAL_ATTRIBUTES: [', to: '\n  ],' },
  { from: '\n  // Control whether log messages', to: 'this.log = function () {};\n  }' },
];

/** Leaves these parts out, and all that is logged. Fails when the pinned version has no such part. @type {import('esbuild').Plugin} */
const partOfReadability = {
  name: 'part-of-readability',
  setup: ({ onLoad }) => {
    onLoad({ filter: /Readability-readerable\.js$/ }, () => ({ contents: '' })); // its other export, which is not used
    onLoad({ filter: /Readability\.js$/ }, async ({ path }) => {
      let code = await readFile(path, 'utf8');
      for (const { from, to } of UNUSED_PARTS) {
        const start = code.indexOf(from);
        const end = code.indexOf(to, start);
        if (start < 0 || end < 0) throw new Error(`Readability has no part from ${from} to ${to}.`);
        code = code.slice(0, start) + code.slice(end + to.length);
      }
      // Even where nothing is logged, its arguments are computed: among them the HTML of the whole story.
      return { contents: (await transform(code.replaceAll('this.log(', 'console.log('), { drop: ['console'] })).code };
    });
  },
};

/** Leaves the lexicons out of the bundle: the analyser fetches those that it needs. @type {import('esbuild').Plugin} */
const fetchedLexicons = {
  name: 'fetched-lexicons',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/tables\.ts$/ }, () => ({ path: join(ROOT, 'src/lexicon/fetched-tables.ts') })),
};

/**
 * A module that reads a file beside the library, in Node and in browsers.
 * @param {string} file
 * @param {'text' | 'bytes'} as
 */
const readBeside = (file, as) => `const url = new URL('./${file}', import.meta.url);
  export default url.protocol === 'file:'
    ? (await import('node:fs')).readFileSync(url${as === 'text' ? ", 'utf8'" : ''})
    : await fetch(url).then(${as === 'text' ? '(file) => file.text()' : 'async (file) => new Uint8Array(await file.arrayBuffer())'});`;

/** Has the library read the models of actors and the tables of the lexicons from files beside it. @type {import('esbuild').Plugin} */
const filesBeside = {
  name: 'files-beside',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.bin$/ }, async ({ path }) => {
      await cp(path, join(DIST, 'lib', basename(path)));
      return { contents: readBeside(basename(path), 'bytes') };
    });
    onLoad({ filter: /[\\/]lexicon[\\/]\w+\.txt$/ }, async ({ path }) => {
      const table = `lexicon-${basename(path, '.txt')}.json`;
      await writeFile(join(DIST, 'lib', table), await loadTable(path));
      return { contents: readBeside(table, 'text') };
    });
  },
};

/** Leaves out all but one space of the indents of lists of names. @type {import('esbuild').Plugin} */
const compact = {
  name: 'compact',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]lexicon[\\/][\w.-]+\.data\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\n +/g, '\n '),
      loader: 'ts',
    })),
};

/** Leaves out the examples of rules, which only tests read. @type {import('esbuild').Plugin} */
const withoutExamples = {
  name: 'without-examples',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]findings[\\/].+\.ts$/ }, async ({ path }) => ({
      // yes: 'Mayor Ida Lind spoke.',
      contents: (await readFile(path, 'utf8')).replace(/^ +(?:yes|no):\s+(['"]).*\1,\n/gm, ''),
      loader: 'ts',
    })),
};

/** @type {import('esbuild').BuildOptions & { entryPoints: { [name: string]: string } }} */
const extension = {
  ...options,
  entryPoints: {
    background: 'src/background/main.ts',
    offscreen: 'src/background/offscreen.ts',
    mirror: 'src/storage/mirror/worker.ts',
  },
  outdir: SHARED,
  format: 'iife',
  target: ['chrome116', 'firefox140'],
  plugins: [styleText, partOfReadability, fetchedLexicons, compact, withoutExamples],
};

/**
 * The worker that reads stories. The first of its lines has Chromium compile all functions while the file is loaded, and not one by
 * one during the first story.
 * @type {typeof extension}
 */
const analyser = {
  ...extension,
  entryPoints: { analyser: 'src/background/analyser.ts' },
  banner: { js: '//# allFunctionsCalledOnLoad' },
};

/** The build of Dexie without what old browsers need, an eighth smaller. @type {{ [name: string]: string }} */
const MODERN_DEXIE = { dexie: 'dexie/dist/modern/dexie.mjs' };

/** @type {{ [name: string]: string }} */
const BARE_BROWSER = { 'webextension-polyfill': './src/messaging/bare-browser.ts' };

/** Citation styles from files, which the library loads with the first of them. @type {typeof extension} */
const styleBundle = { ...extension, entryPoints: { csl: 'src/citation/csl/processor.ts' }, format: 'esm' };

/**
 * LiquidJS without what would read files: layouts have none, and nothing of ours makes a request. Fails when the pinned version has
 * no such part.
 * @type {import('esbuild').Plugin}
 */
const partOfLiquid = {
  name: 'part-of-liquid',
  setup: ({ onLoad }) =>
    onLoad({ filter: /liquid\.browser\.mjs$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const start = code.indexOf('\nfunction domResolve(');
      const end = code.indexOf("\nconst sep = '/';", start);
      if (start < 0 || end < 0) throw new Error('LiquidJS has no part that reads files.');
      const none = '\nconst dirname = (path) => path, [resolve, readFile, readFileSync, exists, existsSync] = [];';
      return { contents: code.slice(0, start) + none + code.slice(end) };
    }),
};

/** Layouts of files by the reader, which the library loads with the first of them. @type {typeof extension} */
const layoutBundle = {
  ...extension,
  entryPoints: { layout: 'src/export/layout/engine.ts' },
  plugins: [...(extension.plugins ?? []), partOfLiquid],
  format: 'esm',
};

/** The bundles that are loaded where they are imported on demand, by how they are imported. @type {[import: RegExp, file: string][]} */
const ON_DEMAND = [
  [/\/csl\/processor\.ts$/, './csl.js'],
  [/^\.\/engine\.ts$/, './layout.js'],
];

/** Has them loaded there. @type {import('esbuild').Plugin} */
const bundlesOnDemand = {
  name: 'bundles-on-demand',
  setup: ({ onResolve }) => {
    for (const [filter, path] of ON_DEMAND)
      onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path, external: true } : null));
  },
};

/**
 * The library reads files, and says what is wrong with them: it needs all of valibot. `library-views.js` is loaded once its list
 * is shown; `library-chunk.js` has what both need.
 * @type {typeof extension}
 */
const libraryPage = {
  ...extension,
  entryPoints: { library: 'src/ui/library/main.tsx' },
  alias: { ...BARE_BROWSER, ...MODERN_DEXIE },
  plugins: [...(extension.plugins ?? []), bundlesOnDemand],
  format: 'esm',
  splitting: true,
  chunkNames: 'library-[name]',
};

/**
 * The pages that only send and receive messages. Of a schema they need to know whether a value is valid, not why it is not,
 * and they call few browser APIs: small stand-ins for valibot and webextension-polyfill save a quarter of their size.
 * @type {typeof extension}
 */
const pages = {
  ...extension,
  entryPoints: Object.fromEntries(
    PAGES.filter((page) => !MODULES.includes(page)).map((page) => [page, `src/ui/${page}/main.tsx`]),
  ),
  alias: { ...BARE_BROWSER, valibot: './src/messaging/bare-valibot.ts' },
  logOverride: { 'import-is-undefined': 'error' },
};

/** The popup, of which the correction form is loaded once it is opened. @type {typeof pages} */
const popupPage = {
  ...pages,
  entryPoints: { popup: 'src/ui/popup/main.tsx' },
  format: 'esm',
  splitting: true,
  chunkNames: 'popup-[name]',
};

/**
 * The scripts that are injected into web pages; the second one only if there is an article. Readability's private members
 * are renamed.
 * @type {typeof pages}
 */
const content = {
  ...pages,
  mangleProps: /^_[a-z]/,
  entryPoints: { content: 'src/content/main.ts', 'page-ui': 'src/content/page-ui/main.ts' },
};

const BUNDLES = [extension, analyser, libraryPage, styleBundle, layoutBundle, pages, popupPage, content];

/** The style sheets of some pages only, which come before the last one of all pages. @type {{ [page: string]: string[] }} */
const SHEETS_OF = {
  popup: ['design/more-menu', 'popup/popup'],
  panel: ['design/more-menu', 'popup/popup'],
  frame: ['frame/frame'],
  welcome: ['frame/frame', 'welcome/welcome'],
  library: [
    'design/more-menu',
    ...['library', 'find', 'actor', 'collections', 'story', 'compare', 'export', 'byline'].map(
      (name) => `library/${name}`,
    ),
  ],
};

/**
 * The style sheet of a page. Each page has no rules but its own: a popup is styled anew at each of its sizes.
 * @param {string} page
 * @returns {import('esbuild').BuildOptions}
 */
const style = (page) => {
  const first = ['design/tokens', 'design/text-page', 'shared/note-editor', 'correct/correct'];
  const sheets = [...first, ...(SHEETS_OF[page] ?? []), 'design/style'];
  return {
    stdin: {
      contents: sheets.map((sheet) => `@import "./${sheet}.css";`).join('\n'),
      resolveDir: join(ROOT, 'src/ui'),
      loader: 'css',
    },
    bundle: true,
    minify: true,
    outfile: join(SHARED, `${page}.css`),
    target: ['chrome116', 'firefox140'],
  };
};

const buildStyles = () => Promise.all(PAGES.map((page) => build(style(page))));

/** @type {import('esbuild').BuildOptions} */
const library = {
  ...options,
  entryPoints: ['src/lib/findings.ts', 'src/lib/article.ts', 'src/lib/anchors.ts'],
  outdir: join(DIST, 'lib'),
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  target: ['node20'],
  minify: false,
  sourcemap: true,
  external: ['node:fs'],
  plugins: [partOfReadability, filesBeside, compact],
};

/** Has the chunk that a page's script imports fetched along with the script. @param {string} page */
const preload = (page) => `  <link rel="modulepreload" href="${page}-chunk.js">\n  `;

/** Everything beside the bundles: pages, style, strings, icons, licence, the models of actors and their card. */
async function copyRest() {
  await cp(join(ROOT, 'manifest/_locales'), join(SHARED, '_locales'), { recursive: true });
  const frame = await readFile(join(ROOT, 'src/ui/page.html'), 'utf8');
  for (const [page, style] of Object.entries(STYLES))
    await writeFile(
      join(SHARED, `${page}.html`),
      frame
        .replaceAll('{{page}}', SCRIPT_OF[page] ?? page)
        .replace('{{style}}', style)
        .replace('{{type}}', MODULES.includes(SCRIPT_OF[page] ?? page) ? 'module' : 'text/javascript')
        .replace('</head>', MODULES.includes(page) ? `${preload(page)}</head>` : '</head>'),
    );
  await writeFile(
    join(SHARED, 'offscreen.html'),
    '<!doctype html><meta charset="utf-8"><script src="offscreen.js"></script>\n',
  );
  await cp(join(ROOT, 'LICENSE'), join(SHARED, 'LICENSE'));
  await writeFile(join(SHARED, 'privacy.txt'), `\uFEFF${await readFile(join(ROOT, 'PRIVACY.md'), 'utf8')}`);
  for (const model of MODELS) await cp(join(ROOT, 'src/findings', model), join(SHARED, model));
  for (const table of TABLES) await writeFile(join(SHARED, table), await loadTable(join(ROOT, lexiconOf(table))));
  await cp(join(ROOT, 'src/findings/actor/model.md'), join(SHARED, 'actor.md'));
  await mkdir(join(SHARED, 'icons'), { recursive: true });
  const svg = await readFile(join(ROOT, 'icons/icon.svg'), 'utf8');
  for (const size of ICON_SIZES) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    await writeFile(join(SHARED, `icons/${size}.png`), png);
  }
}

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

/**
 * One package a browser: the shared files and the base manifest with that browser's keys over it.
 * @param {string[]} [changed] the only files that are new since
 */
async function pack(changed) {
  const [base, { version }] = await Promise.all([readJson('manifest/base.json'), readJson('package.json')]);
  await mkdir(MAPS, { recursive: true });
  const isMap = (/** @type {string} */ name) => name.endsWith('.js.map');
  for (const name of (changed ?? (await readdir(SHARED))).filter(isMap))
    await rename(join(SHARED, name), join(MAPS, name));
  for (const browser of BROWSERS) {
    const folder = join(DIST, browser);
    for (const name of changed?.filter((name) => !isMap(name)) ?? ['.'])
      await cp(join(SHARED, name), join(folder, name), { recursive: true });
    const manifest = { ...base, version, ...(await readJson(`manifest/${browser}.json`)) };
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** Of data in the package that asks to be named. */
const DATA_CREDITS = `Names of towns: © GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
folded and hashed. Given names: Moby Word Lists by Grady Ward, public domain. Word classes from GloVe vectors (Pennington,
Socher, Manning 2014), public domain. German nouns: german-pos-dict of LanguageTool, CC BY-SA 4.0
(https://creativecommons.org/licenses/by-sa/4.0/); folded and hashed. The public suffix list (https://publicsuffix.org), in
tldts: MPL 2.0 (https://mozilla.org/MPL/2.0/). Names of teams and organisations: compromise, whose licence stands below.
Training stories and their terms: actor.md.`;

/** Packages of which data is in the models of actors, though their code is not bundled. */
const DATA_PACKAGES = ['compromise'];

/**
 * The licence of every package that is bundled, with its text.
 * @param {import('esbuild').BuildResult[]} results
 */
async function writeLicences(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  // node_modules/@mozilla/readability/index.js
  const names = inputs.flatMap((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const texts = [...new Set([...names, ...DATA_PACKAGES])].sort().map(async (name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
    if (files.length === 0) throw new Error(`${name} has no text of its licence.`);
    const text = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    return [`${name} ${version}: ${license}`, `https://www.npmjs.com/package/${name}`, ...text].join('\n\n');
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  // The mark at the start has browsers read the file as UTF-8.
  await writeFile(join(SHARED, 'licences.txt'), `\uFEFF${[DATA_CREDITS, ...(await Promise.all(texts))].join(rule)}\n`);
}

/** The earliest time that a ZIP can state, so that the same files give the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * Writes a ZIP of files, and prints its size and SHA-256.
 * @param {string} name
 * @param {string} folder
 * @param {string[]} paths
 */
async function writeZip(name, folder, paths) {
  /** @type {{ [path: string]: Uint8Array }} */
  const files = {};
  for (const path of paths.sort()) files[path] = await readFile(join(folder, path));
  const zip = zipSync(files, { level: 9, mtime: ZIP_TIME });
  await writeFile(join(PACKAGES, name), zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${name.padEnd(32)} ${String(zip.length).padStart(8)} bytes, SHA-256 ${hash}`);
}

/**
 * The files below a folder.
 * @param {string} folder
 */
async function listFiles(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

/** All that a build and its tests need. */
const SOURCES = [
  ...[
    'src',
    'manifest',
    'icons',
    'test',
    'release',
    'docs',
    '.github',
    'build.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'biome.json',
  ],
  ...['README.md', 'CHANGELOG.md', 'PRIVACY.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'LICENSE'],
];

/** A ZIP for each store and for Apple's packager, and one of the sources, from which a reviewer builds the others. */
async function writePackages() {
  const { version } = await readJson('package.json');
  await mkdir(PACKAGES, { recursive: true });
  for (const browser of BROWSERS) {
    const folder = join(DIST, browser);
    await writeZip(`newsgloss-${browser}-${version}.zip`, folder, await listFiles(folder));
  }
  const sources = await Promise.all(
    SOURCES.map(async (path) => {
      if ((await stat(join(ROOT, path))).isFile()) return [path];
      return (await listFiles(join(ROOT, path))).map((file) => `${path}/${file}`);
    }),
  );
  await writeZip(`newsgloss-sources-${version}.zip`, ROOT, sources.flat());
}

/**
 * Prints what each bundle weighs; throws when one is over its budget, and says by how much, what is heaviest in it and what to do.
 * @param {import('esbuild').BuildResult[]} results
 */
async function weigh(results) {
  const over = [];
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const { size } = await stat(join(SHARED, file));
    console.log(`${file.padEnd(16)} ${(size / 1000).toFixed(1).padStart(6)} of ${budget} kB`);
    if (size > budget * 1000) over.push({ file, excess: size - budget * 1000 });
  }
  if (over.length === 0) return;
  const lines = (await readFile(join(ROOT, 'build.mjs'), 'utf8')).split('\n');
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile?.outputs));
  const faults = over.map(({ file, excess }) => {
    const line = lines.findIndex((text) => text.startsWith(`  '${file}': `)) + 1;
    const heaviest = listHeaviest(outputs[`dist/shared/${file}`]?.inputs ?? {});
    return `${file} is ${excess} bytes over. ${heaviest}Make it smaller, or raise build.mjs:${line} to what it has now and 1 kB more, and say why in the commit.`;
  });
  throw new Error(`Over budget:\n${faults.join('\n')}`);
}

/** The heaviest parts of a bundle, as a sentence. @param {{ [path: string]: { bytesInOutput: number } }} inputs */
function listHeaviest(inputs) {
  const parts = Object.entries(inputs)
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 5)
    .map(([path, { bytesInOutput }]) => `${path} (${(bytesInOutput / 1000).toFixed(1)} kB)`);
  return parts.length > 0 ? `Heaviest in it: ${parts.join(', ')}. ` : '';
}

async function buildOnce() {
  await rm(DIST, { recursive: true, force: true });
  const bundles = Promise.all(BUNDLES.map((bundle) => build(bundle)));
  await mkdir(join(DIST, 'lib'), { recursive: true });
  await Promise.all([bundles, buildStyles(), build(library), copyRest()]);
  await writeLicences(await bundles);
  await pack();
  await weigh(await bundles);
}

/** What is read by no bundle and no style sheet, but copied. */
const COPIED = /^(?:manifest|icons)\/|\.(?:html|bin|md|txt)$/;

/** Saves within so many milliseconds are one. */
const PAUSE_MS = 20;

/**
 * Rebuilds what a save touches, and packs that again.
 * @param {() => void} onBuilt
 */
async function watchSources(onBuilt) {
  await rm(DIST, { recursive: true, force: true });
  const contexts = await Promise.all(
    [...BUNDLES, ...PAGES.map(style)].map((options) => context({ ...options, metafile: true })),
  );
  const built = contexts.map((one) => ({
    rebuild: () => one.rebuild(),
    result: /** @type {import('esbuild').BuildResult | null} */ (null),
  }));
  /** Builds some of them; the files that were written. @param {typeof built} some */
  const buildSome = async (some) => {
    await Promise.all(
      some.map(async (one) => {
        one.result = await one.rebuild();
      }),
    );
    return some
      .flatMap(({ result }) => Object.keys(result?.metafile?.outputs ?? {}))
      .map((path) => relative(SHARED, join(ROOT, path)));
  };
  /** Whether all is built and packed; not so after an error. */
  let isWhole = false;
  const buildAll = async () => {
    await Promise.all([buildSome(built), copyRest()]);
    await writeLicences(built.flatMap(({ result }) => result ?? []));
    await pack();
    isWhole = true;
  };
  /** @param {string[]} paths */
  const update = async (paths) => {
    const touched = built.filter(({ result }) => paths.some((path) => path in (result?.metafile?.inputs ?? {})));
    const isCopied = paths.some((path) => COPIED.test(path));
    if (isWhole && touched.length === 0 && !isCopied) return;
    if (isWhole) {
      isWhole = false;
      const files = await buildSome(touched);
      if (isCopied) await copyRest();
      await pack(isCopied ? undefined : files);
      isWhole = true;
    } else await buildAll();
    onBuilt();
  };
  /** @type {Set<string>} */
  const saved = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let last = buildAll().then(onBuilt, () => {}); // what is wrong was printed
  for (const folder of ['src', 'manifest', 'icons'])
    watch(join(ROOT, folder), { recursive: true }, (_, name) => {
      if (!name) return;
      saved.add(join(folder, name).split(sep).join('/'));
      clearTimeout(timer);
      timer = setTimeout(() => {
        const paths = [...saved];
        saved.clear();
        last = last.then(() => update(paths)).catch(() => {});
      }, PAUSE_MS);
    });
}

if (process.argv.includes('--watch')) await watchSources(() => console.log(`built ${new Date().toLocaleTimeString()}`));
else await buildOnce();
if (process.argv.includes('--package')) await writePackages();
