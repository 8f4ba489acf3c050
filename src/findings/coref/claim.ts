import { lexiconOf } from '../../lexicon/lexicon.ts';
import { findToken, type PreparedText, readToken } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';
import type { Model } from '../ranker/model.ts';
import { createRanker, type Values } from '../ranker/ranker.ts';
import { is } from '../reading/tag-tests.ts';
import type { TaggerInput } from '../tagger/features.ts';
import { isListed, isListedPart, type List } from '../tagger/lexicon.ts';
import { isTracing, traceWords } from '../trace.ts';
import { readGivenName } from './mention.ts';

/** How a name is written: as plain words, in capitals, with digits, with a capital within a word, with a small first word, or another one. */
const SHAPES = ['plain', 'capitals', 'digits', 'camel case', 'opens small', 'small within'] as const;

/** The types of actors that are judged. */
const TYPES = ['person', 'organisation', 'country', 'place'] as const;

const ATTRIBUTES = {
  any: 1,
  surest: 10,
  least: 10,
  type: TYPES.length,
  types: 2,
  words: 6,
  shape: SHAPES.length,
  role: 2,
  inside: 2,
  located: 3,
  counted: 3,
  closed: 3,
  acting: 3,
  usual: 4,
  given: 2,
  country: 3,
  city: 3,
  body: 3,
} as const;

/**
 * Judges whether a name is that of an actor, whole, and of its type, by all its mentions in the story. The surest and the least sure one,
 * the role and `types` are what the tagger and the rules say; `located` to `acting` tell what stands beside none, some or all of them;
 * `given` to `body` are lists that the first one is in. Each attribute counts alone, but for `given`, and two with the type.
 */
export const ACTORS = createRanker(ATTRIBUTES, [
  ...Object.keys(ATTRIBUTES).filter((name) => name !== 'given'),
  'type:given',
  'type:words',
]);

const AT = ACTORS.at;

/** The share of names that a story comes back to, at least: a list or a sentence alone tells too little of one. */
const MIN_RECURRING = 0.25;

/** The probability from which on a name is claimed to be that of an actor, by language; names are not judged where there is none. Chosen with `npm run score`. */
const readThreshold = (language: string): number =>
  Number(lexiconOf(language)?.values('setting').get('judged-names') ?? 0);

/** The mentions of a story by name; peoples are not judged. */
export function groupByName(actors: readonly Actor[]): Map<string, Actor[]> {
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.facts.type === 'group') continue;
    const own = byName.get(actor.facts.name);
    if (own) own.push(actor);
    else byName.set(actor.facts.name, [actor]);
  }
  return byName;
}

/** The actors that are sure enough to be shown; those that speak are, by their names. `input` is what the tagger has read of the story. */
export function claimActors(
  actors: readonly Actor[],
  speakers: ReadonlySet<string>,
  input: TaggerInput,
  model: Model,
): Actor[] {
  const byName = groupByName(actors);
  const recurring = [...byName.values()].filter(({ length }) => length > 1).length;
  const threshold = readThreshold(input.text.language);
  if (recurring < MIN_RECURRING * byName.size || !threshold) return [...actors];
  const longer = listParts(byName.keys());
  const dropped = new Set<string>();
  for (const [name, mentions] of byName) {
    if (speakers.has(name)) continue;
    const probability = model.judge(describeName(input, mentions, longer));
    if (probability < threshold) dropped.add(name);
    if (isTracing()) tell(input.text, mentions, `${probability.toFixed(2)} of ${threshold}`);
  }
  return actors.filter(({ facts: { type, name } }) => type === 'group' || !dropped.has(name));
}

function tell(text: PreparedText, mentions: readonly Actor[], told: string): void {
  for (const { start, end } of mentions)
    traceWords('actor/claim', text, { first: findToken(text, start), last: findToken(text, end) }, told);
}

/** The longest name whose parts are looked up, in words. */
const MAX_WORDS = 8;

/** The runs of words that are less than a whole name. */
export function listParts(names: Iterable<string>): Set<string> {
  const parts = new Set<string>();
  for (const name of names) {
    const words = name.split(' ').slice(0, MAX_WORDS);
    for (let first = 0; first < words.length; first++)
      for (let last = first + 1; last <= words.length; last++)
        if (last - first < words.length) parts.add(words.slice(first, last).join(' '));
  }
  return parts;
}

/** The values of a name with its mentions; `parts` are of what longer names consist. */
export function describeName(input: TaggerInput, mentions: readonly Actor[], parts: ReadonlySet<string>): Values {
  const { text, words, listed } = input;
  const { facts, start, end } = mentions[0] as Actor;
  const [first, last] = [findToken(text, start), findToken(text, end)];
  const sure = mentions.map(({ confidence }) => confidence);
  const values = ACTORS.blank();
  values[AT.surest] = Math.min(9, Math.floor(sure.reduce((most, one) => Math.max(most, one), 0) * 10));
  values[AT.least] = Math.min(9, Math.floor(sure.reduce((least, one) => Math.min(least, one), 1) * 10));
  values[AT.type] = Math.max(0, TYPES.indexOf(facts.type as (typeof TYPES)[number]));
  values[AT.types] = Number(mentions.some((one) => one.facts.type !== facts.type));
  values[AT.words] = Math.min(5, facts.name.split(' ').length);
  values[AT.shape] = SHAPES.indexOf(shapeOf(facts.name));
  values[AT.role] = Number(mentions.some((one) => one.facts.role));
  values[AT.inside] = Number(parts.has(facts.name));
  describeSides(text, mentions, values);
  values[AT.usual] = words.usualCase[first] ?? 0;
  values[AT.given] = Number(readGivenName(facts.name) !== undefined);
  for (const list of ['country', 'city', 'body'] as const) values[AT[list]] = readListed(listed, first, last, list);
  return values;
}

function shapeOf(name: string): (typeof SHAPES)[number] {
  if (/^[\p{Lu}\d.&-]{2,}$/u.test(name)) return 'capitals';
  if (/\d/.test(name)) return 'digits';
  if (/\p{Ll}\p{Lu}/u.test(name)) return 'camel case';
  if (/^\p{Ll}/u.test(name)) return 'opens small';
  return /\s\p{Ll}/u.test(name) ? 'small within' : 'plain';
}

/** Tells what stands beside mentions: 0 of none, 1 of some, 2 of all. */
function describeSides(text: PreparedText, mentions: readonly Actor[], values: Values): void {
  const counts = { located: 0, counted: 0, closed: 0, acting: 0 };
  for (const { start, end } of mentions) {
    const [before, after] = [findToken(text, start) - 1, findToken(text, end)];
    const [left, right] = [readToken(text, before), readToken(text, after)];
    if (is(text, before, 'location')) counts.located++;
    if (/\d/.test(left) || /\d/.test(right)) counts.counted++;
    if (/^[,.)(]$/.test(right)) counts.closed++;
    if (is(text, after, 'auxiliary', 'verb', 'speech-verb', 'governing-verb')) counts.acting++;
  }
  for (const name of ['located', 'counted', 'closed', 'acting'] as const)
    values[AT[name]] = counts[name] === 0 ? 0 : counts[name] < mentions.length ? 1 : 2;
}

/** Whether a name has no word of a list, 0, has one, 1, or has a part of a longer entry, 2. */
function readListed(listed: Int32Array, first: number, last: number, list: List): number {
  let found = 0;
  for (let at = first; at < last; at++) {
    if (isListedPart(listed[at] ?? 0, list)) return 2;
    if (isListed(listed[at] ?? 0, list)) found = 1;
  }
  return found;
}
