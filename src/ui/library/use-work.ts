import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../parts/strings.ts';

/** Where a long work stands. */
export type WorkState =
  | { status: 'idle' }
  /** From 0 to 1; null where nobody knows. */
  | { status: 'working'; share: number | null; stop(): void }
  | { status: 'done'; text: string }
  | { status: 'failed'; text: string }
  | { status: 'stopped' };

/** A work that takes its time: it tells how far it is, and with which words it ended. */
export type Work = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<string>;

/** Runs one long work at a time; it is stopped when whoever shows it goes away. */
export function useWork(): { work(work: Work): void; state: WorkState } {
  const [state, setState] = useState<WorkState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(work: Work): Promise<void> {
    const controller = new AbortController();
    const stop = () => controller.abort();
    running.current = controller;
    setState({ status: 'working', share: null, stop });
    const onProgress = (share: number) => {
      if (!controller.signal.aborted) setState({ status: 'working', share, stop });
    };
    try {
      setState({ status: 'done', text: await work(controller.signal, onProgress) });
    } catch (error) {
      if (controller.signal.aborted) setState({ status: 'stopped' });
      else
        setState({ status: 'failed', text: say('act_failed', error instanceof Error ? error.message : String(error)) });
    }
  }

  return { work: (work) => void run(work), state };
}
