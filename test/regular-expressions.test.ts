import { expect, test } from 'vitest';
import { appeals, services, teasers } from '../src/article/clutter.data.ts';
import { readSources } from './architecture/sources.ts';
import { findBacktracking } from './regular-expressions/check.ts';
import { collectExpressions } from './regular-expressions/collect.ts';

const { literals, builders } = collectExpressions(readSources());

test('no regular expression takes more than linear time', () => {
  expect(literals.length).toBeGreaterThan(400);
  const unique = new Map(literals.map((literal) => [`/${literal.source}/${literal.flags}`, literal]));
  const found = [...unique].map(([written, { path, source, flags }]) => {
    const how = findBacktracking(source, flags);
    return how && `${path}: ${written}: ${how}`;
  });
  expect(found.filter((one) => one !== null)).toEqual([]);
});

test('expressions made from strings are few, and take linear time, too', () => {
  expect(builders.filter((path) => !path.startsWith('training/'))).toEqual(['article/clutter.data.ts']);
  for (const { source, flags } of [appeals, services, teasers].flatMap(Object.values<RegExp>))
    expect(findBacktracking(source, flags)).toBeNull();
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
