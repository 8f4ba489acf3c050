/** The finder as a library, for Node and the browser. */
import actors from '../findings/actor.bin';
import { createFinder } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import { cutBlocks, prepare } from '../text/prepare.ts';

export type { Finding };

/** Loads a finder that takes a bare text, its paragraphs parted by line breaks. */
export async function loadFinder(): Promise<(text: string) => Finding[]> {
  const find = createFinder(actors);
  return (text) => find(prepare({ text, lang: '', blocks: cutBlocks(text) }));
}
