/** Where a value is in JSON text: the keys and indices that lead to it; empty for the whole text. */
export type JsonPath = readonly (string | number)[];

/** A step through JSON text: a whole value, or the start or end of an object or list that is read step by step. */
export type JsonStep =
  | { type: 'value'; path: JsonPath; value: unknown }
  | { type: 'start'; path: JsonPath; isList: boolean }
  | { type: 'end'; path: JsonPath };

/** Reads JSON text that arrives in pieces. */
interface JsonReader {
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

/** No file that is known has values within more values. `JSON.parse` takes half a minute for 50 million. */
const MAX_DEPTH = 1000;

/** Text that arrives in pieces. */
interface Scanner {
  feed(piece: string): void;
  /** The next character that is not a blank, or the first one of the string or value that is being taken; '' at the end of the text. */
  peek(): string;
  /** Goes past the next character. */
  skip(): void;
  /** Takes the whole string or value that starts with the next character; null if it goes on in the next piece. */
  take(): string | null;
}

function createScanner(maxValue: number): Scanner {
  let text = '';
  let at = 0;
  /** The search for the end of a string or value that began in an earlier piece, and its text so far. */
  let search: Search | null = null;
  let begun: string[] = [];
  let length = 0;
  return {
    feed(piece) {
      text = piece;
      at = 0;
    },
    peek() {
      if (search && text !== '') return (begun[0] as string).charAt(0);
      while (isBlank(text.charCodeAt(at))) at++;
      return text.charAt(at);
    },
    skip: () => {
      at++;
    },
    take() {
      search ??= { depth: 0, isString: false, isEscaped: false };
      const end = findEnd(text, at, search);
      const part = text.slice(at, end ?? text.length);
      begun.push(part);
      length += part.length;
      if (length > maxValue) throw new SyntaxError('A value is too long');
      at = end ?? text.length;
      if (end === null) {
        text = '';
        return null;
      }
      const whole = begun.join('');
      search = null;
      begun = [];
      length = 0;
      return whole;
    },
  };
}

/** A reader of JSON text. `isOpened` tells which objects and lists are read step by step; everything else is one value. */
export function createJsonReader(isOpened: (path: JsonPath) => boolean, maxValue = MAX_VALUE): JsonReader {
  const scanner = createScanner(maxValue);
  const parser = createParser(scanner, isOpened);
  let isDamaged = false;
  return {
    push(piece) {
      const steps: JsonStep[] = [];
      if (isDamaged || piece === '') return steps;
      scanner.feed(piece);
      try {
        parser.read(steps);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        isDamaged = true;
      }
      return steps;
    },
    problem: () => (isDamaged ? 'damaged' : parser.isAtEnd() ? null : 'cut short'),
  };
}

/** Follows the syntax of JSON text, and throws `SyntaxError` where it is broken. */
function createParser(scanner: Scanner, isOpened: (path: JsonPath) => boolean) {
  const open: Open[] = [];
  let expected: Expected = 'value';

  const isEnd = (character: string) => character === (open.at(-1)?.isList ? ']' : '}');

  function close(): JsonStep {
    scanner.skip();
    expected = open.length > 1 ? 'comma or end' : 'nothing';
    return { type: 'end', path: open.pop()?.path ?? [] };
  }

  /** Reads a key, a colon or a comma; false if the text ends before. */
  function readSyntax(character: string): boolean {
    const parent = open.at(-1);
    if (expected === 'key' || expected === 'key or end') {
      if (character !== '"' || !parent) throw new SyntaxError('A key is missing');
      const key = scanner.take();
      if (key === null) return false;
      parent.key = JSON.parse(key) as string;
      expected = 'colon';
      return true;
    }
    if (character !== (expected === 'colon' ? ':' : ',') || !parent) throw new SyntaxError('A separator is missing');
    scanner.skip();
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
      scanner.skip();
      expected = isList ? 'value or end' : 'key or end';
      return { type: 'start', path, isList };
    }
    const json = scanner.take();
    if (json === null) return null;
    expected = parent ? 'comma or end' : 'nothing';
    return { type: 'value', path, value: JSON.parse(json) as unknown };
  }

  /** Adds the next steps to a list, as far as the text goes. */
  function read(steps: JsonStep[]): void {
    for (let character = scanner.peek(); character !== ''; character = scanner.peek()) {
      if (expected === 'nothing') throw new SyntaxError('There is something after the end');
      if (expected.endsWith('or end') && isEnd(character)) steps.push(close());
      else if (expected.startsWith('value')) {
        const step = readValue(character);
        if (!step) return;
        steps.push(step);
      } else if (!readSyntax(character)) return;
    }
  }

  return { read, isAtEnd: () => expected === 'nothing' };
}

/** How far a search for the end of a value came in the pieces before. */
interface Search {
  depth: number;
  /** Whether they end inside a string, and there in a backslash that escapes the next character. */
  isString: boolean;
  isEscaped: boolean;
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;

/**
 * Searches on for the end of a value: of a string, an object or a list, or the first character after a number or word. Changes
 * `search`; null if the text ends before. Throws `SyntaxError` if values are nested too deeply.
 */
function findEnd(text: string, from: number, search: Search): number | null {
  let at = from;
  while (at < text.length) {
    if (search.isString) {
      const end = findStringEnd(text, at, search);
      if (end === null) return null;
      at = end;
      if (search.depth === 0) return at;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === QUOTE) search.isString = true;
    else if (code === 123 || code === 91) {
      if (++search.depth > MAX_DEPTH) throw new SyntaxError('Values are nested too deeply');
    } else if (code === 125 || code === 93) {
      if (search.depth === 0) return at;
      if (--search.depth === 0) return at + 1;
    } else if (search.depth === 0 && (code === COMMA || isBlank(code))) return at;
    at++;
  }
  return null;
}

/** The position after the quotation mark that ends a string; null if the text ends before. Changes `search`. */
function findStringEnd(text: string, from: number, search: Search): number | null {
  let start = from;
  if (search.isEscaped) start++;
  search.isEscaped = false;
  for (let end = start; ; end++) {
    end = text.indexOf('"', end);
    const isLast = end < 0;
    if (isLast) end = text.length;
    let slashes = 0;
    while (end - slashes > start && text.charCodeAt(end - slashes - 1) === BACKSLASH) slashes++;
    if (isLast) {
      search.isEscaped = slashes % 2 === 1;
      return null;
    }
    if (slashes % 2 === 1) continue;
    search.isString = false;
    return end + 1;
  }
}
