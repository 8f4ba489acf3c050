import { type Entry as Listed, lexiconOf as listedOf, sharedLexicon } from '../../lexicon/lexicon.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { isGlued, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { cutTokens } from '../../text/tokens.ts';
import { foldCase, foldMarks, lookUp } from '../../text/words.ts';
import { listIntlWords } from './intl-words.ts';
import type { Form, Unit } from './types.ts';

// What a text says of numbers and dates is asked for by the tags of its words, in one way for all languages.

/** A tag of a word; units have that of their form and `unit`. */
type FigureTag = Tag | 'unit';

/** What a word or phrase stands for: a number, a unit, or the name of something, such as a unit of the calendar. */
export type Value = number | string | Unit;

/** A phrase of several tokens, by its first. */
interface Phrase {
  tag: FigureTag;
  value: Value;
  /** The tokens after the first, and whether each follows the one before it without a space. */
  rest: { word: string; isGlued: boolean }[];
}

/** What begins with a word: its own values by tag, and phrases, the longest first. */
interface Entry {
  values: Map<FigureTag, Value>;
  phrases: Phrase[];
  /** Whether a figure can begin with it, once asked. */
  canOpen?: boolean;
}

/** The words of a language, in lower case and with plain marks. */
export interface Lexicon {
  language: string;
  entries: Map<string, Entry>;
  /** Beginnings and endings of words, `vot*` and `*ed`. */
  stems: Map<string, [tag: FigureTag, value: Value][]>;
  longestStem: number;
  settings: Map<string, string>;
  /** The settings that hold in a region. */
  held: Map<string, ReadonlySet<string>>;
  /** The words of a tag that were asked for. */
  tagged: Map<FigureTag, [word: string, value: Value][]>;
  /** What was found for words, stems and endings considered. */
  known: Map<string, Entry>;
}

/** Tags of units, which are all read as `unit`. */
const FORMS: { [tag: string]: Form } = {
  money: 'money',
  percent: 'percent',
  measure: 'measure',
  duration: 'duration',
};

/** How many words are remembered for each language. */
const MAX_KNOWN = 20_000;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a text's language, English if that is unknown; for a language without one, signs, codes and what `Intl` has. */
export function lexiconOf({ language }: PreparedText): Lexicon {
  const code = language || 'en';
  const lexicon = lexicons.get(code) ?? readLexicon(code);
  lexicons.set(code, lexicon);
  return lexicon;
}

function readLexicon(language: string): Lexicon {
  const lexicon: Lexicon = {
    language,
    entries: new Map(),
    stems: new Map(),
    longestStem: 0,
    settings: new Map(),
    held: new Map(),
    tagged: new Map(),
    known: new Map(),
  };
  const own = listedOf(language);
  if (!own) for (const [tag, word, value] of listIntlWords(language)) addSpelling(lexicon, tag, word, value);
  for (const listed of [sharedLexicon(), own]) {
    if (!listed) continue;
    for (const [name, value] of listed.values('setting')) lexicon.settings.set(name, value);
    const stops = new Set<string>((lexicon.settings.get('stop-tags') ?? '').split('.'));
    for (const tag of listed.tags) for (const entry of listed.list(tag)) addEntry(lexicon, tag, entry, stops.has(tag));
  }
  return lexicon;
}

function addEntry(lexicon: Lexicon, tag: Tag, { words, value }: Listed, isStop: boolean): void {
  const said = readValue(tag, value);
  for (const word of words) {
    addSpelling(lexicon, tag in FORMS ? 'unit' : tag, word, said);
    if (isStop) addSpelling(lexicon, 'number-stop', word, '');
  }
}

function readValue(tag: FigureTag, value: string): Value {
  const form = lookUp(FORMS, tag);
  const [unit = '', factor] = value.split('*');
  if (form) return factor ? [form, unit, Number(factor)] : [form, unit];
  return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Adds a spelling, and the one without accents, as people type it: “dieciseis”; “anos” and “marco” are other words. */
function addSpelling(lexicon: Lexicon, tag: FigureTag, spelling: string, value: Value): void {
  // as most are
  if (/^[a-z]+$/.test(spelling)) {
    entryFor(lexicon, spelling).values.set(tag, value);
    return;
  }
  const folded = foldCase(foldMarks(spelling));
  if (folded.length > 1 && folded.includes('*')) {
    const known = lexicon.stems.get(folded) ?? [];
    lexicon.stems.set(folded, known);
    lexicon.longestStem = Math.max(lexicon.longestStem, folded.length);
    known.push([tag, value]);
    return;
  }
  const bare = folded.normalize('NFD').replace(/\p{M}/gu, '').normalize();
  if (bare !== folded && !/[ñç]/.test(folded)) addTokens(lexicon, tag, bare, value, false);
  addTokens(lexicon, tag, folded, value, true);
}

function addTokens(lexicon: Lexicon, tag: FigureTag, spelling: string, value: Value, isOwn: boolean): void {
  // “d'” is a word before another one
  const isElided = spelling.endsWith("'");
  const sample = isElided ? `${spelling}x` : spelling;
  const tokens = cutTokens(sample, { start: 0, end: sample.length }, lexicon.language).slice(
    0,
    isElided ? -1 : undefined,
  );
  const [first = '', ...others] = tokens.map(({ start, end }) => spelling.slice(start, end));
  const entry = entryFor(lexicon, first);
  if (others.length === 0) {
    if (isOwn || !entry.values.has(tag)) entry.values.set(tag, value);
    return;
  }
  const rest = others.map((word, i) => ({ word, isGlued: tokens[i + 1]?.start === tokens[i]?.end }));
  entry.phrases.push({ tag, value, rest });
  entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
}

function entryFor({ entries }: Lexicon, word: string): Entry {
  const entry: Entry = entries.get(word) ?? { values: new Map(), phrases: [] };
  entries.set(word, entry);
  return entry;
}

/** The entry of a word, with the tags of its beginnings and endings. */
function findEntry(lexicon: Lexicon, word: string): Entry {
  const known = lexicon.known.get(word);
  if (known) return known;
  const own = lexicon.entries.get(word);
  const parts: [tag: FigureTag, value: Value][] = [];
  for (let i = 1; i <= Math.min(word.length, lexicon.longestStem); i++) {
    parts.push(...(lexicon.stems.get(`${word.slice(0, i)}*`) ?? []));
    parts.push(...(lexicon.stems.get(`*${word.slice(word.length - i)}`) ?? []));
  }
  const values = parts.length > 0 ? new Map([...parts, ...(own?.values ?? [])]) : (own?.values ?? new Map());
  const entry: Entry = { values, phrases: own?.phrases ?? [] };
  if (lexicon.known.size >= MAX_KNOWN) lexicon.known.clear();
  lexicon.known.set(word, entry);
  return entry;
}

/** The entries of the tokens of the text that is read. */
let current: { text: PreparedText; entries: Entry[] } | null = null;

function entryAt(text: PreparedText, at: number): Entry | undefined {
  if (current?.text === text) return current.entries[at];
  const lexicon = lexiconOf(text);
  const entries: Entry[] = [];
  for (let i = 0; i < text.tokens.length; i++) entries.push(findEntry(lexicon, readFolded(text, i)));
  current = { text, entries };
  return entries[at];
}

/** Whether the token at an index has a tag, or one of several, in the language of the text. */
export function isA(
  text: PreparedText,
  at: number,
  tag: FigureTag,
  second?: FigureTag,
  third?: FigureTag,
  fourth?: FigureTag,
): boolean {
  const values = entryAt(text, at)?.values;
  if (values === undefined || values.size === 0) return false;
  if (values.has(tag)) return true;
  return (
    second !== undefined &&
    (values.has(second) || (third !== undefined && (values.has(third) || (fourth !== undefined && values.has(fourth)))))
  );
}

/** The index after an optional token: `at + 1` if the token at `at` has the tag, otherwise `at`. */
export const skipA = (text: PreparedText, at: number, tag: FigureTag): number => (isA(text, at, tag) ? at + 1 : at);

/** Whether one of the tokens from one index up to another has a tag. */
export function hasTagged(text: PreparedText, from: number, to: number, tag: FigureTag): boolean {
  for (let i = Math.max(0, from); i < to && i < text.tokens.length; i++) if (isA(text, i, tag)) return true;
  return false;
}

/** The number that the token at an index says under a tag; undefined if it has none. */
export function numberAt(text: PreparedText, at: number, tag: FigureTag): number | undefined {
  const value = entryAt(text, at)?.values.get(tag);
  return typeof value === 'number' ? value : undefined;
}

/** What a word stands for under a tag; undefined if it does not have it. */
export const lookUpWord = ({ entries }: Lexicon, word: string, tag: FigureTag): Value | undefined =>
  entries.get(word)?.values.get(tag);

/** The number that a word says under a tag; undefined if it has none. */
export function numberOf(lexicon: Lexicon, word: string, tag: FigureTag): number | undefined {
  const value = lookUpWord(lexicon, word, tag);
  return typeof value === 'number' ? value : undefined;
}

/** The word or phrase with a tag that begins at a token, the longest, and the token after it; null if there is none. */
export function readTagged(text: PreparedText, at: number, tag: FigureTag): { last: number; value: Value } | null {
  const entry = entryAt(text, at);
  if (!entry) return null;
  const isHere = ({ word, isGlued: glued }: Phrase['rest'][number], i: number) =>
    readFolded(text, at + 1 + i) === word && (!glued || isGlued(text, at + 1 + i));
  for (const phrase of entry.phrases)
    if (phrase.tag === tag && phrase.rest.every(isHere))
      return { last: at + 1 + phrase.rest.length, value: phrase.value };
  const value = entry.values.get(tag);
  return value === undefined ? null : { last: at + 1, value };
}

/** The words of a language that have a tag, with their values; the largest numbers and the longest words first. */
export function wordsTagged({ entries, tagged }: Lexicon, tag: FigureTag): [word: string, value: Value][] {
  const known = tagged.get(tag);
  if (known) return known;
  const found = [...entries].flatMap(([word, { values }]): [string, Value][] => {
    const value = values.get(tag);
    return value === undefined ? [] : [[word, value]];
  });
  found.sort((a, b) => Number(b[1]) - Number(a[1]) || b[0].length - a[0].length);
  tagged.set(tag, found);
  return found;
}

/** Whether the language of a text has a property. */
export function isSet(text: PreparedText, name: string): boolean {
  const lexicon = lexiconOf(text);
  const held = lexicon.held.get(text.region) ?? readSettings(lexicon, text.region || '-');
  lexicon.held.set(text.region, held);
  return held.has(name);
}

/** The settings that hold in a region: all but those with other regions as their value, `US.PH`. */
const readSettings = ({ settings }: Lexicon, region: string): ReadonlySet<string> =>
  new Set([...settings].flatMap(([name, value]) => (value === '' || value.split('.').includes(region) ? [name] : [])));

/** The decimal mark of the language and region of a text. */
export function decimalOf(text: PreparedText): '.' | ',' {
  const { settings } = lexiconOf(text);
  // languages without a lexicon
  if (!settings.has('decimal')) return new Intl.NumberFormat(text.language).format(0.5)[1] === '.' ? '.' : ',';
  return (settings.get('decimal') === ',') === isSet(text, 'other-decimal') ? '.' : ',';
}

/** Whether a figure can begin with the token at an index, by its tags or by what else its word may be; asked once a word. */
export function canStartFigure(
  text: PreparedText,
  at: number,
  isOther: (word: string, lexicon: Lexicon) => boolean,
): boolean {
  const entry = entryAt(text, at);
  if (!entry) return false;
  if (entry.canOpen === undefined) {
    const lexicon = lexiconOf(text);
    entry.canOpen = opensFigure(lexicon, entry) || isOther(readFolded(text, at), lexicon);
  }
  return entry.canOpen;
}

/** Whether a word or phrase has one of the tags of those that figures begin with. */
function opensFigure({ settings }: Lexicon, { values, phrases }: Entry): boolean {
  const opening = (settings.get('opening') ?? '').split('.') as FigureTag[];
  return opening.some((tag) => values.has(tag) || phrases.some((phrase) => phrase.tag === tag));
}
