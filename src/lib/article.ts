/** Article detection as a library: for jsdom, and for other people's pages. */
export { type Detected, detect } from '../article/detect.ts';
export type { PageMap } from '../article/page-map.ts';
export type { Trace } from '../article/story.ts';
