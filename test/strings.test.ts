import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import drafts from '../manifest/draft-languages.json' with { type: 'json' };
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

/** What a draft lacks is shown in English. */
const isDraft = (locale: string): boolean => (drafts as string[]).includes(locale);

const placeholders = (message: Message | undefined) => Object.keys(message?.placeholders ?? {}).sort();

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The names of strings, those of a number without the ending of its plural. */
const listNames = (strings: Strings) => [...new Set(Object.keys(strings).map((key) => key.replace(PLURAL, '')))];

test('every string of a number is there for the plurals of its language', () => {
  for (const locale of locales) {
    const strings = read(locale);
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const key of Object.keys(strings).filter((name) => name.endsWith('_other'))) {
      const name = key.replace(PLURAL, '');
      for (const category of pluralCategories.filter((one) => one !== 'many' || locale === 'en')) // “many” is for millions
        expect(strings, locale).toHaveProperty(`${name}_${category}`);
      // What does not say the number says it in words: “once”.
      expect(strings[key]?.message, `${locale}: ${key}`).toContain('$count$');
    }
  }
});

test('every language has the same strings, with the same values in them, each of which is used', () => {
  expect(locales).toContain('es');
  for (const [locale, strings] of translations) {
    const [names, own] = [listNames(en), listNames(strings)];
    const lacking = names.filter((name) => !own.includes(name));
    if (!isDraft(locale)) expect(lacking, `${locale} lacks`).toEqual([]);
    expect(
      own.filter((name) => !names.includes(name)),
      `${locale} has what English has not`,
    ).toEqual([]);
    for (const key of Object.keys(en).filter((key) => key in strings)) {
      const names = placeholders(en[key]);
      expect(placeholders(strings[key]), `${locale}: ${key}`).toEqual(names);
      for (const name of names) {
        expect(en[key]?.message, `en: ${key}`).toContain(`$${name}$`);
        expect(strings[key]?.message, `${locale}: ${key}`).toContain(`$${name}$`);
      }
    }
  }
});

/** What is written on a button or link, and its longer name for screen readers. */
const NAMES = [
  ['copy', 'copy_this'],
  ['copy', 'copy_quotation'],
  ['export_passage', 'go_to_passage'],
  ['remove', 'remove_tag'],
  ['remove', 'rule_forget'],
  ['remove', 'withdraw_site'],
  ['trash_restore', 'trash_restore_this'],
  ['trash_purge', 'trash_purge_this'],
] as const;

test('the name of a button has what is written on it, so that it can be said', () => {
  for (const locale of locales) {
    const strings = read(locale);
    for (const [written, name] of NAMES)
      expect(strings[name]?.message.toLowerCase(), `${locale}: ${name}`).toContain(
        strings[written]?.message.toLowerCase(),
      );
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
    code.includes(`'${key.replace(PLURAL, '')}'`) ||
    manifest.includes(`__MSG_${key}__`) ||
    /^(?:kind|type|form|section|density|none|card_not|export|date_since|date_until)_/.test(key);
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});

/** Words of those who build the extension, by language: nobody reads “annotation” in a newspaper. */
const NOT_USED: { [locale: string]: RegExp } = {
  en: /annotation|\bfindings?\b|\bdetect|\bentit(?:y|ies)\b|\bmention|\bin part\b|\borphan|\bscope\b/i,
  es: /anotaci|hallazgo|detecta|\bentidad|menci[oó]n|\ben parte\b|huérfan|\bámbito/i,
  fr: /annotation|trouvaille|détect|\bentité|\bmention|\ben partie\b|orphelin/i,
  de: /annotation|anmerkung|fundstelle|\bfunde?\b|erkannt|entität|erwähnung|\bteilweise\b|verwaist/i,
  it: /annotazion|rilevat|\bentità|menzion|\bin parte\b|\borfan|\bambito/i,
  pt: /anotaç|achado|detecta|\bentidade|menç|\bem parte\b|órfã|escopo/i,
};
/** The name of a file format. */
const FORMAT = /W3C Web Annotation|Web Annotation/g;
/** “Reported” stands on the card alone, as a name beside “Quotation”. */
const ON_CARD = /^(?:reading_|card_)/;

test('no language speaks of annotations, findings or mentions', () => {
  for (const locale of locales) {
    const found = Object.entries(read(locale)).flatMap(([key, { message }]) => {
      const words = message.replace(FORMAT, '');
      const isUsed =
        NOT_USED[locale]?.test(words) || (locale === 'en' && !ON_CARD.test(key) && /\breported\b/i.test(words));
      return isUsed ? [`${key}: ${message}`] : [];
    });
    expect(found, locale).toEqual([]);
  }
});
