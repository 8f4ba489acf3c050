import { expect, test } from 'vitest';
import { rememberAnalyses } from '../../src/background/recent.ts';
import type { Article } from '../../src/model.ts';

const article = (url: string, text = 'Rain fell.'): Article => ({
  url,
  title: 'Rain',
  lang: 'en',
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
});

/** Remembers analyses that note which addresses were analysed. */
function createCounted(isComplete = true) {
  const analysed: string[] = [];
  const analyse = rememberAnalyses(async ({ url }) => {
    analysed.push(url);
    return { findings: [], isComplete };
  });
  return { analysed, analyse };
}

test('an article is analysed once while nothing of it changes', async () => {
  const { analysed, analyse } = createCounted();
  const first = await analyse(article('https://a.example/'));
  expect(await analyse({ ...article('https://a.example/'), title: 'Rain and wind' })).toBe(first);
  expect(analysed).toHaveLength(1);
  await analyse(article('https://a.example/', 'Snow fell.'));
  await analyse({ ...article('https://a.example/'), published: '2026-01-02' });
  expect(analysed).toHaveLength(3);
});

test('a page with the text of another page has to wait as if that were not known', async () => {
  const { analysed, analyse } = createCounted();
  await analyse(article('https://a.example/'));
  await analyse(article('https://b.example/'));
  expect(analysed).toEqual(['https://a.example/', 'https://b.example/']);
});

test('of five articles, the one that was read longest ago is forgotten', async () => {
  const { analysed, analyse } = createCounted();
  for (const name of ['a', 'b', 'c', 'd']) await analyse(article(name));
  await analyse(article('a'));
  await analyse(article('e'));
  analysed.length = 0;
  for (const name of ['a', 'c', 'd', 'e', 'b']) await analyse(article(name));
  expect(analysed).toEqual(['b']);
});

test('very long articles and incomplete analyses are not remembered', async () => {
  const whole = createCounted();
  for (const _ of [1, 2]) await whole.analyse(article('a', 'a'.repeat(200_000)));
  expect(whole.analysed).toHaveLength(2);
  const partial = createCounted(false);
  for (const _ of [1, 2]) await partial.analyse(article('a'));
  expect(partial.analysed).toHaveLength(2);
});

test('a failed analysis is tried again', async () => {
  let calls = 0;
  const analyse = rememberAnalyses(async () => {
    calls++;
    if (calls === 1) throw new Error('The worker does not answer');
    return { findings: [], isComplete: true };
  });
  await expect(analyse(article('a'))).rejects.toThrow('The worker does not answer');
  expect(await analyse(article('a'))).toEqual({ findings: [], isComplete: true });
});
