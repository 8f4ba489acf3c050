import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { listMutations, mutate, sample } from './mutations.ts';

/** Each mutation of a source, as the whole source after it. */
const after = (source: string, path = 'src/a.ts') => listMutations(path, source).map((one) => mutate(source, one));

test.each([
  ['if (a) b = c;', ['if (!(a)) b = c;']],
  ['x = a ? b : c;', ['x = !(a) ? b : c;']],
  ['x = a && b;', ['x = (a || b);']],
  ['x = a ?? b;', ['x = (a && b);']],
  ['x = (a + b) * c;', ['x = ((a + b) / c);', 'x = ((a - b)) * c;']],
  ['x = a < b;', ['x = (a <= b);']],
  ['x = a !== b;', ['x = (a === b);']],
  ['x = !a;', ['x = a;']],
  ['x = true;', ['x = false;']],
  ['x = 0;', ['x = 1;']],
  ['x = 80;', ['x = 0;']],
  ['await save(a);', [';']],
  ['void a?.b();', [';']],
])('%s', (source, expected) => {
  expect(after(source)).toEqual(expected);
});

test('the handler of an event is left out, and nothing else of an element', () => {
  expect(after('x = <p class="a" onClick={press}>b</p>;', 'src/a.tsx')).toEqual(['x = <p class="a" >b</p>;']);
});

test('types, texts and what only the tests trace are left alone', () => {
  expect(after("type A = 0 | true; const a: 1 | 2 = b as 1; const c = 'd' as const; f<3>;")).toEqual([]);
  expect(after("if (isTracing()) trace('b', () => c + d); trace('e');")).toEqual([]);
});

test('a mutation names its line, and finds its place after any characters', () => {
  const source = "const a = 'é😀';\nsave();\n";
  expect(listMutations('src/a.ts', source)).toMatchObject([{ path: 'src/a.ts', line: 2, from: 'save();' }]);
  expect(after(source)).toEqual(["const a = 'é😀';\n;\n"]);
});

test('a sample is the same for a seed, has each mutation once, and a share of each part', () => {
  const all = listMutations('src/a.ts', 'a();\n'.repeat(50));
  const drawn = sample(all, 10, createRandom(1));
  expect(sample(all, 10, createRandom(1))).toEqual(drawn);
  expect(sample(all, 10, createRandom(2))).not.toEqual(drawn);
  expect(drawn.map(({ line }) => Math.floor((line - 1) / 5))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(sample(all, 80, createRandom(1))).toEqual(all);
});
