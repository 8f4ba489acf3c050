// What is found in thirty stories, to the last detail: test/findings/exact. It is not what should be found; that is scored.
//   npx vitest run --config test/vitest.config.ts --project unit test/findings/exact.test.ts -u      writes it anew
import { expect, test } from 'vitest';
import { loadFinder } from '../../src/lib/findings.ts';
import { readOwnStories } from '../own-stories.ts';
import { describeExactly } from './exact.ts';

const stories = readOwnStories(3, 2);

const find = await loadFinder();

test('there are thirty stories', () => {
  expect(new Set(stories.map(({ id }) => id)).size).toBe(30);
});

test.each(stories)('$id', async ({ id, text, lang, published }) => {
  const lines = find(text, { lang, ...(published && { published }) }).map((finding) => describeExactly(finding, text));
  expect(lines.length).toBeGreaterThan(10);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${id}.txt`);
});
