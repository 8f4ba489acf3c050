import { listWords } from '../../text/words.ts';

function number(names: string): { [name: string]: number } {
  return Object.fromEntries(names.split(' ').map((name, i) => [name, i + 1]));
}

/** Months by number. */
export const MONTHS: { [name: string]: number } = number(
  'january february march april may june july august september october november december',
);

/** Shortened months, which have a full stop or a number after them. */
export const SHORT_MONTHS: { [name: string]: number } = number('jan feb mar apr may jun jul aug sep oct nov dec');

/** Days of the week by number, Monday first. */
export const WEEKDAYS: { [name: string]: number } = number('monday tuesday wednesday thursday friday saturday sunday');

/** Seasons as ISO 8601-2 spells them. */
export const SEASONS: { [name: string]: string } = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** Words that point from the day of writing: “last week”. */
export const DEICTIC = listWords('last next this past coming previous following');

/** Stretches of time that a pointing word may go with. */
export const STRETCHES = listWords(
  'day week month year decade century weekend quarter season spring summer autumn fall winter',
);

/** Parts of a day that a pointing word or a weekday may go with. */
export const DAY_PARTS = listWords('morning afternoon evening night');

/** Words before a bare year or month that show it to be one. */
export const BEFORE_DATES = listWords(
  'in since by until till from of during after before around late early mid between through to and last next this ( , circa year',
);
