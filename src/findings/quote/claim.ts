import type { Doubt, Perhaps } from '../../model.ts';
import type { Actor } from '../actor/index.ts';
import { isDescription, isPronoun } from '../reading/mentions.ts';
import { isTracing, trace } from '../trace.ts';
import type { Source, Story } from './source.ts';

/** How probable a speaker is at least who is claimed. Chosen with `npm run score:doubt`. */
const MIN_PROBABILITY = 0.5;

/** The most names that are proposed. */
const MAX_NAMES = 4;

/** What is said of a speaker: a claim, or in doubt who it may be. */
export interface Claim {
  speaker?: string;
  actor?: string;
  perhaps?: Perhaps | null;
}

/** Claims who says something, or proposes it; `written` are the words for the speaker beside it, '' for none. */
export function claim(story: Story, source: Source, written: string): Claim {
  const reason = findDoubt(story, source);
  if (isTracing())
    trace('doubt/claim', () => `${source.probability.toFixed(2)} of ${MIN_PROBABILITY}: ${reason ?? 'claimed'}`);
  // “the minister said”: who says it is told in the words of the story, whoever the minister is.
  if (reason && written && isDescription(source.form) && source.mentioned >= MIN_PROBABILITY)
    return { speaker: written, perhaps: null };
  if (reason) {
    const named = source.likely.map(({ name }) => name);
    const names = [...new Set(source.name ? [source.name, ...named] : named)].slice(0, MAX_NAMES);
    return { perhaps: { names, reason, ...(written && { said: written }) } };
  }
  const words = written || source.words;
  if (!source.name) return { speaker: words, perhaps: null };
  return { speaker: written && !isPronoun(source.form) ? written : source.name, actor: source.name };
}

const places = new WeakMap<readonly Actor[], ReadonlySet<string>>();

/** The names of places. */
function listPlaces(actors: readonly Actor[]): ReadonlySet<string> {
  const known = places.get(actors);
  if (known) return known;
  const found = new Set(actors.flatMap(({ facts }) => (facts.type === 'place' ? [facts.name] : [])));
  places.set(actors, found);
  return found;
}

/** Why a speaker is not certain; null for one who is claimed. */
function findDoubt({ scene, actors }: Story, { name, probability, cue, form, mention }: Source): Doubt | null {
  // “San Diego said”: a place does not speak, its court does.
  if (name && listPlaces(actors).has(name)) return 'cue';
  if (!name && isPronoun(form)) return 'pronoun';
  if (!name && (form === 'thing' || form === 'time' || form === 'place')) return 'fragment';
  const { first = 0, last = 0 } = scene.mentions[mention] ?? {};
  if (!name && form === 'name' && last - first < 2) return 'cue';
  if (probability >= MIN_PROBABILITY) return null;
  if (isPronoun(form)) return 'pronoun';
  if (cue < 0) return 'far';
  return form === 'somebody' ? 'description' : 'cue';
}
