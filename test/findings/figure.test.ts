import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure.ts';
import { tell } from './story.ts';

/** Each figure as “words | form value unit comparator (counted)”. */
const figures = (text: string) =>
  find(tell(text)).map(({ start, end, facts: { form, value, to, unit, comparator, counted } }) => {
    const said = to === undefined ? value : `${value ?? ''}..${to ?? ''}`;
    const facts = [form, said, unit, comparator, counted && `(${counted})`].filter((fact) => fact !== undefined);
    return `${text.slice(start, end)} | ${facts.join(' ')}`;
  });

describe('figures', () => {
  test.each<[sentence: string, figures: string[]]>([
    // Counts
    ['They sank six wooden boats.', ['six wooden boats | count 6 (wooden boats)']],
    ['It hurt more than 10,000 people.', ['more than 10,000 people | count 10000 > (people)']],
    ['They saw 3,000 to 5,000 birds.', ['3,000 to 5,000 birds | count 3000..5000 (birds)']],
    ['Between 10 and 15 ships left.', ['Between 10 and 15 ships | count 10..15 (ships)']],
    ['He met dozens of sailors.', ['dozens of sailors | count 24.. ~ (sailors)']],
    ['It cost hundreds of thousands of lives.', ['hundreds of thousands of lives | count 200000.. ~ (lives)']],
    ["It was three of Norway's annual fairs.", ["three of Norway's annual fairs | count 3 (Norway's annual fairs)"]],
    ['The six-member crew slept.', ['six-member | count 6 (member)']],
    ['They had taken over four towns.', ['four towns | count 4 (towns)']],
    // Money
    ['It lost £1.35bn and €20m.', ['£1.35bn | money 1350000000 GBP', '€20m | money 20000000 EUR']],
    ['It paid $28.3 million and $1,300.', ['$28.3 million | money 28300000 USD', '$1,300 | money 1300 USD']],
    ['It won 2.3 trillion yen.', ['2.3 trillion yen | money 2300000000000 JPY']],
    ['Sugar is 90 cents.', ['90 cents | money 0.9 USD']],
    ['He earns $15 an hour.', ['$15 an hour | money 15 USD/hour']],
    ['It made $13 billion a year ago.', ['$13 billion | money 13000000000 USD', 'a year ago | duration 1 year']],
    // Shares
    ['Some 12.5 per cent of farmers left.', ['Some 12.5 per cent | percent 12.5 % ~ (farmers)']],
    ['He leads by 11 points.', ['11 points | percent 11 pp']],
    ['One in five sailors drowned.', ['One in five sailors | rate 0.2 (sailors)']],
    [
      'Half of the fleet and two-thirds of crews.',
      ['Half | fraction 0.5 (fleet)', 'two-thirds | fraction 0.6666666666666666 (crews)'],
    ],
    // Measures
    ['It lies about 45km (28 miles) away.', ['about 45km | measure 45 km ~', '28 miles | measure 28 mi']],
    ['It pumps 1.2 million barrels a day.', ['1.2 million barrels a day | measure 1200000 bbl/d']],
    ['It fell to minus 12 degrees Celsius.', ['minus 12 degrees Celsius | measure -12 °C']],
    // Ordinals and scores
    ['It is the third-largest port.', ['third-largest port | ordinal 3 (largest port)']],
    ['They voted 51–49.', ['51–49 | score 51..49']],
    // Dates and periods
    ['It began on 8 July 2021.', ['8 July 2021 | date 2021-07-08']],
    ['It began on Oct. 14.', ['Oct. 14 | date XXXX-10-14']],
    ['It began last June, on a Friday night.', ['last June | date XXXX-06', 'Friday night | date XXXX-WXX-5']],
    ['It has run since 2012.', ['since 2012 | period 2012..']],
    ['It ran from May to September 2018.', ['from May to September 2018 | period 2018-05..2018-09']],
    ['They met on 12-13 June.', ['12-13 June | period XXXX-06-12..XXXX-06-13']],
    ['It was the late 1990s.', ['late 1990s | period 199X']],
    ['In the 21st century it grew.', ['21st century | period 20XX']],
    ['In the third quarter of 2020 it fell.', ['third quarter of 2020 | period 2020-Q3']],
    // Durations, ages, times
    ['They waited the past three days.', ['past three days | duration 3 day']],
    ['It was a 20-minute talk.', ['20-minute | duration 20 minute']],
    ['A 70-year-old fell.', ['70-year-old | age 70 year']],
    ['So Ida Lind, 45, left.', ['45 | age 45 year']],
    ['It shut at 6:45 p.m. or 18:30.', ['6:45 p.m. | time 18:45', '18:30 | time 18:30']],
    // Other scripts
    ['There were １２ boats.', ['１２ boats | count 12 (boats)']],
    ['It weighs 2½ tonnes.', ['2½ tonnes | measure 2.5 t']],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual(expected);
  });

  test.each([
    'They flew an F-16 and a Boeing 737 to the G7.',
    'He cited Article 5 during COVID-19.',
    'Call 555-123-4567 or +44 20 7946 0000 or 0800 123 4567.',
    'See https://example.org/2020/12 and www.example.org/30.',
    'No one knew which one it was.',
    'They may march.',
    '1. Open the box.',
  ])('none in: %s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

describe('known misses', () => {
  test.fails('a season without a year', () => {
    expect(figures('It opens in spring.')).toHaveLength(1);
  });

  test.fails('an earthquake by its magnitude', () => {
    expect(figures('A magnitude 7.8 quake struck.')).toEqual(['magnitude 7.8 | measure 7.8']);
  });

  test.fails('two ordinals of one thing', () => {
    expect(figures('It was the fourth or fifth day.')).toEqual(['fourth or fifth day | ordinal 4..5 (day)']);
  });

  test.fails('a singular head after its number', () => {
    expect(figures('It cut 10 percent of its work force.')).toEqual(['10 percent | percent 10 % (work force)']);
  });
});
