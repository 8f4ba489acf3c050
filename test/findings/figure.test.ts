import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { misses } from '../known-misses.ts';
import { prepareStory } from './story.ts';

/** Each figure as “words | form value unit comparator (counted)”. */
const figures = (text: string) =>
  find(prepareStory(text)).map(({ start, end, facts: { form, value, to, unit, comparator, counted } }) => {
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
    // Numbers in every style
    ['It sold 12,34,567 lamps.', ['12,34,567 lamps | count 1234567 (lamps)']],
    ['It spent Rs 5 crore and 3 lakh rupees.', ['Rs 5 crore | money 50000000 INR', '3 lakh rupees | money 300000']],
    ['It sold 1\u202f234\u202f567 lamps.', ['1\u202f234\u202f567 lamps | count 1234567 (lamps)']],
    ['Two and a half million lamps burned.', ['Two and a half million lamps | count 2500000 (lamps)']],
    ['It rose 10 1/2 feet, then sank 3/4 inch.', ['10 1/2 feet | measure 10.5 ft', '3/4 inch | measure 0.75 in']],
    [
      'It holds 5 × 10⁶ cells and 10⁶ seeds.',
      ['5 × 10⁶ cells | count 5000000 (cells)', '10⁶ seeds | count 1000000 (seeds)'],
    ],
    ['It ate half a dozen eggs.', ['half a dozen eggs | count 6 (eggs)']],
    ['−1 to –2, ‑3 or －4 °C.', ['−1 | number -1', '–2 | number -2', '‑3 | number -3', '－4 °C | measure -4 °C']],
    ['It fell to −5 degrees.', ['−5 degrees | measure -5 °']],
    ['There were １２３ boats.', ['１２３ boats | count 123 (boats)']],
    [
      'It has 10,000 or more seats and 20+ gates.',
      ['10,000 or more seats | count 10000 >= (seats)', '20+ gates | count 20 >= (gates)'],
    ],
    ['She hit .324.', ['.324 | number 0.324']],
    ['Shares rose 3 5/8 to 45 1/4.', ['3 5/8 | number 3.625', '45 1/4 | number 45.25']],
    // Units that have several senses
    ['She weighs 150 pounds.', ['150 pounds | measure 150 lb']],
    ['He paid 150 pounds.', ['150 pounds | money 150 GBP']],
    ['They landed 29.4 million pounds of lobster.', ['29.4 million pounds | measure 29400000 lb (lobster)']],
    ['Landings fell to 29.4 million pounds.', ['29.4 million pounds | measure 29400000 lb']],
    ['They spent 29.4 million pounds on fish.', ['29.4 million pounds | money 29400000 GBP']],
    ['She scored 25 points.', ['25 points | count 25 (points)']],
    ['The Chilean bank lent 300 pesos.', ['300 pesos | money 300 CLP']],
    ['She was 5 feet 6 inches tall.', ['5 feet 6 inches | measure 5.5 ft']],
    ['It covers 40 sq km and 3 cubic metres.', ['40 sq km | measure 40 km2', '3 cubic metres | measure 3 m3']],
    ['A magnitude 7.8 quake struck.', ['magnitude 7.8 | measure 7.8 magnitude']],
    [
      'It cost 10 billion ringgit, or 3 million Taiwan dollars.',
      ['10 billion ringgit | money 10000000000 MYR', '3 million Taiwan dollars | money 3000000 TWD'],
    ],
    ['Cases passed the 4,000 mark.', ['4,000 | number 4000']],
    [
      'It blew at 85 kilometres per hour, or 53 miles an hour.',
      ['85 kilometres per hour | measure 85 km/h', '53 miles an hour | measure 53 mph'],
    ],
    [
      'They won by 186 runs and hung over 50 works.',
      ['186 runs | count 186 (runs)', 'over 50 works | count 50 > (works)'],
    ],
    // Currencies written directly before or after their number
    [
      'It cost DKr38bn, SKr400mn and SFr2.1bn.',
      ['DKr38bn | money 38000000000 DKK', 'SKr400mn | money 400000000 SEK', 'SFr2.1bn | money 2100000000 CHF'],
    ],
    ['Two second-half goals won it.', ['Two second-half goals | count 2 (second-half goals)']],
    ['It ended Halden Town 3-1 Marvik Rovers.', ['3-1 | score 3..1']],
    ['He owes Rs. 5,000, or Rs500.', ['Rs. 5,000 | money 5000 INR', 'Rs500 | money 500 INR']],
    [
      'It made RM20,000, R15 billion and about GHS6.2billion.',
      [
        'RM20,000 | money 20000 MYR',
        'R15 billion | money 15000000000 ZAR',
        'about GHS6.2billion | money 6200000000 GHS ~',
      ],
    ],
    [
      'It spent Tk 5 lakh, LE 22 billion and Dh 3,500.',
      ['Tk 5 lakh | money 500000 BDT', 'LE 22 billion | money 22000000000 EGP', 'Dh 3,500 | money 3500 AED'],
    ],
    ['In Ohio (+568%) Toyota sold 3 million cars.', ['568% | percent 568 %', '3 million cars | count 3000000 (cars)']],
    ['She served two-and-a-half years.', ['two-and-a-half years | duration 2.5 year']],
    [
      'It lost 18 trees per second, four times its external debt.',
      ['18 trees per second | rate 18 /second (trees)', 'four times its external debt | rate 4 x (external debt)'],
    ],
    ['It fell from 60% in 2006 to 36% now.', ['60% | percent 60 %', '2006 | date 2006', '36% | percent 36 %']],
    ['She left on 3rd Dec at noon.', ['3rd Dec | date XXXX-12-03']],
    // Counted things that begin with function words
    [
      'It hired 42 in-depth readers and 12 US troops.',
      ['42 in-depth readers | count 42 (in-depth readers)', '12 US troops | count 12 (US troops)'],
    ],
    [
      'Two highly skilled workers saw five supply ships.',
      ['Two highly skilled workers | count 2 (highly skilled workers)', 'five supply ships | count 5 (supply ships)'],
    ],
    ['It asked the 19 most loyal readers.', ['19 most loyal readers | count 19 (most loyal readers)']],
    ['On the fifth-floor balcony, a third-party guest sat.', ['fifth-floor | ordinal 5 (floor)']],
    [
      'Nearly eight of 10 voters and seven in 10 men agree.',
      ['Nearly eight of 10 voters | rate 0.8 ~ (voters)', 'seven in 10 men | rate 0.7 (men)'],
    ],
    ['Of these, half said no.', ['half | fraction 0.5']],
    // Ages
    ['She sailed at the age of 26, when he was five.', ['26 | age 26 year', 'five | age 5 year']],
    ['So Ida Lind, now 40, left.', ['40 | age 40 year']],
    // Dates of the past, of seasons and of datelines
    ['The 1874 election cost 1,874 votes.', ['1874 | date 1874', '1,874 votes | count 1874 (votes)']],
    ['The reign (1506-1552) was long.', ['1506-1552 | period 1506..1552']],
    ['She (1818 – 8 January 1880) painted.', ['1818 | date 1818', '8 January 1880 | date 1880-01-08']],
    ['It won the 2022/23 season.', ['2022/23 | period 2022..2023']],
    ['LEEDS, July 25: It rained.', ['July 25 | date XXXX-07-25']],
    ['It opens from 12 noon to 7 p.m.', ['12 noon | time 12:00', '7 p.m. | time 19:00']],
    ['They get two more years and 100 kgs.', ['two more years | duration 2 year', '100 kgs | measure 100 kg']],
    ['It had 130,000 — 100 times more than before.', ['130,000 | number 130000', '100 times | rate 100 x']],
    // More shares, ranks and ages
    [
      'It sold four times as many, twice the number.',
      ['four times as many | rate 4 x', 'twice the number | rate 2 x (number)'],
    ],
    ['Some 40 percent of the market shares the risk.', ['Some 40 percent | percent 40 % ~ (market)']],
    ['It cut 10 percent of its work force.', ['10 percent | percent 10 % (work force)']],
    ['It was the fourth or fifth day.', ['fourth or fifth day | ordinal 4..5 (day)']],
    ['Most of those over 65 voted.', ['over 65 | age 65 year >']],
    ['He is the No. 2 seed.', ['No. 2 seed | ordinal 2 (seed)']],
    // More of the calendar
    ['It opens in spring.', ['spring | date XXXX-SP']],
    [
      'It ends by the end of 2025, or March 11 this year.',
      ['end of 2025 | date 2025', 'March 11 this year | date XXXX-03-11'],
    ],
    ['It lasted from the 1950s to the 1970s.', ['from the 1950s to the 1970s | period 195X..197X']],
    ['It ran Oct. 1-3, 1998.', ['Oct. 1-3, 1998 | period 1998-10-01..1998-10-03']],
    ['It ran Dec. 5-7.', ['Dec. 5-7 | period XXXX-12-05..XXXX-12-07']],
    ['She (1 May 1901 – 3 June 1980) painted.', ['1 May 1901 | date 1901-05-01', '3 June 1980 | date 1980-06-03']],
    ['It rained over the weekend.', ['weekend | date']],
    ['Her bridge (1480) stands.', ['1480 | date 1480']],
    ['He died in 347 AD.', ['347 AD | date 0347']],
    ['The 2016 elections and 2000 troops.', ['2016 | date 2016', '2000 troops | count 2000 (troops)']],
    ['She ran it in 2:03:23.', ['2:03:23 | duration 7403 second']],
    ['He finished in 57:22, and scored late (90+4).', ['57:22 | duration 3442 second']],
    [
      'It gave $25m over five years, and work lasted over two years.',
      ['$25m | money 25000000 USD', 'five years | duration 5 year', 'over two years | duration 2 year >'],
    ],
    ['He scored 20 last year, or zero last year.', ['20 | number 20', 'last year | date', 'last year | date']],
    ['They are third, two points behind Halden, who drew.', ['third | ordinal 3', 'two points | count 2 (points)']],
    [
      'He ran 98 yards late in the third quarter, with 4:12 left.',
      ['98 yards | measure 98 yd', 'third quarter | ordinal 3 (quarter)', '4:12 | duration 252 second'],
    ],
    [
      'She lost a fight over £3.2m under a five-year lease.',
      ['£3.2m | money 3200000 GBP', 'five-year | duration 5 year'],
    ],
    ['She pays 70 per cent of the children’s costs.', ['70 per cent | percent 70 % (children’s costs)']],
    ['Shares tripled on their first day in July.', ['July | date XXXX-07']],
    ['A year later, a month before the vote.', ['A year later | duration 1 year', 'a month | duration 1 month']],
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
    'The 501st Legion left Fifth Avenue for the 9th Circuit and the 507th Air Wing.',
    'They gave a high-five after Monday Night Football.',
    'She won the 400m hurdles on Windows 10, with 5G and 4K, 24/7.',
    'Relations between the two countries froze.',
    'The COP 27 talks met on page 3 of 12.',
    'Updated 14:05 GMT.',
    'It breaks rule (1) of the code [14].',
    'They left resolutions 22 and 23 at category five, in round seven.',
    'They showed zero tolerance at Ground Zero, and cut it in half.',
  ])('none in: %s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

describe('known misses', () => {
  misses('a half of something that is not named', () => {
    expect(figures('They ate half.')).toHaveLength(1);
  });

  misses('points of a golf round', () => {
    expect(figures('She shot a three-under-par 69.')).toEqual(['three-under-par 69 | score 69']);
  });

  misses('a number that refers to people named before', () => {
    expect(figures('Of the sailors, 12 swam.')).toEqual(['12 | count 12']);
  });
});
