import { describe, expect, test } from 'vitest';
import { tellLocale } from '../../src/text/language.ts';

const tell = (text: string, lang = '', url = '') => tellLocale({ text, lang, url });

/** So many words of a text, with so many common ones of English and of Spanish among others of no language. */
const mix = (words: number, english: number, spanish: number, other = 'zorvel') =>
  [
    ...Array.from({ length: english }, (_, i) => ['the', 'was', 'with', 'they'][i % 4]),
    ...Array.from({ length: spanish }, (_, i) => ['los', 'desde', 'hasta', 'las'][i % 4]),
    ...Array.from({ length: words - english - spanish }, () => other),
  ].join(' ');

describe('the language of a text with few words', () => {
  test.each<[text: string, lang: string, language: string]>([
    ['', '', 'en'],
    ['', 'es', 'es'],
    ['', 'nl', 'nl'],
    ['zorvel', '', 'en'],
    ['zorvel', 'fr', 'fr'],
    [mix(10, 2, 0), 'es', 'en'],
    [mix(10, 1, 0), 'es', 'es'],
    [mix(10, 0, 2), 'en', 'es'],
    [mix(10, 0, 1), 'en', 'en'],
    [mix(10, 1, 2), 'en', 'en'],
    [mix(10, 1, 3), 'en', 'es'],
    [mix(39, 2, 0), 'es', 'en'],
    // “pero” is a word of two languages, and counts half.
    ['pero pero zorvel', 'en', 'en'],
    ['pero pero pero zorvel', 'en', 'es'],
    ['王小明 说 他们', '', ''],
    ['王小明 说 他们', 'zh', 'zh'],
    ['王小明 说 他们', 'en', ''],
    ['Лінд сказав', 'uk', 'uk'],
    ['the Лінд', '', 'en'],
    ['the Лінд сказав', '', ''],
  ])('“%s”, declared “%s”', (text, lang, language) => expect(tell(text, lang).language).toBe(language));
});

describe('the language of a text with many words', () => {
  test.each<[words: number, english: number, spanish: number, lang: string, language: string]>([
    [40, 7, 0, 'es', 'en'],
    [40, 6, 0, 'es', ''],
    [40, 6, 0, '', ''],
    [40, 4, 0, 'en', 'en'],
    [40, 3, 0, 'en', ''],
    [40, 3, 0, 'nl', 'nl'],
    [100, 20, 18, 'es', 'es'],
    [100, 20, 17, 'es', 'en'],
    [100, 18, 20, 'en', 'en'],
    [100, 17, 20, 'en', 'es'],
    [100, 17, 20, '', 'es'],
    [100, 16, 0, '', 'en'],
    [100, 15, 0, '', ''],
    [100, 10, 0, 'en', 'en'],
    [100, 9, 0, 'en', ''],
  ])('of %d with %d in English and %d in Spanish, declared “%s”', (words, english, spanish, lang, language) => {
    expect(tell(mix(words, english, spanish), lang).language).toBe(language);
  });

  test('is that of its first two thousand', () => {
    const spanish = mix(400, 0, 400);
    expect(tell(`${mix(1610, 399, 0)} ${spanish}`).language).toBe('en');
    expect(tell(`${mix(1600, 399, 0)} ${spanish}`).language).toBe('es');
  });

  test('counts words with accents, soft hyphens, capitals and marks beside them', () => {
    expect(tell(`(T\u00adhe) “WAS” with—they zorvel`, 'es').language).toBe('en');
    expect(tell('THE Was zorvel', 'es').language).toBe('en');
    expect(tell(`${'x'.repeat(31)} zorvel`, 'es').language).toBe('es');
  });

  test('is not told by the names of properties', () => {
    expect(tell('constructor toString valueOf', 'es').language).toBe('es');
  });
});

describe('the region of a text', () => {
  test.each<[text: string, lang: string, url: string, locale: string]>([
    ['Lind', 'en-GB', '', 'en GB'],
    ['Lind', 'es-419', '', 'es 419'],
    ['Lind', 'zh-Hant', '', 'zh TW'],
    ['Lind', 'not a tag', '', 'en '],
    ['the was with', 'es-MX', '', 'en '],
    ['Lind', 'es', 'https://lind.org.mx/a', 'es MX'],
    ['Lind', 'es-AR', 'https://lind.org.mx/a', 'es AR'],
    ['Lind', 'es', 'http://lind.mx:80', 'es MX'],
    ['Lind', 'es', 'https://lind.mx?a', 'es MX'],
    ['Lind', 'es', 'ftp://lind.mx', 'es '],
    ['Lind', 'es', 'https://lind.org/a.mx', 'es '],
    ['Lind', 'en', 'https://lind.co.uk', 'en GB'],
    ['Lind', 'en', 'https://lind.io', 'en '],
    ['It cost $1,500 MXN', 'es', '', 'es MX'],
    ['It cost $ 20.50 CAD', 'en', '', 'en CA'],
    ['It cost $20 CADS', 'en', '', 'en '],
    ['It cost £20', 'en', '', 'en GB'],
    ['It cost £20', 'es', '', 'es '],
    ['It cost £20 or $5', 'en', '', 'en '],
    ['It cost $1,500 MXN', 'es', 'https://lind.com.ar', 'es AR'],
  ])('“%s”, declared “%s”, at %s', (text, lang, url, locale) => {
    const { language, region } = tell(text, lang, url);
    expect(`${language} ${region}`).toBe(locale);
  });
});
