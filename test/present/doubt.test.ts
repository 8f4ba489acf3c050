import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/model.ts';
import { answer, describeDoubt, describeWho, readSpeaker } from '../../src/present/doubt.ts';
import { claimsOf } from '../../src/present/stored-facts.ts';
import { t } from '../export/sample-library.ts';

const english = { t };

const doubtful = (names: string[], said = 'she'): Facts => ({
  form: 'direct',
  perhaps: { names, reason: 'pronoun', said },
});

describe('who says something', () => {
  test.each<[string, Facts, string]>([
    ['is an actor', { speaker: 'the mayor', actor: 'Ida Lind' }, 'Ida Lind'],
    ['is who the text describes', { speaker: 'the ferryman', perhaps: null }, 'the ferryman'],
    ['is in doubt', doubtful(['Ida Lind', 'Greta Lindemann']), 'perhaps Ida Lind'],
    ['is in doubt without a name', doubtful([]), 'Nobody named'],
    ['is not said', { form: 'direct' }, 'Nobody named'],
    ['is settled by an answer', answer('Ida Lind'), 'Ida Lind'],
  ])('%s', (_, facts, who) => expect(describeWho(facts, english)).toBe(who));

  test.each<[string, Facts, string]>([
    [
      'two names',
      doubtful(['Ida Lind', 'Greta Lindemann']),
      'The text says “she”. More than one name before it fits. Who is it?',
    ],
    [
      'one name',
      doubtful(['Ida Lind']),
      'The text says “she”. Ida Lind is the last name before it that fits. Who is it?',
    ],
    ['no name', doubtful([]), 'The text says only “she”.'],
    ['a name far away', { perhaps: { names: ['Ida Lind'], reason: 'far' } }, 'The name stands far from the words.'],
    [
      'a single sign',
      { perhaps: { names: ['Ida Lind'], reason: 'cue' } },
      'Only one sign in the text points to this name.',
    ],
    ['a fragment', { perhaps: { names: [], reason: 'fragment' } }, 'The text does not say clearly who speaks.'],
  ])('is told to be in doubt: %s', (_, facts, reason) => expect(describeDoubt(facts, english)?.reason).toBe(reason));

  test('is not told to be in doubt where it is certain, or where nobody is named', () => {
    expect(describeDoubt(answer('Ida Lind'), english)).toBeNull();
    expect(describeDoubt({ form: 'direct' }, english)).toBeNull();
  });
});

describe('what an earlier version stored', () => {
  test.each([
    'it',
    'They',
    'She’d',
    'ella',
    'elle',
    'sie',
    'loro',
    'você',
    'Another cloud of choking smoke',
    'a momentary flicker',
    'Zimbabwe coup',
    'Children growing',
  ])('does not make “%s” a speaker, and is not lost', (speaker) => {
    const facts = claimsOf({ form: 'direct', speaker });
    expect(readSpeaker(facts)).toBe('');
    expect(facts).toMatchObject({ form: 'direct', perhaps: { names: [], said: speaker } });
    expect(facts).not.toHaveProperty('speaker');
  });

  test.each([
    'Ida Lind',
    'Ursula von der Leyen',
    'a spokesman for the port',
    'Officials',
    'der Sprecher der Stadt',
    'le communiqué',
    'una vecina',
    'la testimone',
    'o prefeito',
    'الوزيرة',
  ])('keeps “%s”', (speaker) => expect(readSpeaker(claimsOf({ speaker }))).toBe(speaker));

  test('proposes a single name', () =>
    expect(claimsOf({ speaker: 'Lind' })).toEqual({ perhaps: { names: ['Lind'], reason: 'cue', said: 'Lind' } }));

  test('keeps an actor, but for a pronoun', () => {
    expect(readSpeaker(claimsOf({ speaker: 'she', actor: 'Ida Lind' }))).toBe('Ida Lind');
    expect(readSpeaker(claimsOf({ speaker: 'Ella', actor: 'Ella' }))).toBe('Ella');
    expect(readSpeaker(claimsOf({ speaker: 'it', actor: 'it' }))).toBe('');
  });
});
