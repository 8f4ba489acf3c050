import type { Text } from './prepare.ts';

/** The same reader, which knows its last answer: it is asked over and over about one text, or in turn about one token. */
export function remember<R extends (text: Text, at: number) => unknown>(read: R): R {
  let last: { text: Text; at: number; answer: unknown } | null = null;
  const ask = (text: Text, at: number) => {
    if (last?.text !== text || last.at !== at) last = { text, at, answer: read(text, at) };
    return last.answer;
  };
  return ask as R;
}
