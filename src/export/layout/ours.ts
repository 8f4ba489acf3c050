import logseq from './ours/logseq.liquid';
import obsidian from './ours/obsidian.liquid';
import text from './ours/text.liquid';

/** Layouts like our own formats, to begin from. */
export const ours = { text, obsidian, logseq };
