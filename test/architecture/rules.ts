import { listCode } from './code.ts';
import type { Import } from './imports.ts';
import type { Sources } from './sources.ts';

interface ModuleRules {
  /** The modules it may import. */
  modules: string[];
  /** The packages it may use. */
  packages?: string[];
}

/** Who may import whom. `address` is a single file. */
export const MODULES: { [module: string]: ModuleRules } = {
  model: { modules: [], packages: ['valibot'] },
  address: { modules: [] },
  author: { modules: ['model', 'lexicon'] },
  // `lexicon` only for where tokens and sentences end, and for the language.
  text: { modules: ['model', 'lexicon'] },
  article: { modules: ['model', 'address', 'text', 'author'], packages: ['@mozilla/readability'] },
  // Word lists and tables; `text` only for how words are folded.
  lexicon: { modules: ['model', 'text'] },
  findings: { modules: ['model', 'text', 'lexicon'] },
  anchors: { modules: ['model', 'text'] },
  corrections: { modules: ['model', 'text', 'findings', 'anchors'] },
  present: { modules: ['model', 'text', 'lexicon', 'findings'] },
  citation: { modules: ['model', 'address', 'present', 'author'] },
  export: {
    modules: ['model', 'text', 'present', 'citation', 'author'],
    packages: ['fflate', 'liquidjs/dist/liquid.browser.mjs'],
  },
  import: { modules: ['model', 'text', 'present', 'citation', 'export', 'author'], packages: ['valibot'] },
  paint: { modules: ['model', 'present', 'findings'] },
  // What devices tell one another of their libraries, and how it is merged.
  sync: { modules: ['model'], packages: ['valibot'] },
  storage: { modules: ['model', 'address', 'present', 'author', 'sync'], packages: ['dexie', 'valibot'] },
  messaging: { modules: ['model', 'findings', 'sync'], packages: ['valibot', 'webextension-polyfill'] },
  content: {
    modules: ['model', 'article', 'findings', 'anchors', 'corrections', 'present', 'paint', 'messaging'],
    packages: ['preact'],
  },
  background: {
    modules: [
      'model',
      'address',
      'text',
      'findings',
      'corrections',
      'present',
      'storage',
      'sync',
      'citation',
      'export',
      'messaging',
      'author',
    ],
    packages: ['tldts'],
  },
  lib: { modules: ['model', 'article', 'text', 'findings', 'anchors', 'citation'] },
  // Node only, never bundled: labelled stories in, models out.
  training: {
    modules: ['model', 'text', 'lexicon', 'findings'],
    packages: ['node:child_process', 'node:crypto', 'node:fs', 'node:module', 'node:path', 'node:url'],
  },
  ui: {
    modules: [
      'model',
      'address',
      'author',
      'findings',
      'anchors',
      'corrections',
      'present',
      'storage',
      'citation',
      'export',
      'import',
      'messaging',
      'sync',
    ],
    packages: ['preact', 'preact/hooks'],
  },
};

/** Modules that may name findings by their types but not hold the code that finds them, so that their bundles stay small. */
const TYPES_OF_FINDINGS = new Set(['present', 'paint', 'content', 'ui', 'messaging', 'corrections']);

/** Icons and design tokens, which the page UI shares with the extension's own pages. */
const DESIGN = 'ui/design/';

const MOST_LINES = 300;

const moduleOf = (path: string) => path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

/** Imports that go where the table does not let them. */
export function findForbiddenImports(imports: Import[]): string[] {
  return imports.filter((i) => !isAllowed(i)).map(({ from, to }) => `${from} → ${to}`);
}

function isAllowed({ from, to, isOwn, isTypeOnly }: Import): boolean {
  const here = moduleOf(from);
  const module = MODULES[here];
  if (!module) return false;
  if (!isOwn) return isTypeOnly || (module.packages ?? []).includes(to);
  if (to.startsWith('../')) return isTypeOnly; // outside src: the strings, for their names
  const there = moduleOf(to);
  if (there === here) return true;
  if (here === 'content' && to.startsWith(DESIGN)) return true;
  if (!module.modules.includes(there)) return false;
  if (there === 'findings' && TYPES_OF_FINDINGS.has(here)) return isTypeOnly;
  return there !== 'export' || here !== 'ui' || isTypeOnly || EXPORT_DOORS.has(to);
}

/** What pages use of `export`; everything else in it is for exporters. */
const EXPORT_DOORS = new Set([
  'export/index.ts',
  'export/file.ts',
  'export/file-name.ts',
  'export/json.ts',
  'export/draft.ts',
  'export/outline.ts',
  'export/layout/layout.ts',
  'export/layout/layout-file.ts',
  'export/layout/ours.ts',
  'export/layout/problem.ts',
]);

/** A file in `card/` may be imported by `card.ts` or `card/index.ts` only, in every module but `model`; training may import what it trains. */
export function findBorrowedParts(imports: Import[], sources: Sources): string[] {
  return imports
    .filter(({ from, to, isOwn }) => {
      const folder = to.slice(0, to.lastIndexOf('/'));
      const isNested = folder.includes('/');
      const owner = [`${folder}.ts`, `${folder}.tsx`, ...(isNested ? [`${folder}/index.ts`] : [])].find((path) =>
        sources.has(path),
      );
      if (!isOwn || owner === undefined || to === owner) return false;
      if (moduleOf(from) === 'training' || moduleOf(to) === 'model') return false;
      return from !== owner && !from.startsWith(`${folder}/`);
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Files that import one another, directly or not, type-only imports included. */
export function findCircles(imports: Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isOwn } of imports) {
    if (isOwn) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [...(targets.get(start) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === start) return true;
      if (!seen.has(next)) open.push(...(targets.get(next) ?? []));
      seen.add(next);
    }
    return false;
  };
  return [...targets.keys()].filter(reaches);
}

/** Files too long to be about one thing, not counting blank lines and comments; data may be long. */
export function findLongFiles(sources: Sources): string[] {
  return [...sources]
    .filter(([path, source]) => !path.endsWith('.data.ts') && listCode(source).length > MOST_LINES)
    .map(([path]) => path);
}

/** Names that say nothing. */
export function findVagueNames(sources: Sources): string[] {
  return [...sources.keys()].filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager|service)\b/.test(path));
}

/** Exports without a sentence that says what they mean. */
export function findSilentExports(sources: Sources): string[] {
  // export function a( … export const b … export interface C, not behind a comment's end
  const exported = /(^|\n)([^\n]*)\n(?:export (?:async )?(?:function|const|interface|type|class) (\w+))/g;
  return [...sources].flatMap(([path, source]) =>
    [...`\n${source}`.matchAll(exported)]
      .filter(([, , before = '']) => !before.trimEnd().endsWith('*/') && !before.startsWith('// biome-ignore'))
      .map(([, , , name]) => `${path}: ${name}`),
  );
}

/** Exporters that import another exporter: what they share is a file of its own. */
export function findSharedExporters(imports: Import[], sources: Sources): string[] {
  const isExporter = (path: string) => /^export const \w+: Exporter = /m.test(sources.get(path) ?? '');
  return imports
    .filter(({ from, to }) => from !== 'export/index.ts' && isExporter(from) && isExporter(to))
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Where a kind may be known by its name. */
const KNOW_KINDS = new Set(['findings', 'present', 'lexicon', 'training']);

/** Lines in which the same words are not the names of kinds. */
const OTHER_MEANINGS: [path: RegExp, line: RegExp][] = [
  [/^model/, /\broles\b/], // roles of blocks: 'quote'
  [/^article\//, /./], // roles of blocks, and elements of HTML: 'quote', 'figure'
  [/^storage\/search-index/, /'site', 'tag', 'actor'|'kind', 'actor', 'colour'/], // facets
  [/./, /'actor' in (?:\w+\.)?facts|\bfact === 'actor'/], // a fact
  [/^ui\/library\/|^messaging\/library-route/, /\bview\b/], // the page of an actor
  [/^content\/page-ui\//, /\bact\b|^\s*\| 'quote'$|case 'quote': \{$/], // a button of the card
];

/** Lines that name a kind outside the modules that may. */
export function findNamedKinds(sources: Sources, kinds: string[]): string[] {
  const name = new RegExp(`'(?:${kinds.join('|')})'`);
  return [...sources]
    .filter(([path]) => !KNOW_KINDS.has(moduleOf(path)))
    .flatMap(([path, source]) => source.split('\n').map((line): [string, string] => [path, line]))
    .filter(([, line]) => name.test(line))
    .filter(([path, line]) => !OTHER_MEANINGS.some(([where, what]) => where.test(path) && what.test(line)))
    .map(([path, line]) => `${path}: ${line.trim()}`);
}
