import {
  BREAK,
  type FigureTag,
  type FigureWords,
  listFigureWords,
  type TagValue,
  type FigureValue as Value,
} from '../../lexicon/figure-words.ts';
import { hasSetting, lexiconOf as listedOf, sharedLexicon } from '../../lexicon/lexicon.ts';
import { isGlued, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { cutTokens } from '../../text/tokens.ts';
import { listIntlWords } from './intl-words.ts';

// What a text says of numbers and dates is asked for by the tags of its words, in one way for all languages.

/** A phrase of several tokens, by its first. */
interface Phrase {
  tag: FigureTag;
  value: Value;
  /** The tokens after the first, and whether each follows the one before it without a space. */
  rest: { word: string; isGlued: boolean }[];
}

type TaggedValue = readonly [tag: FigureTag, value: Value];

/** What words with the same values begin: their values by tag, and phrases, the longest first. */
interface Entry {
  values: ReadonlyMap<FigureTag, Value>;
  phrases: readonly Phrase[];
}

/** The entry of one word, with the tags of its beginnings and endings. */
interface WordEntry extends Entry {
  /** Whether a figure can begin with it, once asked. */
  canOpen?: boolean;
}

/** The words of a language, in lower case and with plain marks. */
export interface Lexicon {
  language: string;
  entries: ReadonlyMap<string, Entry>;
  /** Beginnings and endings of words, `vot*` and `*ed`. */
  stems: ReadonlyMap<string, readonly TaggedValue[]>;
  longestStem: number;
  settings: ReadonlyMap<string, string>;
  /** The settings that hold in a region. */
  held: Map<string, ReadonlySet<string>>;
  /** The words of a tag that were asked for. */
  tagged: Map<FigureTag, [word: string, value: Value][]>;
  /** What was found for words, stems and endings considered. */
  known: Map<string, WordEntry>;
}

/** How many words are remembered for each language. */
const MAX_KNOWN = 20_000;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a text's language, English if that is unknown; for a language without one, signs, codes and what `Intl` has. */
export function lexiconOf({ language }: PreparedText): Lexicon {
  const code = language || 'en';
  const lexicon = lexicons.get(code) ?? openLexicon(code);
  lexicons.set(code, lexicon);
  return lexicon;
}

function openLexicon(language: string): Lexicon {
  const own = listedOf(language);
  const shared = sharedLexicon();
  const tables = own ? [shared.figures, own.figures] : [listIntl(language), shared.figures];
  const stems = new Map<string, TaggedValue[]>();
  for (const { tags, stems: own } of tables)
    for (const [stem, values] of Object.entries(own))
      stems.set(stem, [...(stems.get(stem) ?? []), ...values.map((one) => readValue(tags, one))]);
  return {
    language,
    entries: readEntries(tables),
    stems,
    longestStem: Math.max(0, ...Array.from(stems.keys(), ({ length }) => length)),
    settings: new Map([...shared.values('setting'), ...(own?.values('setting') ?? [])]),
    held: new Map(),
    tagged: new Map(),
    known: new Map(),
  };
}

const listIntl = (language: string): FigureWords =>
  listFigureWords(listIntlWords(language), (spelling) =>
    cutTokens(spelling, { start: 0, end: spelling.length }, hasSetting(language, 'elision')),
  );

/** The entries of some tables, the values of later ones over those of earlier ones. */
function readEntries(tables: readonly FigureWords[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { tags, rows, phrases } of tables) {
    for (const [row, words] of rows) {
      const values = new Map(row.map((one) => readValue(tags, one)));
      const entry: Entry = { values, phrases: [] };
      for (const word of words.split(BREAK)) {
        const known = entries.get(word);
        entries.set(word, known ? { ...known, values: new Map([...known.values, ...values]) } : entry);
      }
    }
    for (const [word, own] of Object.entries(phrases)) {
      const { values = new Map(), phrases: known = [] } = entries.get(word) ?? {};
      const longestFirst = [...known, ...own.map((phrase) => readPhrase(tags, phrase))].sort(
        (a, b) => b.rest.length - a.rest.length,
      );
      entries.set(word, { values, phrases: longestFirst });
    }
  }
  return entries;
}

const readValue = (tags: readonly FigureTag[], one: TagValue): TaggedValue =>
  typeof one === 'number' ? [tags[one] as FigureTag, ''] : [tags[one[0]] as FigureTag, one[1]];

function readPhrase(tags: readonly FigureTag[], [one, ...rest]: [TagValue, ...string[]]): Phrase {
  const [tag, value] = readValue(tags, one);
  return { tag, value, rest: rest.map((part) => ({ word: part.trimStart(), isGlued: !part.startsWith(' ') })) };
}

/** The entry of a word, with the tags of its beginnings and endings. */
function findEntry(lexicon: Lexicon, word: string): WordEntry {
  const known = lexicon.known.get(word);
  if (known) return known;
  const own = lexicon.entries.get(word);
  const parts: TaggedValue[] = [];
  for (let i = 1; i <= Math.min(word.length, lexicon.longestStem); i++) {
    parts.push(...(lexicon.stems.get(`${word.slice(0, i)}*`) ?? []));
    parts.push(...(lexicon.stems.get(`*${word.slice(word.length - i)}`) ?? []));
  }
  const values = parts.length > 0 ? new Map([...parts, ...(own?.values ?? [])]) : (own?.values ?? new Map());
  const entry: WordEntry = { values, phrases: own?.phrases ?? [] };
  if (lexicon.known.size >= MAX_KNOWN) lexicon.known.clear();
  lexicon.known.set(word, entry);
  return entry;
}

/** The entries of the tokens of the text that is read. */
let current: { text: PreparedText; entries: WordEntry[] } | null = null;

function entryAt(text: PreparedText, at: number): WordEntry | undefined {
  if (current?.text === text) return current.entries[at];
  const lexicon = lexiconOf(text);
  const entries: WordEntry[] = [];
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
