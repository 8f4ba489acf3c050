import { writeWordDraft } from './docx.ts';
import { type Draft, writeMarkdownDraft } from './draft.ts';
import type { ExportedFile, Exporter, ExportOptions, Library } from './exporter.ts';
import { createUniqueNamer, nameFile, safeFileName } from './file-name.ts';
import { exporters } from './index.ts';
import { zip } from './zip.ts';

export { writeDocument, writeDraftDocument } from './docx.ts';

/** The articles to export, and a title for the file. */
interface Batch {
  library: Library;
  /** The number of articles. */
  articles: number;
  /** The title of the article, the tag, or the search query. */
  title: string;
}

/** Exports a library. The result is a ZIP archive if the format has one file per article and there are several. */
export function exportFile(
  exporter: Exporter,
  { library, articles, title }: Batch,
  options: ExportOptions,
): ExportedFile {
  const { extension, mime, perArticle, write } = exporter;
  const name = safeFileName(title, 'newsgloss');
  if (!perArticle || articles === 1) return { name: `${name}.${extension}`, mime, pieces: write(library, options) };
  return { name: `${name}.zip`, mime: 'application/zip', pieces: zip(listEntries(exporter, library, options)) };
}

/** The draft of an essay as a Word document or as Markdown; `now` is the time of the export (ISO 8601, UTC). */
export function exportDraft(draft: Draft, format: 'docx' | 'markdown', now: string): ExportedFile {
  const { extension, mime } = exporters[format];
  const pieces = format === 'docx' ? writeWordDraft(draft, now) : toPieces(writeMarkdownDraft(draft));
  return { name: `${safeFileName(draft.title, 'newsgloss')}.${extension}`, mime, pieces };
}

async function* toPieces(text: string): AsyncGenerator<string> {
  yield text;
}

async function* listEntries({ extension, write }: Exporter, library: Library, options: ExportOptions) {
  const toUniqueName = createUniqueNamer();
  for await (const libraryItem of library) {
    yield { name: `${toUniqueName(nameFile(libraryItem))}.${extension}`, pieces: write([libraryItem], options) };
  }
}
