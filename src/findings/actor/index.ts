import { isCountry } from '../../lexicon/countries.ts';
import type { FindingOf } from '../../model.ts';
import { isGlued, type PreparedText, readToken } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { EntityType } from '../tagger/decode.ts';
import type { Model } from '../tagger/model.ts';
import { tag } from '../tagger/tag.ts';
import { findByForm, isEnglish } from './other-languages.ts';
import { readRole } from './role.ts';

/** The type of an actor. */
type ActorType = 'person' | 'organisation' | 'country' | 'place' | 'group';

/** A mention of a person, organisation, country, place or group. `role` is how the story introduces a person, word for word. */
export type Actor = FindingOf<'actor', { type: ActorType; name: string; role?: string }>;

/** A name, and the tokens it spans: `first` up to, not including, `last`. */
interface Name {
  first: number;
  last: number;
  type: ActorType;
  confidence: number;
}

const TYPES: { [T in EntityType]: ActorType | null } = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  NORP: 'group',
  other: null,
};

/** Finds all mentions of actors: with the model in English texts, by the form of names in other languages or without a model. */
export function find(text: PreparedText, { actors }: { actors: Model | null }): Actor[] {
  const names = actors && isEnglish(text) ? findTagged(text, actors) : findByForm(text);
  return names.map((name) => describe(text, name));
}

function findTagged(text: PreparedText, model: Model): Name[] {
  const names: Name[] = [];
  for (const { first, last, type: entity, confidence } of tag(text, model)) {
    const type = isOneOf(readToken(text, last - 1), 'Jr Sr') ? 'person' : TYPES[entity];
    if (!type) continue;
    const isBody = type === 'organisation';
    const name = {
      first: isBody ? findStart(text, first) : first,
      last: findEnd(text, last, isBody),
      confidence,
      type: type === 'place' && isCountry(read(text, first, last)) ? ('country' as const) : type,
    };
    while ((names.at(-1)?.last ?? 0) > name.first) names.pop();
    names.push(name);
  }
  return names;
}

/** Where the name of a body starts that the model has cut at “&”: “Marks & Spencer Group”. */
function findStart(text: PreparedText, first: number): number {
  let start = first;
  while (readToken(text, start - 1) === '&' && isUpper(readToken(text, start - 2))) start -= 2;
  return start;
}

/** The form of a company, which is part of its name. */
const COMPANY_FORM = /^(?:plc|PLC|LLP|LLC|Inc|Ltd|Corp|GmbH|AG|SpA|NV)$/;

/** Abbreviations at the end of names, with a point of their own: “Gamble Co.”, “Lind Jr.”. */
const POINTED = /^(?:Inc|Co|Cos|Corp|Ltd|Bros|Pty|Jr|Sr)$/;

function findEnd(text: PreparedText, last: number, isBody: boolean): number {
  const end = isBody && COMPANY_FORM.test(readToken(text, last)) ? last + 1 : last;
  return POINTED.test(readToken(text, end - 1)) && readToken(text, end) === '.' && isGlued(text, end) ? end + 1 : end;
}

function describe(text: PreparedText, { first, last, type, confidence }: Name): Actor {
  const role = type === 'person' ? readRole(text, first, last) : null;
  return {
    kind: 'actor',
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[last - 1]?.end ?? 0,
    facts: {
      type,
      name: read(text, first, last),
      role: role ? text.text.slice(role.start, role.end) : undefined,
    },
    confidence,
    ...(role && { parts: { role } }),
  };
}

/** A name as the story writes it. */
function read({ text, tokens }: PreparedText, first: number, last: number): string {
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}
