import { Readability } from '@mozilla/readability';
import { detect } from '../../src/article/detect.ts';

/** Milliseconds for one page, by the two ways of reading it. */
export interface Times {
  detect: number;
  readability: number;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const readAll = () => detect(document);
const readPlain = () => new Readability(document.cloneNode(true) as Document).parse();

/** Both ways once to warm up, then in turn, each going first in every other round: what one leaves behind, both meet. */
function compareOnPage(rounds: number): Times {
  readAll();
  readPlain();
  const times = { detect: [] as number[], readability: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    if (round % 2) times.readability.push(time(readPlain));
    times.detect.push(time(readAll));
    if (round % 2 === 0) times.readability.push(time(readPlain));
  }
  return { detect: median(times.detect), readability: median(times.readability) };
}

let indented = 0;

/** To a place where no paragraph was before, so that each change counts. */
function indent(): void {
  indented++;
  for (const paragraph of document.querySelectorAll('p')) paragraph.style.paddingLeft = `${indented}px`;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Changes the page, does something, and changes it again. Work that asks where something stands makes the browser
 * lay the page out in between, once more than the frame that follows does anyway.
 */
async function workBetweenChanges(work: 'nothing' | 'detect' | 'measure'): Promise<void> {
  indent();
  if (work === 'detect') readAll();
  if (work === 'measure') document.body.getBoundingClientRect();
  indent();
  await frame();
  await frame();
}

/** What the bench calls in the page. */
export const bench = { compareOnPage, workBetweenChanges, detectOnce: readAll, timeDetection: () => time(readAll) };

Object.assign(globalThis, { bench });
