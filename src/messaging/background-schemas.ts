import * as v from 'valibot';
import {
  AddressSchema,
  ArticleSchema,
  ColourSchema,
  CorrectionSchema,
  DraftSchema,
  FactsSchema,
  IdentitySchema,
  IdSchema,
  MAX_LANGUAGE,
  NotesSchema,
  ParticularsSchema,
  PreviousTagsSchema,
  RuleSchema,
  SpanSchema,
} from '../model.ts';
import type { Background, NotesApi, Preferences, Reader, Rules } from './contract.ts';
import type { Framed } from './frame-contract.ts';
import type { ArgumentSchemas } from './messenger.ts';
import { framesSchemas } from './own-page-schemas.ts';
import { corrections, integer, markChanges } from './page-schemas.ts';

const ids = v.pipe(v.array(IdSchema), v.maxLength(200_000));
const drafts = v.pipe(v.array(DraftSchema), v.maxLength(200_000));
const tag = v.pipe(v.string(), v.maxLength(400));

/** The arguments of calls from content scripts to the background. */
export const backgroundSchemas: ArgumentSchemas<Background> = {
  prepare: [v.pipe(v.string(), v.maxLength(MAX_LANGUAGE))],
  open: [ArticleSchema],
  kept: [ArticleSchema],
  keep: [ArticleSchema, drafts],
  save: [ArticleSchema, drafts],
  keepText: [ArticleSchema],
  asksSite: [IdentitySchema],
  forget: [ArticleSchema, ids],
  restore: [ArticleSchema, ids],
  alter: [ArticleSchema, IdSchema, markChanges],
  takeColour: [ColourSchema],
  correct: [IdentitySchema, CorrectionSchema],
  takeBack: [IdentitySchema, IdSchema],
  loadPageUi: [],
  showFrame: [integer, ...framesSchemas.show],
  quote: [ParticularsSchema, drafts],
  writeInTab: [IdentitySchema, IdSchema],
  report: [IdentitySchema, SpanSchema],
  leave: [],
};

/** The arguments of calls from the extension's pages to the notes API. */
export const notesSchemas: ArgumentSchemas<NotesApi> = {
  kept: [IdentitySchema],
  one: [IdSchema],
  annotate: [IdSchema, NotesSchema, NotesSchema],
  describePage: [integer, ParticularsSchema, NotesSchema, NotesSchema],
  keepSample: [ArticleSchema, DraftSchema],
  quote: [ParticularsSchema, drafts],
  tags: [],
  renameTag: [tag, tag],
  resetTags: [v.pipe(v.array(PreviousTagsSchema), v.maxLength(1_000_000))],
  forgetArticle: [AddressSchema],
  restore: [ids],
  earlier: [IdentitySchema, v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(20))],
  space: [],
  texts: [],
  checkMirror: [v.boolean()],
};

/** Two versions of a note, joined, may be longer than a note that is typed. */
const joined = v.pipe(v.string(), v.maxLength(1_000_000));

/** See `NoteOpening`. */
export const noteOpeningSchema = v.strictObject({
  target: v.union([v.strictObject({ id: IdSchema }), v.strictObject({ tab: integer, particulars: ParticularsSchema })]),
  read: joined,
});

/** See `NoteDraft`. */
export const noteDraftSchema = v.strictObject({ note: joined, read: v.optional(joined) });

const length = v.pipe(v.number(), v.finite());

const frameRequest = v.union([
  v.strictObject({ type: v.picklist(['join', 'press', 'away']) }),
  v.strictObject({ type: v.literal('size'), width: length, height: length }),
  v.strictObject({ type: v.literal('act'), act: v.pipe(v.string(), v.maxLength(30)) }),
  v.strictObject({ type: v.literal('correct'), corrections }),
  v.strictObject({
    type: v.literal('change'),
    facts: v.optional(FactsSchema),
    shares: v.optional(v.picklist(['name', 'words'])),
  }),
]);

/** The arguments of calls from the extension's frames in a web page. */
export const framedSchemas: ArgumentSchemas<Framed> = { ask: [v.string(), frameRequest], state: [], askInTab: [] };

/** The arguments of calls about correction rules. */
export const rulesSchemas: ArgumentSchemas<Rules> = { list: [], remove: [IdSchema], restore: [RuleSchema] };

/** The arguments of calls about settings. */
export const preferencesSchemas: ArgumentSchemas<Preferences> = {
  // `changeSettings` checks names and values, and says in its error which one is wrong.
  change: [v.pipe(v.record(v.string(), v.unknown()), v.maxEntries(50))],
  read: [],
};

/** The arguments of calls that find findings in a text of the extension's own. */
export const readerSchemas: ArgumentSchemas<Reader> = {
  read: [ArticleSchema],
  explain: [ArticleSchema, SpanSchema],
};
