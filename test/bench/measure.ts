/** Milliseconds that work goes on before it is measured, and how often it is measured then. */
const WARMING = 500;
const ROUNDS = 7;

/** The time of a piece of work that has been done for a while, as it is in a page that is read (milliseconds). */
export function measure(work: () => unknown, warming = WARMING): number {
  for (let spent = 0; spent < warming; ) spent += time(work);
  return Math.min(...Array.from({ length: ROUNDS }, () => time(work)));
}

/** Milliseconds of work, in which other work on the machine has no part. */
export function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle of some values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Prints a figure that something is asked of, and fails the run when it is not met. */
export function report(what: string, figure: number, isMet: boolean): void {
  console.log(`${what}: ${figure.toFixed(2)}${isMet ? '' : ', not as asked'}`);
  if (!isMet) process.exitCode = 1;
}
