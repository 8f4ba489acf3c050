import type { Text } from '../../text/prepare.ts';

/** The same reader, which knows its last answer: several others ask it about one token in turn. */
export function remember<T>(read: (text: Text, at: number) => T): (text: Text, at: number) => T {
  let last: { text: Text; at: number; answer: T } | null = null;
  return (text, at) => {
    if (last?.text !== text || last.at !== at) last = { text, at, answer: read(text, at) };
    return last.answer;
  };
}
