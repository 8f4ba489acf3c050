/** Where a value is in JSON text: the keys and indices that lead to it; empty for the whole text. */
export type JsonPath = readonly (string | number)[];

/** A step through JSON text: a whole value, or the start or end of an object or list that is read step by step. */
export type JsonStep =
  | { type: 'value'; path: JsonPath; value: unknown }
  | { type: 'start'; path: JsonPath; isList: boolean }
  | { type: 'end'; path: JsonPath };

/** Reads JSON text that arrives in pieces. */
export interface JsonReader {
  /** Reads on, and returns the steps that are complete. Ignores everything from where the text is not JSON. */
  push(piece: string): JsonStep[];
  /** Why the text was not read to its end so far: it has no end, or it is not JSON; null if it was. */
  problem(): 'cut short' | 'damaged' | null;
}

/** The maximum length of a value that is read as a whole, in UTF-16 code units. Longer than any annotation or article. */
const MAX_VALUE = 32_000_000;

/** An object or list that is read step by step. */
interface Open {
  isList: boolean;
  path: JsonPath;
  /** The key of the next value of an object; the index of the next value of a list. */
  key: string | number;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** A reader of JSON text. `isOpened` tells which objects and lists are read step by step; everything else is one value. */
export function createJsonReader(isOpened: (path: JsonPath) => boolean): JsonReader {
  const open: Open[] = [];
  let text = '';
  let at = 0;
  let expected: Expected = 'value';
  /** How far the value at `at` was searched for its end. */
  let search: Search | null = null;
  let isDamaged = false;

  const isEnd = (character: string) => character === (open.at(-1)?.isList ? ']' : '}');

  function close(): JsonStep {
    at++;
    expected = open.length > 1 ? 'comma or end' : 'nothing';
    return { type: 'end', path: open.pop()?.path ?? [] };
  }

  /** Reads a key, a colon or a comma; false if the text ends before. */
  function readSyntax(character: string): boolean {
    const parent = open.at(-1);
    if (expected === 'key' || expected === 'key or end') {
      if (character !== '"' || !parent) throw new SyntaxError('A key is missing');
      const end = findStringEnd(text, at + 1);
      if (end < 0) return false;
      parent.key = JSON.parse(text.slice(at, end + 1)) as string;
      at = end + 1;
      expected = 'colon';
      return true;
    }
    if (character !== (expected === 'colon' ? ':' : ',') || !parent) throw new SyntaxError('A separator is missing');
    at++;
    if (expected === 'colon') expected = 'value';
    else {
      expected = parent.isList ? 'value' : 'key';
      if (typeof parent.key === 'number') parent.key++;
    }
    return true;
  }

  /** Reads a value or the start of one; null if the text ends before. */
  function readValue(character: string): JsonStep | null {
    const parent = open.at(-1);
    const path = parent ? [...parent.path, parent.key] : [];
    if ((character === '{' || character === '[') && isOpened(path)) {
      const isList = character === '[';
      open.push({ isList, path, key: isList ? 0 : '' });
      at++;
      expected = isList ? 'value or end' : 'key or end';
      return { type: 'start', path, isList };
    }
    search = findEnd(text, search ?? { from: at, depth: 0 });
    if (!search.isFound) return null;
    const value: unknown = JSON.parse(text.slice(at, search.from));
    at = search.from;
    search = null;
    expected = parent ? 'comma or end' : 'nothing';
    return { type: 'value', path, value };
  }

  /** Adds the next steps to a list, as far as the text goes. */
  function read(steps: JsonStep[]): void {
    for (;;) {
      while (isBlank(text.charCodeAt(at))) at++;
      const character = text[at];
      if (character === undefined) return;
      if (expected === 'nothing') throw new SyntaxError('There is something after the end');
      if (expected.endsWith('or end') && isEnd(character)) steps.push(close());
      else if (expected.startsWith('value')) {
        const step = readValue(character);
        if (!step) return;
        steps.push(step);
      } else if (!readSyntax(character)) return;
    }
  }

  return {
    push(piece) {
      const steps: JsonStep[] = [];
      if (isDamaged) return steps;
      if (search) search = { ...search, from: search.from - at };
      text = text.slice(at) + piece;
      at = 0;
      try {
        read(steps);
        if (text.length - at > MAX_VALUE) throw new SyntaxError('A value is too long');
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        isDamaged = true;
        text = '';
      }
      return steps;
    },
    problem: () => (isDamaged ? 'damaged' : expected === 'nothing' ? null : 'cut short'),
  };
}

/** A search for the end of a value. */
interface Search {
  /** Where to search on; the end if it was found. */
  from: number;
  depth: number;
  isFound?: boolean;
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

const QUOTE = 34;
const COMMA = 44;

/** Searches for the end of a value: of a string, an object or a list, or the first character after a number or word. */
function findEnd(text: string, { from, depth }: Search): Search {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = findStringEnd(text, at + 1);
      if (end < 0) return { from: at, depth };
      if (depth === 0) return { from: end + 1, depth, isFound: true };
      at = end;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      if (depth === 0) return { from: at, depth, isFound: true };
      if (--depth === 0) return { from: at + 1, depth, isFound: true };
    } else if (depth === 0 && (code === COMMA || isBlank(code))) return { from: at, depth, isFound: true };
  }
  // A number or word may go on in the next piece, so it is searched again from its start.
  return { from: depth === 0 ? from : text.length, depth };
}

/** The position of the quotation mark that ends a string; -1 if it is not there yet. */
function findStringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (end - slashes > start && text[end - slashes - 1] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
