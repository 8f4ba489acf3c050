import { describe, expect, test } from 'vitest';
import { weighGivenName } from '../../src/findings/coref/given-ending.ts';
import { profileOf } from '../../src/findings/reading/profile.ts';
import { wordsOf } from '../../src/findings/reading/words.ts';

test('the ending of a given name tells whether it is a woman’s', () => {
  expect(weighGivenName('Zelmira Lind')).toBeGreaterThan(0.85);
  expect(weighGivenName('Evaristo Lind')).toBeLessThan(0.15);
  expect(weighGivenName('Q Lind')).toBe(0.5);
});

describe('nouns and verbs tell more of who speaks', () => {
  test.each([
    ['de', 'lehrerin', 'lehrer'],
    ['es', 'ministra', 'ministro'],
    ['fr', 'actrice', 'acteur'],
    ['it', 'scrittrice', 'scrittore'],
    ['pt', 'senadora', 'senador'],
  ])('%s: “%s” is a woman and “%s” a man', (lang, feminine, masculine) => {
    const { genderOf } = wordsOf(lang);
    expect([genderOf(feminine), genderOf(masculine)]).toEqual([2, 1]);
  });

  test.each([
    ['en', 'replied', 'added'],
    ['de', 'antwortete', 'ergänzte'],
    ['es', 'respondió', 'añadió'],
    ['fr', 'répond', 'ajoute'],
    ['it', 'risponde', 'aggiunge'],
    ['pt', 'respondeu', 'acrescentou'],
  ])('%s: “%s” takes the turn, “%s” goes on', (lang, answers, adds) => {
    const { turnOf } = wordsOf(lang);
    expect([turnOf(answers), turnOf(adds)]).toEqual([1, 2]);
  });

  test('languages without a subject before the verb tell a plural by its ending', () => {
    expect(profileOf('es').pluralVerbs).not.toEqual([]);
    expect(profileOf('en').pluralVerbs).toEqual([]);
  });
});
