import { describe, expect, test } from 'vitest';
import { type FigureRow, readFigures } from './figures.ts';

describe('numbers in words', () => {
  test.each<FigureRow>([
    // decimals are one number, of which the first digit may be a word of its own
    ['fr', 'Le pont mesure deux virgule quatre-vingts mètres.', ['deux virgule quatre-vingts mètres | measure 2.8 m']],
    // a half that begins another word
    ['fr', 'Elle en a couru deux et demi-fond compris.', ['deux | count 2']],
    // only tens from twenty on are followed by a digit
    ['de', 'Dreiundzehn Boote kamen, dreiundzwanzig Lampen.', ['dreiundzwanzig Lampen | count 23 (Lampen)']],
    ['it', 'Diecicinque barche e venticinque lampade.', ['venticinque lampade | count 25 (lampade)']],
    // a saint is no ending of a rank
    ['en', 'She keeps 5 St Bernards.', ['5 St Bernards | count 5 (St Bernards)']],
    [
      'en',
      'Half a million people, a quarter of a million boats and half a dozen ships came.',
      [
        'Half a million people | count 500000 (people)',
        'a quarter of a million boats | count 250000 (boats)',
        'half a dozen ships | count 6 (ships)',
      ],
    ],
    [
      'en',
      'Twenty thousand five hundred and six men, one thousand and one nights, three hundred dozen eggs.',
      [
        'Twenty thousand five hundred and six men | count 20506 (men)',
        'one thousand and one nights | count 1001 (nights)',
        'three hundred dozen eggs | count 3600 (eggs)',
      ],
    ],
    [
      'en',
      'Two million three hundred thousand and forty-two people voted.',
      ['Two million three hundred thousand and forty-two people | count 2300042 (people)'],
    ],
    [
      'en',
      'A hundred and five men, twenty hundred men, a thousand men.',
      [
        'A hundred and five men | count 105 (men)',
        'twenty hundred men | count 2000 (men)',
        'a thousand men | count 1000 (men)',
      ],
    ],
    [
      'en',
      'Fifty-five boats, fifty and five boats, five six boats.',
      [
        'Fifty-five boats | count 55 (boats)',
        'fifty | count 50',
        'five boats | count 5 (boats)',
        'five | count 5',
        'six boats | count 6 (boats)',
      ],
    ],
    [
      'en',
      'The one hundred and fifth sitting and the twenty third round; twenty second delays.',
      [
        'one hundred and fifth sitting | ordinal 105 (sitting)',
        'twenty third round | ordinal 23 (round)',
        'twenty second | duration 20 second',
      ],
    ],
    [
      'en',
      'Zero point two five metres, one point five million euros.',
      ['Zero point two five metres | measure 0.25 m', 'one point five million euros | money 1500000 EUR'],
    ],
    [
      'en',
      'Three and a half million people and five and three quarters tonnes.',
      ['Three and a half million people | count 3500000 (people)', 'five and three quarters tonnes | measure 5.75 t'],
    ],
    [
      'en',
      'A few hundred people, several thousand boats and dozens of ships came.',
      [
        'A few hundred people | count 200.. ~ (people)',
        'several thousand boats | count 2000.. ~ (boats)',
        'dozens of ships | count 24.. ~ (ships)',
      ],
    ],
    [
      'en',
      'Hundreds of thousands of people, tens of thousands of boats.',
      [
        'Hundreds of thousands of people | count 200000.. ~ (people)',
        'tens of thousands of boats | count 20000.. ~ (boats)',
      ],
    ],
    [
      'de',
      'Zweihundertsechsundfünfzig Boote, dreihundertneunundneunzig Fischer und tausend Netze.',
      [
        'Zweihundertsechsundfünfzig Boote | count 256 (Boote)',
        'dreihundertneunundneunzig Fischer | count 399 (Fischer)',
        'tausend Netze | count 1000 (Netze)',
      ],
    ],
    ['de', 'Zweihundertdreihundert Boote, und drei Fischer.', ['drei Fischer | count 3 (Fischer)']],
    ['en', 'Two to three hundred people came.', ['Two to three hundred people | count 200..300 (people)']],
    [
      'de',
      'Zwei Millionen dreihunderttausend Menschen und einundzwanzig Kinder.',
      [
        'Zwei Millionen dreihunderttausend Menschen | count 2300000 (Menschen)',
        'einundzwanzig Kinder | count 21 (Kinder)',
      ],
    ],
    [
      'de',
      'Fünfzig und zwei Boote, hundertfünf Fischer, ein halbes Dutzend Netze.',
      [
        'Fünfzig | count 50',
        'zwei Boote | count 2 (Boote)',
        'hundertfünf Fischer | count 105 (Fischer)',
        'ein halbes Dutzend Netze | count 6 (Netze)',
      ],
    ],
    [
      'it',
      'Duemilatrecento barche, trentadue marinai, centouno reti e cinque miliardi e tre quarti.',
      [
        'Duemilatrecento barche | count 2300 (barche)',
        'trentadue marinai | count 32 (marinai)',
        'centouno reti | count 101 (reti)',
        'cinque miliardi e tre quarti | count 5750000000',
      ],
    ],
    [
      'it',
      'Ventuno barche e mille reti, tremila marinai.',
      [
        'Ventuno barche | count 21 (barche)',
        'mille reti | count 1000 (reti)',
        'tremila marinai | count 3000 (marinai)',
      ],
    ],
    [
      'es',
      'Treinta y cinco mil barcos, treinta y dos quintos, dos mil millones de euros.',
      [
        'Treinta y cinco mil barcos | count 35000 (barcos)',
        'treinta y dos quintos | fraction 6.4',
        'dos mil millones de euros | money 2000000000 EUR',
      ],
    ],
    [
      'es',
      'Ciento un barcos, mil barcos, veintiún mil barcos y media docena de redes.',
      [
        'Ciento un barcos | count 101 (barcos)',
        'mil barcos | count 1000 (barcos)',
        'veintiún mil barcos | count 21000 (barcos)',
        'media docena de redes | count 6 (redes)',
      ],
    ],
    [
      'fr',
      'Vingt-et-un bateaux, soixante-dix-sept marins, quatre-vingt-dix-neuf filets.',
      [
        'Vingt-et-un bateaux | count 21 (bateaux)',
        'soixante-dix-sept marins | count 77 (marins)',
        'quatre-vingt-dix-neuf filets | count 99 (filets)',
      ],
    ],
    [
      'fr',
      'Deux mille trois cents bateaux, un demi-million de marins, mille filets.',
      [
        'Deux mille trois cents bateaux | count 2300 (bateaux)',
        'un demi-million de marins | count 500000 (marins)',
        'mille filets | count 1000 (filets)',
      ],
    ],
    [
      'pt',
      'Trinta e cinco mil barcos, cento e um marinheiros, dois mil e quinhentos peixes.',
      [
        'Trinta e cinco mil barcos | count 35000 (barcos)',
        'cento e um marinheiros | count 101 (marinheiros)',
        'dois mil e quinhentos peixes | count 2500 (peixes)',
      ],
    ],
    [
      'pt',
      'Meio milhão de pessoas e meia dúzia de barcos.',
      ['Meio milhão de pessoas | count 500000 (pessoas)', 'meia dúzia de barcos | count 6 (barcos)'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('money and measures', () => {
  test.each<FigureRow>([
    [
      'en',
      'He earned Rs. 5,000 and Rs 40, and 75 USD million; 30 MUSD; 40k€.',
      [
        'Rs. 5,000 | money 5000 INR',
        'Rs 40 | money 40 INR',
        '75 USD million | money 75000000 USD',
        '30 MUSD | money 30000000 USD',
        '40k€ | money 40000 EUR',
      ],
    ],
    ['en', 'SDG 15 failed, and USD 15 was paid.', ['15 | number 15', 'USD 15 | money 15 USD']],
    [
      'en',
      'A 5 m high wall; 5m people; 40C and 40 C.',
      ['5 m | measure 5 m', '5m people | count 5000000 (people)', '40C | measure 40 °C', '40 | number 40'],
    ],
    ['en', 'It lasted 5 min, 5 sec and 5 SEC.', ['5 min, 5 sec | duration 5.08333333333 minute', '5 | number 5']],
    ['en', 'He owed XQ$5 and A$7.', ['XQ$5 | money –', 'A$7 | money 7 AUD']],
    ['en-AU', 'It cost $5.', ['$5 | money 5 AUD']],
    ['en-CA', 'It cost $5 and US$6.', ['$5 | money 5 CAD', 'US$6 | money 6 USD']],
    ['es-MX', 'Costó $5.', ['$5 | money 5 MXN']],
    [
      'en',
      '5 feet 7 in tall; 5 in May.',
      ['5 feet 7 in | measure 5.58333333333 ft', '5 | number 5', 'May | date XXXX-05'],
    ],
    [
      'en',
      'It pays $5 a day, $7 per year, and lost $5 billion a year ago.',
      [
        '$5 a day | money 5 USD/day',
        '$7 per year | money 7 USD/year',
        '$5 billion | money 5000000000 USD',
        'a year ago | duration 1 year',
      ],
    ],
    [
      'en',
      'It ran at 100 km/h, 5 m/s, 30 MB/s and 3 km /h.',
      ['100 km/h | measure 100 km/h', '5 m/s | measure 5 m/s', '30 MB/s | measure 30 MB/second', '3 km | measure 3 km'],
    ],
    ['fr', 'Le vent souffle à 90 km/h.', ['90 km/h | measure 90 km/h']],
    [
      'en',
      'It grew at 12 km per hour and 3 litres a minute; 5 apples a day.',
      [
        '12 km per hour | measure 12 km/h',
        '3 litres a minute | measure 3 l/minute',
        '5 apples a day | rate 5 /day (apples)',
      ],
    ],
    [
      'en',
      'The prices of 1,999 and 12,50 euros, 3.14 metres.',
      ['1,999 | number 1999', '12,50 euros | money 12.5 EUR', '3.14 metres | measure 3.14 m'],
    ],
    [
      'de',
      'Die Preise von 1.999 Euro, 2.500,50 Euro und 12,5 Metern.',
      ['1.999 Euro | money 1999 EUR', '2.500,50 Euro | money 2500.5 EUR', '12,5 Metern | measure 12.5 m'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('numbers that belong to names', () => {
  test.each<FigureRow>([
    [
      'en',
      'In Leeds 12 people came, Lind 46 percent, and the House voted 236 to 184.',
      ['12 people | count 12 (people)', '46 percent | percent 46 %', '236 to 184 | score 236..184'],
    ],
    ['en', 'She drove a Norda 737, read Article 5, Articles 5 and 6, and page 3 of 12.', []],
    ['en', 'The Norda 10,000 cars sold.', ['10,000 cars | count 10000 (cars)']],
    ['en', 'Ida ran the 400m hurdles and the 400-m hurdles, then 400m.', ['400m | measure 400 m']],
    ['en', 'The F-16, the B-52 and the mid-1990s were loud; category five came.', ['mid-1990s | period 199X']],
    ['en', 'In the 90+4th minute, 90+4, he scored 2 goals.', ['2 goals | count 2 (goals)']],
    [
      'en',
      'Twenty-four hours a day is 24/7, a 50-50 chance is 50/50, and a 20/20 view or a 401(k).',
      ['Twenty-four hours | duration 24 hour'],
    ],
    [
      'en',
      'Call 0800 123 4567, or pay 10 000 euros for 10 1/2 boats.',
      ['10 000 euros | money 10000 EUR', '10 1/2 boats | count 10.5 (boats)'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('ranks', () => {
  test.each<FigureRow>([
    [
      'en',
      'Ranked No. 2, #3 and No 4; the second-largest city, third straight day, 22nd Annual Meeting.',
      [
        'No. 2 | ordinal 2',
        '#3 | ordinal 3',
        '4 | number 4',
        'second-largest city | ordinal 2 (largest city)',
        'third straight day | ordinal 3 (straight day)',
        '22nd Annual Meeting | ordinal 22 (Annual Meeting)',
      ],
    ],
    ['en', 'Fifth Avenue, the 501st Legion, the 9th U.S. Circuit Court, Third Point and the Third Reich.', []],
    [
      'en',
      'The fifth or sixth attempt; a third dropped out; a third boat came; the poorest tenth of crews.',
      [
        'fifth or sixth attempt | ordinal 5..6 (attempt)',
        'third boat | ordinal 3 (boat)',
        'tenth | fraction 0.1 (crews)',
      ],
    ],
    ['en', 'No. 999 and No. 1000.', ['No. 999 | ordinal 999']],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('what belongs to the page', () => {
  test.each<FigureRow>([
    ['en', '27 comments', []],
    [
      'en',
      'The post drew 27 comments and a storm of 5 minutes.',
      ['27 comments | count 27 (comments)', '5 minutes | duration 5 minute'],
    ],
    ['en', 'Updated 3 May 2026', []],
    [
      'en',
      'Updated rules of 3 May 2026 apply to all boats and ships of the coast since 4 June.',
      ['3 May 2026 | date 2026-05-03', 'since 4 June | period XXXX-06-04..'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});
