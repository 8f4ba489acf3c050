import { expect, test } from 'vitest';
import { findBacktracking } from './regular-expressions/check.ts';
import { decideOnce, readExpressions, readSafe } from './regular-expressions/verdicts.ts';

const { literals, made, builders } = readExpressions();
const safe = readSafe();
const { decide, asked } = decideOnce(safe);

test('no regular expression takes more than linear time', () => {
  expect(literals.length).toBeGreaterThan(400);
  const found = literals.map(({ path, source, flags }) => {
    const how = findBacktracking(source, flags, decide);
    return how && `${path}: /${source}/${flags}: ${how}`;
  });
  expect(found.filter((one) => one !== null)).toEqual([]);
});

test('expressions made from strings are few, and take linear time, too', () => {
  expect(builders.filter((path) => !path.startsWith('training/'))).toEqual(['article/clutter.data.ts']);
  for (const { source, flags } of made) expect(findBacktracking(source, flags, decide)).toBeNull();
});

test('no other expressions are kept as safe: npm run expressions', () => {
  expect([...safe].filter((key) => !asked.has(key))).toEqual([]);
});

test.each([
  ['(a+)+b', ''],
  ['^(?:a|aa)+$', ''],
  ['[.,]+$', ''],
  ['\\s*\\n\\s*', ''],
  ['\\s*,?\\s+and', 'i'],
  [' in \\p{Lu}.*$', 'u'],
  ['a(?=.*b)', ''],
  ['(?:a{0,30}){0,30}b', ''],
  ['(a*)b\\1', ''],
  ['(?:b|a+)$', ''],
  ['x(?:b|(?:c|d)a*)(?:e|a*)$', ''],
])('the checker finds /%s/%s', (source, flags) => {
  expect(findBacktracking(source, flags)).not.toBeNull();
});

test.each([
  ['(?<![.,])[.,]+$', ''],
  ['(?<!\\s)\\s+$', ''],
  ['\\p{L}+(?:-\\p{L}+)*', 'u'],
  [' in \\p{Lu}.{0,80}$', 'u'],
  ['#.*', 's'],
  ['^(?:a+|b(?:c|d+))$', ''],
  ['\\s+b|[^,]+', ''],
])('the checker lets /%s/%s pass', (source, flags) => {
  expect(findBacktracking(source, flags)).toBeNull();
});
