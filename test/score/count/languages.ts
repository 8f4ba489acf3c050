import { type Node, stringOf, visitSyntax } from './syntax.ts';
import type { Found } from './words.ts';

// Where the code asks which language a text is in.

/** The languages that are read (ISO 639-1), a country perhaps added. */
const CODE = /^(?:en|es|fr|de|it|pt)(?:-[a-z]{2})?$/i;

/** Names of what holds a language: `language`, `lang`, `locale`, and the `code` of a grammar. */
const HOLDER = /(?:language|lang|code|locale)$/i;

/** Names of what is true in one language. */
const FLAG = /^is(?:English|Spanish|French|German|Italian|Portuguese)$/;

/** How a line names a language. */
export interface Naming extends Found {
  by: 'test' | 'table' | 'flag';
}

/**
 * The lines of a file that name a language. A test compares what is called a language, a locale or a code, or calls a method or
 * function with it and a code; a table has two codes or more as its keys or elements and nothing else; a flag is called `isEnglish`.
 */
export function findLanguages(source: string): Naming[] {
  const found = new Map<string, Naming>();
  visitSyntax(source, (node, line, around) => {
    for (const [by, at] of listNamings(node, line, around)) found.set(`${by} ${at}`, { by, line: at, text: '' });
  });
  const lines = source.split('\n');
  return [...found.values()].map((naming) => ({ ...naming, text: lines[naming.line - 1]?.trim() ?? '' }));
}

function listNamings(node: Node, line: number, around: Node[]): [by: Naming['by'], line: number][] {
  if (isComparison(node) || isCall(node)) return [['test', line]];
  if (node.type === 'ArrayExpression' && isTable(node)) return [['table', line]];
  // A line of an object that is a table, by its key.
  if (node.type === 'Property' && around[0] && isTable(around[0])) return [['table', line]];
  if (node.type === 'Identifier' && FLAG.test(String(node.name))) return [['flag', line]];
  return [];
}

const isCode = (node: unknown) => CODE.test(stringOf(node) ?? '');

const isHolder = (node: unknown) => HOLDER.test(nameOf(node));

/** `text.language === 'de'` */
const isComparison = ({ type, left, right, operator }: Node) =>
  type === 'BinaryExpression' &&
  /^[!=]==$/.test(String(operator)) &&
  ((isCode(left) && isHolder(right)) || (isCode(right) && isHolder(left)));

/** `locale.startsWith('en')`, `isOneOf(lexicon.language, 'es it pt')` */
function isCall({ type, callee, arguments: given }: Node): boolean {
  if (type !== 'CallExpression') return false;
  const args = given as Node[];
  const isAboutLanguage = isHolder((callee as Node).object) || args.some(isHolder);
  return (
    isAboutLanguage &&
    args.some((arg) =>
      stringOf(arg)
        ?.split(' ')
        .every((code) => CODE.test(code)),
    )
  );
}

/** `{ es: …, fr: … }`, `['es', 'fr']` */
function isTable({ type, elements, properties }: Node): boolean {
  if (type === 'ArrayExpression') return (elements as unknown[]).length > 1 && (elements as unknown[]).every(isCode);
  if (type !== 'ObjectExpression') return false;
  const keys = (properties as Node[]).map((property) => keyOf(property));
  return keys.length > 1 && keys.every((one) => CODE.test(one));
}

const keyOf = ({ key }: Node) => stringOf(key) ?? String((key as Node | undefined)?.name ?? '');

/** The last name of an expression: `language` of `lexicon.language` and of `numberLexiconOf(text).language`. */
function nameOf(node: unknown): string {
  const { type, name, property } = (node ?? {}) as Node;
  if (type === 'Identifier') return String(name);
  return type === 'MemberExpression' ? nameOf(property) : '';
}
