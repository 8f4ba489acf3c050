import { readLetter } from '../characters.ts';
import { keyOf, plainWord, type Words } from '../words.ts';
import type { Query } from './query.ts';

/** Words of the text, from one on, that stand for others in the question. */
interface Recut {
  at: number;
  /** How many words of the text they are. */
  count: number;
  words: { start: number; end: number; plain: string }[];
}

/**
 * The words of a text, cut between two of them as the question cuts its own: “1,300” is “1300” and “health care” is
 * “healthcare” where the question has it so. The same words where there is nothing to cut anew.
 */
export function adapt({ plain, pairs }: Query, text: Words, from: number, to: number): Words {
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
  return recuts.length > 0 ? recut(text, recuts) : text;
}

function recut(text: Words, recuts: Recut[]): Words {
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
      keys[count++] = keyOf(word.plain);
    }
  }
  copyTo(text.count);
  return { text: text.text, count, starts, ends, keys };
}

/** The offset after so many plain letters of the word that begins at another. */
function offsetAfter(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0; ) {
    const code = text.codePointAt(at) as number;
    left -= readLetter(code).plain.length;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}
