import type { StoryText } from '../model.ts';

/** The text of a story, as the selectors of annotations are about it. */
export const joinBlocks = ({ blocks }: Pick<StoryText, 'blocks'>): string =>
  blocks.map(({ text }) => text).join('\n\n');
