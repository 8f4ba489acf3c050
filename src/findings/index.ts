import * as actor from './actor/index.ts';
import * as figure from './figure/index.ts';
import * as quote from './quote/index.ts';

/** The kinds of findings: each module exports a `find` function. */
export const kinds = { actor, figure, quote };

/** The name of a kind. */
export type Kind = keyof typeof kinds;

/** A finding of any kind. */
export type Finding = ReturnType<(typeof kinds)[Kind]['find']>[number];
