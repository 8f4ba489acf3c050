/** Finding a marked passage again in a text that has changed, and what has changed in it, as a library. */
export { findChange } from '../anchors/changes.ts';
export { describe } from '../anchors/describe.ts';
export { type Found, locate } from '../anchors/locate.ts';
