// Whether anything that is found in the passages, sentences and stories of the project has changed, to the last detail. Each has a
// checksum in test/findings/passages.txt. It is not whether it is right: that is scored.
//   npx vitest run --config test/vitest.config.ts --project unit test/findings/passages.test.ts -u      writes it anew
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadFinder } from '../../src/lib/findings.ts';
import { ENTITY_SENTENCES } from '../../src/training/own-sentences.data.ts';
import { readOwnTexts } from '../../src/training/quotes/own-texts.ts';
import { readOwnStories } from '../own-stories.ts';
import { describeExactly } from './exact.ts';

const FILE = new URL('passages.txt', import.meta.url);

/** Dates are resolved against this day. */
const PUBLISHED = '2026-03-11';

const texts = [
  ...readOwnTexts().map(({ text, language }) => ({ text, lang: language })),
  // “The [LOC River Orrin] burst its banks.”
  ...ENTITY_SENTENCES.map((marked) => ({ text: marked.replace(/\[[A-Z]+ |\]/g, ''), lang: 'en' })),
  ...readOwnStories(30, 15),
];

const find = await loadFinder();

const found = texts.map(({ text, lang }) =>
  find(text, { lang, published: PUBLISHED }).map((finding) => describeExactly(finding, text)),
);
const sums = found.map((lines) => createHash('sha1').update(lines.join('\n')).digest('hex').slice(0, 8));

test('there are passages in all languages', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(new Set(texts.map(({ lang }) => lang))).toEqual(new Set(['de', 'en', 'es', 'fr', 'it', 'pt']));
});

test('what is found in them is what was found before', async () => {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8').trim().split('\n') : [];
  const changed = texts.flatMap(({ text }, at) =>
    sums[at] === before[at] ? [] : [`${text.slice(0, 60)}…\n${found[at]?.join('\n')}`],
  );
  const told = `Found now, in the first of ${changed.length} texts that changed:\n${changed.slice(0, 5).join('\n\n')}\n`;
  await expect(`${sums.join('\n')}\n`, told).toMatchFileSnapshot(fileURLToPath(FILE));
});
