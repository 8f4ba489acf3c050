import { say } from '../parts/strings.ts';
import type { WorkState } from './use-work.ts';

/** How far a long work is, or how it ended. */
export function Progress({ state }: { state: WorkState }) {
  return (
    <div class="progress">
      {state.status === 'working' && <progress aria-label={say('working')} value={state.share ?? undefined} max={1} />}
      <p role="status" data-tone={state.status === 'failed' ? 'error' : undefined}>
        {state.status === 'done' || state.status === 'failed' ? state.text : ''}
        {state.status === 'stopped' && say('stopped')}
      </p>
    </div>
  );
}
