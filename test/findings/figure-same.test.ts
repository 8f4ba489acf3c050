import { describe, expect, test } from 'vitest';
import { type FigureRow, readFigures } from './figures.ts';

describe('the same in six languages', () => {
  test.each<FigureRow>([
    [
      'en',
      '3.5 million euros, 3,500 euros, 3.50 euros, 1.5%, 1.5 percentage points, 12 degrees, 3 square metres.',
      [
        '3.5 million euros | money 3500000 EUR',
        '3,500 euros | money 3500 EUR',
        '3.50 euros | money 3.5 EUR',
        '1.5% | percent 1.5 %',
        '1.5 percentage points | percent 1.5 pp',
        '12 degrees | measure 12 °',
        '3 square metres | measure 3 m2',
      ],
    ],
    [
      'de',
      '3,5 Millionen Euro, 3,5 Mio. Euro, 3.500 Euro, 3500 Euro, 3,50 Euro, 1,5 Prozent, 1,5 %, 1,5 Prozentpunkte.',
      [
        '3,5 Millionen Euro | money 3500000 EUR',
        '3,5 Mio. Euro | money 3500000 EUR',
        '3.500 Euro | money 3500 EUR',
        '3500 Euro | money 3500 EUR',
        '3,50 Euro | money 3.5 EUR',
        '1,5 Prozent | percent 1.5 %',
        '1,5 % | percent 1.5 %',
        '1,5 Prozentpunkte | percent 1.5 pp',
      ],
    ],
    [
      'fr',
      "3,5 millions d'euros, 3 500 euros, 3,50 euros, 1,5 %, 1,5 point, 12 degrés, 3 mètres carrés.",
      [
        "3,5 millions d'euros | money 3500000 EUR",
        '3 500 euros | money 3500 EUR',
        '3,50 euros | money 3.5 EUR',
        '1,5 % | percent 1.5 %',
        '1,5 point | percent 1.5 pp',
        '12 degrés | measure 12 °',
        '3 mètres carrés | measure 3 m2',
      ],
    ],
    [
      'es',
      '3,5 millones de euros, 3.500 euros, 3,50 euros, 1,5 %, 1,5 puntos, 12 grados, 3 metros cuadrados.',
      [
        '3,5 millones de euros | money 3500000 EUR',
        '3.500 euros | money 3500 EUR',
        '3,50 euros | money 3.5 EUR',
        '1,5 % | percent 1.5 %',
        '1,5 puntos | percent 1.5 pp',
        '12 grados | measure 12 °',
        '3 metros cuadrados | measure 3 m2',
      ],
    ],
    [
      'it',
      '3,5 milioni di euro, 3.500 euro, 3,50 euro, 1,5%, 1,5 punti, 12 gradi, 3 metri quadrati.',
      [
        '3,5 milioni di euro | money 3500000 EUR',
        '3.500 euro | money 3500 EUR',
        '3,50 euro | money 3.5 EUR',
        '1,5% | percent 1.5 %',
        '1,5 punti | percent 1.5 pp',
        '12 gradi | measure 12 °',
        '3 metri quadrati | measure 3 m2',
      ],
    ],
    [
      'pt',
      '3,5 milhões de euros, 3.500 euros, 3,50 euros, 1,5%, 1,5 ponto, 12 graus, 3 metros quadrados.',
      [
        '3,5 milhões de euros | money 3500000 EUR',
        '3.500 euros | money 3500 EUR',
        '3,50 euros | money 3.5 EUR',
        '1,5% | percent 1.5 %',
        '1,5 ponto | percent 1.5 pp',
        '12 graus | measure 12 °',
        '3 metros quadrados | measure 3 m2',
      ],
    ],
    [
      'en',
      'Monday, 9 March, Monday evening, yesterday morning, early March, since Monday, in 2025.',
      [
        'Monday, 9 March | date XXXX-03-09 @2026-03-09',
        'Monday evening | date XXXX-WXX-1 @2026-03-09',
        'yesterday morning | date – @2026-03-09',
        'early March | date XXXX-03 @2026-03',
        'since Monday | period XXXX-WXX-1.. @2026-03-09/..',
        '2025 | date 2025 @2025',
      ],
    ],
    [
      'de',
      'Am Montag, dem 9. März, am Montagabend, am 9. und 10. März, Anfang März, seit Montag.',
      [
        'Montag, dem 9. März | date XXXX-03-09 @2026-03-09',
        'Montagabend | date XXXX-WXX-1 @2026-03-09',
        '9. | date XXXX-03-09 @2026-03-09',
        '10. März | date XXXX-03-10 @2026-03-10',
        'Anfang März | date XXXX-03 @2026-03',
        'seit Montag | period XXXX-WXX-1.. @2026-03-09/..',
      ],
    ],
    [
      'fr',
      'Lundi 9 mars, lundi soir, hier matin, début mars, depuis lundi, en 2025.',
      [
        'Lundi 9 mars | date XXXX-03-09 @2026-03-09',
        'lundi soir | date XXXX-WXX-1 @2026-03-09',
        'hier matin | date – @2026-03-09',
        'début mars | date XXXX-03 @2026-03',
        'depuis lundi | period XXXX-WXX-1.. @2026-03-09/..',
        '2025 | date 2025 @2025',
      ],
    ],
    [
      'es',
      'El lunes 9 de marzo, a principios de marzo, desde el lunes, en 2025.',
      [
        'lunes 9 de marzo | date XXXX-03-09 @2026-03-09',
        'principios de marzo | date XXXX-03 @2026-03',
        'desde el lunes | period XXXX-WXX-1.. @2026-03-09/..',
        '2025 | date 2025 @2025',
      ],
    ],
    [
      'it',
      "Lunedì 9 marzo, lunedì sera, ieri mattina, all'inizio di marzo, da lunedì, nel 2025.",
      [
        'Lunedì 9 marzo | date XXXX-03-09 @2026-03-09',
        'lunedì sera | date XXXX-WXX-1 @2026-03-09',
        'ieri mattina | date – @2026-03-09',
        'inizio di marzo | date XXXX-03 @2026-03',
        'da lunedì | period XXXX-WXX-1.. @2026-03-09/..',
        '2025 | date 2025 @2025',
      ],
    ],
    [
      'pt',
      'Na segunda-feira, 9 de março, ontem, no início de março, em 2025.',
      [
        'segunda-feira, 9 de março | date XXXX-03-09 @2026-03-09',
        'ontem | date – @2026-03-09',
        'início de março | date XXXX-03 @2026-03',
        '2025 | date 2025 @2025',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('numbers in digits and words', () => {
  test.each<FigureRow>([
    [
      'en',
      'Fifteen hundred boats, nineteen hundred people, and the year of nineteen hundred.',
      [
        'Fifteen hundred boats | count 1500 (boats)',
        'nineteen hundred people | count 1900 (people)',
        'nineteen hundred | count 1900',
      ],
    ],
    [
      'en',
      'It was founded in 1699 and in 1700; it will end in 2099.',
      ['1699 | date 1699 @1699', '1700 | date 1700 @1700', '2099 | date 2099 @2099'],
    ],
    [
      'en',
      'Two and a half years, 2.5 years, 2½ years, one and a quarter miles and 1½ cups.',
      [
        'Two and a half years | duration 2.5 year',
        '2.5 years | duration 2.5 year',
        '2½ years | duration 2.5 year',
        'one and a quarter miles | measure 1.25 mi',
        '1½ cups | measure 1.5 cup',
      ],
    ],
    [
      'en',
      'A dozen eggs, two dozen eggs, dozens of eggs.',
      ['A dozen eggs | count 12 (eggs)', 'two dozen eggs | count 24 (eggs)', 'dozens of eggs | count 24.. ~ (eggs)'],
    ],
    // a range that would fall is none
    ['en', 'It sold 3 to 1.5 million.', ['3 | number 3', '1.5 million | number 1500000']],
    [
      'en',
      'The price of 5.5 million and of 5 1/2 million.',
      ['5.5 million | number 5500000', '5 1/2 million | number 5500000'],
    ],
    [
      'en',
      'He paid 3 to 4 million euros, 3-4 million, $3-$4m.',
      [
        '3 to 4 million euros | money 3000000..4000000 EUR',
        '3-4 million | number 3000000..4000000',
        '$3-$4m | money 3000000..4000000 USD',
      ],
    ],
    ['en', 'Half a point and 25 basis points.', ['Half a point | percent 0.5 pp', '25 basis points | percent 25 bp']],
    [
      'en',
      'The drop of 3C, 3°C, 3 °C, 3 degrees Celsius, 38°F and 3 degrees.',
      [
        '3C | measure 3 °C',
        '3°C | measure 3 °C',
        '3 °C | measure 3 °C',
        '3 degrees Celsius | measure 3 °C',
        '38°F | measure 38 °F',
        '3 degrees | measure 3 °',
      ],
    ],
    [
      'en',
      'It weighs 5kg, 5 kg, 5-kg, 5 kilograms.',
      ['5kg | measure 5 kg', '5 kg | measure 5 kg', '5-kg | measure 5 kg', '5 kilograms | measure 5 kg'],
    ],
    [
      'en',
      'It ended 90-88, 3–1 and 6-4, and they drew 2-2.',
      ['90-88 | score 90..88', '3–1 | score 3..1', '6-4 | score 6..4', '2-2 | score 2..2'],
    ],
    [
      'en',
      'A girl aged three and a half, those over 9, those over 10.',
      ['aged three and a half | age 3.5 year', 'over 9 | number 9 >', 'over 10 | age 10 year >'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('periods with one month or two', () => {
  test.each<FigureRow>([
    [
      'en',
      'The 5-9 May fair, the fair of 5-9 May 2025, May 5-9, May 5-June 9.',
      [
        '5-9 May | period XXXX-05-05..XXXX-05-09 @2026-05-05/2026-05-09',
        '5-9 May 2025 | period 2025-05-05..2025-05-09 @2025-05-05/2025-05-09',
        'May 5-9 | period XXXX-05-05..XXXX-05-09 @2026-05-05/2026-05-09',
        'May 5-June 9 | period XXXX-05-05..XXXX-06-09 @2026-05-05/2026-06-09',
      ],
    ],
    [
      'en',
      'From 3 May 2025 to 4 June 2026, until 4 June, by 2030.',
      [
        'From 3 May 2025 to 4 June 2026 | period 2025-05-03..2026-06-04 @2025-05-03/2026-06-04',
        '4 June | date XXXX-06-04 @2026-06-04',
        '2030 | date 2030 @2030',
      ],
    ],
    [
      'en',
      'In 2010, 2011 and 2012, 2010-12, 2010–2012, 1999/2000.',
      [
        '2010 | date 2010 @2010',
        '2011 | date 2011 @2011',
        '2012 | date 2012 @2012',
        '2010-12 | period 2010..2012 @2010/2012',
        '2010–2012 | period 2010..2012 @2010/2012',
        '1999/2000 | period 1999..2000 @1999/2000',
      ],
    ],
    [
      'en',
      'In the 1980s and 1990s, the early nineties, the mid-80s.',
      [
        '1980s | period 198X @198X',
        '1990s | period 199X @199X',
        'early nineties | period 199X @199X',
        'mid-80s | period 198X @198X',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});
