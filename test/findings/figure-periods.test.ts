import { describe, expect, test } from 'vitest';
import { type FigureRow, readFigures } from './figures.ts';

describe('periods', () => {
  test.each<FigureRow>([
    // to a later day of a month, at most its 31st
    [
      'en',
      'The fair runs May 30-31, not May 5-5 or May 30-32.',
      [
        'May 30-31 | period XXXX-05-30..XXXX-05-31 @2026-05-30/2026-05-31',
        'May 5 | date XXXX-05-05 @2026-05-05',
        '5 | number 5',
        'May 30 | date XXXX-05-30 @2026-05-30',
        '32 | number 32',
      ],
    ],
    // no year from 2200 on
    ['en', 'The lease runs to 31/12/2199, the loan to 31/12/2200.', ['31/12/2199 | date 2199-12-31 @2199-12-31']],
    // a dash with a space on one side only
    [
      'en',
      'It rained June 5 -7 across the coast.',
      ['June 5 -7 | period XXXX-06-05..XXXX-06-07 @2026-06-05/2026-06-07'],
    ],
    ['en', 'It rained June 5- 7 people came.', ['June 5 | date XXXX-06-05 @2026-06-05', '7 people | count 7 (people)']],
    [
      'en',
      'It ran from Monday to Wednesday and between Thursday and Friday of next week.',
      [
        'from Monday to Wednesday | period XXXX-WXX-1..XXXX-WXX-3 @2026-03-09/2026-03-11',
        'between Thursday and Friday of next week | period XXXX-WXX-4..XXXX-WXX-5 @2026-03-19/2026-03-20',
      ],
    ],
    [
      'en',
      'The show runs Oct. 1-3, 1998, then June 5 to 7, and 12-13 June.',
      [
        'Oct. 1-3, 1998 | period 1998-10-01..1998-10-03 @1998-10-01/1998-10-03',
        'June 5 to 7 | period XXXX-06-05..XXXX-06-07 @2026-06-05/2026-06-07',
        '12-13 June | period XXXX-06-12..XXXX-06-13 @2026-06-12/2026-06-13',
      ],
    ],
    [
      'en',
      'It rained 12 to 13 June 2025, and June 5 – 7 people came.',
      [
        '12 to 13 June 2025 | period 2025-06-12..2025-06-13 @2025-06-12/2025-06-13',
        'June 5 | date XXXX-06-05 @2026-06-05',
        '7 people | count 7 (people)',
      ],
    ],
    [
      'en',
      'Ida Lind (1818-1880) and Per Norn (1818 – January 8, 1880) met in 2015-16 and 2015/16.',
      [
        '1818-1880 | period 1818..1880 @1818/1880',
        '1818 | date 1818 @1818',
        'January 8, 1880 | date 1880-01-08 @1880-01-08',
        '2015-16 | period 2015..2016 @2015/2016',
        '2015/16 | period 2015..2016 @2015/2016',
      ],
    ],
    [
      'en',
      'The season of 2015/17 is none, and 1806-1843 was war.',
      ['2015 | date 2015 @2015', '17 | number 17', '1806-1843 | period 1806..1843 @1806/1843'],
    ],
    [
      'en',
      'It lasted from November to February 2017 and from May to September 2018.',
      [
        'from November to February 2017 | period 2016-11..2017-02 @2016-11/2017-02',
        'from May to September 2018 | period 2018-05..2018-09 @2018-05/2018-09',
      ],
    ],
    [
      'en',
      'The ban has held since 2012, since last May, and since the 1990s.',
      [
        'since 2012 | period 2012.. @2012/..',
        'since last May | period XXXX-05.. @2025-05/..',
        'since the 1990s | period 199X.. @199X/..',
      ],
    ],
    [
      'en',
      'She worked there from 2010 until today, and 2012 to 2015.',
      ['from 2010 until today | period 2010 @2010/2026-03-10', '2012 to 2015 | period 2012..2015 @2012/2015'],
    ],
    [
      'en',
      'Born 3 May 1990, died 4 May 2020.',
      ['3 May 1990 | date 1990-05-03 @1990-05-03', '4 May 2020 | date 2020-05-04 @2020-05-04'],
    ],
    [
      'en',
      '3 May 2025 - 8 May 2025 it was shut.',
      ['3 May 2025 - 8 May 2025 | period 2025-05-03..2025-05-08 @2025-05-03/2025-05-08'],
    ],
    [
      'fr',
      'Du 4 au 23 juin, puis les 12 et 13 mai 2025.',
      [
        'Du 4 au 23 juin | period XXXX-06-04..XXXX-06-23 @2026-06-04/2026-06-23',
        '12 | date 2025-05-12 @2025-05-12',
        '13 mai 2025 | date 2025-05-13 @2025-05-13',
      ],
    ],
    [
      'fr',
      'Le 3 décembre à 18 h 30, et du 3 décembre à 7h42.',
      [
        '3 décembre | date XXXX-12-03 @2025-12-03',
        '18 h 30 | time 18:30',
        '3 décembre | date XXXX-12-03 @2025-12-03',
        '7h42 | time 07:42',
      ],
    ],
    [
      'fr',
      'De 2010 à 2014, depuis 2012 et entre 2015 et 2016.',
      [
        'De 2010 à 2014 | period 2010..2014 @2010/2014',
        'depuis 2012 | period 2012.. @2012/..',
        'entre 2015 et 2016 | period 2015..2016 @2015/2016',
      ],
    ],
    [
      'es',
      'Entre el 3 y el 12 de mayo; desde 2012; de 2010 a 2014.',
      [
        'Entre el 3 y el 12 de mayo | period XXXX-05-03..XXXX-05-12 @2026-05-03/2026-05-12',
        'desde 2012 | period 2012.. @2012/..',
        'de 2010 a 2014 | period 2010..2014 @2010/2014',
      ],
    ],
    [
      'de',
      'Zwischen dem 3. und dem 12. Mai, von November bis Februar 2017.',
      [
        'Zwischen dem 3. und dem 12. Mai | period XXXX-05-03..XXXX-05-12 @2026-05-03/2026-05-12',
        'von November bis Februar 2017 | period 2016-11..2017-02 @2016-11/2017-02',
      ],
    ],
    [
      'de',
      'Seit 2012 und von 2010 bis 2014.',
      ['Seit 2012 | period 2012.. @2012/..', 'von 2010 bis 2014 | period 2010..2014 @2010/2014'],
    ],
    [
      'it',
      'Dal 3 al 12 maggio, dal 2010 al 2014, tra il 2015 e il 2016.',
      [
        'Dal 3 al 12 maggio | period XXXX-05-03..XXXX-05-12 @2026-05-03/2026-05-12',
        'dal 2010 al 2014 | period 2010..2014 @2010/2014',
        'tra il 2015 e il 2016 | period 2015..2016 @2015/2016',
      ],
    ],
    [
      'pt',
      'De 3 a 12 de maio, desde 2012, entre 2015 e 2016.',
      [
        'De 3 a 12 de maio | period XXXX-05-03..XXXX-05-12 @2026-05-03/2026-05-12',
        'desde 2012 | period 2012.. @2012/..',
        'entre 2015 e 2016 | period 2015..2016 @2015/2016',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('parts of months and years', () => {
  test.each<FigureRow>([
    [
      'en',
      'By the end of 3 May all was done; by the end of May too.',
      ['3 May | date XXXX-05-03 @2026-05-03', 'end of May | date XXXX-05 @2026-05'],
    ],
    [
      'en',
      'In early 2025, at the beginning of last year and in the first days of January it froze.',
      [
        'early 2025 | date 2025 @2025',
        'beginning of last year | date – @2025',
        'first days of January | date XXXX-01 @2026-01',
      ],
    ],
    [
      'en',
      'By the end of the month and by the end of the year it will be done; the end of the road is near.',
      ['end of the month | date – @2026-03', 'end of the year | date XXXX-12 @2026-12'],
    ],
    ['en', 'The paper of 3 March, this week, says it.', ['3 March, this week | date XXXX-03-03 @2026-03-03']],
    [
      'es',
      'El 20 del próximo mes y el 5 de este mes, a fin de mes.',
      [
        '20 del próximo mes | date XXXX-XX-20 @2026-04-20',
        '5 de este mes | date XXXX-XX-05 @2026-03-05',
        'fin de mes | date – @2026-03',
      ],
    ],
    ['es', 'A principios de 2025, a principios de la obra.', ['principios de 2025 | date 2025 @2025']],
    [
      'de',
      'Bis Ende des Monats und Ende des Jahres, am Ende der Straße.',
      ['Ende des Monats | date – @2026-03', 'Ende des Jahres | date XXXX-12 @2026-12'],
    ],
    [
      'it',
      "Entro la fine del mese e entro la fine dell'anno, alla fine della strada.",
      ['fine del mese | date – @2026-03', "fine dell'anno | date XXXX-12 @2026-12"],
    ],
    [
      'pt',
      'No dia 20 do próximo mês e no fim do mês, no fim da rua.',
      ['20 do próximo mês | date XXXX-XX-20 @2026-04-20', 'fim do mês | date – @2026-03'],
    ],
    [
      'fr',
      'À la fin du mois et au début de 2025, au début de la route.',
      ['fin du mois | date – @2026-03', 'début de 2025 | date 2025 @2025'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('dates in digits', () => {
  test.each<FigureRow>([
    [
      'en',
      'On 12/31/2024 and on 31/12/2024, 2024/12/31, 12-31-2024.',
      [
        '12/31/2024 | date 2024-12-31 @2024-12-31',
        '31/12/2024 | date 2024-12-31 @2024-12-31',
        '2024/12/31 | date 2024-12-31 @2024-12-31',
        '12-31-2024 | date 2024-12-31 @2024-12-31',
      ],
    ],
    ['en', 'The 3/4 share, and 3/4 of the boats.', ['3/4 | fraction 0.75', '3/4 | fraction 0.75 (boats)']],
    [
      'de',
      'Am 3.4. und am 3.4.25, am 31.12.2024 und am 32.12.2024, im 3. Quartal.',
      [
        '3.4. | date XXXX-04-03 @2026-04-03',
        '3.4.25 | date 2025-04-03 @2025-04-03',
        '31.12.2024 | date 2024-12-31 @2024-12-31',
        '3. Quartal | period XXXX-Q3',
      ],
    ],
    [
      'fr',
      'Le 3/4 et le 03/04/2025, trois quarts des bateaux.',
      [
        '3/4 | date XXXX-04-03 @2026-04-03',
        '03/04/2025 | date 2025-04-03 @2025-04-03',
        'trois quarts | fraction 0.75 (bateaux)',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('years', () => {
  test.each<FigureRow>([
    [
      'en',
      'In 1066 it burned, about 1900 people came, and around 1900 it opened.',
      ['1066 | date 1066 @1066', 'about 1900 people | count 1900 ~ (people)', '1900 | date 1900 @1900'],
    ],
    [
      'en',
      'In the year two thousand and one, two thousand and one boats came.',
      ['two thousand and one | date 2001 @2001', 'two thousand and one boats | count 2001 (boats)'],
    ],
    [
      'en',
      'The 1,066 boats came in twenty twenty-four.',
      ['1,066 boats | count 1066 (boats)', 'twenty twenty-four | date 2024 @2024'],
    ],
    ['en', 'It was built in 1650.', ['1650 | date 1650 @1650']],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});
