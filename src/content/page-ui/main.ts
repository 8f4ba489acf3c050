import { isolatedWorld } from '../isolated-world.ts';
import { createPageUi } from './page-ui.ts';

// The first script asked for this one, and looks for it here.
isolatedWorld.createPageUi = createPageUi;
