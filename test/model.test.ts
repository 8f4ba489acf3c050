import { expect, test } from 'vitest';
import { publishedOf, titleOf } from '../src/model.ts';

const url = 'https://news.example/a';

test('a title is the reader’s, then the page’s, then the address', () => {
  expect(titleOf({ url, title: 'Rain', corrected: { title: 'Rain falls' } })).toBe('Rain falls');
  expect(titleOf({ url, title: 'Rain', corrected: { title: '' } })).toBe('Rain');
  expect(titleOf({ url, title: '' })).toBe(url);
});

test('a day of publication is the reader’s, who can also take it out', () => {
  expect(publishedOf({ published: '2026-03-01', corrected: { published: '2026-03-02' } })).toBe('2026-03-02');
  expect(publishedOf({ published: '2026-03-01', corrected: { published: '' } })).toBe('');
  expect(publishedOf({ published: '2026-03-01', corrected: {} })).toBe('2026-03-01');
  expect(publishedOf({})).toBe('');
});
