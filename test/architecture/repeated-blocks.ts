import { listCode } from './code.ts';
import type { Sources } from './sources.ts';

/** From this number of lines on, a block that stands twice is to be shared. */
const FEWEST_LINES = 6;

interface Block {
  path: string;
  /** The index of its first line among the lines that are compared. */
  at: number;
  /** The number of its first line in the file. */
  number: number;
}

/** Blocks of six or more lines of code that stand twice: “a.ts:12 = b.ts:40”. Imports are not compared, nor lines without a word. */
export function findRepeatedBlocks(sources: Sources): string[] {
  const seen = new Map<string, Block>();
  return [...sources].flatMap(([path, source]) => {
    if (path.endsWith('.data.ts')) return [];
    const lines = listCode(source.replace(IMPORT, blank)).filter(({ text }) => /\w/.test(text));
    let last: Block | null = null; // the block before, if it is repeated: the next one may be its continuation
    return lines.flatMap(({ number }, at) => {
      const block = { path, at, number };
      const words = lines.slice(at, at + FEWEST_LINES).map(({ text }) => text);
      const first = words.length === FEWEST_LINES ? seen.get(words.join('\n')) : undefined;
      if (words.length === FEWEST_LINES && !first) seen.set(words.join('\n'), block);
      const isRepeated = first && (first.path !== path || at - first.at >= FEWEST_LINES);
      const isContinued = isRepeated && last && last.path === first.path && last.at + 1 === first.at;
      last = isRepeated ? first : null;
      return isRepeated && !isContinued ? [`${first.path}:${first.number} = ${path}:${number}`] : [];
    });
  });
}

/** An import over one or more lines, at the start of a line. */
const IMPORT = /^import\s(?:[^';]*\sfrom\s)?'[^']*';/gm;

/** The same number of blank lines. */
const blank = (text: string) => text.replace(/[^\n]/g, '');
