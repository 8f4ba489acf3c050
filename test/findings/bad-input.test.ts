import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFinder } from '../../src/findings/find.ts';
import type { Finding } from '../../src/findings/index.ts';
import { loadFinder } from '../../src/lib/findings.ts';
import type { Span } from '../../src/model.ts';
import { tagOf } from '../../src/text/prepared-text.ts';
import { actors, prepareStory } from './story.ts';

const find = createFinder(actors);

/** Checks all findings in one assertion, since there may be tens of thousands. */
function check(text: string, findings: Finding[]) {
  const isWithin = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  const wrong = findings.filter((finding, i) => {
    const isInOrder = finding.start >= (findings[i - 1]?.start ?? 0);
    const isSure = finding.confidence > 0 && finding.confidence <= 1;
    return !isInOrder || !isSure || ![finding, ...Object.values(finding.parts ?? {})].every(isWithin);
  });
  expect(wrong).toEqual([]);
}

describe('any text', () => {
  test('has findings within its bounds, in reading order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text, find(prepareStory(text)))),
      { numRuns: 300 },
    );
  });

  test('that ends in a name of somebody after somebody else’s is read to its end', () => {
    const text = 'The boats lay there. Ida Lind of Karen Berg';
    expect(find(prepareStory(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ida Lind',
      'Karen Berg',
    ]);
  });

  test('made of parts of findings has findings within its bounds too', () => {
    const pieces =
      'He|said|“|”|"|\'|,|.|:|\n\n|President|Ida|Lind|of|the|and|Russia|-|10|2012|May|since|from|to|$|m|%|two|hundred|half|old|year|a|(|)|£|in|first|1|/|’s|Ministry|last|third';
    const text = fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom(' ', ''), (words, space) =>
        check(words.join(space), find(prepareStory(words.join(space)))),
      ),
      { numRuns: 500 },
    );
  });

  test.each<[what: string, text: string, findings: number]>([
    ['nothing', '', 0],
    ['Arabic', 'قال الرئيس إن ١٢٣ شخصا وصلوا.', 1],
    ['Chinese', '中国总统说三十人来了。', 0],
    ['fifty thousand quotation marks', '"'.repeat(50_000), 0],
    ['a chain of numbers', `${'1-'.repeat(20_000)}1`, 0],
    ['ten thousand digits', '9'.repeat(10_000), 0],
    ['a number too large', '1e999', 0],
    ['full-width digits', '１２３', 1],
    ['Arabic digits', '١٢٣', 1],
    ['a half in one sign', '½', 1],
    ['a power of ten', '10⁶', 1],
    ['minus signs of every kind', '-1 −2 –3 —4 ‐5 ‑6 －7 minus 8', 8],
    ['a range that never ends', `${'5 to '.repeat(20_000)}5`, 10_001],
    ['digits in groups without end', '123 '.repeat(20_000), 0],
    ['fractions without end', '1/2/'.repeat(10_000), 0],
    ['scales without end', `5 ${'million '.repeat(20_000)}`, 1],
    ['currency signs alone', '$€£'.repeat(20_000), 0],
    ['dates without end', '8 July '.repeat(10_000), 10_000],
    ['powers without end', '10⁶'.repeat(5_000), 5_000],
    ['lone surrogates', '\ud800\udc00\ud800 x \udc00', 0],
    ['a text without spaces', 'x'.repeat(100_000), 0],
    ['words that every object knows', 'a constructor toString 5 constructor half a valueOf twenty-constructor', 1],
    ['one word over and over', 'early '.repeat(50_000), 0],
    ['words of numbers over and over', 'two hundred and '.repeat(10_000), 5_000],
    ['brackets that never close', '('.repeat(50_000), 0],
  ])('such as %s', (_, text, expected) => {
    const findings = find(prepareStory(text));
    check(text, findings);
    expect(findings.filter(({ kind }) => kind === 'figure')).toHaveLength(expected);
  });

  test('such as a hundred thousand words', () => {
    const text = 'So Ida Lind met six sailors. “We will stay,” she said. '.repeat(9_000);
    const findings = find(prepareStory(text));
    check(text, findings);
    expect(findings.length).toBe(27_000);
  });
});

test('of a sentence with more quotations than prose has, only the first have a speaker', () => {
  const text = `${'Lind said “We stay,” and '.repeat(40)}left. “We go,” said Ida Lind.`;
  const quotes = find(prepareStory(text)).filter(({ kind }) => kind === 'quote');
  expect(quotes.length).toBeGreaterThan(2);
  expect(quotes.length).toBeLessThan(40);
  expect(quotes.at(-1)).toMatchObject({ facts: { speaker: 'Ida Lind' } });
});

describe('a hostile text', () => {
  const LENGTH = 100_000;
  const STORY = 'Ida Lind met Jon Vik on Monday. “We will stay,” she said. According to the police, the pier closes. ';
  const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

  test.each<[what: string, text: string]>([
    ['a sentence without an end', fill('Ida Lind said that she met Jon Vik and ')],
    ['a sentence of quotations', fill('Ida Lind said “yes” and Jon Vik “no” while ')],
    ['a sentence of verbs alone', fill('dijo que añadió que «sí», dijo, ')],
    ['marks that never close', fill('“We will stay. She said so. ')],
    ['one quotation of quotations', `“${fill('He said, ‘Go.’ ')}” Lind said.`],
    ['turns after dashes', fill('— Oui, dit-elle. Je reste, dit-il.\n\n')],
    ['a story without capitals', fill(STORY).toLowerCase()],
    ['a story in capitals', fill(STORY).toUpperCase()],
    ['a story in two languages', fill(`${STORY}«Nos quedamos», dijo la alcaldesa Ida Lind en Madrid. `)],
    ['a quotation in a third language', fill(`${STORY}“我们会留下来,” said Jon Vik. `)],
    ['spaces of no width', fill(STORY).replaceAll(' ', ' \u200b')],
    ['marks of direction', fill(STORY).replaceAll(' ', ' \u202e')],
    ['halves of surrogates', fill(STORY).replaceAll(' ', ' \ud83d')],
  ])(
    'such as %s has findings or none, in a few seconds',
    (_, text) => {
      // Most are in one language whatever is declared, and are read once.
      const read = new Map<string, Finding[]>();
      for (const lang of ['en', 'de', 'es', '', 'xx', 'not a language']) {
        const start = performance.now();
        const story = prepareStory(text, lang);
        const findings = read.get(tagOf(story)) ?? find(story);
        read.set(tagOf(story), findings);
        check(text, findings);
        // Generous, for a busy machine: how time grows is measured by npm run bench:growth-of-findings.
        expect(performance.now() - start).toBeLessThan(20_000);
      }
    },
    150_000,
  );
});

test('the library accepts plain text', async () => {
  const read = await loadFinder();
  expect(read('“We will stay,” said Ida Lind on 8 July.').map(({ kind }) => kind)).toEqual([
    'quote',
    'actor',
    'figure',
  ]);
});
