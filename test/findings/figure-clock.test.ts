import { describe, expect, test } from 'vitest';
import { type FigureRow, readFigures } from './figures.ts';

describe('times of day', () => {
  test.each<FigureRow>([
    [
      'en',
      'She left at 12 a.m. and came at 12 p.m.; at 1 a.m. and 11 p.m. it rained.',
      ['12 a.m. | time 00:00', '12 p.m. | time 12:00', '1 a.m. | time 01:00', '11 p.m. | time 23:00'],
    ],
    [
      'en',
      "It opened at six o'clock and at 14:05, after six clocks.",
      ["six o'clock | time 06:00", '14:05 | time 14:05', 'six clocks | count 6 (clocks)'],
    ],
    ['en', 'He spoke at 3:15, and 13 p.m. was not a time.', ['3:15 | time 03:15', '13 | number 13']],
    [
      'en',
      'She ran it in 2:03:23, in 57:22, and in 1:43.52; with 4:12 left he scored.',
      [
        '2:03:23 | duration 7403 second',
        '57:22 | duration 3442 second',
        '1:43.52 | duration 103.52 second',
        '4:12 | duration 252 second',
      ],
    ],
    [
      'en',
      'She ran it in 25:01, and came at 9:05 p.m. on Monday.',
      ['25:01 | duration 1501 second', '9:05 p.m. | time 21:05', 'Monday | date XXXX-WXX-1'],
    ],
    [
      'es',
      'Llegó a las 8 de la tarde, a las 8 de la mañana, con 8 de la tripulación.',
      ['8 de la tarde | time 20:00', '8 de la mañana | time 08:00', '8 | number 8'],
    ],
    [
      'es',
      'La tienda abre a las 3 de la madrugada y cierra a las 10 de la noche.',
      ['3 de la madrugada | time 03:00', '10 de la noche | time 22:00'],
    ],
    [
      'es',
      'Habla a las 11 de la noche y a las 5 de la mañana.',
      ['11 de la noche | time 23:00', '5 de la mañana | time 05:00'],
    ],
    ['fr', 'Le train part à 19 h 30 entre Breil et Saorge.', ['19 h 30 | time 19:30']],
    [
      'fr',
      'Le bateau part à 8 heures, mais à 8 heures de route il y a un port.',
      ['8 heures | time 08:00', '8 heures | duration 8 hour'],
    ],
    ['fr', 'Le port ouvre de 8 heures à 19 heures.', ['8 heures | time 08:00', '19 heures | time 19:00']],
    ['fr', 'La réunion dure pendant 3h30 et commence à 3h30.', ['3h30 | duration 3.5 hour', '3h30 | time 03:30']],
    [
      'it',
      'Il bar apre alle 12.30 e chiude alle 8 di sera. Costa 12.30.',
      ['12.30 | time 12:30', '8 di sera | time 20:00', '12.30 | number 12.3'],
    ],
    ['it', 'La nave arriva alle 6 del mattino.', ['6 del mattino | time 06:00']],
    ['de', 'Der Laden öffnet um 8 Uhr und schließt um 20.45 Uhr.', ['8 Uhr | time 08:00', '20.45 Uhr | time 20:45']],
    [
      'de',
      'Um 8 Uhr abends kam er, um 8 Uhr morgens ging sie.',
      ['8 Uhr abends | time 20:00', '8 Uhr morgens | time 08:00'],
    ],
    [
      'de',
      'Er kam gegen 18.30 Uhr und zahlte 18.30 Euro.',
      ['gegen 18.30 Uhr | time 18:30 ~', '18.30 Euro | money 18.3 EUR'],
    ],
    [
      'pt',
      'Chegou às 8 da noite e saiu às 7 da manhã, às 20h45.',
      ['8 da noite | time 20:00', '7 da manhã | time 07:00', '20h45 | time 20:45'],
    ],
    ['pt', 'A feira vai das 9h às 17h30.', ['9h | time 09:00', '17h30 | time 17:30']],
    [
      'es',
      'Abre a las 12 de la noche y cierra a las 12 de la tarde.',
      ['12 de la noche | time 00:00', '12 de la tarde | time 12:00'],
    ],
    ['de', 'Um 12 Uhr nachts und um 11 Uhr nachts.', ['12 Uhr nachts | time 00:00', '11 Uhr nachts | time 23:00']],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});

describe('how long something takes', () => {
  test.each<FigureRow>([
    [
      'en',
      'It took two hours, 30 minutes and 3 days; two years and 3 months; a day and a half.',
      [
        'two hours, 30 minutes | duration 2.5 hour',
        '3 days | duration 3 day',
        'two years and 3 months | duration 2.25 year',
        'a day and a half | duration 1.5 day',
      ],
    ],
    [
      'en',
      'Two years, 14 months on; 2 hours 70 minutes.',
      [
        'Two years | duration 2 year',
        '14 months | duration 14 month',
        '2 hours | duration 2 hour',
        '70 minutes | duration 70 minute',
      ],
    ],
    [
      'en',
      'The pay of two days, 30 boats and 3 days, 30 minutes late.',
      [
        'two days | duration 2 day',
        '30 boats | count 30 (boats)',
        '3 days | duration 3 day',
        '30 minutes | duration 30 minute',
      ],
    ],
    [
      'fr',
      'Le trajet prend deux heures et demie, ou 2 heures 30 minutes.',
      ['deux heures et demie | duration 2.5 hour', '2 heures 30 minutes | duration 2.5 hour'],
    ],
    [
      'de',
      'Die Fahrt dauert zwei Stunden und 30 Minuten oder zweieinhalb Stunden.',
      ['zwei Stunden und 30 Minuten | duration 2.5 hour', 'zweieinhalb Stunden | duration 2.5 hour'],
    ],
    [
      'it',
      'Il viaggio dura due ore e 30 minuti, o due ore e 30 euro.',
      ['due ore e 30 minuti | duration 2.5 hour', 'due ore | duration 2 hour', '30 euro | money 30 EUR'],
    ],
    [
      'es',
      'El viaje dura dos horas y 30 minutos, o dos horas y 30 euros.',
      ['dos horas y 30 minutos | duration 2.5 hour', 'dos horas | duration 2 hour', '30 euros | money 30 EUR'],
    ],
    [
      'pt',
      'A viagem dura duas horas e 30 minutos, ou duas horas e 30 barcos.',
      ['duas horas e 30 minutos | duration 2.5 hour', 'duas horas | duration 2 hour', '30 barcos | count 30 (barcos)'],
    ],
  ])('%s %s', (lang, text, figures) => {
    expect(readFigures(lang, '', text)).toEqual(figures);
  });
});
