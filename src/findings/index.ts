import type { KindInfo } from '../model.ts';
import * as actor from './actor/index.ts';
import * as figure from './figure/index.ts';
import * as quote from './quote/index.ts';

/** Every kind of finding, one line each. */
export const kinds = { actor, figure, quote };

/** How each kind looks, kept apart from the finders so that a bundle that only needs colours drops them. */
export const infos: { [K in Kind]: KindInfo } = { actor: actor.info, figure: figure.info, quote: quote.info };

/** The name of a kind. */
export type Kind = keyof typeof kinds;

/** Whatever the files of this folder return. */
export type Finding = ReturnType<(typeof kinds)[Kind]['find']>[number];
