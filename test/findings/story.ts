import actors from '../../src/findings/actor.bin';
import type { Quote } from '../../src/findings/quote/types.ts';
import { openModel } from '../../src/findings/tagger/model.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';
import { find } from '../rules/finder.ts';

/** Prepares plain text as the library does. */
export const prepareStory = (text: string, lang = 'en'): PreparedText =>
  prepare({ text, lang, blocks: cutBlocks(text) });

/** The content of `actor.bin`. */
export { actors };

/** The models, as the `find` functions expect them. */
export const models = { actors: openModel(actors) };

/** All findings of a story, by the models of its language. */
export { find as findAll };

/** The quotations and reports of a story; paragraphs are parted by an empty line or by ¶. */
export function findQuotes(story: string, lang = 'en'): { text: string; quotes: Quote[] } {
  const text = prepareStory(story.replaceAll(' ¶ ', '\n\n'), lang);
  return { text: text.text, quotes: find(text).flatMap((one) => (one.kind === 'quote' ? [one] : [])) };
}

/** Who most probably says something, also where that is only proposed: the name of the actor, the words for somebody without a name, or null. */
export const whoSays = ({ facts: { actor, speaker, perhaps } }: Quote): string | null =>
  actor ?? speaker ?? perhaps?.names[0] ?? perhaps?.said ?? null;
