import { describe, expect, test } from 'vitest';
import { findRepeatedBlocks } from './architecture/repeated-blocks.ts';
import { readScripts } from './architecture/sources.ts';

test('no block of six lines stands twice', () => {
  const scripts = readScripts('src', 'test', 'release', 'build.mjs');
  expect(scripts.size).toBeGreaterThan(1000);
  expect(findRepeatedBlocks(scripts)).toEqual([]);
});

describe('a block', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `run(${at});`);
  const find = (a: string[], b: string[], path = 'b.ts') =>
    findRepeatedBlocks(
      new Map([
        ['a.ts', a.join('\n')],
        [path, b.join('\n')],
      ]),
    );
  const six = lines(6);

  test('that stands in two files is told once, however long it is', () => {
    expect(find(['start();', ...six], six)).toEqual(['a.ts:2 = b.ts:1']);
    expect(find(lines(20), ['start();', ...lines(20), 'end();'])).toEqual(['a.ts:1 = b.ts:2']);
  });
  test('that stands twice in a file is told', () => {
    expect(find([...six, ...six], [])).toEqual(['a.ts:1 = a.ts:7']);
  });
  test('of five lines may stand twice', () => expect(find(lines(5), lines(5))).toEqual([]));
  test('is the same with another indentation, comments, and lines without words between', () => {
    const other = six.flatMap((line) => ['', '// why', '/**', ' * What it is.', ' */', '  }', `    ${line}`]);
    expect(find(six, other)).toEqual(['a.ts:1 = b.ts:7']);
  });
  test('is not made of imports', () => {
    const imports = ['a', 'b', 'c', 'd', 'e'].map((name) => `import { ${name} } from './${name}.ts';`);
    const long = ['import {', '  f,', '  type G,', "} from './f.ts';"];
    expect(find([...imports, ...long], [...imports, ...long])).toEqual([]);
    expect(find([...long, ...six], ["import './h.ts';", ...six])).toEqual(['a.ts:5 = b.ts:2']);
  });
  test('may stand twice in data', () => expect(find(six, six, 'b.data.ts')).toEqual([]));
});
