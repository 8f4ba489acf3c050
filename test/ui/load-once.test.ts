import { expect, test } from 'vitest';
import { loadOnce } from '../../src/ui/shared/load-once.ts';

test('is loaded at most once, and is there from then on', async () => {
  let calls = 0;
  const loader = loadOnce(async () => ++calls);
  expect(loader.now()).toBeNull();
  expect(await Promise.all([loader.load(), loader.load()])).toEqual([1, 1]);
  expect([loader.now(), await loader.load(), calls]).toEqual([1, 1, 1]);
});

test('says that it failed to everybody who waits, and is loaded again by the next who needs it', async () => {
  const answers = [() => Promise.reject(new TypeError('error loading the module')), () => Promise.resolve('views')];
  const loader = loadOnce(() => (answers.shift() ?? (() => Promise.reject(new Error('a third time'))))());
  const [one, other] = [loader.load(), loader.load()];
  await expect(one).rejects.toThrow('error loading the module');
  await expect(other).rejects.toThrow('error loading the module');
  expect(loader.now()).toBeNull();
  expect(await loader.load()).toBe('views');
  expect(loader.now()).toBe('views');
});
