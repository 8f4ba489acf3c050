import { describe, expect, test } from 'vitest';
import { type FigureRow, readFigures } from './figures.ts';

describe('ages', () => {
  test.each<FigureRow>([
    [
      'en',
      'Those over 65 pay less, but over 65 boats came.',
      ['over 65 | age 65 year >', 'over 65 boats | count 65 > (boats)'],
    ],
    [
      'en',
      'People under 25 may vote, and under 25 boats sailed.',
      ['under 25 | age 25 year <', 'under 25 boats | count 25 < (boats)'],
    ],
    [
      'en',
      'She turned 40 in May, and he turned 40 heads.',
      ['40 | age 40 year', 'May | date XXXX-05', '40 heads | count 40 (heads)'],
    ],
    ['en', 'The price is 70. The boy, who is 9, fell.', ['70 | number 70', '9 | age 9 year']],
    [
      'en',
      'A girl of six and a boy aged 7 fell, a box of six too.',
      ['six | age 6 year', 'aged 7 | age 7 year', 'six | count 6'],
    ],
    [
      'en',
      'Men aged 34 and 71 fell, and 34 and 71 were drawn.',
      ['aged 34 | age 34 year', '71 | age 71 year', '34 | number 34', '71 | count 71'],
    ],
    ['en', 'Ida Lind, 7, played. Per Norn (7) won, and Per Norn (12) lost.', ['7 | age 7 year', '12 | age 12 year']],
    [
      'en',
      'A 120-year-old tree and a 99-year-old man fell.',
      ['120-year-old | age 120 year', '99-year-old | age 99 year'],
    ],
    ['en', 'He was aged 119. The bridge, aged 120, fell.', ['aged 119 | age 119 year', '120 | number 120']],
    ['en', 'Lind, 45, said so. In Leeds, 45 men came.', ['45 | age 45 year', '45 men | count 45 (men)']],
    ['en', 'Ida Lind, only 17, won. Only 17 won.', ['17 | age 17 year', '17 | number 17']],
    ['en', 'An 87 yo man was seen on 87 boats.', ['87 yo | age 87 year', '87 boats | count 87 (boats)']],
    [
      'en',
      'She is in her 80s, he in his early 30s, they in their mid-20s; it was in his 1980s films, his 80s band and the 80s.',
      [
        '80s | age 80..89 year',
        'early 30s | age 30..39 year',
        'mid-20s | age 20..29 year',
        '1980s | period 198X',
        '80s | period 198X',
        '80s | period 198X',
      ],
    ],
    ['en', 'He had 82 years of service.', ['82 years | duration 82 year']],
    [
      'de',
      'Die 34-Jährige und ein 42 Jahre alter Mitarbeiter arbeiten seit 42 Jahren.',
      ['34-Jährige | age 34 year', '42 Jahre alter | age 42 year', '42 Jahren | duration 42 year'],
    ],
    [
      'de',
      'Sie ist in ihren Siebzigern und sang in ihren 80er Jahren.',
      ['Siebzigern | age 70..79 year', '80er Jahren | period 198X'],
    ],
    [
      'de',
      'Sie starb im Alter von 60 Jahren, nach 60 Jahren Ehe.',
      ['60 Jahren | age 60 year', '60 Jahren | duration 60 year'],
    ],
    [
      'de',
      'Er starb mit 82 Jahren und arbeitete mit 82 Booten.',
      ['82 Jahren | age 82 year', '82 Booten | count 82 (Booten)'],
    ],
    [
      'fr',
      'Odile Bréant, 57 ans, parle. Le technicien de 57 ans est âgé de 58 ans.',
      ['57 ans | age 57 year', '57 ans | age 57 year', '58 ans | age 58 year'],
    ],
    ['fr', 'Il est mort à 91 ans, après 91 ans de paix.', ['91 ans | age 91 year', '91 ans | duration 91 year']],
    [
      'fr',
      'Marc Odil (63 ans) et Jean-Luc Arvel-Brun, 41 ans, votent, après 41 ans.',
      ['63 ans | age 63 year', '41 ans | age 41 year', '41 ans | duration 41 year'],
    ],
    ['it', 'Aveva 82 anni. Ha 20 anni di esperienza.', ['82 anni | age 82 year', '20 anni | duration 20 year']],
    [
      'it',
      'È morto a 91 anni. È arrivato a 91 anni dal varo.',
      ['91 anni | age 91 year', '91 anni | duration 91 year'],
    ],
    [
      'it',
      'Il pescatore di 23 anni e il contratto di 23 anni.',
      ['23 anni | age 23 year', '23 anni | duration 23 year'],
    ],
    [
      'es',
      'Un joven senegalés de 23 años y un contrato de 23 años.',
      ['23 años | age 23 year', '23 años | duration 23 year'],
    ],
    [
      'es',
      'Murió a los 91 años. Tenía 82 años. El puerto abrió hace 82 años.',
      ['91 años | age 91 year', '82 años | age 82 year', '82 años | duration 82 year'],
    ],
    [
      'pt',
      'Os maiores de 65 anos e um homem de 61 anos esperaram 61 anos.',
      ['65 anos | age 65 year', '61 anos | age 61 year', '61 anos | duration 61 year'],
    ],
    ['pt', 'Morreu aos 91 anos. Tinha 82 anos.', ['91 anos | age 91 year', '82 anos | age 82 year']],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});
