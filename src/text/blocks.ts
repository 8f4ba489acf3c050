import type { Block } from '../model.ts';

// a line that is not blank, without the spaces around it: “ One. ” → “One.”
const LINE = /\S[^\n\r]*/g;

/** The blocks of a bare text: its lines, blank ones aside, all taken for paragraphs. */
export function cutBlocks(text: string): Block[] {
  return Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({
    role: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }));
}
