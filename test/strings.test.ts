import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../manifest/_locales/en/messages.json' with { type: 'json' };
import spanish from '../manifest/_locales/es/messages.json' with { type: 'json' };
import { infos } from '../src/findings/index.ts';
import { readSources } from './architecture/sources.ts';

interface Message {
  message: string;
  placeholders?: { [name: string]: { content: string } };
}

const en: { [key: string]: Message } = english;
const es: { [key: string]: Message } = spanish;
const placeholders = (message: Message | undefined) => Object.keys(message?.placeholders ?? {}).sort();

test('both languages have the same strings', () => {
  expect(Object.keys(es)).toEqual(Object.keys(en));
});

test.each(Object.keys(en))('%s takes the same values in both languages, and uses each', (key) => {
  expect(placeholders(es[key])).toEqual(placeholders(en[key]));
  for (const name of placeholders(en[key])) {
    expect(en[key]?.message).toContain(`$${name}$`);
    expect(es[key]?.message).toContain(`$${name}$`);
  }
});

test('the description fits the stores, in both languages', () => {
  expect(en.extension_description?.message.length).toBeLessThanOrEqual(132);
  expect(es.extension_description?.message.length).toBeLessThanOrEqual(132);
});

test('every kind has a name for one and for many', () => {
  for (const kind of Object.keys(infos)) {
    expect(en).toHaveProperty(`kind_${kind}`);
    expect(en).toHaveProperty(`kind_${kind}_plural`);
  }
});

test('every string is used', () => {
  const code = [...readSources().values()].join('\n');
  const manifest = readFileSync(new URL('../manifest/base.json', import.meta.url), 'utf8');
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) ||
    manifest.includes(`__MSG_${key}__`) ||
    /^(?:kind|type|form|card_not|export)_/.test(key);
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});
