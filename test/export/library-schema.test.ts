import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ObjectEntries } from 'valibot';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../src/import/read-file.ts';
import {
  AnnotationSchema,
  CollectionSchema,
  CorrectionsSchema,
  RuleSchema,
  SavedArticleSchema,
} from '../../src/model.ts';
import { readWhole } from './sample-library.ts';

interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  $ref?: string;
  required?: string[];
  properties?: { [name: string]: Schema };
}

const published = JSON.parse(
  readFileSync(new URL('../../src/export/library.schema.json', import.meta.url), 'utf8'),
) as Schema & { $defs: { [name: string]: Schema } };

const resolve = (schema: Schema): Schema =>
  schema.$ref ? (published.$defs[schema.$ref.slice('#/$defs/'.length)] as Schema) : schema;

/** What an article has in a file only. */
const ARTICLE_PARTS = { text: v.optional(v.object({})), annotations: v.array(v.unknown()) };

describe.each<[string, Schema | undefined, ObjectEntries]>([
  ['article', published.$defs.article, { ...SavedArticleSchema.entries, ...ARTICLE_PARTS }],
  ['annotation', published.$defs.annotation, AnnotationSchema.entries],
  ['rule', published.$defs.rule, RuleSchema.entries],
  ['collection', published.$defs.collection, CollectionSchema.entries],
  ['corrected', published.$defs.article?.properties?.corrected, CorrectionsSchema.entries],
])('the published schema of %s', (_, schema, entries) => {
  const generated = toJsonSchema(v.object(entries), { errorMode: 'ignore' }) as Schema;

  test('has the fields of the model, and requires the same', () => {
    expect(Object.keys(schema?.properties ?? {}).sort()).toEqual(Object.keys(generated.properties ?? {}).sort());
    expect([...(schema?.required ?? [])].sort()).toEqual([...(generated.required ?? [])].sort());
  });

  test('has fields of the same types', () => {
    for (const [name, field] of Object.entries(generated.properties ?? {})) {
      const { type, const: constant, enum: values } = resolve(schema?.properties?.[name] ?? {});
      if (values) expect([name, values]).toEqual([name, field.enum]);
      if (field.type) expect([name, type ?? typeof constant]).toEqual([name, field.type]);
      else if (field.const !== undefined) expect([name, constant]).toEqual([name, field.const]);
    }
  });
});

const selectors = [
  { type: 'TextQuoteSelector', exact: 'Calder', prefix: 'said ', suffix: ', who' },
  { type: 'TextPositionSelector', start: 40, end: 46, astral: 1 },
];
const moment = '2025-03-01T10:00:00.000Z';
const file = {
  format: 'newsgloss',
  version: 1,
  exported: moment,
  backup: true,
  settings: { wholeWords: true },
  rules: [
    {
      id: 'r1',
      created: moment,
      kind: 'actor',
      name: 'Calder',
      rejects: true,
      facts: { role: null },
      place: selectors,
    },
  ],
  collections: [
    {
      id: 'c1',
      name: 'Who knew',
      note: '',
      items: [{ article: 'https://news.example/harbour' }, { annotation: 'a1' }],
      sections: [{ heading: 'Before', parts: [{ annotation: 'a1' }, { id: 't1', text: 'So what?' }] }],
      created: moment,
      updated: moment,
    },
  ],
  articles: [
    {
      url: 'https://news.example/harbour',
      aliases: ['https://news.example/amp'],
      title: 'Harbour closes',
      lang: 'en',
      added: moment,
      note: 'for the essay',
      tags: ['ports'],
      corrected: { byline: 'Ana Vidal', medium: 'newspaper' },
      text: { first: { taken: moment, blocks: [{ role: 'heading', text: 'Closed' }] } },
      annotations: [
        {
          id: 'a1',
          url: 'https://news.example/harbour',
          kind: 'actor',
          selectors,
          facts: { name: 'Calder', age: 61, role: null },
          note: '',
          tags: [],
          colour: 'green',
          created: moment,
          updated: moment,
        },
      ],
    },
  ],
};

/** Copies of a value in which one part is replaced, missing or added. */
function* vary(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) for (const other of vary(one, by)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unknown: by };
    for (const [name, one] of Object.entries(value)) {
      const { [name]: _, ...rest } = value as { [name: string]: unknown };
      yield rest;
      for (const other of vary(one, by)) yield { ...rest, [name]: other };
    }
  }
}

test('every file that the published schema accepts can be imported', async () => {
  const ajv = new Ajv2020({ strict: true });
  formats.default(ajv);
  const validate = ajv.compile(published);
  const counts = { valid: 0, refused: 0 };
  for (const by of [null, 1.5, -1, 'x', '', true, [], {}, ['x'], [1], moment]) {
    for (const variant of [file, ...vary(file, by)]) {
      const text = JSON.stringify(variant);
      if (validate(variant)) {
        expect(await readWhole(text), text).toMatchObject({ skipped: 0, problem: null });
        counts.valid++;
      } else counts.refused++;
    }
  }
  expect(counts.valid).toBeGreaterThan(200);
  expect(counts.refused).toBeGreaterThan(400);
  await expect(readWhole(JSON.stringify({ ...file, articles: [{}] }))).rejects.toThrow(Unreadable);
});
