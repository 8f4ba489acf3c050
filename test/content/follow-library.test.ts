import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isolatedWorld } from '../../src/content/load-page-ui.ts';
import type { createPageUi } from '../../src/content/page-ui/page-ui.ts';
import {
  followLibrary,
  mayBeArticle,
  prepareBackground,
  type SessionStore,
} from '../../src/content/session/effects.ts';
import { answer, calls, reset } from '../fakes/view-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

beforeEach(() => {
  isolatedWorld.createPageUi = (() => {}) as unknown as typeof createPageUi;
});
afterEach(() => {
  delete isolatedWorld.createPageUi;
  reset();
});

describe('a change of the library', () => {
  const dispatch = vi.fn();
  const kept = [{ id: 'a', url: 'https://news.example/old' }];
  const article = { url: 'https://news.example/a', aliases: ['https://news.example/amp'] };
  const follow = async (url: string, content: object = { status: 'ready', article, kept }) => {
    dispatch.mockClear();
    await followLibrary({ get: () => ({ content }), dispatch } as unknown as SessionStore, url);
    return dispatch.mock.calls.map(([action]) => action);
  };

  test.each([
    ['at its address', article.url],
    ['at another one', 'https://news.example/amp'],
    ['where something of it was kept before', 'https://news.example/old'],
  ])('has the marks of an article read again: %s', async (_, url) => {
    answer({ 'background.kept': { kept, saved: null } });
    expect(await follow(url)).toEqual([
      { type: 'marks changed', url: article.url, change: { type: 'set', kept: { kept, saved: null } } },
    ]);
  });

  test('does not concern another article, nor one without other addresses', async () => {
    expect(await follow('https://news.example/b')).toEqual([]);
    expect(
      await follow('https://news.example/amp', { status: 'ready', article: { url: article.url }, kept: [] }),
    ).toEqual([]);
    expect(calls).toEqual([]);
  });

  test('is remembered while there is no article', async () => {
    expect(await follow(article.url, { status: 'working' })).toEqual([{ type: 'library changed' }]);
  });
});

test.each([
  ['two long paragraphs', [80, 80, 79], false],
  ['three', [80, 80, 80], true],
  ['none', [], false],
])('a page may be an article with %s', (_, lengths, isArticle) => {
  const paragraphs = lengths.map((length) => ({ textContent: 'x'.repeat(length) }));
  expect(mayBeArticle({ querySelectorAll: () => paragraphs } as unknown as Document)).toBe(isArticle);
});

test('the background starts for the language of a page, and it is no fault of the page if it does not', async () => {
  const page = { documentElement: { lang: 'en-GB' } } as Document;
  await prepareBackground(page);
  expect(calls).toEqual([['background.prepare', 'en-GB']]);
  answer({ 'background.prepare': new Error('The extension was updated') });
  await expect(prepareBackground(page)).resolves.toBeUndefined();
  answer({ 'background.prepare': new TypeError('A bug') });
  await expect(prepareBackground(page)).rejects.toMatchObject({ name: 'TypeError' });
});
