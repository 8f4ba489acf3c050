import { describe, expect, test } from 'vitest';
import { nextPart, readTyped, sortedBy, type TypedAuthor, toTyped } from '../src/author/typed-author.ts';
import type { Author } from '../src/model.ts';

/** A name that the reader typed. */
const type = (text: string, known: Partial<TypedAuthor> = {}): TypedAuthor => ({
  id: 0,
  text,
  isBody: false,
  author: null,
  from: null,
  ...known,
});

const LEYEN: Author = { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' };

test('names are shown to be typed over, whole and in reading order', () => {
  expect(toTyped([LEYEN, { literal: 'Lake Post' }, { family: '王', given: '小明' }])).toEqual([
    { id: 0, text: 'Ursula von der Leyen', isBody: false, author: LEYEN, from: null },
    { id: 1, text: 'Lake Post', isBody: true, author: { literal: 'Lake Post' }, from: null },
    { id: 2, text: '王小明', isBody: false, author: { family: '王', given: '小明' }, from: null },
  ]);
});

describe('what the reader typed', () => {
  test.each<[typed: TypedAuthor, lang: string, author: Author | null]>([
    [type(''), '', null],
    [type('  \n '), '', null],
    [type(' Ida   Lind '), '', { family: 'Lind', given: 'Ida' }],
    [type('Ida Lind', { isBody: true }), '', { literal: 'Ida Lind' }],
    [type(' Lake  Post ', { isBody: true }), '', { literal: 'Lake Post' }],
    [type('Lake Post'), '', { family: 'Post', given: 'Lake' }],
    [type('García Márquez, Gabriel'), '', { family: 'García Márquez', given: 'Gabriel' }],
    [type('Gabriel García Márquez'), 'es', { family: 'García Márquez', given: 'Gabriel' }],
    [type('Nagy Anna'), 'hu', { family: 'Nagy', given: 'Anna' }],
    [type('Ana Vik Lind', { from: 0 }), '', { family: 'Ana Vik Lind' }],
    [type('Ana Vik Lind', { from: 1 }), '', { family: 'Vik Lind', given: 'Ana' }],
    [type('Ana Vik Lind', { from: 2 }), '', { family: 'Lind', given: 'Ana Vik' }],
    // The reader took words away after choosing one of them.
    [type('Ana Vik', { from: 2 }), '', { family: 'Vik', given: 'Ana' }],
    [type('Ana Vik Lind', { from: 1, isBody: true }), '', { literal: 'Ana Vik Lind' }],
    // What nobody changed stays as it was.
    [type('Ursula von der Leyen', { author: LEYEN }), '', LEYEN],
    [type('Lind Lind', { author: { literal: 'Lind Lind' } }), '', { literal: 'Lind Lind' }],
    [type('Ursula Leyen', { author: LEYEN }), '', { family: 'Leyen', given: 'Ursula' }],
    [
      type('Ursula von der Leyen', { author: LEYEN, from: 3 }),
      '',
      { family: 'Leyen', given: 'Ursula', 'dropping-particle': 'von der' },
    ],
  ])('%o in “%s” is an author', (typed, lang, author) => expect(readTyped(typed, lang)).toEqual(author));

  test.each<[typed: TypedAuthor, lang: string, part: string]>([
    [type('Ida Lind'), '', 'Lind'],
    [type(''), '', ''],
    [type('Lake Post', { isBody: true }), '', ''],
    [type('Ursula von der Leyen'), '', 'von der Leyen'],
    [type("Jeanne d'Arc"), '', "d'Arc"],
    [type('Nagy Anna'), 'hu', 'Nagy'],
    [type('Ana Vik Lind', { from: 1 }), '', 'Vik Lind'],
  ])('%o in “%s” is sorted by “%s”', (typed, lang, part) => expect(sortedBy(typed, lang)).toBe(part));
});

test('the family name begins one word later each time, and with the first word after the last', () => {
  const parts: string[] = [];
  let typed = type('Ana Maria Vik Lind');
  for (let i = 0; i < 5; i++) {
    typed = nextPart(typed);
    parts.push(`${typed.from}: ${sortedBy(typed)}`);
  }
  expect(parts).toEqual([
    '0: Ana Maria Vik Lind',
    '1: Maria Vik Lind',
    '2: Vik Lind',
    '3: Lind',
    '0: Ana Maria Vik Lind',
  ]);
  expect(nextPart(type('Gabriel García Márquez'), 'es').from).toBe(2);
  expect(nextPart(type('Lind')).from).toBe(0);
  expect(nextPart(type('')).from).toBe(0);
});
