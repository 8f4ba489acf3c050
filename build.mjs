// Builds dist/chrome, dist/firefox and dist/lib, and fails when a bundle outgrows its budget.
//   node build.mjs           once
//   node build.mjs --watch   again on every change; prints a line each time
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { build, context, transform } from 'esbuild';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(ROOT, 'dist');
const SHARED = join(DIST, 'shared'); // what both packages hold, manifest aside
const MAPS = join(DIST, 'maps'); // source maps stay outside the packages
const BROWSERS = ['chrome', 'firefox'];
/** The extension's own pages, each a folder of `src/ui`, and how its body is styled. */
const STYLES = {
  popup: 'popup',
  panel: 'panel',
  library: 'library',
  note: 'note-frame',
  correct: 'correct',
  welcome: 'text-page',
  settings: 'text-page',
};
const PAGES = Object.keys(STYLES);
const ICON_SIZES = [16, 32, 48, 96, 128];

/** In thousands of bytes, minified. */
const BUDGETS = {
  'content.js': 106,
  'page-ui.js': 60,
  'popup.js': 76,
  'panel.js': 76,
  'note.js': 40,
  'correct.js': 40,
  'welcome.js': 60,
  'settings.js': 60,
  'library.js': 290,
  'background.js': 600,
  'actor.bin': 1000,
};

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  sourcemap: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
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

/** @type {import('esbuild').BuildOptions & { entryPoints: { [name: string]: string } }} */
const extension = {
  ...options,
  entryPoints: { background: 'src/background/main.ts', library: 'src/ui/library/main.tsx' },
  outdir: SHARED,
  format: 'iife',
  target: ['chrome116', 'firefox140'],
  plugins: [styleText],
};

/**
 * The pages that only send and receive messages. Of a schema they need to know whether a value is valid, not why it is not,
 * and they call few browser APIs: small stand-ins for valibot and webextension-polyfill save a quarter of their size.
 * @type {typeof extension}
 */
const pages = {
  ...extension,
  entryPoints: Object.fromEntries(
    PAGES.filter((page) => page !== 'library').map((page) => [page, `src/ui/${page}/main.tsx`]),
  ),
  alias: {
    valibot: './src/messaging/bare-valibot.ts',
    'webextension-polyfill': './src/messaging/bare-browser.ts',
  },
  logOverride: { 'import-is-undefined': 'error' },
};

/** The scripts that are injected into web pages; the second one only if there is an article. @type {typeof pages} */
const content = {
  ...pages,
  entryPoints: { content: 'src/content/main.ts', 'page-ui': 'src/content/page-ui/main.ts' },
};

/** One stylesheet for every page. @type {import('esbuild').BuildOptions} */
const style = {
  absWorkingDir: ROOT,
  entryPoints: ['src/ui/design/style.css'],
  bundle: true,
  outdir: SHARED,
  target: ['chrome116', 'firefox140'],
};

/** @type {import('esbuild').BuildOptions} */
const library = {
  ...options,
  entryPoints: ['src/lib/findings.ts', 'src/lib/article.ts', 'src/lib/anchors.ts'],
  outdir: join(DIST, 'lib'),
  outExtension: { '.js': '.mjs' },
  loader: { '.bin': 'binary' },
  format: 'esm',
  target: ['node20'],
  minify: false,
  sourcemap: true,
};

/** Everything beside the bundles: pages, style, strings, icons, licence, the model of actors and its card. */
async function copyRest() {
  await cp(join(ROOT, 'manifest/_locales'), join(SHARED, '_locales'), { recursive: true });
  const frame = await readFile(join(ROOT, 'src/ui/page.html'), 'utf8');
  for (const [page, style] of Object.entries(STYLES))
    await writeFile(join(SHARED, `${page}.html`), frame.replace('{{page}}', page).replace('{{style}}', style));
  await cp(join(ROOT, 'LICENSE'), join(SHARED, 'LICENSE'));
  await cp(join(ROOT, 'src/findings/actor.bin'), join(SHARED, 'actor.bin'));
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

/** One package a browser: the shared files and the base manifest with that browser's keys over it. */
async function pack() {
  const [base, { version }] = await Promise.all([readJson('manifest/base.json'), readJson('package.json')]);
  await mkdir(MAPS, { recursive: true });
  for (const name of Object.keys({ ...content.entryPoints, ...pages.entryPoints, ...extension.entryPoints })) {
    await cp(join(SHARED, `${name}.js.map`), join(MAPS, `${name}.js.map`));
    await rm(join(SHARED, `${name}.js.map`));
  }
  for (const browser of BROWSERS) {
    const folder = join(DIST, browser);
    await cp(SHARED, folder, { recursive: true });
    const manifest = { ...base, version, ...(await readJson(`manifest/${browser}.json`)) };
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** Prints what each bundle weighs; throws when one is over its budget. */
async function weigh() {
  const over = [];
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const { size } = await stat(join(SHARED, file));
    console.log(`${file.padEnd(16)} ${(size / 1000).toFixed(1).padStart(6)} of ${budget} kB`);
    if (size > budget * 1000) over.push(file);
  }
  if (over.length > 0) throw new Error(`Over budget: ${over.join(', ')}`);
}

async function buildOnce() {
  await rm(DIST, { recursive: true, force: true });
  await Promise.all([build(extension), build(pages), build(content), build(style), build(library), copyRest()]);
  await pack();
  await weigh();
}

/**
 * Rebuilds on change, and packs again each time.
 * @param {() => void} onBuilt
 */
async function watch(onBuilt) {
  await rm(DIST, { recursive: true, force: true });
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'pack',
    setup: ({ onEnd }) =>
      onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        await Promise.all([build(pages), build(content), build(style), copyRest()]);
        await pack();
        onBuilt();
      }),
  };
  // The entry points of the other bundles are here to be watched; the bundles themselves are built in `plugin`.
  const entryPoints = { ...extension.entryPoints, ...pages.entryPoints, ...content.entryPoints };
  const rebuild = await context({ ...extension, entryPoints, plugins: [styleText, plugin] });
  await rebuild.watch();
}

if (process.argv.includes('--watch')) await watch(() => console.log(`built ${new Date().toLocaleTimeString()}`));
else await buildOnce();
