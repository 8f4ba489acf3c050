import type { Rule } from '../model.ts';
import type { ExportedFile, Exporter, ExportOptions, Library } from './exporter.ts';

/** The value of `format` in the extension's own files. */
export const FORMAT = 'newsgloss';

/** The version of the format, not of the extension. Increased when older versions would misread a file. */
export const VERSION = 1;

/** The extension's own format, without loss. It is defined by `library.schema.json`. */
export const exporter: Exporter = {
  extension: 'json',
  mime: 'application/json',
  perArticle: false,
  write: (library, options) => writeLibrary(library, options, {}),
};

/** Writes one article per line, so that large files can be streamed and compared. The fields of `more` come before the articles. */
async function* writeLibrary(library: Library, { now }: Pick<ExportOptions, 'now'>, more: { [name: string]: unknown }) {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: now, ...more });
  yield `${head.slice(0, -1)},"articles":[`;
  let between = '\n';
  for await (const { article, annotations } of library) {
    yield `${between}${JSON.stringify(article).slice(0, -1)},"annotations":[`;
    // In chunks, because an article can have tens of thousands of annotations.
    for (let at = 0; at < annotations.length; at += 100) {
      const some = annotations.slice(at, at + 100).map((annotation) => JSON.stringify(annotation));
      yield `${at > 0 ? ',' : ''}${some.join(',')}`;
    }
    yield ']}';
    between = ',\n';
  }
  yield '\n]}\n';
}

/** The content of a backup in addition to the library. */
export interface BackupExtras {
  settings: object;
  rules: Rule[];
}

/** Creates a backup: one file with all articles, annotations, settings and rules. */
export function backUp(
  library: Library,
  { settings, rules }: BackupExtras,
  options: Pick<ExportOptions, 'now'>,
): ExportedFile {
  return {
    name: `newsgloss-backup-${options.now.slice(0, 10)}.json`,
    mime: 'application/json',
    pieces: writeLibrary(library, options, { backup: true, settings, rules }),
  };
}
