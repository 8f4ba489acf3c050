import { expect, test, vi } from 'vitest';
import { analyse } from '../../src/background/analyse.ts';
import type { Article } from '../../src/model.ts';

vi.mock('../../src/messages/browser.ts', () => import('../fakes/browser.ts'));

const text = 'Mayor Ines Calder said the wall would cost €20m.';
const article: Article = {
  url: 'https://news.example/harbour',
  title: 'Harbour closes',
  lang: 'en',
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
};

test('what could not be loaded once is loaded for the next page', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(analyse(article)).rejects.toThrow('Failed to fetch');
  expect((await analyse(article)).map(({ kind }) => kind)).toContain('actor');
});
