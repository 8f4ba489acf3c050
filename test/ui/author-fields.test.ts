import { expect, test, vi } from 'vitest';
import { type AuthorRow, moveRow, switchRow, toAuthors, toRows } from '../../src/ui/library/author-fields.tsx';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const row = (own: Partial<AuthorRow>): AuthorRow => ({ id: 0, isBody: false, name: '', given: '', family: '', ...own });

test('authors are the same after the form', () => {
  const authors = [
    { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
    { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { family: 'García Márquez', given: 'Gabriel' },
    { family: 'Madonna' },
    { literal: 'World Health Organization' },
  ];
  expect(toAuthors(toRows(authors))).toEqual(authors);
});

test.each<[Partial<AuthorRow>, object[]]>([
  [{ family: ' van der Berg ', given: 'Cy' }, [{ family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der' }]],
  [{ family: 'García Márquez, Gabriel' }, [{ family: 'García Márquez', given: 'Gabriel' }]],
  [{ given: 'Emily Post' }, [{ family: 'Post', given: 'Emily' }]],
  [{ family: 'Post', given: 'Emily' }, [{ family: 'Post', given: 'Emily' }]],
  [{ isBody: true, name: 'Marks and Spencer' }, [{ literal: 'Marks and Spencer' }]],
  [{ isBody: true, name: ' ' }, []],
  [{}, []],
])('%j is read', (own, expected) => expect(toAuthors([row(own)])).toEqual(expected));

test('a row is moved, but not past the ends', () => {
  const rows = [row({ id: 1 }), row({ id: 2 }), row({ id: 3 })];
  const ids = (list: AuthorRow[]) => list.map(({ id }) => id);
  expect(ids(moveRow(rows, 0, 1))).toEqual([2, 1, 3]);
  expect(ids(moveRow(rows, 2, -1))).toEqual([1, 3, 2]);
  expect(moveRow(rows, 0, -1)).toBe(rows);
  expect(moveRow(rows, 2, 1)).toBe(rows);
});

test('a person becomes a body of the same name, and the other way round', () => {
  expect(switchRow(row({ id: 4, given: 'Emily', family: 'Post' }))).toMatchObject({
    id: 4,
    isBody: true,
    name: 'Emily Post',
  });
  expect(switchRow(row({ isBody: true, name: 'Emily Post' }))).toMatchObject({
    isBody: false,
    given: 'Emily',
    family: 'Post',
  });
  expect(switchRow(row({ isBody: true, name: 'Reuters' }))).toMatchObject({
    isBody: false,
    given: '',
    family: 'Reuters',
  });
  expect(switchRow(row({}))).toMatchObject({ isBody: true, name: '' });
});
