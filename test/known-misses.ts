import { expect, test } from 'vitest';

/** Expects that something fails as it did before, by an assertion: what is found now is no miss any more. */
async function expectMiss(run: () => unknown): Promise<void> {
  const failure = await Promise.resolve()
    .then(run)
    .then(
      () => null,
      (error: Error) => error,
    );
  if (!failure) expect.fail('This is not missed any more: make it a test.');
  expect(failure.name).toBe('AssertionError');
  expect(failure.message).toMatchSnapshot();
}

type Arguments<T> = T extends readonly unknown[] ? T : [T];

/**
 * Tests of what is not found, or found wrongly, though it should not be so. Each fails with the message that is kept in
 * `__snapshots__`; it fails the run when it passes, throws anything else, or is wrong in another way.
 */
export const misses = Object.assign(
  (name: string, run: () => unknown): void => test(`known miss: ${name}`, () => expectMiss(run)),
  {
    each:
      <T>(rows: readonly T[]) =>
      (name: string, run: (...row: Arguments<T>) => unknown): void =>
        test.each(rows.map((row) => (Array.isArray(row) ? row : [row]) as Arguments<T>))(
          `known miss: ${name}`,
          (...row) => expectMiss(() => run(...(row as Arguments<T>))),
        ),
  },
);
