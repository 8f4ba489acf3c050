import type { LiveBlock, Piece } from './types.ts';

/** A text in runs that are joined once: reading the end of a growing string copies all of it each time. */
function createGrowingText() {
  let runs: string[] = [];
  let length = 0;

  function push(run: string): void {
    if (!run) return;
    runs.push(run);
    length += run.length;
  }

  return {
    length: () => length,
    /** The last character; '' if there is none. */
    last: () => runs.at(-1)?.at(-1) ?? '',
    push,
    /** Removes the last character. */
    cut(): void {
      const run = runs.pop() ?? '';
      length -= run.length;
      push(run.slice(0, -1));
    },
    /** Takes the whole text, and starts another one. */
    take(): string {
      const whole = runs.join('');
      runs = [];
      length = 0;
      return whole;
    },
  };
}

/** Whether a space is folded after a character: at the start of a block, where there is none, and after white space. */
const foldsSpace = (last: string) => last === '' || last === ' ' || last === '\n';

/** Collects the text of one block after the other, and where in the page each piece of it is. */
export function createBlockText() {
  const text = createGrowingText();
  let pieces: Piece[] = [];
  let linked = 0;
  let links = 0; // how many links are open
  let gap = true;

  /** Whether another space would be folded. */
  const endsInSpace = () => foldsSpace(text.last());

  /** Removes the last character. */
  function trimEnd(): void {
    const last = pieces.at(-1);
    if (text.last() === ' ' && last && --last.length === 0) pieces.pop();
    text.cut();
  }

  /** Appends node.data[from, to), which needs no folding. */
  function append(node: Text, from: number, to: number): void {
    const last = pieces.at(-1);
    const run = node.data.slice(from, to);
    if (last && !gap && last.node === node && last.offset + last.length === from) last.length += run.length;
    else pieces.push({ node, offset: from, length: run.length, start: text.length(), gap });
    text.push(run);
    gap = false;
    if (links > 0) linked += run.length;
  }

  function appendSpace(node: Text, at: number): void {
    if (node.data.charCodeAt(at) === 32) {
      append(node, at, at + 1);
      return;
    }
    pieces.push({ node, offset: at, length: 1, start: text.length(), gap });
    text.push(' ');
    gap = false;
  }

  /** Breaks the line; false if it is broken already. */
  function breakLine(): boolean {
    if (text.last() === ' ') trimEnd();
    if (text.last() === '\n') return false;
    if (text.length() > 0) text.push('\n');
    return true;
  }

  /** Takes the text of the block, and starts the next one; null if it has none. */
  function take(): Omit<LiveBlock, 'element'> | null {
    gap = true;
    if (text.length() === 0) return null;
    if (endsInSpace()) trimEnd();
    const taken = { text: text.take(), pieces, linked };
    pieces = [];
    linked = 0;
    return taken;
  }

  return {
    append,
    appendSpace,
    breakLine,
    endsInSpace,
    take,
    /** Tells that something was left out, unless it has no content. */
    skip(hasContent: boolean): void {
      gap ||= hasContent;
    },
    /** Tells that a link starts (1) or ends (-1). */
    countLinks(by: 1 | -1): void {
      links += by;
    },
  };
}
