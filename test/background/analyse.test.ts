import { expect, test, vi } from 'vitest';
import { analyse } from '../../src/background/analyse.ts';
import { harbourArticle } from './harbour.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

test('what could not be loaded once is loaded for the next page', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(analyse(harbourArticle())).rejects.toThrow('Failed to fetch');
  expect((await analyse(harbourArticle())).findings.map(({ kind }) => kind)).toContain('actor');
});
