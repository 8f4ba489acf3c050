import { listCountries } from '../../lexicon/countries.ts';
import type { NumberTag } from '../../lexicon/number-tag.ts';
import { isGlued, isWord, type PreparedText, readToken, tokenIs } from '../../text/prepared-text.ts';
import type { Amount } from './amounts.ts';
import { UNKNOWN, type Unit } from './types.ts';
import type { FoundUnit } from './units.ts';
import { hasTagged, isA, lexiconOf, wordsTagged } from './words.ts';

/** How many tokens before and after a unit are searched for words that tell its sense. */
const WINDOW = 14;

/** Larger numbers of points are those of an index or a game. */
const MAX_POINTS = 60;

/** The sense of a unit that is ambiguous: pounds of money or weight, points of a poll or a game; null if it is no unit here. */
export function disambiguateUnit(text: PreparedText, amount: Amount, { unit, last }: FoundUnit): Unit | null {
  const { first, low } = amount;
  const noun = last - 1;
  const isAlone = last <= amount.last + 2;
  const isNear = (tag: NumberTag) => hasTagged(text, first - WINDOW, last + WINDOW, tag);
  // “kroner”, “de pesos”; but not “Danish kroner” and codes
  if (unit[0] === 'money' && isAlone && readToken(text, noun) !== unit[1]) {
    const homes = wordsTagged(lexiconOf(text), `same-noun-${unit[1].toLowerCase()}` as NumberTag);
    if (homes.length > 0) return ['money', disambiguateCurrency(text, unit[1], homes)];
  }
  // “10-point plan”
  if (isA(text, noun, 'point') && last === amount.last + 1)
    return low.value <= MAX_POINTS && isNear('share-cue') && !isNear('index-cue') ? unit : null;
  if (tokenIs(text, noun, 'º')) return tokenIs(text, last, 'c f') || isNear('temperature-cue') ? unit : null;
  // “un segundo oboé”
  if (isA(text, noun, 'second')) return !isWord(text, last) || isA(text, last, 'after-second') ? unit : null;
  // “412p”, but “5 p”
  if (tokenIs(text, noun, 'p') && !isGlued(text, noun)) return null;
  if (unit[0] === 'money' && isA(text, noun, 'cents')) return ['money', readCents(text), 0.01];
  if (isA(text, noun, 'pounds')) return isWeight(text, amount, last) ? ['measure', 'lb'] : unit;
  // “5 won”, “10 marks”, “three soles” are mostly something else; “10 million won” is not
  const isOther = isA(text, noun, 'rarely-money') && last === amount.last + 1;
  return isOther && low.scale < 1000 && low.value < 1000 ? null : unit;
}

/** Whether pounds are a weight: “150 pounds of cocaine”, “a 150-pound man”, “weighs 40 pounds”. */
function isWeight(text: PreparedText, { first, last: end, low }: Amount, last: number): boolean {
  const isBefore = (tag: NumberTag) => hasTagged(text, first - NEAR, first, tag);
  const isOf = isA(text, last, 'number-of');
  if (low.scale >= 1000) return (isOf && isA(text, last + 1, 'ware')) || (isBefore('ware') && !isBefore('price-cue'));
  const isOfThings = isOf || (tokenIs(text, end, '-') && isWord(text, last));
  return isOfThings || hasTagged(text, first - WINDOW, last + WINDOW, 'weight-cue') || text.region === 'US';
}

/** How many tokens before a unit say what is weighed. */
const NEAR = 6;

const knownCurrencies = new WeakMap<object, Map<string, string>>();

/** What is found out about a story once. */
function remember(text: PreparedText, name: string, find: () => string): string {
  const known = knownCurrencies.get(text.blocks) ?? new Map<string, string>();
  knownCurrencies.set(text.blocks, known);
  const found = known.get(name) ?? find();
  known.set(name, found);
  return found;
}

/**
 * The currency of a noun such as “pesos”: that of the country which the story names most often, by its name, its people or its
 * capital, or that of its region; `UNKNOWN` if neither decides.
 */
const disambiguateCurrency = (
  text: PreparedText,
  code: string,
  homes: [country: string, currency: unknown][],
): string =>
  remember(text, code, () => {
    const named = homes.map(([country, currency]) => {
      const region = country.toUpperCase();
      return {
        region,
        currency: String(currency),
        count: countNames(text, region),
      };
    });
    const [first, second] = [...named].sort((a, b) => b.count - a.count);
    if (first && first.count > (second?.count ?? 0)) return first.currency;
    return named.find(({ region }) => region === text.region)?.currency ?? UNKNOWN;
  });

/** The currency of cents: euros in a story that has sums in euros and none in dollars. */
const readCents = (text: PreparedText): string =>
  remember(text, 'cents', () =>
    /€|\beuros?\b/i.test(text.text) && !/\$|\bdollars?\b/i.test(text.text) ? 'EUR' : 'USD',
  );

/** How often a story names a country, its people or its capital, as whole words. */
function countNames({ text, language }: PreparedText, country: string): number {
  const local = new Intl.DisplayNames([language || 'en', 'en'], { type: 'region' }).of(country) ?? '';
  const names = new Set([...(countryNames().get(country) ?? []), local]);
  const words = ` ${(text.match(/[\p{L}\p{M}]+/gu) ?? []).join(' ')} `;
  // “ Sri Lanka ”
  const count = (name: string) => words.split(` ${name.replace(/[^\p{L}\p{M}]+/gu, ' ')} `).length - 1;
  return [...names].reduce((sum, name) => sum + (name ? count(name) : 0), 0);
}

let namesOf: ReadonlyMap<string, string[]> | undefined;

function countryNames(): ReadonlyMap<string, string[]> {
  namesOf ??= new Map(
    listCountries().map(({ code, names, demonyms, capitals }) => [
      code,
      [...names, ...demonyms, ...demonyms.map((word) => `${word}s`), ...capitals],
    ]),
  );
  return namesOf;
}

/** How far from a quarter words of a game are searched for, in tokens. */
const MAX_TO_GAME = 60;

/** Whether a quarter is one of a game: “late in the third quarter”. */
export const isOfGame = (text: PreparedText, at: number): boolean =>
  hasTagged(text, at - MAX_TO_GAME, at + MAX_TO_GAME, 'game-cue');
