import { expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import type { Facts } from '../../src/model.ts';
import { card, file } from '../../src/present/figure.ts';
import { describeInWords } from '../../src/present/plain-figure.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { stringsOf } from '../strings-of.ts';

const read = (text: string, locale: 'en' | 'es') =>
  find(prepare({ text, lang: 'en', published: '2016-10-27', blocks: cutBlocks(text) })).map(({ facts }) =>
    describeInWords(facts, { t: stringsOf(locale), locale }),
  );

test.each<[sentence: string, plain: string[]]>([
  ['At least 10,000 soldiers left.', ['10,000 or more · soldiers']],
  ['It cost $1.3 billion.', ['1.3 billion US dollars']],
  ['Some 20 percent of farmers left.', ['≈ 20 % · farmers']],
  ['It fell to 20 percent.', ['20 %']],
  ['Two-thirds of crews left.', ['66.7 % · crews']],
  ['One in five sailors drowned.', ['20 % · sailors']],
  ['Dozens of sailors left.', ['24 or more · sailors']],
  ['Between 10 and 15 ships left.', ['10 – 15 · ships']],
  ['He earns $15 an hour.', ['15 US dollars per hour']],
  ['He leads by 11 points in the poll.', ['11 percentage points']],
  ['Support fell by one percentage point.', ['1 percentage point']],
  ['It sold twice the number.', ['2 times · number']],
  ['It is the third-largest port.', ['No. 3 · largest port']],
  ['They won 5-4.', ['5 : 4']],
  ['It lasted nearly two decades.', ['≈ 20 years']],
  ['It came on Tuesday.', ['October 25, 2016']],
  ['It has run since 2012.', ['since 2012']],
  ['It came in June.', ['June 2016']],
  ['It closed last week.', ['the week of October 17, 2016']],
  ['It fell in the third quarter of 2015.', ['July to September 2015']],
  ['It rose in the first half of 2015.', ['January to June 2015']],
  ['It came in the summer of 2015.', ['summer 2015']],
  ['It was built in the 1970s, or in the 19th century.', ['the 1970s', '1800 to 1899']],
  ['It cost €1,234.50, then 42.6 million euros.', ['1,234.50 euros', '42.6 million euros']],
  ['It cost 500 kroner.', ['500']],
  ['It covers 20 square kilometres.', ['20 km²']],
  ['Sales rose 12 % to $34 from $30.', ['12 % · more', '34 US dollars · after', '30 US dollars · before']],
])('in plain words: %s', (sentence, plain) => {
  expect(read(sentence, 'en')).toEqual(plain);
});

test('in another language', () => {
  expect(read('At least 10,000 soldiers left, one half of them on Tuesday, at $15 an hour.', 'es')).toEqual([
    '10.000 o más · soldiers',
    '50 %',
    '25 de octubre de 2016',
    '15 dólares estadounidenses por hora',
  ]);
});

/** The first figure of a text, and what its card says. */
function readCard(text: string, locale: 'en' | 'es') {
  const article = { url: '', title: '', text, lang: 'en', published: '2016-10-27', blocks: cutBlocks(text) };
  const [figure] = find(prepare(article));
  if (!figure) throw new Error(`There is no figure in “${text}”`);
  const language = { t: stringsOf(locale), locale };
  return card.describe(figure, text.slice(figure.start, figure.end), { findings: [], language });
}

const firstLines = (text: string, locale: 'en' | 'es'): string[] => readCard(text, locale).lines;

test('a figure that others contradict, in its card', () => {
  expect(firstLines('Sales rose 12 % to $36 from $30.', 'en')).toEqual([
    'Does not seem to match “$30 · $36”, which would give about 20 %',
  ]);
  expect(firstLines('Rents rose by a third, from €900 to €1,350.', 'es').join()).toContain(
    'No parece coincidir con «€900 · €1,350»: el resultado sería de aproximadamente 50 %',
  );
  expect(firstLines('Sales rose 20 % to $36 from $30.', 'en')).toEqual([]);
});

test.each(['1 hour and 40 minutes', '6ft 2in'])('lengths of two units have nothing beneath them: %s', (length) =>
  expect(readCard(`It took ${length}.`, 'en').reading).toBe(''),
);

test.each([
  ['fr', '1,3 million d’euros'],
  ['it', '1,3 milioni di euro'],
  ['es', '1,3 millones de euros'],
  ['pt', '1,3 milhão de euros'],
  ['de', '1,3 Millionen Euro'],
  ['en', '1.3 million euros'],
])('a sum in words in %s', (locale, words) => {
  const facts = { form: 'money', value: 1_300_000, unit: 'EUR' } as const;
  // no-break spaces
  expect(describeInWords(facts, { t: stringsOf('en'), locale })?.replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
});

test('the line under a figure in the library says only what its words do not', () => {
  const language = { t: stringsOf('en'), locale: 'en' } as const;
  const line = (words: string, facts: Facts) => file.summarise(facts, words, '', language);
  expect(line('12 people', { form: 'count', value: 12, counted: 'people' })).toBe('');
  expect(line('$2m', { form: 'money', value: 2e6, unit: 'USD' })).toBe('2 million US dollars');
});
