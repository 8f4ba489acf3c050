import * as v from 'valibot';
import { type Facts, PerhapsSchema } from './annotation.ts';
import type { SavedText, StoryText, TextBlock } from './article.ts';
import { type Collection, CollectionItemSchema, CollectionSchema, SectionPartSchema } from './collection.ts';
import { MAX_STORY, MAX_STORY_BLOCKS, roles } from './constants.ts';

// For data that was stored earlier, in the database or in a file: it may be damaged, or longer than a message may be.

/** A string; '' in place of anything else. */
export const TextSchema = v.fallback(v.string(), '');

/** The strings of a list. */
export const StringsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((one) => typeof one === 'string')),
);

/** The facts of valid types. */
export const LenientFactsSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((fields) => {
    const isFact = (fact: unknown) =>
      fact === null || typeof fact === 'string' || Number.isFinite(fact) || v.is(PerhapsSchema, fact);
    return Object.fromEntries(Object.entries(fields).filter(([, fact]) => isFact(fact))) as Facts;
  }),
);

/** A schema without its limits: its first part if it is a pipe. */
const withoutLimits = (schema: v.GenericSchema): v.GenericSchema =>
  'pipe' in schema ? (schema as v.SchemaWithPipe<[v.GenericSchema]>).pipe[0] : schema;

const isOptional = (schema: v.GenericSchema): schema is v.OptionalSchema<v.GenericSchema, undefined> =>
  schema.type === 'optional';

/** Accepts what the schema accepts, and leaves the field out otherwise. */
export const omitInvalid = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);

/**
 * The schema of a stored object: like the entries of a model schema, but without limits, and optional fields that are invalid
 * are left out, as are unknown ones. `changes` replaces entries.
 */
export function storedObject<E extends v.ObjectEntries, C extends v.ObjectEntries>(entries: E, changes: C) {
  const all = Object.entries(entries).map(([name, entry]) => [
    name,
    isOptional(entry) ? omitInvalid(withoutLimits(entry.wrapped)) : withoutLimits(entry as v.GenericSchema),
  ]);
  const lenient = v.object({ ...(Object.fromEntries(all) as E), ...changes });
  return v.pipe(lenient, v.transform(withoutUndefined));
}

const withoutUndefined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The entries of a list that a schema accepts; none for anything else. */
const validOf = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list): v.InferOutput<S>[] =>
        list.flatMap((one) => {
          const { success, output } = v.safeParse(schema, one);
          return success ? [output] : [];
        }),
      ),
    ),
    () => [],
  );

const StoredCollectionSchema = storedObject(CollectionSchema.entries, {
  id: v.pipe(v.string(), v.nonEmpty()),
  name: TextSchema,
  note: TextSchema,
  items: validOf(CollectionItemSchema),
  sections: validOf(v.object({ heading: TextSchema, parts: validOf(SectionPartSchema) })),
  created: TextSchema,
  updated: TextSchema,
});

/** The collection of a row or a file, repaired where it is damaged; null if its id is missing. */
export function readCollection(value: unknown): Collection | null {
  const { success, output } = v.safeParse(StoredCollectionSchema, value);
  return success ? output : null;
}

const BlockSchema = v.object({
  role: v.fallback(v.picklist(roles), 'paragraph'),
  text: v.pipe(v.string(), v.nonEmpty()),
});

/** The blocks of a list that are valid, up to the lengths of the longest story. */
function readBlocks(list: unknown[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let length = 0;
  for (const one of list) {
    const { success, output } = v.safeParse(BlockSchema, one);
    if (!success) continue;
    length += output.text.length;
    if (length > MAX_STORY || blocks.length === MAX_STORY_BLOCKS) break;
    blocks.push(output);
  }
  return blocks;
}

const StorySchema = v.pipe(
  v.object({ taken: TextSchema, blocks: v.array(v.unknown()) }),
  v.transform(({ taken, blocks }): StoryText => ({ taken, blocks: readBlocks(blocks) })),
  v.check(({ blocks }) => blocks.length > 0),
);

/** The text of an article without its address, repaired where it is damaged: only a block of the first text is needed. */
export const LenientSavedTextSchema = v.pipe(
  v.object({ first: StorySchema, latest: omitInvalid(StorySchema) }),
  v.transform(({ first, latest }): Omit<SavedText, 'url'> => ({ first, ...(latest && { latest }) })),
);

/** The files that were written into the reader's folder, by name. */
interface WrittenFiles {
  [name: string]: {
    /** The address of its article. */
    url: string;
    /** The SHA-256 of what was written, in hexadecimal digits. */
    hash: string;
    /** The SHA-256 of what it was written from. */
    source?: string | undefined;
    /** The library that wrote it last. */
    by: string;
  };
}

const WrittenFilesSchema = v.object({
  files: v.record(
    v.string(),
    v.object({ url: v.string(), hash: v.string(), source: v.optional(v.string()), by: v.string() }),
  ),
});

/** The list of files in the reader's folder; none if it is damaged. */
export function readWrittenFiles(json: string): WrittenFiles {
  try {
    const { success, output } = v.safeParse(WrittenFilesSchema, JSON.parse(json));
    return success ? output.files : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
