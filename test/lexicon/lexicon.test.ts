import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { BREAK } from '../../src/lexicon/figure-words.ts';
import { LEXICON_LANGUAGES, type Lexicon, lexiconOf, sharedLexicon } from '../../src/lexicon/lexicon.ts';
import { parseLexicon } from '../../src/lexicon/parse.ts';
import type { Tag } from '../../src/lexicon/tag.ts';

const read = (path: string) => readFileSync(new URL(`../../src/lexicon/${path}`, import.meta.url), 'utf8');

const EXPLAINED = read('tag.ts') + read('number-tag.ts');

/** The tags that are explained. */
const TAGS = [...EXPLAINED.matchAll(/^ {2}(?:\| )?'([a-z-]+)'[;,]? \/\/ \S/gm)].map(([, tag = '']) => tag as Tag);

/** The lines of a file, each with those that continue it. */
const linesOf = (language: string) =>
  read(`${language}.txt`)
    .split(/\n(?! )/)
    .filter((line) => line && !line.startsWith('#'));

const lexicon = (language: string) => lexiconOf(language) as Lexicon;

const doubled = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at);

test('each tag is explained once', () => {
  const all = [...EXPLAINED.matchAll(/^ {2}(?:\| )?'/gm)];
  expect(TAGS).toHaveLength(all.length);
  expect(doubled(TAGS)).toEqual([]);
});

describe.each(LEXICON_LANGUAGES)('the lexicon of %s', (language) => {
  const lines = linesOf(language);

  test('has tags that are explained, and words', () => {
    for (const line of lines) {
      const { tags = '', words = '' } = /^(?<tags>[a-z -]+):\s+(?<words>\S.*)$/s.exec(line)?.groups ?? {};
      expect(words, line).not.toBe('');
      expect(
        tags.split(' ').filter((tag) => !TAGS.includes(tag as Tag)),
        line,
      ).toEqual([]);
    }
  });

  test('has no line twice for the same tags', () => {
    const tags = lines.map((line) => line.slice(0, line.indexOf(':')).split(' ').sort().join(' '));
    expect(doubled(tags.filter((tag) => tag !== 'alias'))).toEqual([]);
  });

  test('has no stray characters', () => {
    // letters of names, marks and signs
    const odd = lines.flatMap((line) =>
      line
        .slice(line.indexOf(':') + 1)
        .split(/\s+/)
        .filter(
          (word) => /[^\p{L}\p{M}\p{N}_'’ʻ.,/&%°~<>=*$(|·-]/u.test(word) || /^[_/=]./.test(word.replace('=,', '')),
        ),
    );
    expect(odd).toEqual([]);
  });

  test('has words in alphabetical order, but for those with a value or further forms', () => {
    const { compare } = new Intl.Collator(language);
    for (const line of lines) {
      const words = line
        .slice(line.indexOf(':') + 1)
        .trim()
        .split(/\s+/);
      const firsts = words.map((word) => (word.length > 1 ? word.replace(/\/.*$/, '') : word));
      if (words.some((word) => word.length > 1 && /[,=]/.test(word))) continue;
      expect(firsts).toEqual([...firsts].sort(compare));
    }
  });

  test('has no word twice in one tag', () => {
    const file = parseLexicon(read(`${language}.txt`));
    for (const tag of TAGS) {
      // Forms of regular verbs may be listed for what else they are.
      const irregular = (file.get(tag) ?? []).filter(({ tags }) => !tags.has('regular'));
      const words = irregular.flatMap(({ entries }) => entries.flatMap((entry) => entry.words));
      if (!GROUPS.includes(tag)) expect(doubled(words), tag).toEqual([]);
    }
  });
});

/** Tags whose words stand in groups, of which a word may be in several. */
const GROUPS: Tag[] = [
  'office-kind',
  'trade-kind',
  'more-general',
  'spelling',
  'short-name',
  'people',
  'measure',
  'duration',
];

describe('a lexicon', () => {
  test('has the forms of regular verbs with their tags', () => {
    const [spanish, english] = [lexicon('es'), lexicon('en')];
    for (const word of ['afirma', 'afirmó', 'afirmado', 'afirmando', 'afirmar'])
      expect(spanish.hasTag(word, 'clause-verb'), word).toBe(true);
    expect(spanish.hasTag('afirmado', 'participle')).toBe(true);
    expect(spanish.hasTag('afirmado', 'finite')).toBe(false);
    expect(spanish.hasTag('afirmando', 'gerund')).toBe(true);
    for (const word of ['denied', 'denies', 'denying', 'deny'])
      expect(english.hasTag(word, 'speech-verb'), word).toBe(true);
    expect(english.hasTag('admitting', 'gerund')).toBe(true);
    expect(lexicon('fr').hasTag('annonçait', 'finite')).toBe(true);
    expect(lexicon('de').hasTag('antwortete', 'finite')).toBe(true);
  });

  test('has both forms of nouns for people', () => {
    expect(lexicon('es').hasTag('abogada', 'role-noun')).toBe(true);
    expect(lexicon('de').hasTag('biologin', 'role-noun')).toBe(true);
    expect(lexicon('fr').hasTag('députée', 'role-noun')).toBe(true);
  });

  test('has phrases by their first word, the longest first, and values', () => {
    expect(lexicon('en').phrases('according').get('in')?.[0]?.slice(0, 2)).toEqual(['in', 'the']);
    expect(lexicon('es').phrases('according').get('de')).toEqual([['de', 'acuerdo', 'con']]);
    expect(lexicon('de').values('setting').get('decimal')).toBe(',');
    const { figures } = lexicon('es');
    expect(figures.tags).toContain('number');
    const una = figures.rows.find(([, words]) => words.split(BREAK).includes('una'))?.[0];
    expect(una).toContainEqual([figures.tags.indexOf('number'), 1]);
  });

  test('is compiled with lists of one entry, without empty ones, and with whole words for figures', () => {
    const { lists, figures } = compileLexicon('country: norway=NO\nnumber: seven=7\n');
    expect(lists).toEqual({ country: [['NO', 'norway']] });
    expect(figures.rows).toEqual([[[[figures.tags.indexOf('number'), 7]], 'seven']]);
  });

  test('of all languages has each small word within the names of one', () => {
    for (const language of LEXICON_LANGUAGES)
      for (const word of lexicon(language).words('name-particle', 'name-link'))
        expect(sharedLexicon().hasTag(word, 'given-name-link'), word).toBe(true);
  });

  test('is undefined for other languages', () => {
    expect(lexiconOf('')).toBeUndefined();

    expect(lexiconOf('nl')).toBeUndefined();
    expect(lexiconOf('constructor')).toBeUndefined();
  });
});
