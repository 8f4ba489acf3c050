import type { Sources } from '../../architecture/sources.ts';
import { findLanguages, type Naming } from './languages.ts';
import { type Found, findAlternations, findLists } from './words.ts';

/** A measure of the code, and where what it counts stands. */
export interface Measure {
  name: string;
  value: number;
  /** What is aimed at, at most. */
  target: number;
  /** `path:line: text`; empty where there is nothing to list. */
  places: string[];
}

type Find = (source: string) => Found[];

/** Measures the code of the analysis; files of data are left aside. */
export function measure(sources: Sources): Measure[] {
  const findings = pick(sources, /^findings\//);
  // What differs between languages stands in profiles.
  const rules = pick(findings, /^(?!findings\/reading\/profile)/);
  const byLanguage = (by: Naming['by']) =>
    list(rules, (source) => findLanguages(source).filter((one) => one.by === by));
  return [
    { name: 'lines in findings', value: countLines(findings), target: 13_500, places: [] },
    { name: 'with text and lexicon', value: countLines(sources), target: 15_500, places: [] },
    counted('engines', 1, list(findings, findEngines)),
    counted('decisions of the language', 1, list(pick(sources, /^(?:findings|text)\//), findDecisions)),
    counted('lines that test a language', 0, byLanguage('test')),
    counted('lines of tables by language', 0, byLanguage('table')),
    counted('lines with a flag of a language', 0, byLanguage('flag')),
    counted('lists of words in code', 0, list(rules, findLists)),
    counted('alternations of three words or more', 0, list(findings, findAlternations)),
    counted('constants set by hand', 25, list(findings, matchLines(/\bset by hand\b/i))),
  ];
}

const counted = (name: string, target: number, places: string[]): Measure => ({
  name,
  value: places.length,
  target,
  places,
});

const pick = (sources: Sources, paths: RegExp): Sources => new Map([...sources].filter(([path]) => paths.test(path)));

const list = (sources: Sources, find: Find): string[] =>
  [...sources].flatMap(([path, source]) => find(source).map(({ line, text }) => `${path}:${line}: ${text}`));

/** All lines, with comments and empty ones, as `wc -l` counts them. */
const countLines = (sources: Sources) =>
  [...sources.values()].reduce((sum, source) => sum + source.split('\n').length - 1, 0);

const matchLines =
  (pattern: RegExp): Find =>
  (source) =>
    source.split('\n').flatMap((text, at) => (pattern.test(text) ? [{ line: at + 1, text: text.trim() }] : []));

/** An engine reads a text into arrays over its tokens for others to ask; each has a type, and these are their names. */
const findEngines = matchLines(/^export interface (?:TaggedText|Parsed|Reading)\b/);

/** The language is decided where the words are asked for it, and where the declared one is cut to its code. */
const findDecisions = matchLines(/(?<!function )\btellLanguage\(|\b(?:lang|tag)\b[^;]*\.split\('-'\)/);
