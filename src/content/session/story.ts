import type { Detected } from '../../article/detect.ts';
import type { ReadyPage } from '../../messaging/contract.ts';

/** The story as it stands on the page, with what is known of it. */
export interface Story {
  page: ReadyPage;
  detected: Detected;
}
