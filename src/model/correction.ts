import * as v from 'valibot';
import { FactsSchema, SelectorsSchema } from './annotation.ts';
import { scopes } from './constants.ts';
import { AddressSchema, IdSchema, KindSchema, LineSchema, MomentSchema } from './primitives.ts';

/** Where a correction applies. */
export type Scope = (typeof scopes)[number];

/** The findings that a correction applies to: this one, all with the same words, or all with the same name. */
export type CorrectionTarget = 'here' | 'words' | 'name';

const correction = {
  kind: KindSchema,
  /** Applies to this passage only. */
  place: v.optional(SelectorsSchema),
  /** Applies to the actor with this name, as it was found. */
  name: v.optional(LineSchema),
  /** Applies to these words, ignoring case. */
  words: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
  /** The finding is wrong and is removed. */
  rejects: v.optional(v.literal(true)),
  /** The facts to replace; null removes one. */
  facts: v.optional(FactsSchema),
  /** The right extent of the passage. */
  to: v.optional(SelectorsSchema),
};

/** See `Correction`. */
export const CorrectionSchema = v.strictObject({ ...correction, scope: v.picklist(scopes) });

/** A correction to findings that the reader makes. */
export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** See `Rule`. */
export const RuleSchema = v.strictObject({
  ...correction,
  id: IdSchema,
  /** ISO 8601, UTC. */
  created: MomentSchema,
  /** The article that it applies to. */
  url: v.optional(AddressSchema),
  /** The site that it applies to; without `url` and `site` it applies everywhere. */
  site: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});

/** A stored correction. It applies to later findings, and never changes an annotation. */
export type Rule = v.InferOutput<typeof RuleSchema>;
