import { useEffect, useRef, useState } from 'preact/hooks';
import { describeError } from '../shared/strings.ts';

/** The progress of a long task. */
export type WorkState =
  | { status: 'idle' }
  /** From 0 to 1; null if it is not known. */
  | { status: 'working'; share: number | null; stop(): void }
  | { status: 'done'; text: string }
  | { status: 'failed'; text: string }
  | { status: 'stopped' };

/** A long task: reports its progress, and returns the message to show at its end. */
export type Work = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<string>;

/** The smallest progress that is shown. */
const STEP = 0.005;

/** Runs one long task at a time; it stops when the component is unmounted. `describe` words an error for the reader. */
export function useWork(describe: (error: unknown) => string = describeError): {
  work(work: Work): void;
  state: WorkState;
} {
  const [state, setState] = useState<WorkState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(work: Work): Promise<void> {
    const controller = new AbortController();
    const stop = () => controller.abort();
    running.current = controller;
    setState({ status: 'working', share: null, stop });
    let shown = -1;
    const onProgress = (share: number) => {
      if (controller.signal.aborted || Math.abs(share - shown) < STEP) return;
      shown = share;
      setState({ status: 'working', share, stop });
    };
    try {
      setState({ status: 'done', text: await work(controller.signal, onProgress) });
    } catch (error) {
      if (controller.signal.aborted) setState({ status: 'stopped' });
      else setState({ status: 'failed', text: describe(error) });
    }
  }

  return { work: (work) => void run(work), state };
}
