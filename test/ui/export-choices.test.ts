import { describe, expect, test, vi } from 'vitest';
import { listChoices, type OpenHere } from '../../src/ui/library/export-choices.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const url = 'https://news.example/quay';
const article = { url, title: 'The quay', site: 'Courier', published: '2026-03-02' } as unknown as OpenHere['article'] &
  object;
const collection = {
  collection: { name: 'Harbour', items: [{ annotation: 'a' }, { article: url }, { annotation: 'b' }] },
  annotations: new Map([
    ['a', {}],
    ['b', {}],
  ]),
} as unknown as OpenHere['collection'] & object;
const draft = {
  sections: [{ cards: [{ key: 'b' }, { key: 'text' }] }, { cards: [{ key: 'a' }] }],
} as unknown as OpenHere['draft'] & object;

const everything = {
  name: 'everything',
  label: 'All of my highlights',
  title: 'Notes from the news',
  scope: { of: 'everything' },
};
const ofCollection = {
  name: 'collection',
  label: 'My highlights in “Harbour”',
  title: 'Harbour',
  scope: { of: 'annotations', ids: ['a', 'b'], urls: [url] },
};
const essay = {
  name: 'essay',
  label: 'This essay',
  title: 'Harbour',
  scope: { of: 'annotations', ids: ['b', 'a'] },
  draft,
};
const picked = { of: 'annotations' as const, ids: ['a', 'c'] };
const search = { of: 'search', typed: 'dyke' } as unknown as OpenHere['listed'] & object;

describe('what can be exported', () => {
  test.each<[where: string, open: OpenHere, choices: object[]]>([
    ['anywhere', {}, []],
    ['in a collection', { collection }, [ofCollection]],
    ['in its essay', { collection, draft }, [essay, ofCollection]],
    ['with an essay of nothing', { draft }, []],
    [
      'where annotations are ticked, which come before articles',
      { listed: picked, ticked: [url] },
      [{ name: 'picked', label: 'What is ticked (2)', title: 'Notes from the news', scope: picked }],
    ],
    [
      'where articles are ticked',
      { ticked: [url, 'b'] },
      [
        {
          name: 'ticked',
          label: 'In the ticked articles (2)',
          title: 'Notes from the news',
          scope: { of: 'articles', urls: [url, 'b'] },
        },
      ],
    ],
    [
      'in an article',
      { article, ticked: [] },
      [
        {
          name: 'article',
          label: 'My highlights in this article',
          title: expect.stringContaining('The quay'),
          scope: { of: 'articles', urls: [url] },
        },
      ],
    ],
    [
      'where something is searched',
      { listed: search },
      [{ name: 'search', label: 'What “dyke” finds', title: 'dyke', scope: search }],
    ],
  ])('%s', (_, open, choices) => {
    expect(listChoices(open)).toEqual([...choices, everything]);
  });
});
