import actors from '../../src/findings/actor.bin';
import { openModel } from '../../src/findings/tagger/model.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';

/** A story of bare text, prepared as the library does it. */
export const prepareStory = (text: string, lang = 'en'): PreparedText =>
  prepare({ text, lang, blocks: cutBlocks(text) });

/** What was learnt, as the file that the product reads. */
export { actors };

/** What was learnt, as the kinds are given it. */
export const models = { actors: openModel(actors) };
