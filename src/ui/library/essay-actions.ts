import type { OutlineCard } from '../../export/outline.ts';
import type { OutlineSection } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import type { NewText } from '../../storage/sections.ts';
import type { Reorder } from './reorder.ts';

/** What the parts of the essay can do. */
export interface EssayActions {
  database: Database;
  /** Changes the sections; with a notice, offers to undo it. */
  change(next: (sections: OutlineSection[]) => OutlineSection[], notice?: string): Promise<unknown>;
  /** Changes the text of a paragraph. Rejects with `NoteConflict` if another editor changed it since it was `read`. */
  write(key: string, text: string, read: string): Promise<unknown>;
  /** The new paragraph. */
  added: NewText | null;
  /** Adds a paragraph to a section, with the cursor in it. */
  addText(section: number): void;
  /** Removes a paragraph that is left empty. */
  leaveText(key: string, text: string): void;
  cards: Map<string, OutlineCard>;
  reorder: Reorder;
  describe(card: OutlineCard): { words: string; from: string };
  nameSection(at: number): string;
}
