import type { Piece, Shelf, Shelved, Wishes } from './exporter.ts';
import { createNamer, safeFileName } from './file-name.ts';
import { type ExporterName, exporters } from './index.ts';
import { readSource } from './source.ts';
import { zip } from './zip.ts';

/** A file about to be written. */
export interface ExportedFile {
  name: string;
  mime: string;
  pieces: AsyncIterable<Piece>;
}

/** What is exported, and what it is called: the article's title, the tag, the search. */
export interface Batch {
  shelf: Shelf;
  /** How many articles there are. */
  articles: number;
  title: string;
}

/** The file that an exporter makes of a shelf; of several articles a zip, where its files hold one each. */
export function exportFile(
  exporterName: ExporterName,
  { shelf, articles, title }: Batch,
  wishes: Wishes,
): ExportedFile {
  const { extension, mime, perArticle, write } = exporters[exporterName];
  const name = safeFileName(title, 'newsgloss');
  if (!perArticle || articles === 1) return { name: `${name}.${extension}`, mime, pieces: write(shelf, wishes) };
  return { name: `${name}.zip`, mime: 'application/zip', pieces: zip(listEntries(exporterName, shelf, wishes)) };
}

async function* listEntries(exporterName: ExporterName, shelf: Shelf, wishes: Wishes) {
  const { extension, write } = exporters[exporterName];
  const unlike = createNamer();
  for await (const shelved of shelf) {
    yield { name: `${unlike(nameArticle(shelved))}.${extension}`, pieces: write([shelved], wishes) };
  }
}

/** What a file about one article is called. */
export const nameArticle = ({ article }: Pick<Shelved, 'article'>): string =>
  safeFileName(readSource(article).title, 'article');
