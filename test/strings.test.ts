import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listKinds } from '../src/present/index.ts';
import { readSources } from './architecture/sources.ts';

interface Message {
  message: string;
  placeholders?: { [name: string]: { content: string } };
}

interface Strings {
  [key: string]: Message;
}

const LOCALES = new URL('../manifest/_locales/', import.meta.url);
const read = (locale: string): Strings =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8')) as Strings;

const en = read('en');
const locales = readdirSync(LOCALES);
const translations = locales
  .filter((locale) => locale !== 'en')
  .map((locale): [string, Strings] => [locale, read(locale)]);

const placeholders = (message: Message | undefined) => Object.keys(message?.placeholders ?? {}).sort();

test('every language has the same strings, with the same values in them, each of which is used', () => {
  expect(locales).toContain('es');
  for (const [locale, strings] of translations) {
    expect(Object.keys(strings), locale).toEqual(Object.keys(en));
    for (const key of Object.keys(en)) {
      const names = placeholders(en[key]);
      expect(placeholders(strings[key]), `${locale}: ${key}`).toEqual(names);
      for (const name of names) {
        expect(en[key]?.message, `en: ${key}`).toContain(`$${name}$`);
        expect(strings[key]?.message, `${locale}: ${key}`).toContain(`$${name}$`);
      }
    }
  }
});

test('the description fits the stores in every language', () => {
  for (const locale of locales)
    expect(read(locale).extension_description?.message.length, locale).toBeLessThanOrEqual(132);
});

test('every kind has a name for one and for many', () => {
  for (const kind of listKinds()) {
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
    /^(?:kind|type|form|section|density|card_not|export)_/.test(key);
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});
