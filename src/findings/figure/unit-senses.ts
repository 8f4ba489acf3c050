import { listCountries } from '../../lexicon/countries.ts';
import { isGlued, isWord, type PreparedText, readFolded, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import type { Amount } from './amounts.ts';
import { numberLexiconOf } from './language.ts';
import { UNKNOWN, type Unit } from './types.ts';

/** How many tokens before and after a unit are searched for cues. */
const WINDOW = 14;

// “poll”, “survey”, “voters”, “leading”
const POLLS =
  /^(?:%$|percent|poll|survey|vot|lead|led$|margin|ahead|behind|support$|approv|rating|swing|share|gap|trail|advantage|republican|democrat)/;
// “index”, “stocks”, “games”, “league”, “third” in a table
const INDEXES =
  /^(?:index|dow$|nasdaq|ftse|nikkei|dax$|stock|scor|rebound|game|league|match|season|goal|striker|coach|club|drew$|defeat|relegat|promot|standings|table$|unbeaten|side$|shot|ball$|second$|third$|fourth$|fifth$)/;
// “weighs”, “heavier”
const WEIGHTS = /^(?:weigh|lost$|gained$|heavier|lighter|lift)/;
// “6-foot-4 and 243 pounds”
const HEIGHTS = /^(?:inch|tall$|foot$)/;
// “29.4 million pounds of lobster”
const WARES =
  /^(?:lobster|fish|seafood|salmon|shrimp|crab|cod$|tuna|meat|beef|pork|poultry|chicken|turkey|cocaine|heroin|marijuana|waste|trash|food$|rice|wheat|cheese|coffee|cotton|catch|landings?$|harvest)/;
const PRICES = /^(?:cost|price|sold|paid|worth|spen[dt]|fund)/;

/** The sense of a unit that is ambiguous: pounds of money or weight, points of a poll or a game; null if it is no unit here. */
export function disambiguateUnit(text: PreparedText, amount: Amount, found: { unit: Unit; last: number }): Unit | null {
  const { unit, last } = found;
  // “kroner”, “de pesos”; but not “Danish kroner” and codes
  const isNoun = last <= amount.last + 2 && !readFolded(text, amount.last).startsWith(unit[1].toLowerCase());
  const isShared = unit[0] === 'money' && lookUp(SHARED, unit[1]) !== undefined;
  if (isShared && isNoun && isSharedNoun(text, last - 1)) return ['money', disambiguateCurrency(text, unit[1])];
  if (!numberLexiconOf(text).isEnglish) return isOtherUnit(text, amount, found) ? unit : null;
  const word = readFolded(text, last - 1);
  if (unit[1] === 'pp' && isOneOf(word, 'point points pts') && readFolded(text, last - 2) !== 'percentage') {
    return isPollPoint(text, amount, last) ? unit : null;
  }
  // “412p”, but “1080p” and “5 p”
  if (word === 'p' && (!isGlued(text, last - 1) || isOneOf(String(amount.low.value), '480 720 1080 1440 2160')))
    return null;
  if (isOneOf(word, 'cent cents') && unit[1] === 'USD') return ['money', readCents(text), 0.01];
  if (isOneOf(word, 'pound pounds')) return isWeight(text, amount, last) ? ['measure', 'lb'] : unit;
  // “5 won”, “10 marks”, “six lei”, “three soms” are mostly something else; “10 million won” is not
  if (isOneOf(word, 'won marks rand sterling real lira soles crowns') && last === amount.last + 1) {
    return amount.low.scale >= 1000 || amount.low.value >= 1000 ? unit : null;
  }
  return unit;
}

// “%”, “por ciento”, “taux”, “encuesta”, “inflazione”
const SHARES = /^(?:%|ciento?$|cien$|cento$|pourcent|taux$|tasa|tasso|taxa|sond|encuest|pesquisa|infla[czt])/;
// “grados”, “temperatura”, “máxima”
const WARMTH = /^(?:grad|degré|temperatur|températur|m[áaà]xim|m[íi]nim|calor|chaleur|fr[íi]o|termóm|termôm|term[oò]m)/;
// “un segundo después”, but “un segundo intento”
const AFTER_SECOND =
  /^(?:de|del|d'|y|e|et|o|a|en|por|per|par|des?pu[ée]s|depois|dopo|antes?|prima|avant|apr[èe]s|más|mais|più|plus|que|che)$/;

// “points”, “puntos”, “punti”, “pontos”, but not “Prozentpunkte”
const POINT = /^p(?:oint|unt|ont)/;

/** Whether a word in another language than English is the unit that it may be: not “27 punti” of a game, “artigo 7º”, “um segundo oboé”. */
function isOtherUnit(
  text: PreparedText,
  { first, last: end, low }: Amount,
  { unit, last }: { unit: Unit; last: number },
): boolean {
  const word = readFolded(text, last - 1);
  if (unit[1] === 'pp' && last === end + 1 && POINT.test(word))
    return low.value <= MAX_POINTS && hasNearby(text, first, last, SHARES);
  if (word === 'º') return tokenIs(text, last, 'c f') || hasNearby(text, first, last, WARMTH);
  const isOrdinal = isOneOf(word, 'segundo segunda secondo seconda');
  return !isOrdinal || !isWord(text, last) || AFTER_SECOND.test(readFolded(text, last));
}

// “pesos”, “kroner”, “couronnes”, “d'roupies”, “chelines”, “Dinar”, “dirhams”
const SHARED_NOUN =
  /^(?:d')?(?:pesos?|kron(?:er?|or|a|en)|coronas?|couronnes?|corone|coroas?|rup(?:ees?|ias?|ien?)|roupies?|s(?:h|ch)illings?e?|chelines|scellini|xelins|dinar(?:s|es|i)?|dirhams?|dirhem)$/;

/** Whether a noun for a currency stands without its country. */
const isSharedNoun = (text: PreparedText, at: number) => SHARED_NOUN.test(readFolded(text, at));

/** Larger numbers of points are those of an index or a game. */
const MAX_POINTS = 60;

/** Whether points are percentage points of a poll, not those of a game or an index. */
function isPollPoint(text: PreparedText, { first, low }: Amount, last: number): boolean {
  if (low.value > MAX_POINTS) return false;
  // “10-point plan”
  if (tokenIs(text, last, 'plan agenda programme scale')) return false;
  return hasNearby(text, first, last, POLLS) && !hasNearby(text, first, last, INDEXES);
}

function isWeight(text: PreparedText, { first, last: end, low }: Amount, last: number): boolean {
  if (low.scale >= 1000)
    return (
      (tokenIs(text, last, 'of') && WARES.test(readFolded(text, last + 1))) ||
      (hasBefore(text, first, WARES) && !hasBefore(text, first, PRICES))
    );
  // “150 pounds of cocaine”, “40 pounds per acre”, “a 150-pound man”
  const isOfThings = tokenIs(text, last, 'of per') || (tokenIs(text, end, '-') && isWord(text, last));
  const isTall = hasBefore(text, first, HEIGHTS) && !hasNearby(text, first, last, PRICES);
  return isOfThings || isTall || hasNearby(text, first, last, WEIGHTS) || text.region === 'US';
}

/** How many tokens before a unit say what is weighed. */
const NEAR = 6;

function hasBefore(text: PreparedText, first: number, words: RegExp): boolean {
  for (let i = first - NEAR; i < first; i++) if (words.test(readFolded(text, i))) return true;
  return false;
}

function hasNearby(text: PreparedText, first: number, last: number, words: RegExp): boolean {
  for (let i = first - WINDOW; i < last + WINDOW; i++) if (words.test(readFolded(text, i))) return true;
  return false;
}

/** Currencies with the same noun, by the country they belong to. */
const SHARED: { [code: string]: string } = {
  MXN: 'MX=MXN AR=ARS CL=CLP CO=COP PH=PHP CU=CUP UY=UYU DO=DOP',
  INR: 'IN=INR PK=PKR LK=LKR NP=NPR MU=MUR',
  KES: 'KE=KES UG=UGX TZ=TZS SO=SOS',
  NOK: 'NO=NOK DK=DKK SE=SEK IS=ISK CZ=CZK',
  IQD: 'IQ=IQD KW=KWD JO=JOD BH=BHD LY=LYD DZ=DZD TN=TND RS=RSD',
  AED: 'AE=AED MA=MAD',
};

const readPairs = (pairs: string) => new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));

const knownCurrencies = new WeakMap<object, Map<string, string>>();

/**
 * The currency of a noun such as “pesos”: that of the country which the story names most often, by its name, its people or its
 * capital, or that of its region; `UNKNOWN` if neither decides.
 */
function disambiguateCurrency(text: PreparedText, code: string): string {
  const known = knownCurrencies.get(text.blocks) ?? new Map<string, string>();
  knownCurrencies.set(text.blocks, known);
  const before = known.get(code);
  if (before) return before;
  const homes = readPairs(lookUp(SHARED, code) ?? '');
  const named = [...homes].map(([country, currency]) => ({ currency, count: countNames(text, country) }));
  const [first, second] = named.sort((a, b) => b.count - a.count);
  const isClear = first !== undefined && first.count > (second?.count ?? 0);
  const found = isClear ? first.currency : (homes.get(text.region) ?? UNKNOWN);
  known.set(code, found);
  return found;
}

/** The currency of cents: euros in a story that has sums in euros and none in dollars. */
function readCents({ text, blocks }: PreparedText): string {
  const known = knownCurrencies.get(blocks) ?? new Map<string, string>();
  knownCurrencies.set(blocks, known);
  const isEuro = () => /€|\beuros?\b/i.test(text) && !/\$|\bdollars?\b/i.test(text);
  const found = known.get('cents') ?? (isEuro() ? 'EUR' : 'USD');
  known.set('cents', found);
  return found;
}

/** How often a story names a country, its people or its capital, as whole words. */
function countNames({ text, language }: PreparedText, country: string): number {
  const names = [...(countryNames().get(country) ?? []), ...(country === 'IN' ? ['Rs'] : [])];
  const local = new Intl.DisplayNames([language || 'en', 'en'], { type: 'region' }).of(country);
  const words = ` ${(text.match(/[\p{L}\p{M}]+/gu) ?? []).join(' ')} `;
  // “ Sri Lanka ”
  return [...new Set([...names, local ?? ''])].reduce(
    (sum, name) => sum + (name ? words.split(` ${name.replace(/[^\p{L}\p{M}]+/gu, ' ')} `).length - 1 : 0),
    0,
  );
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

// “touchdown”, “yards”, “rebounds”
const GAME = /^(?:touchdowns?|interceptions?|quarterback|rebounds?|halftime|nba|nfl|yards?|fumbles?|dunk|layup)$/;

/** How far from a quarter words of a game are searched for, in tokens. */
const MAX_TO_GAME = 60;

/** Whether a quarter is one of a game: “late in the third quarter”. */
export function isOfGame(text: PreparedText, at: number): boolean {
  for (let i = at - MAX_TO_GAME; i < at + MAX_TO_GAME; i++) if (GAME.test(readFolded(text, i))) return true;
  return false;
}
