import actors from '../../src/findings/actor.bin';
import { openModel } from '../../src/findings/tagger/model.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';

/** Prepares plain text as the library does. */
export const prepareStory = (text: string, lang = 'en'): PreparedText =>
  prepare({ text, lang, blocks: cutBlocks(text) });

/** The content of `actor.bin`. */
export { actors };

/** The models, as the `find` functions expect them. */
export const models = { actors: openModel(actors) };
