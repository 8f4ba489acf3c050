import * as v from 'valibot';
import { joinPieces, type SyncFile, type SyncFiles } from './files.ts';

const BundleSchema = v.object({
  format: v.literal('newsgloss-computers'),
  version: v.literal(1),
  files: v.record(v.string(), v.object({ text: v.string(), modified: v.number() })),
});

/** A file that is no bundle, or one of a later version. */
export class NoBundle extends Error {
  override name = 'NoBundle';
}

/** The shared folder as a single file, for browsers without access to folders. */
interface Bundle {
  files: SyncFiles;
  /** The file with what was written since. */
  toJson(): string;
}

/** Opens a bundle; '' for an empty one. Throws `NoBundle`. `now` is in milliseconds since 1970. */
export function openBundle(json: string, now: number): Bundle {
  const there = json === '' ? new Map() : readBundle(json);
  const describe = (name: string): SyncFile => {
    const { text = '', modified = 0 } = there.get(name) ?? {};
    return { name, size: text.length, modified };
  };
  return {
    files: {
      list: async () => [...there.keys()].map(describe),
      read: async (name) => there.get(name)?.text ?? '',
      async write(name, pieces) {
        there.set(name, { text: await joinPieces(pieces), modified: now });
        return describe(name);
      },
      async remove(name) {
        there.delete(name);
      },
    },
    toJson: () => JSON.stringify({ format: 'newsgloss-computers', version: 1, files: Object.fromEntries(there) }),
  };
}

function readBundle(json: string): Map<string, { text: string; modified: number }> {
  try {
    return new Map(Object.entries(v.parse(BundleSchema, JSON.parse(json)).files));
  } catch (error) {
    if (error instanceof SyntaxError || v.isValiError(error)) throw new NoBundle(error.message);
    throw error;
  }
}
