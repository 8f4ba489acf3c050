import type { Import } from './imports.ts';
import type { Sources } from './sources.ts';

interface ModuleRules {
  /** The modules it may import. */
  modules: string[];
  /** The packages it may use. */
  packages?: string[];
}

/** Who may import whom. `address` and `palette` are single files. */
export const MODULES: { [module: string]: ModuleRules } = {
  model: { modules: [], packages: ['valibot'] },
  address: { modules: [] },
  text: { modules: ['model'] },
  palette: { modules: ['model', 'findings'] },
  article: { modules: ['model', 'address', 'text'], packages: ['@mozilla/readability'] },
  // Word lists and tables; `text` only for how words are folded.
  lexicon: { modules: ['model', 'text'] },
  findings: { modules: ['model', 'text', 'lexicon'] },
  anchors: { modules: ['model', 'text'] },
  corrections: { modules: ['model', 'text', 'findings', 'anchors'] },
  citation: { modules: ['model', 'address', 'export'] },
  export: { modules: ['model', 'text', 'citation'], packages: ['fflate'] },
  import: { modules: ['model', 'text', 'citation', 'export'], packages: ['valibot'] },
  paint: { modules: ['model', 'palette', 'findings'] },
  storage: { modules: ['model'], packages: ['dexie', 'valibot'] },
  messaging: { modules: ['model', 'findings'], packages: ['valibot', 'webextension-polyfill'] },
  content: {
    modules: ['model', 'palette', 'article', 'findings', 'anchors', 'corrections', 'paint', 'messaging'],
    packages: ['preact'],
  },
  background: {
    modules: ['model', 'address', 'text', 'findings', 'corrections', 'storage', 'citation', 'messaging'],
  },
  lib: { modules: ['model', 'article', 'text', 'findings', 'anchors'] },
  // Node only, never bundled: labelled stories in, models out.
  training: {
    modules: ['model', 'text', 'lexicon', 'findings'],
    packages: ['node:child_process', 'node:crypto', 'node:fs', 'node:module', 'node:path', 'node:url'],
  },
  ui: {
    modules: [
      'model',
      'palette',
      'findings',
      'anchors',
      'corrections',
      'storage',
      'citation',
      'export',
      'import',
      'messaging',
    ],
    packages: ['preact', 'preact/hooks'],
  },
};

/** Modules that may know how findings are presented but not how they are found, so that their bundles stay small. */
const PRESENTATION_ONLY = new Set(['palette', 'paint', 'content', 'ui', 'messaging', 'corrections']);

/** Describes figures in plain words, without the code that finds them. */
const PLAIN_READING = 'findings/plain-figure.ts';

/** Icons and design tokens, which the page UI shares with the extension's own pages. */
const DESIGN = 'ui/design/';

const MOST_LINES = 300;

const moduleOf = (path: string) => path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

/** Imports that go where the table does not let them. */
export function findForbiddenImports(imports: Import[]): string[] {
  return imports.filter((i) => !isAllowed(i)).map(({ from, to }) => `${from} → ${to}`);
}

function isAllowed({ from, to, isOwn, isTypeOnly, names }: Import): boolean {
  const here = moduleOf(from);
  const module = MODULES[here];
  if (!module) return false;
  if (!isOwn) return isTypeOnly || (module.packages ?? []).includes(to);
  if (to.startsWith('../')) return isTypeOnly; // outside src: the strings, for their names
  const there = moduleOf(to);
  if (there === here) return true;
  if (here === 'content' && to.startsWith(DESIGN)) return true;
  if (!module.modules.includes(there)) return false;
  const isLooksOnly = there === 'findings' && PRESENTATION_ONLY.has(here) && !isTypeOnly;
  return (
    !isLooksOnly || to === PLAIN_READING || (to === 'findings/index.ts' && names.every((name) => name === 'infos'))
  );
}

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

/** Files that import one another at run time, by whatever way round. */
export function findCircles(imports: Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isOwn, isTypeOnly } of imports) {
    if (isOwn && !isTypeOnly) targets.set(from, [...(targets.get(from) ?? []), to]);
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

/** Files too long to be about one thing; data may be long. */
export function findLongFiles(sources: Sources): string[] {
  return [...sources]
    .filter(([path, source]) => !path.endsWith('.data.ts') && source.split('\n').length - 1 > MOST_LINES)
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
