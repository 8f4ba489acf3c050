import * as v from 'valibot';
import {
  AddressSchema,
  ColourSchema,
  CorrectionSchema,
  FactsSchema,
  IdSchema,
  KindSchema,
  OffsetSchema,
  SelectorsSchema,
  SettingsSchema,
  SpanSchema,
} from '../model.ts';
import type { Page } from './contract.ts';
import type { ArgumentSchemas } from './messenger.ts';

/** A revision, or the id of a tab. */
export const integer = v.pipe(v.number(), v.safeInteger());

/** The corrections of one form. */
export const corrections = v.pipe(v.array(CorrectionSchema), v.maxLength(100));

/** See `MarkChanges`. */
export const markChanges = v.strictObject({ colour: v.optional(ColourSchema), selectors: v.optional(SelectorsSchema) });

const fewIds = v.pipe(v.array(IdSchema), v.maxLength(100));

// `parts` is for display only.
const finding = v.looseObject({
  kind: KindSchema,
  facts: FactsSchema,
  start: OffsetSchema,
  end: OffsetSchema,
  confidence: v.pipe(v.number(), v.finite()),
});

/** The arguments of calls from the extension's pages and the background to a content script. */
export const pageSchemas: ArgumentSchemas<Page> = {
  state: [integer],
  inView: [],
  reveal: [SpanSchema],
  step: [v.boolean()],
  keep: [finding],
  restore: [IdSchema],
  forget: [IdSchema],
  alter: [IdSchema, markChanges],
  accept: [IdSchema],
  attach: [IdSchema],
  highlight: [],
  // The background has checked the request.
  frame: [integer, v.string(), v.looseObject({ type: v.string() })],
  putRight: [corrections],
  takeBack: [fewIds],
  save: [],
  libraryChanged: [AddressSchema],
  refresh: [],
  prefer: [SettingsSchema],
  trace: [],
  readAnyway: [],
  readSelection: [],
  dismiss: [],
};
