import type { Token } from '../text/tokens.ts';
import { foldCase, foldMarks } from '../text/words.ts';
import { NUMBER_TAGS, type NumberTag } from './number-tag.ts';
import { type Lines, listEntries, listTags } from './parse.ts';
import type { Tag } from './tag.ts';

/** The tags by which figures are read, besides those of numbers. */
const OTHER_TAGS = [
  'adverb',
  'after-weekday-name',
  'auxiliary',
  'before-date',
  'before-weekday-name',
  'clause-verb',
  'counted-person',
  'day-part',
  'future-cue',
  'past-verb',
  'people',
  'person-noun',
  'phrase-opener',
  'possessive',
  'role-noun',
] as const satisfies readonly Tag[];

/** A tag of a word by which figures are read; units have that of their form and `unit`. */
export type FigureTag = NumberTag | (typeof OTHER_TAGS)[number] | 'unit';

/** What a word or phrase stands for: a number, a unit with its form and factor, or the name of something, such as a unit of the calendar. */
export type FigureValue = number | string | [form: UnitForm, unit: string, factor?: number];

/** The forms of figures that have tags for their units, which are all read as `unit`. */
type UnitForm = 'money' | 'percent' | 'measure' | 'duration';

/** Parts words in a table. */
export const BREAK = ';';

/** A tag by its index, alone or with a value that is not ''. */
export type TagValue = number | [tag: number, value: FigureValue];

/** The words by which figures are read, in lower case and with plain marks, and without accents where that is no other word. */
export interface FigureWords {
  /** The tags that are told by their index. */
  tags: FigureTag[];
  /** Words by their values: the tags of a row with their values, and the words that have these and no others, parted by `BREAK`. */
  rows: [values: TagValue[], words: string][];
  /** By the first word, the longest first: the tokens after it, with the space before them. */
  phrases: { [word: string]: [tag: TagValue, ...rest: string[]][] };
  /** Beginnings and endings of words, `vot*` and `*ed`. */
  stems: { [stem: string]: TagValue[] };
}

const isFigureTag = (tag: Tag): tag is Exclude<FigureTag, 'unit'> =>
  (NUMBER_TAGS as readonly Tag[]).includes(tag) || (OTHER_TAGS as readonly Tag[]).includes(tag);

const isUnit = (tag: Tag): tag is UnitForm => ['money', 'percent', 'measure', 'duration'].includes(tag);

/** Compiles the words of the file of a lexicon; `cut` splits a spelling into tokens. */
export function compileFigureWords(lines: Lines, cut: (spelling: string) => Token[]): FigureWords {
  const words = createWords(cut);
  const settings = listEntries(lines, 'setting');
  const stops = settings.find((entry) => entry.words[0] === 'stop-tags')?.value.split('.') ?? [];
  for (const tag of listTags(lines))
    for (const entry of listEntries(lines, tag)) {
      const value = readValue(tag, entry.value);
      for (const word of entry.words) {
        if (isFigureTag(tag)) words.add(isUnit(tag) ? 'unit' : tag, word, value);
        if (stops.includes(tag)) words.add('number-stop', word, '');
      }
    }
  return words.table();
}

/** The words of a language without a file, each with a tag and a value. */
export function listFigureWords(
  words: Iterable<[tag: FigureTag, word: string, value: FigureValue]>,
  cut: (spelling: string) => Token[],
): FigureWords {
  const listed = createWords(cut);
  for (const word of words) listed.add(...word);
  return listed.table();
}

function readValue(tag: Tag, value: string): FigureValue {
  const [unit = '', factor] = value.split('*');
  if (isUnit(tag)) return factor ? [tag, unit, Number(factor)] : [tag, unit];
  return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

function createWords(cut: (spelling: string) => Token[]) {
  const tags: FigureTag[] = [];
  const values = new Map<string, Map<FigureTag, TagValue>>();
  const phrases = new Map<string, FigureWords['phrases'][string]>();
  const stems = new Map<string, TagValue[]>();
  const join = (tag: FigureTag, value: FigureValue): TagValue => {
    if (!tags.includes(tag)) tags.push(tag);
    return value === '' ? tags.indexOf(tag) : [tags.indexOf(tag), value];
  };
  const addTokens = (tag: FigureTag, spelling: string, value: FigureValue, isOwn: boolean) => {
    // “d'” is a word before another one
    const isElided = spelling.endsWith("'");
    const tokens = cut(isElided ? `${spelling}x` : spelling).slice(0, isElided ? -1 : undefined);
    const [first = '', ...others] = tokens.map(({ start, end }) => spelling.slice(start, end));
    if (others.length === 0) {
      const own = values.get(first) ?? new Map();
      values.set(first, own);
      if (isOwn || !own.has(tag)) own.set(tag, join(tag, value));
      return;
    }
    const rest = others.map((word, i) => (tokens[i + 1]?.start === tokens[i]?.end ? word : ` ${word}`));
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), [join(tag, value), ...rest] as [TagValue, ...string[]]].sort(
        (a, b) => b.length - a.length,
      ),
    );
  };
  return {
    /** Adds a spelling, and the one without accents, as people type it: “dieciseis”; “anos” and “marco” are other words. */
    add: (tag: FigureTag, spelling: string, value: FigureValue) => {
      const folded = foldCase(foldMarks(spelling));
      if (folded.length > 1 && folded.includes('*')) {
        stems.set(folded, [...(stems.get(folded) ?? []), join(tag, value)]);
        return;
      }
      const bare = folded.normalize('NFD').replace(/\p{M}/gu, '').normalize();
      if (bare !== folded && !/[ñç]/.test(folded)) addTokens(tag, bare, value, false);
      addTokens(tag, folded, value, true);
    },
    table: (): FigureWords => {
      const rows = new Map<string, string[]>();
      for (const [word, own] of values) {
        const key = JSON.stringify([...own.values()]);
        rows.set(key, [...(rows.get(key) ?? []), word]);
      }
      return {
        tags,
        rows: [...rows].map(([key, words]) => [JSON.parse(key), words.join(BREAK)]),
        phrases: Object.fromEntries(phrases),
        stems: Object.fromEntries(stems),
      };
    },
  };
}
