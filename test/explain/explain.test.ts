import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, describe as group, test } from 'vitest';
import { cutBlocks } from '../../src/text/prepare.ts';
import { describe, explain } from './explain.ts';
import { locate } from './locate.ts';

const ROOT = new URL('../../', import.meta.url);
const FINDINGS = new URL('src/findings/', ROOT);

/** Explains a text; ¶ parts its paragraphs. */
function read(story: string) {
  const text = story.replaceAll(' ¶ ', '\n\n');
  return explain({ text, lang: '', blocks: cutBlocks(text) });
}

/** What is told without its probabilities, which change with each training. */
const withoutNumbers = (told: string) => told.replace(/\b[01]\.\d+/g, '0.0');

// | “We stay,” they said. | `doubt/claim` | 0.99 of 0.6: pronoun |
const ROW = /^\| (.+?) +\| `([a-z]+\/[a-z-]+)` +\| (.+?) +\|$/gm;

const rows = [...readFileSync(new URL('README.md', ROOT), 'utf8').matchAll(ROW)].map(
  ([, text = '', id = '', told = '']) => ({ text, id, told }),
);

group('the sentences of the README', () => {
  test('are ten, in six languages', () => {
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map(({ text }) => read(text).text.language))).toEqual(
      new Set(['en', 'es', 'fr', 'de', 'it', 'pt']),
    );
  });

  test.each(rows)('$text $id', ({ text, id, told }) => {
    const steps = read(text).explained.flatMap((one) => one.steps);
    expect(steps.map((step) => ({ ...step, told: withoutNumbers(step.told) }))).toContainEqual({
      id,
      told: withoutNumbers(told),
    });
    const place = locate(id).place;
    expect(place).toMatch(/^src\/findings\/.+\.ts:\d+$/);
    const lines = withoutNumbers([...describe(read(text))].join('\n'));
    expect(lines).toContain(`${id}: ${withoutNumbers(told)}\n        ${place}`);
  });
});

test('what is found does not depend on whether it is explained', () => {
  const { explained } = read('“We stay,” said Ida Lind. Jon Vik has 31 hectares.');
  expect(explained.flatMap(({ finding }) => finding?.kind ?? [])).toEqual(['quote', 'actor', 'actor', 'figure']);
});

test('what was nearly a finding is told, too', () => {
  const lines = [...describe(read('So the 2019 Halden Marathon began.'))];
  expect(lines).toContain('No finding, but:');
});

test('only what is at some words is told where that is asked', () => {
  const lines = [...describe(read('“We stay,” said Ida Lind. Jon Vik left.'), 'Vik')].join('\n');
  expect(lines).toContain('Jon Vik  →  ');
  expect(lines).not.toContain('Ida Lind');
  expect([...describe(read('Jon Vik left.'), 'Greta')]).toEqual(['The text has no “Greta”.']);
  expect([...describe(read('Jon Vik left.'), 'left')]).toContain('Nothing was decided at these words.');
});

test('what is found and not marked by default is said to be so', () => {
  const lines = [...describe(read('Jon Vik said the ferry would not sail on Monday.'))];
  expect(lines.filter((line) => /only if the reader has chosen so/.test(line))).toHaveLength(1);
  expect(lines.some((line) => /quote\/report: the ferry would not sail on Monday: [01]\.\d\d of/.test(line))).toBe(
    true,
  );
});

test('each step has an id of its own', () => {
  const sources = readdirSync(fileURLToPath(FINDINGS), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'trace.ts')
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), FINDINGS), 'utf8'));
  const ids = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:trace|traceWords|tell)\(\s*'([^']*)'/g)].map(([, id = '']) => id),
  );
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => locate(id).place === '')).toEqual([]);
});
