import { EDGE_RULES } from '../../src/findings/actor/edges.ts';
import type { Actor, Name } from '../../src/findings/actor/name.ts';
import { addNounNames } from '../../src/findings/actor/noun-names.ts';
import { listNames } from '../../src/findings/actor/parts.ts';
import { writeRole } from '../../src/findings/actor/phrase.ts';
import { readRole } from '../../src/findings/actor/roles.ts';
import { TYPE_RULES } from '../../src/findings/actor/types.ts';
import { write } from '../../src/findings/actor/words.ts';
import { change, decide } from '../../src/findings/rules/index.ts';
import { type EntityType, TYPES } from '../../src/findings/tagger/decode.ts';
import { findToken } from '../../src/text/prepared-text.ts';
import { prepareStory } from './story.ts';

const ACTORS = { PER: 'person', ORG: 'organisation', LOC: 'place', NORP: 'group', other: 'none' } as const;

/** What the rules make of the names in brackets, as if the model had found them, “[ORG Lind Bank]”: “Lind Bank/organisation (its role)”. */
export function readMarkedNames(marked: string, lang = 'en'): string[] {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let bare = '';
  // “[PER Ida Lind]” or the words between
  for (const [whole, type = '', name = ''] of marked.replaceAll(' ¶ ', '\n\n').matchAll(/\[(\w+) ([^\]]+)\]|[^[]+/g)) {
    if (type in TYPES) spans.push({ start: bare.length, end: bare.length + name.length, type: type as EntityType });
    bare += name || whole;
  }
  const text = prepareStory(bare, lang);
  const found = spans.map(
    ({ start, end, type }): Name => ({
      text,
      first: findToken(text, start),
      last: findToken(text, end),
      type,
      confidence: 1,
    }),
  );
  return addNounNames(text, listNames(found)).flatMap((name) => {
    const { as, first = name.first, last = name.last } = decide(TYPE_RULES, name) ?? { as: ACTORS[name.type] };
    if (as === 'none') return [`${write(text, name)}/none`];
    const actor: Actor = change(EDGE_RULES, { ...name, first, last, as });
    const role = readRole(actor);
    return [`${write(text, actor)}/${actor.as}${role ? ` (${writeRole(text, role)})` : ''}`];
  });
}
