import { describe, expect, test } from 'vitest';
import { type FigureRow, readFigures } from './figures.ts';

describe('shares and factors', () => {
  test.each<FigureRow>([
    [
      'en',
      'One in five adults, three out of four boats, eight of 10 crews, two of 12 men, one in 2019, one of five.',
      [
        'One in five adults | rate 0.2 (adults)',
        'three out of four boats | rate 0.75 (boats)',
        'eight of 10 crews | rate 0.8 (crews)',
        'two | count 2',
        '12 men | count 12 (men)',
        '2019 | date 2019',
        'five | count 5',
      ],
    ],
    [
      'en',
      'Seven in 10 said so, and seven in 12 did not.',
      ['Seven in 10 | rate 0.7', 'seven | count 7', '12 | number 12'],
    ],
    [
      'en',
      'Twice the number of boats, four times as many crews, double the 7-point lead and 4x.',
      [
        'Twice the number | rate 2 x (number)',
        'four times as many | rate 4 x',
        'double | rate 2 x (lead)',
        '7-point | percent 7 pp',
        '4x | rate 4 x',
      ],
    ],
    ['en', 'He fell. A double room, a triple jump.', []],
    ['en', 'One in 1,000,000 lamps failed.', ['One in 1,000,000 lamps | rate 0.000001 (lamps)']],
    ['en', 'One in 1,000,001 lamps failed.', ['1,000,001 lamps | count 1000001 (lamps)']],
    [
      'fr',
      'Dix marins sur vingt sont restés, et onze marins sur vingt sont partis.',
      ['Dix marins sur vingt | rate 0.5 (marins)', 'onze marins | count 11 (marins)', 'vingt | count 20'],
    ],
    ['en', 'Exports fell by a third year on year.', ['third | fraction 0.3333333333333333']],
    [
      'en',
      'Half of the crew, half an hour, half-mile, half said no, the other half left, half-hearted.',
      [
        'Half | fraction 0.5 (crew)',
        'half an hour | duration 0.5 hour',
        'half-mile | measure 0.5 mi',
        'half | fraction 0.5',
      ],
    ],
    [
      'en',
      'Two-thirds of boats, a third of crews, one-fifth, by a third, a third party, the poorest tenth of crews.',
      [
        'Two-thirds | fraction 0.6666666666666666 (boats)',
        'third | fraction 0.3333333333333333 (crews)',
        'one-fifth | fraction 0.2',
        'third | fraction 0.3333333333333333',
        'tenth | fraction 0.1 (crews)',
      ],
    ],
    [
      'en',
      'A quarter of a century, a third of a mile, three quarters of an hour.',
      [
        'quarter of a century | duration 0.25 century',
        'third of a mile | measure 0.3333333333333333 mi',
        'three quarters of an hour | duration 0.75 hour',
      ],
    ],
    ['en', 'It fell a third, and a third fell.', ['third | fraction 0.3333333333333333']],
    [
      'fr',
      'Un marin sur cinq, trois bateaux sur dix, le double de la prise, le triple champion, trois fois plus de bateaux.',
      [
        'Un marin sur cinq | rate 0.2 (marin)',
        'trois bateaux sur dix | rate 0.3 (bateaux)',
        'double | rate 2 x',
        'trois fois | rate 3 x',
      ],
    ],
    [
      'fr',
      'Un tiers des bateaux, chez un tiers, la moitié des marins, un vingtième des prises.',
      [
        'Un tiers | fraction 0.3333333333333333 (bateaux)',
        'moitié | fraction 0.5 (marins)',
        'un vingtième | fraction 0.05 (prises)',
      ],
    ],
    [
      'de',
      'Drei von fünf Booten, das Doppelte, doppelt so viele Boote, dreimal so viele, zwei von 300 Euro.',
      [
        'Drei von fünf Booten | rate 0.6 (Booten)',
        'Doppelte | rate 2 x',
        'doppelt | rate 2 x',
        'dreimal | rate 3 x',
        'zwei | count 2',
        '300 Euro | money 300 EUR',
      ],
    ],
    [
      'de',
      'Ein Drittel der Boote, die Hälfte der Fischer, zwei Drittel, ein Fünftel.',
      [
        'Ein Drittel | fraction 0.3333333333333333 (Boote)',
        'Hälfte | fraction 0.5 (Fischer)',
        'zwei Drittel | fraction 0.6666666666666666',
        'ein Fünftel | fraction 0.2',
      ],
    ],
    [
      'it',
      'Un marinaio su cinque, 1 su 3, due terzi delle barche, la metà dei marinai, il doppio delle barche.',
      [
        'Un marinaio su cinque | rate 0.2 (marinaio)',
        '1 su 3 | rate 0.3333333333333333',
        'due terzi | fraction 0.6666666666666666 (barche)',
        'metà | fraction 0.5 (marinai)',
        'doppio | rate 2 x (barche)',
      ],
    ],
    [
      'es',
      'Uno de cada tres barcos, dos tercios de los barcos, la mitad de los marinos, el doble de barcos, el doble de Vik.',
      [
        'Uno de cada tres barcos | rate 0.3333333333333333 (barcos)',
        'dos tercios | fraction 0.6666666666666666 (barcos)',
        'mitad | fraction 0.5 (marinos)',
        'doble | rate 2 x (barcos)',
      ],
    ],
    [
      'es',
      'La tercera parte de los barcos, dos veces más barcos, dos veces y media más.',
      [
        'tercera parte | fraction 0.3333333333333333 (barcos)',
        'dos veces | rate 2 x',
        'dos veces y media | rate 2.5 x',
      ],
    ],
    [
      'pt',
      'Um em cada três barcos, dois terços dos barcos, metade dos marinheiros, o dobro dos barcos.',
      [
        'Um em cada três barcos | rate 0.3333333333333333 (barcos)',
        'dois terços | fraction 0.6666666666666666 (barcos)',
        'metade | fraction 0.5 (marinheiros)',
        'dobro | rate 2 x (barcos)',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('units that are other words, too', () => {
  test.each<FigureRow>([
    [
      'en',
      '150 pounds of cocaine, a 150-pound man; she weighs 40 pounds.',
      ['150 pounds | measure 150 lb (cocaine)', '150-pound | measure 150 lb', '40 pounds | measure 40 lb'],
    ],
    ['en', '10 million pounds of beef.', ['10 million pounds | measure 10000000 lb (beef)']],
    ['en', '10 pounds for the ticket.', ['10 pounds | money 10 GBP']],
    [
      'en',
      '5 won, 10 million won, 10 marks, three soles.',
      [
        '5 | number 5',
        '10 million won | money 10000000 KRW',
        '10 marks | count 10 (marks)',
        'three soles | count 3 (soles)',
      ],
    ],
    ['en', 'It cost 12 cents and €4.', ['12 cents | money 0.12 EUR', '€4 | money 4 EUR']],
    ['en', 'It cost 12 cents and $4.', ['12 cents | money 0.12 USD', '$4 | money 4 USD']],
    ['es', 'Una temperatura de 37º C.', ['37º C | measure 37 °C']],
    [
      'es',
      'Un segundo oboe y un segundo, dos segundos.',
      ['un segundo | duration 1 second', 'dos segundos | duration 2 second'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('ranges', () => {
  test.each<FigureRow>([
    [
      'en',
      'Between 5 and 8 percent, 5-8%, 10 to 15 boats.',
      ['Between 5 and 8 percent | percent 5..8 %', '5-8% | percent 5..8 %', '10 to 15 boats | count 10..15 (boats)'],
    ],
    [
      'en',
      '€5-8m, €5m-8m, 5-8 million boats, from 200 to 300,000 boats, two to three million.',
      [
        '€5-8m | money 5000000..8000000 EUR',
        '€5m-8m | money 5000000..8000000 EUR',
        '5-8 million boats | count 5000000..8000000 (boats)',
        'from 200 to 300,000 boats | count 200..300000 (boats)',
        'two to three million | count 2000000..3000000',
      ],
    ],
    [
      'en',
      'Between 10 and 5 boats; from 8 to 5 boats.',
      ['10 | number 10', '5 boats | count 5 (boats)', '8 | number 8', '5 boats | count 5 (boats)'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('comparisons', () => {
  test.each<FigureRow>([
    [
      'en',
      'More than 40, at least 40 boats, up to 40 boats, under 40%, about 40 kg, nearly 40, fewer than 40, at most 40.',
      [
        'More than 40 | count 40 >',
        'at least 40 boats | count 40 >= (boats)',
        'up to 40 boats | count 40 <= (boats)',
        'under 40% | percent 40 % <',
        'about 40 kg | measure 40 kg ~',
        'nearly 40 | number 40 ~',
        'fewer than 40 | count 40 <',
        'at most 40 | number 40 <=',
      ],
    ],
    [
      'en',
      '40 or more boats, 40 or fewer, 40+ boats, ~40 boats.',
      [
        '40 or more boats | count 40 >= (boats)',
        '40 or fewer | number 40 <=',
        '40+ boats | count 40 >= (boats)',
        '~40 boats | count 40 ~ (boats)',
      ],
    ],
    [
      'de',
      'Mehr als 40 Boote, mindestens 40, bis zu 40, unter 40 Prozent, etwa 40 kg, fast 40, höchstens 40.',
      [
        'Mehr als 40 Boote | count 40 > (Boote)',
        'mindestens 40 | number 40 >=',
        'bis zu 40 | number 40 <=',
        'unter 40 Prozent | percent 40 % <',
        'etwa 40 kg | measure 40 kg ~',
        'fast 40 | number 40 ~',
        'höchstens 40 | number 40 <=',
      ],
    ],
    [
      'fr',
      'Plus de 40 bateaux, au moins 40, moins de 40 %, environ 40 kg, près de 40.',
      [
        'Plus de 40 bateaux | count 40 > (bateaux)',
        'au moins 40 | number 40 >=',
        'moins de 40 % | percent 40 % <',
        'environ 40 kg | measure 40 kg ~',
        'près de 40 | number 40 ~',
      ],
    ],
    [
      'es',
      'Más de 40 barcos, al menos 40, menos del 40 %, unos 40 kg, casi 40.',
      [
        'Más de 40 barcos | count 40 > (barcos)',
        'al menos 40 | number 40 >=',
        'menos del 40 % | percent 40 % <',
        'unos 40 kg | measure 40 kg ~',
        'casi 40 | number 40 ~',
      ],
    ],
    [
      'it',
      'Più di 40 barche, almeno 40, fino a 40, meno del 40%, circa 40 kg, quasi 40.',
      [
        'Più di 40 barche | count 40 > (barche)',
        'almeno 40 | number 40 >=',
        'fino a 40 | number 40 <=',
        'meno del 40% | percent 40 % <',
        'circa 40 kg | measure 40 kg ~',
        'quasi 40 | number 40 ~',
      ],
    ],
    [
      'pt',
      'Mais de 40 barcos, pelo menos 40, menos de 40%, cerca de 40 kg, quase 40.',
      [
        'Mais de 40 barcos | count 40 > (barcos)',
        'pelo menos 40 | number 40 >=',
        'menos de 40% | percent 40 % <',
        'cerca de 40 kg | measure 40 kg ~',
        'quase 40 | number 40 ~',
      ],
    ],
    [
      'en',
      '−5 degrees, -5%, minus 5, and 3-5 degrees.',
      ['−5 degrees | measure -5 °', '-5% | percent -5 %', 'minus 5 | number -5', '3-5 degrees | measure 3..5 °'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('digits', () => {
  test.each<FigureRow>([
    [
      'en',
      '$1.5bn, $1,500, 1 500 dollars, 1.500.000 euros, 12,345,678 boats.',
      [
        '$1.5bn | money 1500000000 USD',
        '$1,500 | money 1500 USD',
        '1 500 dollars | money 1500 USD',
        '1.500.000 euros | money 1500000 EUR',
        '12,345,678 boats | count 12345678 (boats)',
      ],
    ],
    [
      'en',
      '15 dollars and 50 cents, 15 dollars and 50 people, two euros fifty.',
      [
        '15 dollars and 50 cents | money 15.5 USD',
        '15 dollars | money 15 USD',
        '50 people | count 50 (people)',
        'two euros fifty | money 2.5 EUR',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('what is counted', () => {
  test.each<FigureRow>([
    [
      'en',
      "72 percent of Republicans, 150kg of cocaine, 70 per cent of the children's costs, 40 percent of the market shares the risk.",
      [
        '72 percent | percent 72 % (Republicans)',
        '150kg | measure 150 kg (cocaine)',
        "70 per cent | percent 70 % (children's costs)",
        '40 percent | percent 40 % (market)',
      ],
    ],
    [
      'en',
      'Six large northern fishing towns, ten plain-clothes officers, 10 more people, 5 US boats, two in-depth talks.',
      [
        'Six large northern fishing towns | count 6 (large northern fishing towns)',
        'ten plain-clothes officers | count 10 (plain-clothes officers)',
        '10 more people | count 10 (more people)',
        '5 US boats | count 5 (US boats)',
        'two in-depth talks | count 2 (in-depth talks)',
      ],
    ],
    [
      'en',
      "A six-member crew, a 10-boat fleet, three of Norway's fairs, 12 sheep, five boss.",
      [
        'six-member | count 6 (member)',
        '10-boat | count 10 (boat)',
        "three of Norway's fairs | count 3 (Norway's fairs)",
        '12 sheep | count 12 (sheep)',
        'five | count 5',
      ],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});
