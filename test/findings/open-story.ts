import german from '../../src/findings/actor-de.bin';
import spanish from '../../src/findings/actor-es.bin';
import french from '../../src/findings/actor-fr.bin';
import italian from '../../src/findings/actor-it.bin';
import portuguese from '../../src/findings/actor-pt.bin';
import { readActors } from '../../src/findings/coref/name-actors.ts';
import { attributeStory } from '../../src/findings/quote/attribute.ts';
import { readSpokenSpans } from '../../src/findings/quote/dialogue.ts';
import { joinPieces } from '../../src/findings/quote/marks.ts';
import { readModels } from '../../src/findings/quote/models.ts';
import { type Model, openModel } from '../../src/findings/tagger/model.ts';
import { actors as english, prepareStory } from './story.ts';

const OTHERS: { [language: string]: Uint8Array } = {
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
};

const models = new Map<string, Model>();

/** The model of actors of a language. */
export function modelOf(language: string): Model {
  const file = OTHERS[language];
  const model = models.get(language) ?? openModel(english, file && { language, file });
  models.set(language, model);
  return model;
}

/** Reads a story up to who says what; `words` gives the words of a span of tokens. */
export function openStory(written: string, lang = 'en') {
  const text = prepareStory(written.replaceAll(' ¶ ', '\n\n'), lang);
  const actors = readActors(text, modelOf(text.language));
  const spans = readSpokenSpans(text, actors);
  const { story, found } = attributeStory(text, actors, spans, readModels());
  const words = (first: number, last: number) =>
    text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end ?? 0);
  return { text, actors, spans, quotations: joinPieces(text, spans), story, scene: story.scene, found, words };
}
