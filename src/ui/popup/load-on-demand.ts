import { loadOnce } from '../shared/load-once.ts';

/** The loader of what few readers need. */
export const onDemand = loadOnce(() => import('./on-demand.ts'));
