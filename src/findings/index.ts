import * as actor from './actor/index.ts';
import * as figure from './figure/index.ts';
import * as quote from './quote/index.ts';

/** Every kind of finding, one line each. */
export const kinds = { actor, figure, quote };

/** The name of a kind. */
export type Kind = keyof typeof kinds;

/** Whatever the files of this folder return. */
export type Finding = ReturnType<(typeof kinds)[Kind]['find']>[number];
