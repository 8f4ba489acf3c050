import { listWords } from '../../present/search-words.ts';

/** A run of letters and digits. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** How many letters of a text are looked through: more are never shown. */
const MAX_LENGTH = 20_000;

/** A text in which the words that start like those typed are marked, as the search finds them. */
export function MarkedWords({ text, typed }: { text: string; typed: string }) {
  const asked = listWords(typed);
  if (asked.length === 0) return <>{text}</>;
  const pieces = [];
  let last = 0;
  for (const { 0: run, index } of text.slice(0, MAX_LENGTH).matchAll(RUN)) {
    if (!listWords(run).some((word) => asked.some((beginning) => word.startsWith(beginning)))) continue;
    pieces.push(text.slice(last, index), <b key={index}>{run}</b>);
    last = index + run.length;
  }
  return (
    <>
      {pieces}
      {text.slice(last)}
    </>
  );
}
