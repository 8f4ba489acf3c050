import actors from '../../src/findings/actor.bin';
import { resolveCoreference } from '../../src/findings/coref/index.ts';
import { type Finding, kinds } from '../../src/findings/index.ts';
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

/** All findings of a story with whoever speaks most probably, also where that is not certain. */
export const nameAll = (text: PreparedText): Finding[] =>
  resolveCoreference(
    Object.values(kinds).flatMap((kind): Finding[] => kind.find(text, models)),
    text,
  ).sort((a, b) => a.start - b.start || b.end - a.end);
