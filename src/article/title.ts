import type { Candidate } from './clutter.ts';

/** Case and punctuation aside, since the headline on the page and the declared one often differ in them. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The block that shows the headline; null when the page does not show it. */
export function findTitleBlock(candidates: Candidate[], title: string): Candidate | null {
  const asked = fold(title);
  if (!asked) return null;
  const headings = candidates.filter(({ role }) => role === 'heading');
  const says = ({ block }: Candidate) => fold(block.text);
  return (
    headings.find((heading) => heading.block.element.localName === 'h1' && says(heading) === asked) ??
    headings.find((heading) => says(heading) === asked) ??
    headings.find((heading) => isMostly(says(heading), asked)) ??
    null
  );
}

/** One begins the other and is most of it. */
function isMostly(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 15 && long.includes(short) && short.length > long.length * 0.5;
}

const STANDFIRST =
  /(?:^|[\s_-])(?:sub-?title|standfirst|dek|deck|lead|lede|sub-?head(?:line|ing)?|summary|intro|excerpt|entradilla|chapo|chapeau|vorspann|sommario|bajada)(?:$|[\s_-])/i;

/** How many blocks from the title a standfirst may stand: a picture, a byline and a date come between. */
const REACH = 8;

/** The summary above the story: near the title, and either what the page says of itself or named so. */
export function findStandfirst(
  candidates: Candidate[],
  title: Candidate | null,
  description: string,
): Candidate | null {
  if (!title) return null;
  const at = candidates.indexOf(title);
  const near = candidates.slice(Math.max(0, at - 3), at + REACH).filter(({ block }) => block !== title.block);
  const wordy = near.filter(({ block }) => block.text.length >= 40 && block.linked < block.text.length / 2);
  const asked = fold(description);
  return (
    wordy.find(({ block }) => asked.length > 30 && isMostly(fold(block.text), asked) && !isBodyText(block.element)) ??
    wordy.find(({ block }) => isNamedStandfirst(block.element)) ??
    null
  );
}

/** A description that only repeats the first paragraph makes no standfirst of it. */
function isBodyText(element: Element): boolean {
  return element.localName === 'p' && element.parentElement?.querySelectorAll(':scope > p').length !== 1;
}

function isNamedStandfirst(element: Element): boolean {
  for (const e of [element, element.parentElement]) {
    if (STANDFIRST.test(`${e?.getAttribute('class') ?? ''} ${e?.getAttribute('itemprop') ?? ''}`)) return true;
  }
  return false;
}
