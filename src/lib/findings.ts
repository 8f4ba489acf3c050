/** The finder as a library, for Node and the browser. */
import actors from '../findings/actor.bin';
import { createFinder } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import { cutBlocks, prepare } from '../text/prepare.ts';

export type { Finding };

/** The language of a text (BCP 47) and its day of publication (ISO 8601). */
interface TextOptions {
  lang?: string;
  published?: string;
}

/** Loads a finder that takes a bare text, its paragraphs parted by line breaks; English if no language is given. */
export async function loadFinder(): Promise<(text: string, options?: TextOptions) => Finding[]> {
  const find = createFinder(actors);
  return (text, { lang = '', published } = {}) =>
    find(prepare({ text, lang, ...(published && { published }), blocks: cutBlocks(text) }));
}
