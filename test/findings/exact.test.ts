// What is found in thirty stories, to the last detail: test/findings/exact. It is not what should be found; that is scored.
//   npx vitest run --config test/vitest.config.ts --project unit test/findings/exact.test.ts -u      writes it anew
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Finding, loadFinder } from '../../src/lib/findings.ts';

interface Story {
  id: string;
  lang: string;
  text: string;
  published?: string;
}

const readStories = (file: string, count: number): Story[] =>
  readFileSync(new URL(`../score/data/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .slice(0, count)
    .map((line) => JSON.parse(line));

const stories = ['de', 'en', 'es', 'fr', 'it', 'pt'].flatMap((lang) => [
  ...readStories(`stories-${lang}`, 3),
  ...readStories(`press-${lang}`, 2),
]);

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

test.each(stories)('$id', async ({ id, text, ...known }) => {
  const lines = find(text, known).map((finding) => describe(finding, text));
  expect(lines.length).toBeGreaterThan(10);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${id}.txt`);
});
