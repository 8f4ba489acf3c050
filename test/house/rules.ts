import type { Import } from './imports.ts';
import type { Sources } from './sources.ts';

interface Room {
  /** The rooms it may import. */
  rooms: string[];
  /** The packages it may use. */
  packages?: string[];
}

/** Who may import whom. `model`, `address` and `palette` are single files that any room may know where they are named. */
export const ROOMS: { [room: string]: Room } = {
  model: { rooms: [] },
  address: { rooms: [] },
  text: { rooms: ['model'] },
  palette: { rooms: ['model', 'findings'] },
  article: { rooms: ['model', 'address', 'text'], packages: ['@mozilla/readability'] },
  findings: { rooms: ['model', 'text'] },
  anchors: { rooms: ['model', 'text'] },
  rules: { rooms: ['model', 'text', 'findings', 'anchors'] },
  export: { rooms: ['model', 'text'], packages: ['fflate'] },
  paint: { rooms: ['model', 'palette', 'findings'] },
  store: { rooms: ['model'], packages: ['dexie'] },
  messages: { rooms: ['model', 'findings'], packages: ['webextension-polyfill'] },
  content: {
    rooms: ['model', 'palette', 'article', 'findings', 'anchors', 'rules', 'paint', 'messages'],
    packages: ['preact'],
  },
  background: { rooms: ['model', 'address', 'text', 'findings', 'rules', 'store', 'export', 'messages'] },
  lib: { rooms: ['model', 'article', 'text', 'findings', 'anchors'] },
  // Node only: labelled stories in, weights out. Nobody imports it.
  training: {
    rooms: ['model', 'text', 'findings'],
    packages: ['node:fs', 'node:module', 'node:path', 'node:url'],
  },
  ui: {
    rooms: ['model', 'palette', 'findings', 'anchors', 'rules', 'store', 'export', 'messages'],
    packages: ['preact', 'preact/hooks'],
  },
};

/** Rooms that may know how findings look but not how they are found, so that their bundles stay small. */
const LOOKS_ONLY = new Set(['palette', 'paint', 'content', 'ui', 'messages', 'rules']);

/** What figures say in plain words: a pure file that knows nothing of how they are found. */
const PLAIN_READING = 'findings/plain-figure.ts';

const MOST_LINES = 300;

const roomOf = (path: string) => path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

/** Imports that go where the table does not let them. */
export function findForbiddenImports(imports: Import[]): string[] {
  return imports.filter((i) => !isAllowed(i)).map(({ from, to }) => `${from} → ${to}`);
}

function isAllowed({ from, to, isOwn, isTypeOnly, names }: Import): boolean {
  const here = roomOf(from);
  const room = ROOMS[here];
  if (!room) return false;
  if (!isOwn) return isTypeOnly || (room.packages ?? []).includes(to);
  if (to.startsWith('../')) return isTypeOnly; // outside src: the strings, for their names
  const there = roomOf(to);
  if (there === here) return true;
  if (!room.rooms.includes(there)) return false;
  const isLooksOnly = there === 'findings' && LOOKS_ONLY.has(here) && !isTypeOnly;
  return (
    !isLooksOnly || to === PLAIN_READING || (to === 'findings/index.ts' && names.every((name) => name === 'infos'))
  );
}

/** A file in `actor/` belongs to `actor.ts` alone, in every room; training sees what it trains. */
export function findBorrowedParts(imports: Import[], sources: Sources): string[] {
  return imports
    .filter(({ from, to, isOwn }) => {
      const folder = to.slice(0, to.lastIndexOf('/'));
      const owner = [`${folder}.ts`, `${folder}.tsx`].find((path) => sources.has(path));
      return (
        isOwn && owner !== undefined && roomOf(from) !== 'training' && from !== owner && !from.startsWith(`${folder}/`)
      );
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
