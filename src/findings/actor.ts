import type { FindingOf, KindInfo } from '../model.ts';
import type { Text } from '../text/prepare.ts';
import { readFolded } from '../text/read.ts';
import { type Candidate, findCandidates } from './actor/candidates.ts';
import { classify, readName } from './actor/classify.ts';
import { gatherEvidence } from './actor/evidence.ts';
import type { ActorType } from './actor/lexicon.ts';
import { readRole } from './actor/roles.ts';
import { BEFORE_PLACES } from './actor/words.data.ts';

/** Somebody or something that acts in the story; `role` is how the story introduces a person, word for word. */
export type Actor = FindingOf<'actor', { type: ActorType; name: string; role?: string }>;

/** How actors look. */
export const info: KindInfo = { stroke: 'fill', colour: ['#cfe3ff', '#1f4470'], groupBy: 'name' };

/** The actors of a story, mention by mention. */
export function find(text: Text): Actor[] {
  const evidence = gatherEvidence(text);
  const candidates = text.sentences.flatMap((sentence) => findCandidates(text, sentence, evidence));
  return classify(text, candidates).map((mention) => describe(text, mention));
}

function describe(text: Text, mention: Candidate & { type: ActorType }): Actor {
  const { first, last, type, name } = mention;
  const role = type === 'person' ? readRole(text, first, last) : null;
  // “talks in Moscow” are held in the city, “Moscow hopes” is said of Russia.
  const isCity = mention.isSeat && type === 'place' && BEFORE_PLACES.has(readFolded(text, first - 1));
  return {
    kind: 'actor',
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[last - 1]?.end ?? 0,
    facts: {
      type,
      name: (isCity ? null : name) ?? readName(text, mention),
      role: role ? text.text.slice(role.start, role.end) : undefined,
    },
    confidence: name ? 0.95 : mention.isTitled || last - first > 1 ? 0.8 : 0.65,
    ...(role && { parts: { role } }),
  };
}
