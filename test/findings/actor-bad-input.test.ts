import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../src/findings/actor/index.ts';
import { models, prepareStory } from './story.ts';

const actors = (text: string, lang = 'en') =>
  find(prepareStory(text, lang), models).map(({ start, end, facts }) => `${facts.type}: ${text.slice(start, end)}`);

test.each<[what: string, text: string, actors: string[]]>([
  ['capitals', 'VLADIMIR PUTIN FLEW TO KAZAKHSTAN ON MONDAY.', ['person: VLADIMIR PUTIN', 'country: KAZAKHSTAN']],
  ['one long word', 'x'.repeat(50_000), []],
  ['one long word with capitals', 'Xy'.repeat(25_000), []],
  ['lone surrogates', '\ud800 \udfff \ud800\ud800', []],
  ['marks alone', '. , - “ ” ’ ( ) … '.repeat(500), []],
  ['emoji alone', '👩‍👩‍👧 🇳🇴 🙈 '.repeat(500), []],
  [
    'lone surrogates around a name',
    'She met \ud800 Vladimir Putin \udfff in Moscow.',
    ['person: Vladimir Putin', 'place: Moscow'],
  ],
  ['emoji around a name', 'She met 👩‍👩‍👧 Vladimir Putin 🇳🇴 in Moscow.', ['person: Vladimir Putin', 'place: Moscow']],
  ['a name written right to left', 'She met محمود عباس and Vladimir Putin.', ['person: Vladimir Putin']],
  [
    'combining marks',
    'She met Jose\u0301 Mari\u0301a Aznar in Madrid.',
    ['person: Jose\u0301 Mari\u0301a Aznar', 'place: Madrid'],
  ],
])('%s', (_, text, expected) => {
  expect(actors(text)).toEqual(expected);
});

test('a text without capitals and names has no actors', () => {
  const text =
    'the minister said on monday that the talks in the capital would go on. nobody knew for how long. '.repeat(20);
  expect(actors(text)).toEqual([]);
});

test('all actors in a line of a hundred thousand words are found', () => {
  const text = 'So Vladimir Putin met six sailors in Moscow, they said, and left for Kazakhstan. '.repeat(7000);
  expect(actors(text)).toHaveLength(21_000);
});

test.each(['en', 'de', '', 'zh', 'not a language'])(
  'actors in random words in the language %j are within the text',
  (lang) => {
    const words = fc.array(
      fc.constantFrom(
        'Putin',
        'the',
        'of',
        'WFB',
        '-',
        '.',
        '’s',
        'Ida',
        'al',
        'U.S.',
        '\n',
        'met',
        'Москва',
        '中国',
        'É',
        '&',
        '(',
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ''), (list, space) => {
        const text = list.join(space);
        let last = 0;
        for (const { start, end, confidence } of find(prepareStory(text, lang), models)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  },
);
