import { describe, expect, test } from 'vitest';
import { type FigureRow, readFigures } from './figures.ts';

describe('units of the calendar, in March', () => {
  test.each<FigureRow>([
    [
      'en',
      'It was in this quarter, last quarter, next quarter, this decade, last century.',
      [
        'this quarter | date – @2026-Q1',
        'last quarter | date – @2025-Q4',
        'next quarter | date – @2026-Q2',
        'this decade | date – @202X',
        'last century | date – @19XX',
      ],
    ],
    [
      'fr',
      'Ce trimestre, le trimestre dernier, le trimestre prochain, la décennie dernière, le siècle dernier.',
      [
        'Ce trimestre | date – @2026-Q1',
        'trimestre dernier | date – @2025-Q4',
        'trimestre prochain | date – @2026-Q2',
        'décennie dernière | date – @201X',
        'siècle dernier | date – @19XX',
      ],
    ],
    [
      'fr',
      'Les trois dernières semaines, les deux prochains jours, les cinq dernières années, les deux prochains mois.',
      [
        'trois dernières semaines | period – @2026-02-17/2026-03-09',
        'deux prochains jours | period – @2026-03-11/2026-03-12',
        'cinq dernières années | period – @2021-03-10/2026-03-09',
        'deux prochains mois | period – @2026-03-11/2026-05-10',
      ],
    ],
    [
      'es',
      'Los últimos tres meses, las próximas dos semanas, los últimos diez días y los próximos dos años.',
      [
        'últimos tres meses | period – @2025-12-10/2026-03-09',
        'próximas dos semanas | period – @2026-03-11/2026-03-24',
        'últimos diez días | period – @2026-02-28/2026-03-09',
        'próximos dos años | period – @2026-03-11/2028-03-10',
      ],
    ],
    [
      'it',
      'Negli ultimi tre anni, nelle prossime due settimane, nei prossimi dieci giorni.',
      [
        'ultimi tre anni | period – @2023-03-10/2026-03-09',
        'prossime due settimane | period – @2026-03-11/2026-03-24',
        'prossimi dieci giorni | period – @2026-03-11/2026-03-20',
      ],
    ],
    [
      'de',
      'In den letzten drei Monaten, in den nächsten zwei Wochen, in den letzten zehn Tagen.',
      [
        'letzten drei Monaten | period – @2025-12-10/2026-03-09',
        'nächsten zwei Wochen | period – @2026-03-11/2026-03-24',
        'letzten zehn Tagen | period – @2026-02-28/2026-03-09',
      ],
    ],
    [
      'pt',
      'Nos próximos dois anos e nos últimos dez dias.',
      ['próximos dois anos | period – @2026-03-11/2028-03-10', 'últimos dez dias | period – @2026-02-28/2026-03-09'],
    ],
    [
      'en',
      'Three days ago, two weeks ago, a month ago; in three days.',
      [
        'Three days ago | duration 3 day',
        'two weeks ago | duration 2 week',
        'a month ago | duration 1 month',
        'three days | duration 3 day',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('units of the calendar, in November', () => {
  test.each<FigureRow>([
    [
      'en',
      'It was in this quarter, last quarter, next quarter; last decade, next century.',
      [
        'this quarter | date – @2026-Q4',
        'last quarter | date – @2026-Q3',
        'next quarter | date – @2027-Q1',
        'last decade | date – @201X',
        'next century | date – @21XX',
      ],
    ],
    [
      'es',
      'El semestre pasado, la década pasada, el siglo pasado.',
      ['semestre pasado | date – @2026-H1', 'década pasada | date – @201X', 'siglo pasado | date – @19XX'],
    ],
    [
      'de',
      'In diesem Quartal, im letzten Quartal, im vergangenen Jahrzehnt und im letzten Jahrhundert.',
      [
        'diesem Quartal | date – @2026-Q4',
        'letzten Quartal | date – @2026-Q3',
        'vergangenen Jahrzehnt | date – @201X',
        'letzten Jahrhundert | date – @19XX',
      ],
    ],
    [
      'it',
      'Nel trimestre scorso, nel decennio scorso e nel secolo scorso.',
      ['trimestre scorso | date – @2026-Q3', 'decennio scorso | date – @201X', 'secolo scorso | date – @19XX'],
    ],
    [
      'pt',
      'No trimestre passado, na década passada e no século passado.',
      ['trimestre passado | date – @2026-Q3', 'década passada | date – @201X', 'século passado | date – @19XX'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-11-10', text)).toEqual(figures);
  });
});

describe('weekdays and weekends', () => {
  test.each<FigureRow>([
    [
      'en',
      'It closes this week on Monday, next week on Friday, and last week on Sunday.',
      [
        'this week on Monday | date XXXX-WXX-1 @2026-03-09',
        'next week on Friday | date XXXX-WXX-5 @2026-03-20',
        'last week on Sunday | date XXXX-WXX-7 @2026-03-08',
      ],
    ],
    [
      'en',
      'It comes on Friday, December 4; it came on Thursday, December 4.',
      ['Friday, December 4 | date XXXX-12-04 @2026-12-04', 'Thursday, December 4 | date XXXX-12-04 @2025-12-04'],
    ],
    [
      'en',
      'He came on Tuesday, March 10 and left on Monday, March 9, 2026.',
      ['Tuesday, March 10 | date XXXX-03-10 @2026-03-10', 'Monday, March 9, 2026 | date 2026-03-09 @2026-03-09'],
    ],
    [
      'en',
      'The Sunday Post, Black Friday, Monday Night Ball and Sunday night.',
      ['Sunday night | date XXXX-WXX-7 @2026-03-08'],
    ],
    [
      'es',
      'El sábado (14) y el martes 31.',
      ['El sábado (14) | date XXXX-XX-14 @2026-03-14', 'el martes 31 | date XXXX-XX-31 @2026-03-31'],
    ],
    [
      'pt',
      'Na sexta (13), na segunda etapa, nesta terça e na quinta da próxima semana.',
      [
        'sexta (13) | date XXXX-XX-13 @2026-03-13',
        'nesta terça | date XXXX-WXX-2 @2026-03-10',
        'quinta da próxima semana | date XXXX-WXX-4 @2026-03-19',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('weekends, on a Wednesday', () => {
  test.each<FigureRow>([
    [
      'es',
      'El fin de semana pasado llovió, el próximo fin de semana no, ni al fin de la semana pasada.',
      [
        'fin de semana pasado | date – @2026-03-07/2026-03-08',
        'próximo fin de semana | date – @2026-03-21/2026-03-22',
        'fin de la semana pasada | date – @2026-W10',
      ],
    ],
    ['pt', 'No fim de semana passado choveu.', ['fim de semana passado | date – @2026-03-07/2026-03-08']],
    ['it', 'Il fine settimana scorso ha piovuto.', ['fine settimana scorso | date – @2026-03-07/2026-03-08']],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-11', text)).toEqual(figures);
  });
});

describe('weekends, on a Sunday', () => {
  test.each<FigureRow>([
    [
      'en',
      'It came last weekend, this weekend, and next weekend it will come.',
      [
        'last weekend | date – @2026-02-28/2026-03-01',
        'this weekend | date – @2026-03-07/2026-03-08',
        'next weekend | date – @2026-03-14/2026-03-15',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-08', text)).toEqual(figures);
  });
});

describe('weekends, on a Saturday', () => {
  test.each<FigureRow>([
    [
      'en',
      'They came this weekend and will come next weekend.',
      ['this weekend | date – @2026-03-07/2026-03-08', 'next weekend | date – @2026-03-14/2026-03-15'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-07', text)).toEqual(figures);
  });
});

describe('parts of years and months', () => {
  test.each<FigureRow>([
    [
      'en',
      'It fell last summer, this spring, and will fall in autumn.',
      ['last summer | date XXXX-SU @2025-SU', 'this spring | date XXXX-SP @2026-SP', 'autumn | date XXXX-FA @2026-FA'],
    ],
    [
      'en',
      'It opened in H1 2025, 2024-Q3, 2023 H2 and in the second half of last year.',
      [
        'H1 2025 | period 2025-H1 @2025-H1',
        '2024-Q3 | period 2024-Q3 @2024-Q3',
        '2023 H2 | period 2023-H2 @2023-H2',
        'second half of last year | period XXXX-H2 @2025-H2',
      ],
    ],
    [
      'en',
      'On the first day of May; on their first day in May; the second month of the year.',
      [
        'first day of May | date XXXX-05-01 @2026-05-01',
        'May | date XXXX-05 @2026-05',
        'second month of the year | date XXXX-02 @2026-02',
      ],
    ],
    [
      'en',
      'In week 31 of 2025, week 54 and week 5; the 2nd week 3 people came.',
      [
        'week 31 of 2025 | date 2025-W31 @2025-W31',
        '54 | number 54',
        'week 5 | date XXXX-W05 @2026-W05',
        '2nd week | ordinal 2 (week)',
        '3 people | count 3 (people)',
      ],
    ],
    [
      'en',
      'The week of 11 November 2019, the week of 3 March and the week of rain.',
      ['week of 11 November 2019 | date 2019-W46 @2019-W46', 'week of 3 March | date XXXX-03-03 @2026-W10'],
    ],
    [
      'de',
      'Die Woche vom 2. Februar war kalt, KW 31 auch, die Woche vom Regen nicht.',
      ['Woche vom 2. Februar | date XXXX-02-02 @2026-W06', 'KW 31 | date XXXX-W31 @2026-W31'],
    ],
    [
      'fr',
      'La semaine du 2 février et la semaine 31, la semaine du goût.',
      ['semaine du 2 février | date XXXX-02-02 @2026-W06', 'semaine 31 | date XXXX-W31 @2026-W31'],
    ],
    [
      'en',
      'In the 19th century, the early 20th century and the 21st century.',
      [
        '19th century | period 18XX @18XX',
        'early 20th century | period 19XX @19XX',
        '21st century | period 20XX @20XX',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('months and days by name', () => {
  test.each<FigureRow>([
    [
      'en',
      'On the fourth of July, on July 4th, July the fourth, May twenty-first.',
      [
        'fourth of July | date XXXX-07-04 @2026-07-04',
        'July 4th | date XXXX-07-04 @2026-07-04',
        'July the fourth | date XXXX-07-04 @2026-07-04',
        'May twenty-first | date XXXX-05-21 @2026-05-21',
      ],
    ],
    [
      'en',
      'In mid-May, by late May, in Sept. and on Oct. 4.',
      [
        'mid-May | date XXXX-05 @2026-05',
        'late May | date XXXX-05 @2026-05',
        'Sept. | date XXXX-09 @2025-09',
        'Oct. 4 | date XXXX-10-04 @2025-10-04',
      ],
    ],
    [
      'en',
      'May Lind and Mr March met in April; April Jones left in May.',
      ['April | date XXXX-04 @2026-04', 'May | date XXXX-05 @2026-05'],
    ],
    [
      'en',
      'The 18, 19 and 20 June, 12 and 13 people, 20, 19 and 18 June.',
      [
        '18 | date XXXX-06-18 @2026-06-18',
        '19 | date XXXX-06-19 @2026-06-19',
        '20 June | date XXXX-06-20 @2026-06-20',
        '12 | number 12',
        '13 people | count 13 (people)',
        '20 | number 20',
        '19 | number 19',
        '18 June | date XXXX-06-18 @2026-06-18',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});

describe('days and months by number', () => {
  test.each<FigureRow>([
    [
      'en',
      'It opened on 9/11, on Sept-23-2020, 14-Jul-95 and 2019-05.',
      [
        '9/11 | date 2001-09-11 @2001-09-11',
        'Sept-23-2020 | date 2020-09-23 @2020-09-23',
        '14-Jul-95 | date 1995-07-14 @1995-07-14',
        '2019-05 | date 2019-05 @2019-05',
      ],
    ],
    [
      'en',
      'In 11/2016, in 2016/11, and not 24/7.',
      ['11/2016 | date 2016-11 @2016-11', '2016/11 | date 2016-11 @2016-11'],
    ],
    [
      'es',
      'El 12/05, del 12/05 al 15/05, el 11/2016 y 24/7.',
      [
        '12/05 | date XXXX-05-12 @2026-05-12',
        'del 12/05 al 15/05 | period XXXX-05-12..XXXX-05-15 @2026-05-12/2026-05-15',
        '11/2016 | date 2016-11 @2016-11',
      ],
    ],
    [
      'it',
      'Dal 12/05 al 15/05 e il 05.2016.',
      ['Dal 12/05 al 15/05 | period XXXX-05-12..XXXX-05-15 @2026-05-12/2026-05-15', '05.2016 | date 2016-05 @2016-05'],
    ],
    [
      'de',
      'Am 12.05.2016, im 05.2016, vom 5.3. bis zum 7.3., um 3.4 Prozent.',
      [
        '12.05.2016 | date 2016-05-12 @2016-05-12',
        '05.2016 | date 2016-05 @2016-05',
        'vom 5.3. bis zum 7.3. | period XXXX-03-05..XXXX-03-07 @2026-03-05/2026-03-07',
        '3.4 Prozent | percent 3.4 %',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '2026-03-10', text)).toEqual(figures);
  });
});
