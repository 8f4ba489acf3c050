import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../src/background/find.ts';
import { createWorkers, type WorkerRequest } from '../../src/background/workers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const story = (text: string): Story => ({
  url: 'https://example.org/story',
  text,
  lang: 'en',
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
});

/** Workers that answer stories of up to `most` characters with nothing, and never answer longer ones. */
function createFakes(most: number) {
  const made: { asked: WorkerRequest[]; isTerminated: boolean; onerror(event: { message: string }): void }[] = [];
  const create = () => {
    const worker = {
      asked: [] as WorkerRequest[],
      isTerminated: false,
      onmessage: (_: { data: unknown }) => {},
      onerror: (_: { message: string }) => {},
      postMessage(asked: WorkerRequest) {
        worker.asked.push(asked);
        if (typeof asked === 'string') return;
        const { text } = asked.story;
        if (text === 'broken') queueMicrotask(() => worker.onmessage({ data: { error: 'Error: broken' } }));
        else if (text.length <= most) queueMicrotask(() => worker.onmessage({ data: { answer: [] } }));
      },
      terminate() {
        worker.isTerminated = true;
      },
    };
    made.push(worker);
    return worker as unknown as Worker;
  };
  return { made, create };
}

test('one worker reads story after story', async () => {
  const { made, create } = createFakes(100);
  const { analyse } = createWorkers(create);
  expect(await analyse(story('One.'))).toEqual({ findings: [], isComplete: true });
  expect(await analyse(story('Two.'))).toEqual({ findings: [], isComplete: true });
  expect(made.map(({ asked }) => asked.length)).toEqual([2]);
});

test('a story that takes over 10 s is cut: its worker is stopped, and its beginning read by another', async () => {
  const { made, create } = createFakes(100_000);
  const { analyse } = createWorkers(create);
  const analysis = analyse(story('a'.repeat(200_000)));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(made.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await analysis).toEqual({ findings: [], isComplete: false });
  expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  expect(made[1]?.asked[0]).toMatchObject({
    story: { text: 'a'.repeat(100_000), blocks: [{ start: 0, end: 100_000 }] },
  });
});

test('a story whose beginning takes too long as well has no findings', async () => {
  const { made, create } = createFakes(10);
  const analysis = createWorkers(create).analyse(story('a'.repeat(200)));
  await vi.advanceTimersByTimeAsync(13_000);
  expect(await analysis).toEqual({ findings: [], isComplete: false });
  expect(made.every(({ isTerminated }) => isTerminated)).toBe(true);
});

test('another story is read meanwhile; a fourth waits', async () => {
  const { made, create } = createFakes(10);
  const { analyse } = createWorkers(create);
  const long = [1, 2].map(() => analyse(story('a'.repeat(200))));
  expect((await analyse(story('One.'))).isComplete).toBe(true);
  const third = analyse(story('a'.repeat(300)));
  const fourth = analyse(story('Two.'));
  await vi.advanceTimersByTimeAsync(0);
  expect(made.flatMap(({ asked }) => asked)).not.toContainEqual(story('Two.'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await fourth).isComplete).toBe(true);
  await vi.advanceTimersByTimeAsync(20_000);
  await Promise.all([...long, third]);
});

test('a worker that fails is not used again', async () => {
  const { made, create } = createFakes(100);
  const { analyse } = createWorkers(create);
  await expect(analyse(story('broken'))).rejects.toThrow('broken');
  expect((await analyse(story('One.'))).isComplete).toBe(true);
  expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test('the worker that was prepared reads the story, and one that failed meanwhile does not', async () => {
  const { made, create } = createFakes(100);
  const { analyse, prepare } = createWorkers(create);
  prepare('de');
  expect((await analyse(story('One.'))).isComplete).toBe(true);
  prepare('es');
  expect(made.map(({ asked }) => asked)).toEqual([['de', { story: story('One.') }, 'es']]);
  made[0]?.onerror({ message: 'out of memory' });
  expect((await analyse(story('Two.'))).isComplete).toBe(true);
  expect(made.map(({ asked }) => asked.length)).toEqual([3, 1]);
});

test('nothing is prepared while a story is read', async () => {
  const { made, create } = createFakes(100);
  const { analyse, prepare } = createWorkers(create);
  const analysis = analyse(story('One.'));
  prepare('en');
  await analysis;
  expect(made.map(({ asked }) => asked)).toEqual([[{ story: story('One.') }]]);
});
