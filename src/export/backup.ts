import type { Rule } from '../model.ts';
import type { Shelf, Wishes } from './exporter.ts';
import type { ExportedFile } from './file.ts';
import { writeShelf } from './json.ts';

/** What lies beside the shelf: what the reader chose, and what they put right for every later reading. */
export interface Beside {
  settings: object;
  rules: Rule[];
}

/** One file of everything: articles, annotations, settings and rules. */
export function backUp(shelf: Shelf, { settings, rules }: Beside, wishes: Pick<Wishes, 'now'>): ExportedFile {
  return {
    name: `newsgloss-backup-${wishes.now.slice(0, 10)}.json`,
    mime: 'application/json',
    pieces: writeShelf(shelf, wishes, { backup: true, settings, rules }),
  };
}
