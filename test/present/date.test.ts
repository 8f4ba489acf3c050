import { describe, expect, test } from 'vitest';
import { describeDate } from '../../src/present/date.ts';
import { stringsOf } from '../strings-of.ts';

const LOCALES = ['en', 'en-GB', 'es', 'fr', 'de', 'it', 'pt'] as const;

/** The words for a date in all these languages. */
const inAll = (iso: string) =>
  LOCALES.map((locale) =>
    describeDate(iso, { t: stringsOf(locale.slice(0, 2)), locale }).replace(/[\u2009\u00a0\u202f]/g, ' '),
  );

describe('a date in words', () => {
  test.each<[iso: string, ...words: string[]]>([
    [
      '2026-03-14',
      'March 14, 2026',
      '14 March 2026',
      '14 de marzo de 2026',
      '14 mars 2026',
      '14. März 2026',
      '14 marzo 2026',
      '14 de março de 2026',
    ],
    [
      '2019-11',
      'November 2019',
      'November 2019',
      'noviembre de 2019',
      'novembre 2019',
      'November 2019',
      'novembre 2019',
      'novembro de 2019',
    ],
    ['1998', '1998', '1998', '1998', '1998', '1998', '1998', '1998'],
    [
      '2002/2005',
      '2002 to 2005',
      '2002 to 2005',
      '2002 a 2005',
      '2002 à 2005',
      '2002 bis 2005',
      '2002 – 2005',
      '2002 a 2005',
    ],
    ['2010/..', 'since 2010', 'since 2010', 'desde 2010', 'depuis 2010', 'seit 2010', 'dal 2010', 'desde 2010'],
    [
      '2026-01/..',
      'since January 2026',
      'since January 2026',
      'desde enero de 2026',
      'depuis janvier 2026',
      'seit Januar 2026',
      'da gennaio 2026',
      'desde janeiro de 2026',
    ],
    [
      '2026-03-14/..',
      'since March 14, 2026',
      'since 14 March 2026',
      'desde el 14 de marzo de 2026',
      'depuis le 14 mars 2026',
      'seit 14. März 2026',
      'dal giorno 14 marzo 2026',
      'desde 14 de março de 2026',
    ],
    [
      '../2009-03',
      'until March 2009',
      'until March 2009',
      'hasta marzo de 2009',
      'jusqu’en mars 2009',
      'bis März 2009',
      'fino a marzo 2009',
      'até março de 2009',
    ],
    [
      '2019-W44',
      'the week of October 28, 2019',
      'the week of 28 October 2019',
      'la semana del 28 de octubre de 2019',
      'la semaine du 28 octobre 2019',
      'die Woche vom 28. Oktober 2019',
      'la settimana di lunedì 28 ottobre 2019',
      'a semana de 28 de outubro de 2019',
    ],
    [
      '2019-Q3',
      'July to September 2019',
      'July to September 2019',
      'julio a septiembre de 2019',
      'juillet à septembre 2019',
      'Juli bis September 2019',
      'luglio – settembre 2019',
      'julho a setembro de 2019',
    ],
    [
      '2019-SU',
      'summer 2019',
      'summer 2019',
      'verano de 2019',
      'été 2019',
      'Sommer 2019',
      'estate 2019',
      'verão de 2019',
    ],
    ['1998~', 'about 1998', 'about 1998', 'hacia 1998', 'vers 1998', 'um 1998', '1998 circa', 'por volta de 1998'],
    [
      '201X',
      'the 2010s',
      'the 2010s',
      'los años 2010',
      'les années 2010',
      'die 2010er',
      'gli anni 2010',
      'os anos 2010',
    ],
  ])('%s', (iso, ...words) => expect(inAll(iso)).toEqual(words));

  test.each([
    ['2019-11-18T16:18:00Z', '18 November 2019'],
    ['2019-11-18T16:18:00+01:00', '18 November 2019'],
    ['2026-03-14T09:41', '14 March 2026, 09:41'],
    ['2015-01/2016-02', 'January 2015 to February 2016'],
    ['2016-10-27/2016-10-29', '27–29 October 2016'],
    ['2016/2016', '2016'],
    ['19XX', '1900 to 1999'],
    ['-0044', '45 BC'],
    ['XXXX-10-27', ''],
    ['2016-13-40', ''],
    ['yesterday', ''],
    ['', ''],
  ])('%s is “%s”', (iso, words) =>
    expect(describeDate(iso, { t: stringsOf('en'), locale: 'en-GB' }).replace(/\u2009/g, '')).toBe(words),
  );
});
