import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';

/** The resolved dates of a sentence; the default day of publication is a Thursday. */
const resolve = (text: string, published = '2016-10-27T21:00:00-05:00', lang = 'en') =>
  find(prepare({ text, lang, published, blocks: cutBlocks(text) })).map(({ facts }) => facts.resolved);

describe('dates are resolved relative to the day of publication', () => {
  test.each<[sentence: string, dates: (string | undefined)[]]>([
    ['It came on Tuesday.', ['2016-10-25']],
    ['It came on Thursday.', ['2016-10-27']],
    ['It will come on Tuesday.', ['2016-11-01']],
    ['It came last Thursday.', ['2016-10-20']],
    ['It comes next Monday night.', ['2016-10-31']],
    ['It came yesterday.', ['2016-10-26']],
    ['It comes tomorrow.', ['2016-10-28']],
    ['It came last week, not this week.', ['2016-W42', '2016-W43']],
    ['It came last month.', ['2016-09']],
    ['It came last year.', ['2015']],
    ['It came next year.', ['2017']],
    ['It came last weekend.', ['2016-10-22/2016-10-23']],
    ['It rained over the weekend.', ['2016-10-22/2016-10-23']],
    // by the date before, unless recent
    ['He left on March 16, 2010. On March 27 she came.', ['2010-03-16', '2010-03-27']],
    ['He left on December 30, 2010. On January 2 she came.', ['2010-12-30', '2011-01-02']],
    ['He left on January 2, 2011. On December 30 she had come.', ['2011-01-02', '2010-12-30']],
    ['He left on October 16, 2010. On October 20 she came.', ['2010-10-16', '2016-10-20']],
    ['He left on March 1, 2010. It rained on Monday. On March 3 she came.', ['2010-03-01', '2016-10-24', '2016-03-03']],
    ['Soldiers came this weekend.', ['2016-10-22/2016-10-23']],
    ['They will meet over the weekend.', ['2016-10-29/2016-10-30']],
    ['They will meet this weekend.', ['2016-10-29/2016-10-30']],
    ['It came last June.', ['2016-06']],
    ['It came last December.', ['2015-12']],
    ['It comes next June.', ['2017-06']],
    ['It came on 8 July.', ['2016-07-08']],
    ['It is due on Nov. 8.', ['2016-11-08']],
    ['It came in December 2014.', ['2014-12']],
    ['It came on March 11 last year.', ['2015-03-11']],
    ['It has run since Monday.', ['2016-10-24/..']],
    ['It ran from 5 to 7 May.', ['2016-05-05/2016-05-07']],
    ['It came last summer.', ['2016-SU']],
    ['It fell in the third quarter.', ['2016-Q3']],
    ['It fell in the fourth quarter.', ['2016-Q4']],
    ['It cost $5.', [undefined]],
    ['She spoke on the Today programme and on Marvik’s Today.', []],
    ['Today she spoke; he speaks today.', ['2016-10-27', '2016-10-27']],
  ])('%s', (sentence, dates) => {
    expect(resolve(sentence)).toEqual(dates);
  });

  test('a month soon after publication is in the same year, a later one in the year before', () => {
    expect(resolve('It was in February.', '2016-12-10')).toEqual(['2016-02']);
    expect(resolve('It was in November.', '2016-01-10')).toEqual(['2015-11']);
  });

  test('weeks at the end of a year belong to the year of their Thursday', () => {
    expect(resolve('It came this week.', '2021-01-01')).toEqual(['2020-W53']);
  });

  test('nothing is resolved without a valid day of publication', () => {
    expect(resolve('It came on Tuesday.', '2016')).toEqual([undefined]);
    expect(resolve('It came on Tuesday.', 'soon')).toEqual([undefined]);
  });

  test('relative dates in other languages are resolved', () => {
    expect(resolve('Llegó ayer y la semana pasada.', '2016-10-27', 'es')).toEqual(['2016-10-26', '2016-W42']);
    expect(resolve('Es geschah gestern.', '2016-10-27', 'de')).toEqual(['2016-10-26']);
    expect(resolve('Foi no sábado (22).', '2016-10-27', 'pt')).toEqual(['2016-10-22']);
    expect(resolve('Llegó el lunes 31.', '2016-10-27', 'es')).toEqual(['2016-10-31']);
    expect(resolve('Llegó el lunes 30.', '2016-10-27', 'es')).toEqual(['2017-01-30']);
    expect(resolve('Llegó el domingo 6.', '2016-10-27', 'es')).toEqual(['2016-11-06']);
    expect(resolve('Elle est venue l’année dernière.', '2016-10-27', 'fr')).toEqual(['2015']);
  });
});
