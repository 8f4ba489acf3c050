import { expect, test, vi } from 'vitest';
import { analyse, explain, prepareAnalysis } from '../../src/background/analyse.ts';
import { harbourArticle } from './harbour.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

test('what could not be loaded once is loaded for the next page', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(analyse(harbourArticle())).rejects.toThrow('Failed to fetch');
  expect((await analyse(harbourArticle())).findings.map(({ kind }) => kind)).toContain('actor');
});

test('a story is read with the model of its language, which is loaded when it is needed', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockClear();
  const text = 'La ministra Elvira Montalbo llegó ayer a Zaragoza, y dijo que el puente no se ha pagado.';
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  // The words tell the language, not the page.
  const story = { ...harbourArticle(), lang: 'de', text, blocks };
  const { findings } = await analyse(story);
  expect(findings.flatMap((one) => (one.kind === 'actor' ? [one.facts.name] : []))).toEqual([
    'Elvira Montalbo',
    'Zaragoza',
  ]);
  await analyse(story);
  await analyse(harbourArticle());
  expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/actor.bin', '/actor-es.bin']);
});

test('the model of a page’s language is loaded before its story, whatever the region and the case', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockClear();
  prepareAnalysis('FR-ca');
  await vi.waitFor(() => expect(fetched.mock.calls.map(([path]) => path)).toContain('/actor-fr.bin'));
});

test('how a passage came to be marked is told, and nothing of other passages', async () => {
  const text = 'The toll rose by 12 percent, said Ida Lind.';
  const article = { ...harbourArticle(), text, blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }] };
  const lines = await explain(article, { start: text.indexOf('Ida'), end: text.length - 1 });
  expect(lines[0]).toMatch(/^Ida Lind {2}→ {2}actor, type person, name Ida Lind, confidence 0\.\d\d$/);
  expect(lines.slice(1)).not.toHaveLength(0);
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}(?:actor|name)\/[a-z-]+/);
});
