import type { Shelf, Wishes } from './exporter.ts';
import type { ExportedFile } from './file.ts';
import { writeShelf } from './json.ts';

/** One file of everything: articles, annotations, and what the reader chose. */
export function backUp(shelf: Shelf, settings: object, wishes: Pick<Wishes, 'now'>): ExportedFile {
  return {
    name: `newsgloss-backup-${wishes.now.slice(0, 10)}.json`,
    mime: 'application/json',
    pieces: writeShelf(shelf, wishes, { backup: true, settings }),
  };
}
