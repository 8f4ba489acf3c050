import type { Rule } from '../model.ts';
import type { ExportedFile, Exporter, Library, Wishes } from './exporter.ts';

/** The format named at the head of our files. */
export const FORMAT = 'newsgloss';

/** The version of the format, not of the extension. Increased when older versions would misread a file. */
export const VERSION = 1;

/** The whole library, without loss. Described by `library.schema.json`. */
export const exporter: Exporter = {
  extension: 'json',
  mime: 'application/json',
  perArticle: false,
  write: (library, wishes) => writeLibrary(library, wishes, {}),
};

/** Writes one article per line, so that large files can be streamed and compared; `more` is written before them. */
async function* writeLibrary(library: Library, { now }: Pick<Wishes, 'now'>, more: { [name: string]: unknown }) {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: now, ...more });
  yield `${head.slice(0, -1)},"articles":[`;
  let between = '\n';
  for await (const { article, annotations } of library) {
    yield `${between}${JSON.stringify(article).slice(0, -1)},"annotations":[`;
    // In chunks: an article may have tens of thousands.
    for (let at = 0; at < annotations.length; at += 100) {
      const some = annotations.slice(at, at + 100).map((annotation) => JSON.stringify(annotation));
      yield `${at > 0 ? ',' : ''}${some.join(',')}`;
    }
    yield ']}';
    between = ',\n';
  }
  yield '\n]}\n';
}

/** What a backup has besides the library. */
export interface Beside {
  settings: object;
  rules: Rule[];
}

/** A backup: one file with all articles, annotations, settings and rules. */
export function backUp(library: Library, { settings, rules }: Beside, wishes: Pick<Wishes, 'now'>): ExportedFile {
  return {
    name: `newsgloss-backup-${wishes.now.slice(0, 10)}.json`,
    mime: 'application/json',
    pieces: writeLibrary(library, wishes, { backup: true, settings, rules }),
  };
}
