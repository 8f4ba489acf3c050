import { classify } from '../characters.ts';
import { hashOf, plainWord, type Words } from '../words.ts';
import type { Query } from './query.ts';

/** A change to the segmentation of a text: one word is split in two, or two are joined. */
interface Recut {
  at: number;
  /** How many words it replaces. */
  count: number;
  words: { start: number; end: number; plain: string }[];
}

/**
 * Splits and joins words of the text between two positions so that they match the words of the query: “1,300” becomes
 * “1300” and “health care” becomes “healthcare” where the query has that form. Returns `text` itself if nothing changes.
 */
export function segmentLike({ plain, pairs }: Query, text: Words, from: number, to: number): Words {
  const known = new Set(plain);
  const recuts: Recut[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, text.count); at++) {
    const word = plainWord(text, at);
    const [start, end] = [text.starts[at] as number, text.ends[at] as number];
    const head = pairs.get(word);
    if (head !== undefined && !known.has(word)) {
      const middle = offsetAfter(text.text, start, head.length);
      const words = [
        { start, end: middle, plain: head },
        { start: middle, end, plain: word.slice(head.length) },
      ];
      recuts.push({ at, count: 1, words });
    } else if (at + 1 < text.count) {
      const next = plainWord(text, at + 1);
      const joined = word + next;
      if (!known.has(joined) || (known.has(word) && known.has(next))) continue;
      recuts.push({ at, count: 2, words: [{ start, end: text.ends[at + 1] as number, plain: joined }] });
      at++;
    }
  }
  return recuts.length > 0 ? applyRecuts(text, recuts) : text;
}

function applyRecuts(text: Words, recuts: Recut[]): Words {
  const size = text.count + recuts.length;
  const [starts, ends, keys] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let read = 0;
  let count = 0;
  const copyTo = (end: number) => {
    starts.set(text.starts.subarray(read, end), count);
    ends.set(text.ends.subarray(read, end), count);
    keys.set(text.keys.subarray(read, end), count);
    count += end - read;
  };
  for (const { at, count: taken, words } of recuts) {
    copyTo(at);
    read = at + taken;
    for (const word of words) {
      starts[count] = word.start;
      ends[count] = word.end;
      keys[count++] = hashOf(word.plain);
    }
  }
  copyTo(text.count);
  return { text: text.text, count, starts, ends, keys };
}

/** The offset after a number of folded letters of the word that begins at `start`. */
function offsetAfter(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0; ) {
    const code = text.codePointAt(at) as number;
    left -= classify(code).plain.length;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}
