import type { Collection, Rule } from '../model.ts';
import { claimsOf } from '../present/stored-facts.ts';
import type { ExportedFile, Exporter, ExportOptions, Library } from './exporter.ts';

/** The value of `format` in the extension's own files. */
export const FORMAT = 'newsgloss';

/** The version of the format, not of the extension. Increased when older versions would misread a file. */
export const VERSION = 1;

/** The end of every file of this format: one that does not have it was cut short. */
export const END = '\n]}\n';

/** The extension's own format, without loss. It is defined by `library.schema.json`. */
export const exporter: Exporter = {
  extension: 'json',
  mime: 'application/json',
  perArticle: false,
  hasCitation: false,
  write: (library, options) => writeLibrary(library, options, {}),
};

/** How many annotations are written at a time: an article can have tens of thousands. */
const CHUNK = 100;

/**
 * Writes one annotation per line, so that large files can be streamed and compared, and a file that was cut short has whole
 * annotations. The fields of `more` come before the articles.
 */
async function* writeLibrary(library: Library, { now }: Pick<ExportOptions, 'now'>, more: { [name: string]: unknown }) {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: now, ...more });
  yield `${head.slice(0, -1)},"articles":[`;
  let between = '\n';
  for await (const { article, annotations, text: saved } of library) {
    const { url: _, ...text } = saved ?? { url: '' };
    yield `${between}${JSON.stringify({ ...article, ...(saved && { text }) }).slice(0, -1)},"annotations":[`;
    for (let at = 0; at < annotations.length; at += CHUNK) {
      const lines = annotations
        .slice(at, at + CHUNK)
        .map((annotation) => JSON.stringify({ ...annotation, facts: claimsOf(annotation.facts) }));
      yield `${at > 0 ? ',' : ''}\n${lines.join(',\n')}`;
    }
    yield annotations.length > 0 ? '\n]}' : ']}';
    between = ',\n';
  }
  yield END;
}

/** The content of a backup in addition to the library. */
interface BackupExtras {
  settings: object;
  rules: Rule[];
  collections: Collection[];
}

/** Creates a backup: one file with all articles, annotations, collections, settings and rules. */
export function backUp(
  library: Library,
  { settings, rules, collections }: BackupExtras,
  options: Pick<ExportOptions, 'now'>,
): ExportedFile {
  return {
    name: `newsgloss-backup-${options.now.slice(0, 10)}.json`,
    mime: 'application/json',
    pieces: writeLibrary(library, options, { backup: true, settings, rules, collections }),
  };
}
