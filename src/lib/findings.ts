/** The finder as a library, for Node and the browser. */
import actors from '../findings/actor.bin';
import german from '../findings/actor-de.bin';
import spanish from '../findings/actor-es.bin';
import french from '../findings/actor-fr.bin';
import italian from '../findings/actor-it.bin';
import portuguese from '../findings/actor-pt.bin';
import { createFinder } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import { openModels, useModels, type Weights } from '../findings/quote/index.ts';
import { cutBlocks, prepare } from '../text/prepare.ts';

export type { Finding, Weights };

/** The language that the page of a text declares (BCP 47), its address, and its day of publication (ISO 8601). */
interface TextOptions {
  lang?: string;
  url?: string;
  published?: string;
}

/** The models of other languages than English, by language (ISO 639-1). */
const OTHERS = new Map([
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['pt', portuguese],
]);

/**
 * Loads a finder that takes a bare text, its paragraphs parted by line breaks; the words tell its language, and `lang` where they do
 * not. With `weights`, quotations are found by these, as by models that never saw a text.
 */
export async function loadFinder({
  weights,
}: {
  weights?: Weights;
} = {}): Promise<(text: string, options?: TextOptions) => Finding[]> {
  const models = weights ? openModels(weights) : null;
  const finders = new Map([['en', createFinder(actors)]]);
  return (bare, { lang = '', ...known } = {}) => {
    const text = prepare({ text: bare, lang, ...known, blocks: cutBlocks(bare) });
    const file = OTHERS.get(text.language);
    const language = file ? text.language : 'en';
    const find = finders.get(language) ?? createFinder(actors, file && { language, file });
    finders.set(language, find);
    useModels(models);
    return find(text);
  };
}
