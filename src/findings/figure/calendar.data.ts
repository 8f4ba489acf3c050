import { listWords } from '../../text/words.ts';
import type { Stretch } from './reading.ts';

/** Seasons as ISO 8601-2 spells them. */
export const SEASONS: { [name: string]: string } = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** Words that point from the day of writing, and how far: “last week”. */
export const DEICTIC: { [word: string]: number } = { last: -1, past: -1, next: 1, coming: 1, this: 0 };

/** Stretches of time that a pointing word may go with. */
export const STRETCHES: { [word: string]: Stretch } = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  weekend: 'weekend',
  quarter: 'quarter',
  season: 'season',
  spring: 'season',
  summer: 'season',
  autumn: 'season',
  fall: 'season',
  winter: 'season',
};

/** Parts of a day that a pointing word or a weekday may go with. */
export const DAY_PARTS = listWords('morning afternoon evening night');

/** Words before a bare year or month that show it to be one. */
export const BEFORE_DATES = listWords(
  `in since by until till from of during after before around late early mid between through to and last next this ( , circa year
   every each on`,
);

/** Weekdays that are part of a name: “Black Friday”, “Sunday Times”. */
export const BEFORE_DAY_NAMES = listWords(
  'black good super ash cyber bloody holy palm easter fat giving sheffield news',
);

/** What follows a weekday in a name. */
export const AFTER_DAY_NAMES = listWords('times telegraph mirror express mail post herald sun age tribune night');
