import type { Named } from '../data.ts';
import { type Find, type Of, only } from '../finder.ts';
import {
  emptyTally,
  f1,
  higher,
  type Note,
  percent,
  precision,
  recall,
  type Score,
  type Tally,
  told,
} from '../scores.ts';
import { equal, quote, touchesAny } from '../spans.ts';

/** The types of the labels that are scored, with a word for each. */
const TYPES = { PER: 'people', ORG: 'organisations', LOC: 'places', NORP: 'peoples' } as const;

type Type = keyof typeof TYPES;

/** Fewer names than this are few. */
const FEW = 10;

const TYPE_OF: { [type: string]: Type } = {
  person: 'PER',
  organisation: 'ORG',
  country: 'LOC',
  place: 'LOC',
  group: 'NORP',
};

/** The types that are scored on a set: peoples only where it labels some. */
const listTypes = (texts: Named[]): Type[] =>
  (Object.keys(TYPES) as Type[]).filter(
    (type) => type !== 'NORP' || texts.some(({ names }) => names.some((name) => name.type === type)),
  );

interface Tallies {
  /** Of spans with their types, by type. */
  typed: Map<Type, Tally>;
  /** Of spans alone. */
  spans: Tally;
}

/**
 * Names of actors: right is the same span, and of the same type. A finding that touches only names of other things (X) is neither
 * right nor wrong.
 */
export function scoreNames(texts: Named[], find: Find, note: Note = () => {}): Score[] {
  const types = listTypes(texts);
  const tallies: Tallies = { typed: new Map(types.map((type) => [type, emptyTally()])), spans: emptyTally() };
  for (const text of texts) countNames(text, only(find(text), 'actor'), tallies, note);
  const all = emptyTally();
  for (const { right, given, asked } of tallies.typed.values()) {
    all.right += right;
    all.given += given;
    all.asked += asked;
  }
  return [
    higher('names with types, F1', f1(all)),
    told('names with types, precision', precision(all)),
    told('names with types, recall', recall(all)),
    higher('names, F1', f1(tallies.spans)),
    told('type right, of names found', percent(all.right, tallies.spans.right)),
    ...types.map((type) => scoreType(type, tallies.typed.get(type) ?? emptyTally())),
  ];
}

/** Of few names a score says little, and is only told. */
const scoreType = (type: Type, tally: Tally): Score =>
  (tally.asked < FEW ? told : higher)(`${TYPES[type]}, F1`, f1(tally));

function countNames({ id, text, names }: Named, actors: Of<'actor'>[], { typed, spans }: Tallies, note: Note): void {
  const asked = names.filter(({ type }) => typed.has(type as Type));
  const others = names.filter(({ type }) => !typed.has(type as Type));
  for (const name of asked) {
    spans.asked++;
    const tally = typed.get(name.type as Type);
    if (tally) tally.asked++;
    if (!actors.some((actor) => equal(actor, name))) note(`${id}: name missed: ${quote(text, name)} (${name.type})`);
  }
  for (const actor of actors) {
    const type = TYPE_OF[actor.facts.type];
    const tally = type && typed.get(type);
    if (!tally) continue;
    const same = asked.filter((name) => equal(name, actor));
    const isExcused = touchesAny(actor, others) && !touchesAny(actor, asked);
    const isRight = same.some((name) => name.type === type);
    if (isRight) tally.right++;
    if (isRight || !isExcused) tally.given++;
    if (same.length > 0) spans.right++;
    if (same.length > 0 || !isExcused) spans.given++;
    if (!isRight && !isExcused)
      note(`${id}: no such name: ${quote(text, actor)} (${type}${same[0] ? `, not ${same[0].type}` : ''})`);
  }
}
