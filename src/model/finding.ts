import * as v from 'valibot';
import type { Facts } from './annotation.ts';
import { hues } from './constants.ts';
import type { Span } from './primitives.ts';

/** The fields that all kinds of findings share. */
export interface FindingOf<K extends string, F extends Facts> extends Span {
  kind: K;
  facts: F;
  /** From 0 to 1. */
  confidence: number;
  /** Related spans by name, such as the speaker of a quotation. Not stored. */
  parts?: { [name: string]: Span };
}

const HueSchema = v.picklist(hues);

/** The colour of a kind. */
export type Hue = v.InferOutput<typeof HueSchema>;

/** See `Hues`. */
export const HuesSchema = v.pipe(
  v.custom<{ [kind: string]: Hue }>((value) => !Array.isArray(value)), // `record` accepts lists
  v.record(v.string(), HueSchema),
  v.maxEntries(100),
);

/** The colours that the reader chose, by kind; a kind that is not listed has its default colour. */
export type Hues = v.InferOutput<typeof HuesSchema>;

/** How a kind is underlined or filled, so that kinds can be distinguished without colour. */
export type Stroke = 'fill' | 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
