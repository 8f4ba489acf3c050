import type { FindingOf } from '../../model.ts';
import { findToken, type PreparedText } from '../../text/prepared-text.ts';
import { isProse } from '../reading/prose.ts';
import { change, decide } from '../rules/index.ts';
import { isSpent, limit } from '../steps.ts';
import type { Model } from '../tagger/model.ts';
import { tag } from '../tagger/tag.ts';
import { isTracing, traceWords } from '../trace.ts';
import { findByForm } from './by-form.ts';
import { EDGE_RULES, isFormAlone } from './edges.ts';
import { addKnown } from './known-names.ts';
import { type ActorType, type Found, type Name, type Actor as Named, startAt } from './name.ts';
import { addNounNames } from './noun-names.ts';
import { listNames } from './parts.ts';
import { standsAlone, writeRole } from './phrase.ts';
import { readAffiliation, readRole } from './roles.ts';
import { TYPE_RULES } from './types.ts';
import { is, type Run, write } from './words.ts';

/** A mention of a person, organisation, country, place or group. `role` is how the story introduces a person or organisation, in its words: one of several in the singular. */
export type Actor = FindingOf<'actor', { type: ActorType; name: string; role?: string }>;

/** Finds all mentions of actors: with the model if it is of the text's language, by the form of names without one. */
export function find(text: PreparedText, { actors }: { actors: Model | null }): Actor[] {
  const last = known.get(text);
  if (last?.model === actors) return last.found;
  const found = limit('actors', text, () =>
    isProse(text) ? findNames(text, actors).map((name, i, all) => describe(text, name, all[i + 1])) : [],
  );
  known.set(text, { model: actors, found });
  return found;
}

const findNames = (text: PreparedText, model: Model | null): Found[] =>
  model?.language === text.language ? findTagged(text, model) : findByForm(text);

/** The actors of texts in use: quotations ask for them, too. */
const known = new WeakMap<PreparedText, { model: Model | null; found: Actor[] }>();

/** The types of actors by those of the model. */
const TYPES = { PER: 'person', ORG: 'organisation', LOC: 'place', NORP: 'group', other: 'none' } as const;

/** The names that the model finds, each whole and with its type. */
function findTagged(text: PreparedText, model: Model): Named[] {
  const names: Named[] = [];
  const parts = listNames(tag(text, model).map((entity) => ({ text, ...entity })));
  for (const part of addNounNames(text, addKnown(text, parts))) {
    const name = settle({ ...part, before: names.at(-1) });
    if (isSpent()) break;
    if (!name || name.first >= name.last || isFormAlone(name)) continue;
    while ((names.at(-1)?.last ?? 0) > name.first) names.pop();
    names.push(name);
  }
  return names;
}

/** A name with its type and edges; null if it is no actor’s. */
function settle(name: Name): Named | null {
  startAt(name);
  const { as, first = name.first, last = name.last } = decide(TYPE_RULES, name) ?? { as: TYPES[name.type] };
  return as === 'none' ? null : change(EDGE_RULES, { ...name, first, last, as });
}

function describe(text: PreparedText, name: Found, next?: Found): Actor {
  const { first, last, as, confidence } = name;
  if (isTracing()) traceWords('actor/name', text, name, as);
  const role = readRole({ text, type: 'PER', ...name }) ?? readAffiliation(text, name, next);
  const span = role && toSpan(text, role);
  return {
    kind: 'actor',
    ...toSpan(text, name),
    facts: {
      type: as,
      name: write(text, { first, last }),
      role: role ? writeRole(text, role) : undefined,
    },
    confidence,
    ...(span && { parts: { role: span } }),
  };
}

/** An actor whose role says something where it is shown alone: “director” of “its director”, and none of “his mother”. What is only told by the whole, such as who speaks, is found before. */
export function dropVagueRole(actor: Actor, text: PreparedText): Actor {
  const { role, ...parts } = actor.parts ?? {};
  if (!role) return actor;
  const [first, last] = [findToken(text, role.start), findToken(text, role.end)];
  if (standsAlone(text, { first, last })) return actor;
  const own = { first: first + 1, last };
  const isOwned = is(text, first, 'possessive') && last > first + 1 && !is(text, first + 1, 'relation');
  const span = isOwned && standsAlone(text, own) ? toSpan(text, own) : undefined;
  const facts = { ...actor.facts, role: span && writeRole(text, own) };
  return { ...actor, facts, parts: { ...parts, ...(span && { role: span }) } };
}

const toSpan = ({ tokens }: PreparedText, { first, last }: Run) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});
