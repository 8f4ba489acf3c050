import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';

/** Each figure as “words | form value unit comparator (counted) @resolved”; “–” stands for a value that is not known. */
function read(lang: string, published: string, text: string): string[] {
  return find(prepare({ text, lang, published, blocks: cutBlocks(text) })).map(({ start, end, facts }) => {
    const { form, value, to, unit, comparator, counted, resolved } = facts;
    const range = to === undefined ? (value ?? '–') : `${value ?? ''}..${to ?? ''}`;
    const told = [form, range, unit, comparator, counted && `(${counted})`, resolved && `@${resolved}`];
    return `${text.slice(start, end)} | ${told.filter((fact) => fact !== undefined && fact !== '').join(' ')}`;
  });
}

describe('figures as a reader reads them', () => {
  test.each<[lang: string, published: string, text: string, figures: string[]]>([
    [
      'en',
      '',
      'The port got CAD$5 million, AUD$3m, MXN$40,000 and NZ$12bn, and NZD$7m later.',
      [
        'CAD$5 million | money 5000000 CAD',
        'AUD$3m | money 3000000 AUD',
        'MXN$40,000 | money 40000 MXN',
        'NZ$12bn | money 12000000000 NZD',
        'NZD$7m | money 7000000 NZD',
      ],
    ],
    [
      'es',
      '',
      'El puerto recibió CAD$5 millones y otros MXN$ 300.',
      ['CAD$5 millones | money 5000000 CAD', 'MXN$ 300 | money 300 MXN'],
    ],
    [
      'de',
      '',
      'Der Hafen erhielt 12 500 Euro, und 4 000 Fischer demonstrierten.',
      ['12 500 Euro | money 12500 EUR', '4 000 Fischer | count 4000 (Fischer)'],
    ],
    [
      'de',
      '',
      'Die Flotte zählt dreiundzwanzig Schiffe und zweitausendfünfhundert Fischer.',
      ['dreiundzwanzig Schiffe | count 23 (Schiffe)', 'zweitausendfünfhundert Fischer | count 2500 (Fischer)'],
    ],
    [
      'fr',
      '',
      'Le litre a baissé de 12 cents, et les 3 000 marins ont reçu dix-sept euros.',
      ['12 cents | money 0.12', '3 000 marins | count 3000 (marins)', 'dix-sept euros | money 17 EUR'],
    ],
    [
      'es',
      '',
      'Costó doscientos mil euros; otros quinientos trece millones llegaron después.',
      ['doscientos mil euros | money 200000 EUR', 'quinientos trece millones | count 513000000'],
    ],
    [
      'es',
      '',
      'Vinieron trescientas veintiuna personas y tres docenas de barcos.',
      ['trescientas veintiuna personas | count 321 (personas)', 'tres docenas de barcos | count 36 (barcos)'],
    ],
    [
      'pt',
      '',
      'Custou duzentos e cinquenta mil euros e três milhões e meio de reais.',
      ['duzentos e cinquenta mil euros | money 250000 EUR', 'três milhões e meio de reais | money 3500000 BRL'],
    ],
    [
      'it',
      '',
      'Sono arrivati ventotto marinai e duemilatrecento turisti, con un milione e mezzo di euro.',
      [
        'ventotto marinai | count 28 (marinai)',
        'duemilatrecento turisti | count 2300 (turisti)',
        'un milione e mezzo di euro | money 1500000 EUR',
      ],
    ],
    ['en', '', 'Norlund of Nordkyst paid 500 kroner for the boat.', ['500 kroner | money 500']],
    ['en', '', 'Norlund of Nordkyst paid 500 kroner a head.', ['500 kroner a head | money 500']],
    [
      'en',
      '',
      'Norlund paid 500 kroner in Copenhagen, and a Danish bank lent 900 kroner more.',
      ['500 kroner | money 500 DKK', '900 kroner | money 900 DKK'],
    ],
    ['en', '', 'The lot cost 40 pesos.', ['40 pesos | money 40']],
    [
      'es-MX',
      '',
      'El lote costó 40 pesos y el barco $ 3 millones.',
      ['40 pesos | money 40 MXN', '$ 3 millones | money 3000000 MXN'],
    ],
    ['en', '', 'Mexico and Manila traded. Philippine boats cost 40 pesos in Manila.', ['40 pesos | money 40 PHP']],
    [
      'en',
      '',
      'Catches fell about a third, or €5.1bn, over nearly a quarter of the coast.',
      [
        'about a third | fraction 0.3333333333333333 ~',
        '€5.1bn | money 5100000000 EUR',
        'nearly a quarter | fraction 0.25 ~ (coast)',
      ],
    ],
    [
      'en',
      '',
      'He was born in the nineteen-eighties and grew up in the late nineties.',
      ['nineteen-eighties | period 198X', 'late nineties | period 199X'],
    ],
    ['en', '2026-03-10', 'The fleet shrank in the second quarter.', ['second quarter | period XXXX-Q2 @2025-Q2']],
    ['en', '2026-03-10', 'The fleet will grow in the second quarter.', ['second quarter | period XXXX-Q2 @2026-Q2']],
    ['en', '2026-03-10', 'The second quarter matters.', ['second quarter | period XXXX-Q2']],
    [
      'en',
      '2026-11-10',
      'Sales rose in the first half of this year and will rise in the second half of 2027.',
      ['first half of this year | period XXXX-H1 @2026-H1', 'second half of 2027 | period 2027-H2 @2027-H2'],
    ],
    [
      'de',
      '',
      'Er kam am 13.5.2025, ging am 3.12.25 und kehrt am 28.10. zurück.',
      ['13.5.2025 | date 2025-05-13', '3.12.25 | date 2025-12-03', '28.10. | date XXXX-10-28'],
    ],
    [
      'fr',
      '',
      'Il est venu le 13.5.2025 puis le 3/12/2025.',
      ['13.5.2025 | date 2025-05-13', '3/12/2025 | date 2025-12-03'],
    ],
    ['es', '', 'Vino el 13/5/2025 y el 3-12-2025.', ['13/5/2025 | date 2025-05-13', '3-12-2025 | date 2025-12-03']],
    ['it', '', 'È arrivato il 13.5.2025 e il 3/12/25.', ['13.5.2025 | date 2025-05-13', '3/12/25 | date 2025-12-03']],
    [
      'pt',
      '',
      'Chegou em 13/5/2025 e saiu em 13.05.2025.',
      ['13/5/2025 | date 2025-05-13', '13.05.2025 | date 2025-05-13'],
    ],
    [
      'en',
      '',
      'It opened on 13.5.2025 and on 2025-05-13, and shut on 5/13/2025.',
      ['13.5.2025 | date 2025-05-13', '2025-05-13 | date 2025-05-13', '5/13/2025 | date 2025-05-13'],
    ],
    ['en-GB', '', 'It opened on 3/12/2025.', ['3/12/2025 | date 2025-12-03']],
    ['en-US', '', 'It opened on 3/12/2025.', ['3/12/2025 | date 2025-03-12']],
    [
      'es',
      '2026-03-10',
      'El puerto cierra el próximo domingo y abrió la semana pasada.',
      ['próximo domingo | date XXXX-WXX-7 @2026-03-15', 'la semana pasada | date – @2026-W10'],
    ],
    [
      'fr',
      '2026-03-10',
      'Le port ferme lundi en huit et mardi prochain, et a ouvert le mois dernier.',
      [
        'lundi en huit | date XXXX-WXX-1 @2026-03-23',
        'mardi prochain | date XXXX-WXX-2 @2026-03-17',
        'le mois dernier | date – @2026-02',
      ],
    ],
    [
      'de',
      '2026-03-10',
      'Der Hafen schließt am kommenden Freitag, öffnete im letzten Jahr und vorgestern.',
      [
        'kommenden Freitag | date XXXX-WXX-5 @2026-03-13',
        'letzten Jahr | date – @2025',
        'vorgestern | date – @2026-03-08',
      ],
    ],
    [
      'it',
      '2026-03-10',
      'Il porto chiude venerdì prossimo e ha aperto il mese scorso, negli ultimi tre mesi.',
      [
        'venerdì prossimo | date XXXX-WXX-5 @2026-03-13',
        'mese scorso | date – @2026-02',
        'ultimi tre mesi | period – @2025-12-10/2026-03-09',
      ],
    ],
    [
      'pt',
      '2026-03-10',
      'O porto fecha no próximo sábado e abriu no ano passado, nos últimos dois meses.',
      [
        'próximo sábado | date XXXX-WXX-6 @2026-03-14',
        'ano passado | date – @2025',
        'últimos dois meses | period – @2026-01-10/2026-03-09',
      ],
    ],
    [
      'es',
      '',
      'Subió a 37ºC en el 1º trimestre y cayó en el 3.er trimestre de 2024.',
      ['37ºC | measure 37 °C', '1º trimestre | period XXXX-Q1', '3.er trimestre de 2024 | period 2024-Q3'],
    ],
    [
      'it',
      '',
      'La temperatura era di 37ºC nel 2º trimestre del 2024.',
      ['37ºC | measure 37 °C', '2º trimestre del 2024 | period 2024-Q2'],
    ],
    ['pt', '', 'Foram 37ºC no 1º semestre de 2024.', ['37ºC | measure 37 °C', '1º semestre de 2024 | period 2024-H1']],
    [
      'en',
      '',
      'April Jones met June Carter in May. August Wilson wrote it in April 2020.',
      ['May | date XXXX-05', 'April 2020 | date 2020-04'],
    ],
    [
      'es',
      '',
      'Duró los años 70 y la década de 1980, en el siglo XIX.',
      ['años 70 | period 197X', 'década de 1980 | period 198X', 'siglo XIX | period 18XX'],
    ],
    [
      'fr',
      '',
      'Dans les années quatre-vingt, au XXe siècle.',
      ['années quatre-vingt | period 198X', 'XXe siècle | period 19XX'],
    ],
    [
      'de',
      '',
      'In den 70er Jahren und den neunziger Jahren, im 19. Jahrhundert.',
      ['70er Jahren | period 197X', 'neunziger Jahren | period 199X', '19. Jahrhundert | period 18XX'],
    ],
    [
      'it',
      '',
      "Negli anni '60 e negli anni settanta, nel XX secolo.",
      ["anni '60 | period 196X", 'anni settanta | period 197X', 'XX secolo | period 19XX'],
    ],
    ['pt', '', 'Nos anos 90 e no século XXI.', ['anos 90 | period 199X', 'século XXI | period 20XX']],
    ['en', '', 'Boats lost 40\n\nFishermen said no.', ['40 | number 40']],
    [
      'en',
      '',
      'The prize is 5\n\nMillion euros were missing. Wind of 30\n\nMetres away, 3\n\nto 5',
      ['5 | number 5', '30 | number 30', '3 | number 3', '5 | number 5'],
    ],
    [
      'de',
      '',
      'Am 8. Juli 2016 kamen 5 Mio. Euro.',
      ['8. Juli 2016 | date 2016-07-08', '5 Mio. Euro | money 5000000 EUR'],
    ],
    ['en', '', '4 min read', []],
    ['en', '', 'A 4-minute read on boats', []],
    ['fr', '', 'Lecture 5 min', []],
    ['en', '', 'Call 020 7946 0018 or +44 20 7946 0018, (555) 010-4477 or 555-010-4477.', []],
    ['en', '', 'Version 2.4.1 of the app, v3.2 and iOS 17.4 are out.', []],
    ['en', '', 'Rated 4.5/5 by 1,203 users. 4.5 out of 5 stars. ★ 4.2 (310)', ['1,203 users | count 1203 (users)']],
    ['en', '', 'Photo: Ida Lind/Norpress, 2024', []],
    ['en', '', '© 2025 Norpress', []],
    ['en', '', 'By Ida Lind, 12 March 2026, 14:05 GMT', []],
    ['en', '', 'Published 12 March 2026 at 14:05', []],
    ['en', '', 'Updated 3 hours ago', []],
    ['fr', '', 'Publié le 12 mars 2026 à 14h05', []],
    ['de', '', 'Veröffentlicht am 12. März 2026, 14:05 Uhr', []],
    ['es', '', 'Actualizado a las 14:05, 12 de marzo de 2026', []],
    ['es', '', 'Costó blorcientos mil euros.', ['blorcientos mil euros | money – EUR']],
    ['it', '', 'Sono arrivati blorcento mila soldati.', ['blorcento mila soldati | count – (soldati)']],
    ['pt', '', 'Vieram blorzentos e cinco barcos.', ['cinco barcos | count 5 (barcos)']],
    ['de', '', 'Es kamen drölfhundert tausend Soldaten.', ['drölfhundert tausend Soldaten | count – (Soldaten)']],
    [
      'en',
      '',
      'The fleet has blorty-five ships and blortwo thousand three boats.',
      ['blortwo thousand three boats | count – (boats)'],
    ],
    ['en', '', 'The port got XQZ$7m, and 12/44 of it is spent.', ['XQZ$7m | money –', '12/44 | number –']],
    [
      'es',
      '',
      'Uno de cada cinco marinos y un tercio de los barcos; dos tercios volvieron.',
      [
        'Uno de cada cinco marinos | rate 0.2 (marinos)',
        'un tercio | fraction 0.3333333333333333 (barcos)',
        'dos tercios | fraction 0.6666666666666666',
      ],
    ],
    [
      'fr',
      '',
      'Un marin sur cinq et les deux tiers des bateaux.',
      ['Un marin sur cinq | rate 0.2 (marin)', 'deux tiers | fraction 0.6666666666666666 (bateaux)'],
    ],
    [
      'it',
      '',
      'Un marinaio su cinque, e i tre quarti delle barche.',
      ['Un marinaio su cinque | rate 0.2 (marinaio)', 'tre quarti | fraction 0.75 (barche)'],
    ],
    ['pt', '', 'Um em cada cinco marinheiros.', ['Um em cada cinco marinheiros | rate 0.2 (marinheiros)']],
    [
      'es',
      '',
      'El veintinueve de mayo de dos mil dieciocho zarparon.',
      ['veintinueve de mayo de dos mil dieciocho | date 2018-05-29'],
    ],
    [
      'fr',
      '',
      'Le vingt et un mai deux mille dix-huit, et le 1er juin.',
      ['vingt et un mai deux mille dix-huit | date 2018-05-21', '1er juin | date XXXX-06-01'],
    ],
    ['it', '', 'Il ventuno maggio duemiladiciotto.', ['ventuno maggio duemiladiciotto | date 2018-05-21']],
    [
      'de',
      '',
      'Am ersten Januar 2018 und im dritten Quartal 2024.',
      ['ersten Januar 2018 | date 2018-01-01', 'dritten Quartal 2024 | period 2024-Q3'],
    ],
    [
      'pt',
      '',
      'Em vinte e um de maio de dois mil e dezoito.',
      ['vinte e um de maio de dois mil e dezoito | date 2018-05-21'],
    ],
    ['en', '2026-03-10', 'They met in the last week of July.', ['July | date XXXX-07 @2026-07']],
    [
      'es',
      '2026-03-10',
      'La reunión será el viernes y la anterior fue el lunes.',
      ['viernes | date XXXX-WXX-5 @2026-03-13', 'lunes | date XXXX-WXX-1 @2026-03-09'],
    ],
    [
      'en',
      '2026-03-10',
      'The deal runs between today and tomorrow.',
      ['between today and tomorrow | period – @2026-03-10/2026-03-11'],
    ],
    [
      'es',
      '2026-03-10',
      'Durará de noviembre a marzo.',
      ['de noviembre a marzo | period XXXX-11..XXXX-03 @2025-11/2026-03'],
    ],
    [
      'de',
      '',
      'Sie zahlten zwei Euro fünfzig und zwei Komma drei Millionen Euro für eine halbe Million Fische, anderthalb Tonnen.',
      [
        'zwei Euro fünfzig | money 2.5 EUR',
        'zwei Komma drei Millionen Euro | money 2300000 EUR',
        'eine halbe Million Fische | count 500000 (Fische)',
        'anderthalb Tonnen | measure 1.5 t',
      ],
    ],
    [
      'en',
      '',
      'It cost 15 dollars and 50 cents, or $20 CAD.',
      ['15 dollars and 50 cents | money 15.5 USD', '$20 CAD | money 20 CAD'],
    ],
  ])('%s %s %s', (lang, published, text, figures) => {
    expect(read(lang, published, text)).toEqual(figures);
  });
});
