/** The duration of the warm-up in milliseconds, and the number of measurements after it. */
const WARMING = 500;
const ROUNDS = 7;

/** The shortest time of a function after warm-up, in milliseconds. */
export function measure(work: () => unknown, warming = WARMING): number {
  for (let spent = 0; spent < warming; ) spent += time(work);
  return Math.min(...Array.from({ length: ROUNDS }, () => time(work)));
}

/** The CPU time of a function in milliseconds, which does not depend on other processes. */
export function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Prints a measured value, and fails the run if it does not meet its target. */
export function report(what: string, figure: number, isMet: boolean): void {
  console.log(`${what}: ${figure.toFixed(2)}${isMet ? '' : ', not as asked'}`);
  if (!isMet) process.exitCode = 1;
}

/** The value of an option of the command, such as “40” of `--tries=40`. */
export const ask = (name: string, otherwise: string): string =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
