import { createHands } from './hands.ts';
import { bench } from './workbench.ts';

// The first script asked for this one, and looks for it here.
bench.createHands = createHands;
