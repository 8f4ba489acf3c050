import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const [statements = '', table = ''] = read('PRIVACY.md').split('## What checks this');

/** The rows of the table: what is stated, and the file and names of the tests that check it. */
const rows = [...table.matchAll(/^\| ([^|`]+?) +\| `(test\/[^`]+)`: ([^|]+?) +\|$/gm)].map(
  ([, stated = '', file = '', tests = '']) => ({ stated, file, tests: tests.slice(1, -1).split('”, and “') }),
);

test('each test that is named for a statement exists', () => {
  expect(rows.length).toBeGreaterThan(10);
  expect(rows).toHaveLength([...table.matchAll(/^\| [^-]/gm)].length - 1);
  for (const { file, tests } of rows)
    for (const name of tests) expect(read(file).includes(`'${name}'`), `${file} has ${name}`).toBe(true);
});

test('each paragraph of statements has a test', () => {
  const checked = rows.map(({ stated }) => stated);
  const paragraphs = [...statements.matchAll(/^- (.+)$/gm)].map(([, text = '']) => text.replaceAll('**', ''));
  expect(paragraphs.length).toBeGreaterThan(5);
  for (const paragraph of paragraphs)
    expect(checked.filter((stated) => paragraph.toLowerCase().includes(stated.toLowerCase()))).not.toEqual([]);
});
