import type { Actor } from '../../findings/actor/index.ts';
import { describeName, groupByName, listParts } from '../../findings/coref/claim.ts';
import type { Model } from '../../findings/tagger/model.ts';
import { inputOf } from '../../findings/tagger/tag.ts';
import { findCountry } from '../../lexicon/countries.ts';
import type { Judgement } from './examples.ts';
import { type LabelledActor, namesSame } from './labels.ts';
import type { TrainingStory } from './training-story.ts';

/** Which names of a story are those of labelled actors, and of the right type; `modelOf` gives the model of a language. Speakers are left out: they are not judged. */
export function* listActorJudgements(story: TrainingStory, modelOf: (language: string) => Model): Generator<Judgement> {
  const { label, scene, actors } = story;
  const { text } = scene.reading;
  if (!label.actors) return;
  const labelled = label.actors.map((one) => ({ ...one, forms: [one.name, ...(one.also ?? [])].map(fold) }));
  const byName = groupByName(actors);
  const parts = listParts(byName.keys());
  const used = new Set<LabelledActor>();
  for (const [name, mentions] of byName) {
    const type = readType(mentions);
    const own = labelled.filter(({ forms }) => forms.includes(fold(name)));
    const match = own.find((one) => one.type === type) ?? own[0];
    const isRight = match !== undefined && match.type === type && !used.has(match);
    if (match) used.add(match);
    const speaks = label.quotes.some((quote) => quote.name && namesSame(quote.name, name));
    if (match?.optional || speaks) continue;
    yield {
      story,
      values: describeName(inputOf(text, modelOf(text.language)), mentions, parts),
      target: Number(isRight),
      weight: 1,
    };
  }
}

/** The type of most mentions; a country is a place. */
function readType(mentions: readonly Actor[]): string {
  const counts = new Map<string, number>();
  for (const { facts } of mentions) counts.set(facts.type, (counts.get(facts.type) ?? 0) + 1);
  const [type = ''] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  return type === 'country' ? 'place' : type;
}

/** A name as it is compared: without its article, the ending of the genitive and the case of its letters; countries by one name. */
function fold(name: string): string {
  const bare = name
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '')
    .replace(/'s?$/, '')
    .replace(/[.,]$/, '');
  return (findCountry(bare)?.name ?? bare).toLowerCase();
}
