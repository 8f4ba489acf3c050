import type { Candidate } from './clutter.ts';

/** Case and punctuation aside, since the headline on the page and the declared one often differ in them. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The block that shows the headline; null when the page does not show it. */
export function findTitleBlock(candidates: Candidate[], title: string): Candidate | null {
  const asked = foldWords(title);
  if (!asked) return null;
  const headings = candidates.filter(({ role }) => role === 'heading');
  const says = ({ block }: Candidate) => foldWords(block.text);
  return (
    headings.find((heading) => heading.block.element.localName === 'h1' && says(heading) === asked) ??
    headings.find((heading) => says(heading) === asked) ??
    headings.find((heading) => isMostly(says(heading), asked)) ??
    null
  );
}

/** One holds the other and is little more. */
export function isMostly(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 15 && long.includes(short) && short.length > long.length * 0.5;
}
