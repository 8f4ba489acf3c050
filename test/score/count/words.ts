import { readFileSync } from 'node:fs';
import { RegExpParser } from '@eslint-community/regexpp';
import { type Node, stringOf, visitSyntax } from './syntax.ts';

// Words that stand in the code, where only rules should: lists, and the alternatives of regular expressions.

/** Something counted in a file. */
export interface Found {
  line: number;
  text: string;
}

/** From so many words on, words are a list. */
const LIST = 3;

const isWord = (text: string) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(text);

/** The tags of the lexicon, which are names and not words. */
const TAGS = new Set(
  ['tag', 'number-tag'].flatMap((file) =>
    [
      ...readFileSync(new URL(`../../../src/lexicon/${file}.ts`, import.meta.url), 'utf8').matchAll(
        /^ {2}\| '([a-z-]+)'/gm,
      ),
    ].map(([, tag = '']) => tag),
  ),
);

/**
 * The lists of words of a file: a string of three words or more, parted by spaces, wherever it stands but in the message of an
 * error or the examples of a rule; and an array of three strings or more that are each one word. Tags of the lexicon are no words,
 * and neither are the values of a type: what is `as const`.
 */
export function findLists(source: string): Found[] {
  const found: Found[] = [];
  const values = listConstantLines(source);
  visitSyntax(source, (node, line, around) => {
    const text = stringOf(node);
    if (text !== null && isList(text) && !around.some(isError) && !around.slice(0, 1).some(isExample))
      found.push({ line, text: text.trim() });
    if (isArrayOfWords(node) && !values.has(line)) found.push({ line, text: elementsOf(node).join(' ') });
  });
  return found;
}

/** The lines of arrays that are `as const`. */
function listConstantLines(source: string): Set<number> {
  const lines = new Set<number>();
  for (const { 0: text, index } of source.matchAll(/\[[^[\]]*\] as const/g)) {
    const first = source.slice(0, index).split('\n').length;
    for (let line = first; line < first + text.split('\n').length; line++) lines.add(line);
  }
  return lines;
}

const isList = (text: string) => text.split(/\s+/).filter(isWord).length >= LIST;

const elementsOf = ({ type, elements }: Node) =>
  type === 'ArrayExpression' ? (elements as unknown[]).map((element) => stringOf(element) ?? '') : [];

const isArrayOfWords = (node: Node) =>
  elementsOf(node).length >= LIST &&
  elementsOf(node).every(isWord) &&
  !elementsOf(node).every((word) => TAGS.has(word));

/** `yes: 'So said Mayor Ida Lind.'`, an example of a rule. */
const isExample = ({ type, key }: Node) => type === 'Property' && /^(?:yes|no)$/.test(String((key as Node).name));

const isError = ({ type, callee }: Node) => type === 'NewExpression' && /Error$/.test(String((callee as Node).name));

/** The regular expressions of a file with a choice of three words or more, a word being two letters or more in a row. */
export function findAlternations(source: string): Found[] {
  const found: Found[] = [];
  visitSyntax(source, (node, line) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex && hasChoiceOfWords(regex.pattern, regex.flags))
      found.push({ line, text: `/${regex.pattern}/${regex.flags}` });
  });
  return found;
}

type Pattern = ReturnType<RegExpParser['parsePattern']>;
type Alternative = Pattern['alternatives'][number];
type Element = Alternative['elements'][number];

function hasChoiceOfWords(source: string, flags: string): boolean {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  return listChoices(pattern.alternatives).some((choice) => choice.filter(hasWord).length >= LIST);
}

/** The alternatives of a pattern, and those of each group and assertion in it. */
const listChoices = (alternatives: Alternative[]): Alternative[][] => [
  alternatives,
  ...alternatives.flatMap(({ elements }) => elements).flatMap(listChoicesIn),
];

function listChoicesIn(element: Element): Alternative[][] {
  if (element.type === 'Quantifier') return listChoicesIn(element.element);
  return 'alternatives' in element ? listChoices(element.alternatives as Alternative[]) : [];
}

/** Whether two letters follow one another in an alternative itself. */
const hasWord = ({ elements }: Alternative) =>
  elements.some((element, at) => isLetter(element) && isLetter(elements[at + 1]));

const isLetter = (element: Element | undefined) =>
  element?.type === 'Character' && /\p{L}/u.test(String.fromCodePoint(element.value));
