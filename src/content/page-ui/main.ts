import { findChange } from '../../anchors/changes.ts';
import { isolatedWorld } from '../load-page-ui.ts';
import { createPageUi } from './page-ui.ts';

isolatedWorld.createPageUi = createPageUi;
isolatedWorld.findChange = findChange;
isolatedWorld.startPageUi?.();
