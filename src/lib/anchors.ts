/** Finding a marked passage again in a text that has changed, as a library. */
export { describe } from '../anchors/describe.ts';
export { type Found, locate } from '../anchors/locate.ts';
