// What is found in thirty stories, to the last detail: test/findings/exact. It is not what should be found; that is scored.
//   npx vitest run --config test/vitest.config.ts --project unit test/findings/exact.test.ts -u      writes it anew
import { expect, test } from 'vitest';
import { type Finding, loadFinder } from '../../src/lib/findings.ts';
import { readOwnStories } from '../own-stories.ts';

const stories = readOwnStories(3, 2);

const find = await loadFinder();

/** A finding on a line: its words, then all that is known of it. */
function describe({ start, end, ...known }: Finding, text: string): string {
  const fields = Object.entries(known).map(
    ([key, value]) => `${key} ${typeof value === 'string' ? value : toText(value)}`,
  );
  return `${start} ${text.slice(start, end).replaceAll('\n', ' ')}  →  ${fields.join(', ')}`;
}

const toText = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 100) / 100 : one));

test('there are thirty stories', () => {
  expect(new Set(stories.map(({ id }) => id)).size).toBe(30);
});

test.each(stories)('$id', async ({ id, text, lang, published }) => {
  const lines = find(text, { lang, ...(published && { published }) }).map((finding) => describe(finding, text));
  expect(lines.length).toBeGreaterThan(10);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${id}.txt`);
});
