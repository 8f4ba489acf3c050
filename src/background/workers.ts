import type { Finding } from '../findings/index.ts';
import type { Story } from './find.ts';

/** What was found in a story. */
export interface Analysis {
  findings: Finding[];
  /** False if the story was too long, and only its beginning was read. */
  isComplete: boolean;
}

/** What a worker answers. */
type Answer = { findings: Finding[] } | { error: string };

/** A worker that takes longer is stopped. */
const TIMEOUT_MS = 10_000;

/** After that the beginning of the story is read, of this length in UTF-16 units. */
const BEGINNING_LENGTH = 100_000;
const BEGINNING_TIMEOUT_MS = 3_000;

/** How many stories are read at a time; others wait. */
const MAX_RUNNING = 3;

/** Analyses stories in workers, of which one is kept between two stories. */
export function createWorkers(create: () => Worker, timeout = TIMEOUT_MS): (story: Story) => Promise<Analysis> {
  let idle: Worker | null = null;
  let running = 0;
  const waiting: (() => void)[] = [];

  /** The findings of a story; null if it takes longer than `limit`. */
  async function read(story: Story, limit: number): Promise<Finding[] | null> {
    if (running === MAX_RUNNING) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    const worker = idle ?? create();
    idle = null;
    let findings: Finding[] | null = null;
    try {
      findings = await ask(worker, story, limit);
      return findings;
    } finally {
      if (findings && !idle) idle = worker;
      else worker.terminate();
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return async (story) => {
    const findings = await read(story, timeout);
    if (findings) return { findings, isComplete: true };
    return { findings: (await read(cut(story), BEGINNING_TIMEOUT_MS)) ?? [], isComplete: false };
  };
}

function ask(worker: Worker, story: Story, limit: number): Promise<Finding[] | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, limit, null);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      if ('findings' in data) resolve(data.findings);
      else reject(new Error(data.error));
    };
    worker.onerror = ({ message }) => {
      clearTimeout(timer);
      reject(new Error(message || 'The worker could not be started'));
    };
    worker.postMessage(story);
  });
}

function cut(story: Story): Story {
  const text = story.text.slice(0, BEGINNING_LENGTH);
  const blocks = story.blocks.filter(({ start }) => start < text.length);
  return { ...story, text, blocks: blocks.map((block) => ({ ...block, end: Math.min(block.end, text.length) })) };
}
