import * as v from 'valibot';

/** See `StoredLayout`. */
export const StoredLayoutsSchema = v.pipe(
  v.array(
    v.object({
      id: v.custom<string>((id) => typeof id === 'string' && /^layout-[\da-f]{1,12}$/.test(id)),
      /** As in its file: see `src/export/layout`. */
      text: v.pipe(v.string(), v.maxLength(100_000)),
    }),
  ),
  v.maxLength(100),
);

/** A layout of exported files, by the reader. */
export type StoredLayout = v.InferOutput<typeof StoredLayoutsSchema>[number];
