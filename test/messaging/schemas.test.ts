import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import {
  backgroundSchemas,
  framedSchemas,
  notesSchemas,
  preferencesSchemas,
  readerSchemas,
  rulesSchemas,
} from '../../src/messaging/background-schemas.ts';
import { checkArguments } from '../../src/messaging/messenger.ts';
import { watcherSchemas } from '../../src/messaging/own-page-schemas.ts';
import { pageSchemas } from '../../src/messaging/page-schemas.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { valuesOf } from './values-of.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const identity = { url: 'https://news.example/harbour' };
const particulars = { ...identity, title: 'Harbour closes', lang: 'en' };
const selectors = [
  { type: 'TextQuoteSelector', exact: 'Calder', prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start: 0, end: 6 },
];
const draft = { kind: 'actor', facts: { name: 'Calder', age: 61, role: null }, selectors };
const article = { ...particulars, text: 'Calder', blocks: [{ role: 'paragraph', start: 0, end: 6 }] };

test.each<[string, GenericSchema[], unknown[]]>([
  ['open', backgroundSchemas.open, [article]],
  ['keep', backgroundSchemas.keep, [article, [draft, { ...draft, colour: 'green' }]]],
  ['forget', backgroundSchemas.forget, [{ ...article, aliases: ['https://news.example/amp'] }, ['a']]],
  ['alter', backgroundSchemas.alter, [article, 'a', { selectors }]],
  ['annotate', notesSchemas.annotate, ['a', { note: '', tags: ['x'] }, { note: 'y', tags: [] }]],
  ['reveal', pageSchemas.reveal, [{ start: 0, end: 6 }]],
])('%s accepts valid arguments', (_, schemas, args) => {
  expect(checkArguments(schemas, args)).toEqual(args);
});

describe('invalid arguments:', () => {
  test.each<[string, GenericSchema[], unknown[]]>([
    ['an unknown field', backgroundSchemas.keep, [article, [{ ...draft, note: 'x' }]]],
    ['an unknown colour', backgroundSchemas.keep, [article, [{ ...draft, colour: 'mauve' }]]],
    ['an object as a fact', backgroundSchemas.keep, [article, [{ ...draft, facts: { name: {} } }]]],
    ['selectors in the wrong order', backgroundSchemas.alter, [article, 'a', { selectors: selectors.toReversed() }]],
    ['a change of the address', backgroundSchemas.alter, [article, 'a', { url: 'https://evil.example/' }]],
    ['a fractional offset', pageSchemas.reveal, [{ start: 0.5, end: 6 }]],
    ['an infinite offset', pageSchemas.reveal, [{ start: 0, end: Number.POSITIVE_INFINITY }]],
    ['a note that is too long', notesSchemas.annotate, ['a', { note: 'x'.repeat(100_001) }, {}]],
    ['too many tags', notesSchemas.annotate, ['a', { tags: Array.from({ length: 201 }, () => 'x') }, {}]],
    ['a note without the one that was read', notesSchemas.annotate, ['a', { note: 'x' }]],
    ['an address that is too long', backgroundSchemas.asksSite, [{ url: 'x'.repeat(8193) }]],
    ['too many arguments', backgroundSchemas.leave, ['x']],
    ['a list in place of an object', backgroundSchemas.asksSite, [[]]],
    ['a property of `Object` in place of an address', backgroundSchemas.asksSite, [{ constructor: 'x' }]],
  ])('%s', (_, schemas, args) => {
    expect(checkArguments(schemas, args)).toBeNull();
  });
});

test('fields that are not read are dropped, and inherited names are not taken for fields', () => {
  const [dropped] = checkArguments(backgroundSchemas.asksSite, [{ ...identity, title: 'x', constructor: 'x' }]) ?? [];
  expect(dropped).toEqual(identity);
  const facts = JSON.parse('{"constructor": {}, "__proto__": {}, "name": "Calder"}');
  const [, [kept]] = checkArguments(backgroundSchemas.keep, [article, [{ ...draft, facts }]]) as [0, [typeof draft]];
  expect(Object.keys(kept.facts)).toEqual(['name']);
});

const all: { [call: string]: GenericSchema[] }[] = [
  framedSchemas,
  readerSchemas,
  rulesSchemas,
  backgroundSchemas,
  notesSchemas,
  pageSchemas,
  preferencesSchemas,
  watcherSchemas,
];

/** The calls that have arguments. */
const calls = all.flatMap((schemas) => Object.entries(schemas)).filter(([, schemas]) => schemas.length > 0);

test('there are calls of each part', () => {
  expect(calls.length).toBeGreaterThan(40);
});

describe('values as the schemas describe them are accepted, and whole:', () => {
  test.each(calls)('%s', (_, schemas) => {
    fc.assert(
      fc.property(fc.tuple(...schemas.map(valuesOf)), (args) => {
        expect(checkArguments(schemas, args)).toEqual(args);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any JSON is refused, or accepted as it would be accepted again:', () => {
  test.each(calls)('%s', (_, schemas) => {
    for (const schema of schemas) {
      expect(checkArguments([schema], [null])).toBeNull();
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue({ maxDepth: 4 }), valuesOf(schema)), (value) => {
          const accepted = checkArguments([schema], [value]);
          fc.pre(accepted !== null);
          expect(checkArguments([schema], accepted)).toEqual(accepted);
        }),
        { numRuns: 200, maxSkipsPerRun: 1000 },
      );
    }
  });
});

describe('the stand-in for valibot in web pages', () => {
  type Calls = { [call: string]: GenericSchema[] };

  /** The page's schemas and `checkArguments` as they are bundled for content scripts. */
  async function bundlePageSchemas(): Promise<{ pageSchemas: Calls; checkArguments: typeof checkArguments }> {
    const messaging = fileURLToPath(new URL('../../src/messaging/', import.meta.url));
    const { outputFiles } = await build({
      stdin: {
        contents: "export { pageSchemas } from './page-schemas.ts'; export { checkArguments } from './messenger.ts';",
        resolveDir: messaging,
      },
      bundle: true,
      write: false,
      format: 'esm',
      alias: { valibot: `${messaging}bare-valibot.ts`, 'webextension-polyfill': `${messaging}bare-browser.ts` },
      logOverride: { 'import-is-undefined': 'error' },
    });
    return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
  }

  const correction = { kind: 'actor', name: 'Calder', rejects: true, scope: 'site' };
  const settings = {
    ...DEFAULTS,
    density: 'full',
    hiddenKinds: ['quote'],
    hues: { actor: 'pink' },
    showsReports: true,
    colour: 'green',
  };
  const valid: { [call: string]: unknown[] } = {
    state: [-1],
    reveal: [{ start: 0, end: 6 }],
    step: [true],
    keep: [
      { kind: 'actor', facts: { name: 'Calder', age: 61, role: null }, start: 0, end: 6, confidence: 0.9, parts: {} },
    ],
    restore: ['a'],
    alter: ['a', { selectors, colour: 'green' }],
    putRight: [[correction, { ...correction, place: selectors, facts: { role: null } }]],
    takeBack: [['a']],
    libraryChanged: [''],
    prefer: [settings],
  };

  /** Copies of a value in which one thing is replaced, missing or too much. */
  function* damage(value: unknown, by: unknown): Generator<unknown> {
    yield by;
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      yield [...value, by];
      for (const [at, one] of value.entries()) for (const other of damage(one, by)) yield value.with(at, other);
    } else {
      yield { ...value, unknown: by };
      for (const [name, one] of Object.entries(value)) {
        const { [name]: _, ...rest } = value as { [name: string]: unknown };
        yield rest;
        for (const other of damage(one, by)) yield { ...rest, [name]: other };
      }
    }
  }

  test('accepts and refuses the same arguments', async () => {
    const bare = await bundlePageSchemas();
    const replacements = [null, 1.5, -1, 'x', '', 'x'.repeat(10_001), true, {}, { a: 1 }];
    const verdicts = { accepted: 0, refused: 0 };
    for (const [call, args] of Object.entries(valid)) {
      const [ours = [], theirs = []] = [bare.pageSchemas[call], (pageSchemas as Calls)[call]];
      for (const by of replacements) {
        for (const given of [args, ...damage(args, by)]) {
          const isValid = checkArguments(theirs, given) !== null;
          expect(bare.checkArguments(ours, given) !== null, `${call} ${JSON.stringify(given)}`).toBe(isValid);
          verdicts[isValid ? 'accepted' : 'refused']++;
        }
      }
      expect(bare.checkArguments(ours, args), call).toEqual(args);
      // Stricter than valibot, which accepts a list as an object without fields.
      const [, ...lists] = damage(args, []);
      for (const given of lists) {
        if (bare.checkArguments(ours, given)) expect(checkArguments(theirs, given), call).not.toBeNull();
      }
    }
    expect(verdicts.accepted).toBeGreaterThan(100);
    expect(verdicts.refused).toBeGreaterThan(500);
  });
});
