import { describe, expect, test } from 'vitest';
import { memoize } from '../../src/text/memoize.ts';
import {
  foldAccents,
  foldCase,
  foldMarks,
  foldName,
  hasLetter,
  hasLetterOrDigit,
  isAllUpper,
  isDigitCode,
  isLetterCode,
  isLower,
  isOneOf,
  isPlain,
  isUpper,
  isUpperOrDigit,
  listWords,
  lookUp,
} from '../../src/text/words.ts';

/** What each test of a word says of it, as letters: U capital, D capital or digit, l small, A capitals only, L a letter, N a letter or digit. */
function classify(word: string): string {
  const tests = { U: isUpper, D: isUpperOrDigit, l: isLower, A: isAllUpper, L: hasLetter, N: hasLetterOrDigit };
  return Object.entries(tests)
    .flatMap(([letter, passes]) => (passes(word) ? letter : []))
    .join('');
}

describe('a word', () => {
  test.each<[word: string, is: string]>([
    ['', ''],
    ['A', 'UDLN'],
    ['Z', 'UDLN'],
    ['@', ''],
    ['[', ''],
    ['`', ''],
    ['{', ''],
    ['a', 'lLN'],
    ['z', 'lLN'],
    ['0', 'DN'],
    ['9', 'DN'],
    ['/', ''],
    [':', ''],
    ['NA', 'UDALN'],
    ['NAt', 'UDLN'],
    ['N4', 'UDLN'],
    ['Éa', 'UDLN'],
    ['ÉA', 'UDALN'],
    ['AÉ', 'UDALN'],
    ['É', 'UDLN'],
    ['éA', 'lLN'],
    ['ß', 'lLN'],
    ['½', 'DN'],
    ['١', 'DN'],
    ['王', 'LN'],
    ['…', ''],
    ['…a', 'LN'],
    ['…7', 'N'],
    ['-a', 'LN'],
    ['-7', 'N'],
    ['7é', 'DLN'],
    ['\x7f', ''],
    ['\x80', ''],
  ])('“%s” is %s', (word, is) => expect(classify(word)).toBe(is));

  test('is ASCII by its codes, both ends of each range included', () => {
    const passing = (passes: (code: number) => boolean) =>
      String.fromCharCode(...Array.from({ length: 300 }, (_, code) => code).filter(passes));
    expect(passing(isDigitCode)).toBe('0123456789');
    expect(passing(isLetterCode)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
  });

  test('is plain without accents, “`” and line breaks', () => {
    expect(['', 'Lind’s', "Lind's ~7", 'a`b', 'a\nb', 'é'].map(isPlain)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('lists of words', () => {
  test('are parted by any white space', () => {
    expect([...listWords('  in at\non  at ')]).toEqual(['in', 'at', 'on']);
  });

  test('contain their words, and nothing else of the same length', () => {
    const long = 'x'.repeat(40);
    const list = `in at half ${long}`;
    const asked = ['in', 'at', 'half', long, 'on', 'hall', 'a', '', `${long}y`, 'in at'];
    expect(asked.map((word) => isOneOf(word, list))).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false, false, false],
    ]);
  });

  test('in a table have no inherited words', () => {
    expect(lookUp({ in: 1 }, 'in')).toBe(1);
    expect(lookUp<number>({ in: 1 }, 'constructor')).toBeUndefined();
  });
});

describe('folding', () => {
  test.each<[what: string, fold: (text: string) => string, text: string, folded: string]>([
    ['marks', foldMarks, '‘a’ ‚b‛ “c” „d‟ «e» ′f` ‐–—−', '\'a\' \'b\' "c" "d" "e" \'f\' ----'],
    ['marks', foldMarks, 'a\u00a0b\tc\nd\re', 'a b c\nd\re'],
    ['marks', foldMarks, 'a`b', "a'b"],
    ['case', foldCase, 'İZMİR Ärzte', 'izmir ärzte'],
    ['accents', foldAccents, 'joaquín straße Ø', 'joaquin strasse Ø'],
    ['accents', foldAccents, 'Lind', 'Lind'],
    ['names', foldName, 'Ida Lind', 'ida lind'],
    ['names', foldName, ' Ida  Lind ', 'ida lind'],
    ['names', foldName, "U.S. D'Arc’s", 'us darcs'],
    ['names', foldName, 'Asia-Pacific — Fish & Chips', 'asia pacific fish and chips'],
    ['names', foldName, 'José Łódź', 'jose lodz'],
    ['names', foldName, 'Øre Đak ıß Æbler Œuvre Ðor Þor', 'ore dak iss aebler oeuvre dor thor'],
    ['names', foldName, '…', ''],
  ])('of %s: %o', (_, fold, text, folded) => expect(fold(text)).toBe(folded));
});

test('what is remembered is read once, even where it is undefined', () => {
  const asked: string[] = [];
  const read = memoize((word) => {
    asked.push(word);
    return word === 'none' ? undefined : word.length;
  });
  expect(['two', 'none', 'two', 'none', 'three'].map(read)).toEqual([3, undefined, 3, undefined, 5]);
  expect(asked).toEqual(['two', 'none', 'three']);
});
