import { describe, expect, test } from 'vitest';
import { kinds } from '../src/findings/index.ts';
import { views } from '../src/present/index.ts';
import { readImports } from './architecture/imports.ts';
import { findLongFunctions } from './architecture/long-functions.ts';
import {
  findBorrowedParts,
  findCircles,
  findForbiddenImports,
  findLongFiles,
  findNamedKinds,
  findSharedExporters,
  findSilentExports,
  findVagueNames,
  MODULES,
} from './architecture/rules.ts';
import { readScripts, readSources } from './architecture/sources.ts';

const sources = readSources();
const imports = readImports(sources);

describe('the architecture', () => {
  test('every file is in a module', () => {
    expect([...sources.keys()].filter((path) => !MODULES[path.split('/')[0]?.replace(/\.ts$/, '') ?? ''])).toEqual([]);
  });
  test('modules import only what the table lets them', () => expect(findForbiddenImports(imports)).toEqual([]));
  test('the parts of a thing belong to it alone', () => expect(findBorrowedParts(imports, sources)).toEqual([]));
  test('no file is in a circle of imports', () => expect(findCircles(imports)).toEqual([]));
  test('no file is longer than 300 lines of code', () => expect(findLongFiles(sources)).toEqual([]));
  test('no function is longer than 80 lines', () => {
    expect(findLongFunctions(sources)).toEqual([]);
    expect(findLongFunctions(readScripts('release', 'build.mjs'))).toEqual([]);
  });
  test('no file has a name that says nothing', () => expect(findVagueNames(sources)).toEqual([]));
  test('every export says what it means', () => expect(findSilentExports(sources)).toEqual([]));
  test('every kind of finding is listed, and has a view', () => {
    const finders = [...sources]
      .filter(
        ([path, source]) => /^findings\/\w+(?:\/index)?\.ts$/.test(path) && source.includes('export function find('),
      )
      .map(([path]) => path);
    const listed = imports.filter(({ from }) => from === 'findings/index.ts').map(({ to }) => to);
    expect(finders.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining(finders));
    expect(Object.keys(views)).toEqual(Object.keys(kinds));
    for (const kind of Object.keys(kinds)) expect(sources.has(`present/${kind}.ts`)).toBe(true);
  });
  test('no kind is known by its name elsewhere', () => expect(findNamedKinds(sources, Object.keys(kinds))).toEqual([]));
  test('no exporter imports another', () => expect(findSharedExporters(imports, sources)).toEqual([]));
  test('every exporter is listed', () => {
    const exporters = [...sources]
      .filter(([path, source]) => path.startsWith('export/') && /^export const \w+: Exporter = /m.test(source))
      .map(([path]) => path)
      .filter((path) => path !== 'export/index.ts');
    const listed = imports.filter(({ from }) => from === 'export/index.ts').map(({ to }) => to);
    expect(exporters.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining(exporters));
  });
});

describe('the rules themselves', () => {
  const check = (path: string, source: string) => {
    const made = new Map([[path, source]]);
    return findForbiddenImports(readImports(made));
  };

  test.each([
    ['content/main.ts', "import { openDatabase } from '../storage/database.ts';"],
    ['findings/quote/index.ts', "import { detect } from '../../article/detect.ts';"],
    ['text/prepare.ts', "import { find } from '../findings/find.ts';"],
    ['background/main.ts', "import { detect } from '../article/detect.ts';"],
    ['paint/paint.ts', "import { kinds } from '../findings/index.ts';"],
    ['content/main.ts', "import * as actor from '../findings/actor/index.ts';"],
    ['ui/popup/main.tsx', "import { Dexie } from 'dexie';"],
    ['findings/actor/index.ts', "import browser from 'webextension-polyfill';"],
    ['export/markdown.ts', "import { findKept } from '../storage/annotations.ts';"],
    ['present/actor.ts', "import { find } from '../findings/actor/index.ts';"],
    ['citation/source.ts', "import { exporter } from '../export/ris.ts';"],
    ['ui/library/main.tsx', "import { writeRow } from '../../export/table.ts';"],
  ])('%s may not say %s', (path, source) => {
    expect(check(path, source)).toHaveLength(1);
  });

  test.each([
    ['paint/highlight-styles.ts', "import type { Kind } from '../findings/index.ts';"],
    ['paint/highlight-styles.ts', "import { listKinds } from '../present/index.ts';"],
    ['ui/library/export-dialog.tsx', "import { exporters } from '../../export/index.ts';"],
    ['storage/database.ts', "import { Dexie } from 'dexie';"],
    ['content/session/session.ts', "import { locate } from '../anchors/locate.ts';"],
  ])('%s may say %s', (path, source) => {
    expect(check(path, source)).toEqual([]);
  });

  test('an import over several lines is seen', () => {
    expect(
      check('content/a.ts', "import {\n  openDatabase,\n  type Database,\n} from '../storage/database.ts';"),
    ).toHaveLength(1);
  });

  test('a circle is seen, one of types alone too', () => {
    const a = "import { b } from './b.ts';";
    const circle = new Map([
      ['text/a.ts', a],
      ['text/b.ts', "import { a } from './a.ts';"],
    ]);
    expect(findCircles(readImports(circle))).toEqual(['text/a.ts', 'text/b.ts']);
    const types = new Map([
      ['text/a.ts', a],
      ['text/b.ts', "import type { A } from './a.ts';"],
    ]);
    expect(findCircles(readImports(types))).toEqual(['text/a.ts', 'text/b.ts']);
  });

  test('an exporter that uses another is seen', () => {
    const made = new Map([
      ['export/ris.ts', 'export const exporter: Exporter = {};'],
      ['export/bibtex.ts', "import { listNotes } from './ris.ts';\nexport const exporter: Exporter = {};"],
    ]);
    expect(findSharedExporters(readImports(made), made)).toEqual(['export/bibtex.ts → export/ris.ts']);
  });

  test('a kind that is known by its name is seen, other meanings of the word are not', () => {
    const find = (path: string, line: string) => findNamedKinds(new Map([[path, line]]), ['actor', 'quote']);
    expect(find('export/text.ts', "if (kind === 'actor') {")).toHaveLength(1);
    expect(find('ui/popup/reading.tsx', "useState('quote')")).toHaveLength(1);
    expect(find('present/actor.ts', "kind === 'actor'")).toEqual([]);
    expect(find('article/story.ts', "role === 'quote'")).toEqual([]);
  });

  test('parts used by a stranger are seen', () => {
    const made = new Map([
      ['findings/actor/index.ts', ''],
      ['findings/actor/roles.ts', ''],
      ['findings/quote/index.ts', "import { findRole } from '../actor/roles.ts';"],
    ]);
    expect(findBorrowedParts(readImports(made), made)).toHaveLength(1);
  });

  test('lines of code are counted, not blank lines and comments', () => {
    const find = (line: string) => findLongFiles(new Map([['text/a.ts', `${line}\n`.repeat(301)]]));
    expect(find('a();')).toEqual(['text/a.ts']);
    expect(find('a(); // why')).toEqual(['text/a.ts']);
    for (const line of ['', '// why', '/** What it is. */', '/**\n * What it is.\n */']) expect(find(line)).toEqual([]);
  });

  test.each([
    ['a declaration', 'function a() {', '}'],
    ['an async generator', 'async function* a() {', '}'],
    ['a function expression', 'const a = function () {', '};'],
    ['an arrow function', 'const a = (): void => {', '};'],
    ['an arrow function without a block', 'const a = () => [', '];'],
    ['a method of an object', 'const one = { a() {', '} };'],
    ['a property of an object', 'const one = { a: () => {', '} };'],
    ['a method of a class', 'class One { a(): void {', '} }'],
    ['a constructor', 'class a { constructor() {', '} }'],
    ['a getter', 'const one = { get a() {', '} };'],
    ['a function within another', 'function one() { const a = () => {', '}; }'],
    ['a callback', 'const a = run(() => {', '});'],
    ['a component', 'export const a = () => (<p title={b}>{', '}</p>);'],
  ])('%s of more than 80 lines is seen', (_, start, end) => {
    const find = (lines: number) =>
      findLongFunctions(new Map([['ui/a.tsx', `${start}\n${'\n'.repeat(lines - 2)}${end}`]]));
    expect(find(80)).toEqual([]);
    expect(find(81).join()).toMatch(/^ui\/a\.tsx: (?:a|one|constructor)\b/);
  });

  test('an export without a sentence is seen', () => {
    expect(findSilentExports(new Map([['text/a.ts', 'export const a = 1;\n']]))).toEqual(['text/a.ts: a']);
    expect(findSilentExports(new Map([['text/a.ts', '/** One. */\nexport const a = 1;\n']]))).toEqual([]);
  });
});
