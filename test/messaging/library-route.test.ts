import { expect, test } from 'vitest';
import { type Route, readHash, toHash } from '../../src/messaging/library-route.ts';

const routes: Route[] = [
  { view: 'list' },
  { view: 'list', typed: 'Inés Calder & co' },
  { view: 'trash' },
  { view: 'article', url: 'https://news.example/a?b=c#d%20%u' },
  { view: 'article', url: 'https://news.example/a', place: '120-164' },
  { view: 'list', shown: 'notes' },
  { view: 'tag', tag: 'wall', shown: 'articles' },
  { view: 'tag', tag: 'to & fro' },
  { view: 'restore' },
  { view: 'backup' },
  { view: 'figures' },
  { view: 'timeline', urls: ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'] },
  { view: 'actor', name: 'Inés Calder & 東京 😀' },
  { view: 'actor', name: 'half \ud83d of a pair, and \ude00 the other' },
  { view: 'collection', id: '0d5f8f0e-6a52' },
  { view: 'collection-articles', id: '0d5f8f0e-6a52' },
  { view: 'essay', id: '0d5f8f0e-6a52' },
  { view: 'export', url: '' },
  { view: 'compare', urls: ['https://a.example/1?b=2&c', 'https://b.example/#x'] },
  { view: 'timeline', urls: ['https://a.example/%'] },
];

test.each(routes)('$view is the same after it was an address', (route) => {
  expect(readHash(toHash(route))).toEqual(route);
});

test('an address that names nothing is the list', () => {
  for (const hash of ['', '#', '#article=%', '#actor=%zz', '#search=%', '#other=1'])
    expect(readHash(hash)).toEqual({ view: 'list' });
});
