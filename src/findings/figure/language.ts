import type { CommonNames, Comparator, NumberWords } from '../../lexicon/language.ts';
import { NUMBER_WORDS } from '../../lexicon/languages.ts';
import { memoizeLast, type PreparedText, readFolded, tagOf } from '../../text/prepared-text.ts';
import { isLetterCode, lookUp } from '../../text/words.ts';
import { type NumberFormat, readNumberFormat } from './digits.ts';
import type { CalendarUnit, RelativeDate, Unit } from './types.ts';
import {
  listCommonNames,
  listPlatformNames,
  listPowers,
  listSymbols,
  nameMonths,
  nameRelativeDates,
  nameScales,
  nameWeekdays,
  readUnits,
} from './unit-names.ts';

/** Numbers by word. */
type Numbers = ReadonlyMap<string, number>;

const ROLES = ['and', 'or', 'to', 'of', 'from', 'between', 'since', 'each', 'stops'] as const;

/** Grammatical functions whose words each language lists. */
type GrammarRole = (typeof ROLES)[number];

/** The words of a language for numbers and dates, and its number format. */
export interface NumberLexicon extends NumberFormat {
  language: string;
  /** Whether the rules for English counts, fractions, factors and ranks apply. */
  isEnglish: boolean;
  small: Numbers;
  scales: Numbers;
  vague: Numbers;
  around: Numbers;
  factors: Numbers;
  ordinals: Numbers;
  parts: Numbers;
  halves: ReadonlySet<string>;
  points: ReadonlySet<string>;
  belowZero: ReadonlySet<string>;
  changes: readonly string[];
  times: ReadonlySet<string>;
  rangeArticles: ReadonlySet<string>;
  outOf: ReadonlySet<string>;
  months: Numbers;
  shortMonths: Numbers;
  weekdays: Numbers;
  shortWeekdays: Numbers;
  beforeDay: ReadonlySet<string>;
  relativeDates: ReadonlyMap<string, RelativeDate>;
  /** The offset of words that point to a date: -1 for “pasado”. */
  pointers: Numbers;
  calendarUnits: ReadonlyMap<string, CalendarUnit>;
  /** Seasons by name, from 1 for spring. */
  seasons: Numbers;
  edges: ReadonlySet<string>;
  decades: ReadonlySet<string>;
  onDay: ReadonlySet<string>;
  /** The first word of each relative date. */
  relativeHeads: ReadonlySet<string>;
  units: ReadonlyMap<string, Unit>;
  /** The first token of each unit. */
  unitHeads: ReadonlySet<string>;
  comparators: ReadonlyMap<string, Comparator>;
  /** The last word of each comparison. */
  comparatorTails: ReadonlySet<string>;
  ofAge: ReadonlySet<string>;
  /** Prepositions without the article that they have taken on: “de” for “del”. */
  contractions: ReadonlyMap<string, string>;
  per: ReadonlyMap<string, string>;
  roles: ReadonlyMap<GrammarRole, ReadonlySet<string>>;
}

/** How many lexicons are cached: a text can be in any language and region. */
const MAX_LEXICONS = 8;

const lexicons = new Map<string, NumberLexicon>();

/** The lexicon of a text's language, English if it is unknown; languages without a list have only what `Intl` knows. */
export const numberLexiconOf = memoizeLast((text) => {
  const tag = tagOf(text) || 'en';
  const known = lexicons.get(tag);
  if (known) return known;
  if (lexicons.size >= MAX_LEXICONS) lexicons.clear();
  const lexicon = build(tag);
  lexicons.set(tag, lexicon);
  return lexicon;
});

/** Whether a token is a word for “and”, “of” and the like in the language of the text. */
export function isGrammarWord(text: PreparedText, at: number, role: GrammarRole): boolean {
  return numberLexiconOf(text).roles.get(role)?.has(readFolded(text, at)) === true;
}

const list = (words: string) => words.trim().split(/\s+/).filter(Boolean);
const readPairs = (pairs = '') => list(pairs).map((entry) => entry.split('=') as [string, string]);
const spaced = (word: string) => word.replaceAll('_', ' ');

/** Parses number words: “zero one two thirty=30”; without a number, a word is one more than the word before it. */
function readNumbers(words = ''): Numbers {
  let value = -1;
  const numbers = new Map<string, number>();
  for (const entry of list(words)) {
    const [spellings = '', said] = entry.split('=');
    value = said ? Number(said) : value + 1;
    for (const word of spellings.split('/')) numbers.set(spaced(word), value);
  }
  return numbers;
}

const readRelativeDates = ({ relativeDates }: CommonNames) =>
  relativeDates.flatMap(([calendarUnit, names]) =>
    [...readNumbers(names)].map(([name, offset]): [string, RelativeDate] => [name, { calendarUnit, offset }]),
  );

function build(locale: string): NumberLexicon {
  const [language = ''] = locale.split('-', 1);
  const wording: Partial<NumberWords> = lookUp(NUMBER_WORDS, language) ?? {};
  const isEnglish = language === 'en';
  const units = nameUnits(locale, wording);
  const small = addSpellings(readNumbers(wording.small), isEnglish);
  const scales = wording.scales ? addSpellings(readNumbers(wording.scales), isEnglish) : new Map(nameScales(locale));
  const named = readNumbers(wording.ordinals);
  const ordinals = isEnglish ? nameOrdinals(new Map([...small, ...scales]), named) : named;
  const parts = isEnglish ? [...ordinals].filter(([, part]) => part > 2) : [];
  const { common } = wording;
  const weekdays = common ? readNumbers(common.weekdays) : nameWeekdays(locale);
  const months = common ? readNumbers(common.months) : withBare(nameMonths(locale, 'long'));
  const shortMonths = new Map([
    ...abbreviate(months, weekdays),
    ...(common ? readNumbers(common.shortMonths) : withBare(nameMonths(locale, 'short'))),
  ]);
  const days = [...readNumbers(wording.days)].map(([name, offset]): [string, RelativeDate] => [
    name,
    { calendarUnit: 'day', offset },
  ]);
  const relativeDates = new Map([...(common ? readRelativeDates(common) : nameRelativeDates(locale)), ...days]);
  const compared = (wording.comparators ?? []).flatMap(([comparator, words]) =>
    list(words.replaceAll('/', ' ')).map((word): [string, Comparator] => [spaced(word), comparator]),
  );
  return {
    language,
    isEnglish,
    ...readNumberFormat(locale),
    small,
    scales,
    vague: new Map([...(isEnglish ? inflect(scales) : []), ...readNumbers(wording.vague)]),
    around: readNumbers(wording.around),
    factors: readNumbers(wording.factors),
    ordinals,
    parts: addSpellings(new Map([...parts, ...inflect(parts), ...readNumbers(wording.parts)]), isEnglish),
    halves: new Set(list(wording.halves ?? '')),
    points: new Set(list(wording.points ?? '')),
    belowZero: new Set(list(wording.belowZero ?? '')),
    changes: list(wording.changes ?? ''),
    times: new Set(list(wording.times ?? '').map(spaced)),
    rangeArticles: new Set(list(wording.rangeArticles ?? '')),
    outOf: new Set(list(wording.outOf ?? '').map(spaced)),
    months,
    shortMonths: isEnglish ? new Map([...shortMonths, ['sept', 9]]) : shortMonths,
    weekdays: isEnglish ? new Map([...weekdays, ...inflect(weekdays)]) : addDayParts(weekdays, wording.dayParts),
    shortWeekdays: addSpellings(readNumbers(wording.shortWeekdays), isEnglish),
    beforeDay: new Set(list(wording.beforeDay ?? '')),
    relativeDates,
    relativeHeads: new Set([...relativeDates.keys()].map(headOf)),
    pointers: addSpellings(readNumbers(wording.pointers), isEnglish),
    calendarUnits: new Map(
      list(wording.calendarUnits ?? '').flatMap((entry) => {
        const [unit = '', names = ''] = entry.split('=');
        return names
          .split('/')
          .flatMap((name) => [name, withoutAccents(name)])
          .map((name): [string, CalendarUnit] => [spaced(name), unit as CalendarUnit]);
      }),
    ),
    seasons: readNumbers(wording.seasons),
    edges: new Set(list(wording.edges ?? '')),
    decades: new Set(list(wording.decades ?? '').map(spaced)),
    onDay: new Set(list(wording.onDay ?? '')),
    units,
    unitHeads: new Set([...units.keys()].map(headOf)),
    comparators: new Map(compared),
    comparatorTails: new Set(compared.map(([words]) => words.split(' ').at(-1) ?? '')),
    ofAge: new Set(list(wording.ofAge ?? '')),
    contractions: new Map(readPairs(wording.contractions)),
    per: namePer(units, wording.per),
    roles: new Map(ROLES.map((role) => [role, new Set(list(wording[role] ?? ''))])),
  };
}

/** The first token of a spelling, as `cutTokens` splits it: “u.s. dollars” → “u.s.”, “km/h” → “km” */
function headOf(spelling: string): string {
  let end = 0;
  while (isLetterCode(spelling.charCodeAt(end))) end++;
  // “dollars”, “us dollars”
  if (end > 0 && (end === spelling.length || spelling[end] === ' ')) return spelling.slice(0, end);
  return /^(?:(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)?|.)/u.exec(spelling)?.[0] ?? '';
}

/** All names of units; those listed for the language replace those of `Intl`. */
function nameUnits(locale: string, wording: Partial<NumberWords>): ReadonlyMap<string, Unit> {
  const units = new Map([
    ...(wording.common ? listCommonNames(locale, wording.common) : listPlatformNames(locale)),
    ...listSymbols(),
    ...readUnits('money', wording.money),
    ...readUnits('percent', wording.percent),
    ...readUnits('measure', wording.measure),
    ...readUnits('duration', wording.duration),
  ]);
  units.delete('');
  // “dias”, “dolares”
  if (!locale.startsWith('en')) {
    for (const [name, unit] of [...units]) {
      const bare = withoutAccents(name);
      if (!units.has(bare)) units.set(bare, unit);
    }
  }
  return locale.startsWith('en') ? new Map([...units, ...listPowers(units)]) : units;
}

/** What an amount can be per: a period, a unit, a person. */
function namePer(units: ReadonlyMap<string, Unit>, others = ''): ReadonlyMap<string, string> {
  const named = [...units].flatMap(([spelling, [form, unit, factor]]): [string, string][] =>
    (form === 'duration' || form === 'measure') && !factor && spelling.length > 2 ? [[spelling, unit]] : [],
  );
  return new Map([...named, ...readPairs(others)]);
}

/** Adds the spellings without accents, as people type them: “dieciseis”, “tres milhoes”, “fuenf”, “dreissig”. */
function addSpellings(words: Numbers, isEnglish: boolean): Numbers {
  if (isEnglish) return words;
  const bare = [...words].flatMap(([word, n]): [string, number][] => [
    [withoutAccents(word), n],
    [word.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter), n],
  ]);
  return new Map([...bare, ...words]);
}

/** Adds the spellings without accents: “fevrier”; but “marco” is a name. */
const withBare = (names: Numbers): Numbers =>
  new Map([
    ...[...names].map(([name, n]): [string, number] => [name === 'março' ? name : withoutAccents(name), n]),
    ...names,
  ]);

/** “Dienstagabend” */
const addDayParts = (weekdays: Numbers, parts = '') =>
  new Map([...weekdays].flatMap(([day, n]) => ['', ...list(parts)].map((part): [string, number] => [day + part, n])));

/** The first three letters of months: “fev”; those that begin a weekday too are left out: “mar”. */
function abbreviate(months: Numbers, weekdays: Numbers): [string, number][] {
  const shorts = [...months].map(([name, n]): [string, number] => [name.slice(0, 3), n]);
  const isClear = ([short, n]: [string, number]) =>
    shorts.every(([other, month]) => other !== short || month === n) &&
    [...weekdays.keys()].every((day) => !day.startsWith(short));
  return shorts.filter(isClear);
}

const UMLAUTS: { [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** “años” keeps its tilde: “anos” is another word. */
const withoutAccents = (word: string) =>
  word.includes('ñ') ? word : word.normalize('NFD').replace(/\p{M}/gu, '').normalize();

/** “hundreds”, “thirds”, “Mondays” */
const inflect = (words: Iterable<[string, number]>) => [...words].map(([word, n]): [string, number] => [`${word}s`, n]);

/** The ordinals in -th of cardinals, “fourth”, “twentieth”, and the irregular ones in `others`. */
const nameOrdinals = (cardinals: Numbers, others: Numbers): Numbers =>
  new Map([...[...cardinals].map(([word, n]): [string, number] => [`${word.replace(/y$/, 'ie')}th`, n]), ...others]);
