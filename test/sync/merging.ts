import { expect } from 'vitest';
import { type Stamp, stampOf } from '../../src/sync/clock.ts';
import { createRandom } from '../random.ts';

/** One of a list. */
type Pick = <V>(list: readonly [V, ...V[]]) => V;

/** States of three computers that change something apart and hear of each other, in the order of a seed. */
export function listStates<T>(
  seed: number,
  start: T,
  merge: (a: T, b: T) => T,
  change: (state: T, next: () => Stamp, pick: Pick) => T,
): T[] {
  const random = createRandom(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? list[0];
  const now = new Map(['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((device) => [device, start]));
  const states: T[] = [];
  for (let time = 10; time < 50; time++) {
    const [device, other] = [pick(['aaaaaaaa', 'bbbbbbbb', 'cccccccc']), pick(['aaaaaaaa', 'bbbbbbbb', 'cccccccc'])];
    const [ours = start, theirs = start] = [now.get(device), now.get(other)];
    const state = random() < 0.5 ? change(ours, () => stampOf({ time, count: 0 }, device), pick) : merge(ours, theirs);
    now.set(device, state);
    states.push(state);
  }
  return states;
}

/** Expects that states merge into the same one in whatever order, and however often. */
export function expectMerging<T>(states: T[], merge: (a: T, b: T) => T): void {
  for (const [at, a] of states.entries()) {
    const [b = a, c = a] = [states[(at * 7 + 3) % states.length], states[(at * 11 + 5) % states.length]];
    expect(merge(a, a)).toEqual(a);
    expect(merge(a, b)).toEqual(merge(b, a));
    expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
  }
}
