import { type Candidate, isNamedClutter } from './clutter.ts';
import { isProse } from './prose.ts';

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

// “article-subtitle”, “c-standfirst”, “entradilla”, “intro-text”
const STANDFIRST =
  /(?:^|[\s_-])(?:sub-?title|standfirst|dek|deck|lead|lede|sub-?head(?:line|ing)?|summary|intro|excerpt|abstract|teaser|entradilla|chapo|chapeau|vorspann|sommario|bajada)(?:$|[\s_-])/i;

/** How many blocks before the title a standfirst may stand, and how many after it where no body begins. */
const BEFORE = 3;
const AFTER = 8;

/** A standfirst is at least this long, in UTF-16 units. */
const LEAST = 60;

/**
 * The words above the story: prose near the title and before the body that the page names so, sets as a heading, gives
 * as its own description, or that Readability takes for the story. Empty when the story starts at once.
 */
export function findStandfirst(candidates: Candidate[], title: Candidate | null, description: string): Candidate[] {
  const start = candidates.findIndex(({ inBody, chosen }) => inBody && chosen > 0.5);
  const at = title ? candidates.indexOf(title) : Math.max(0, start - AFTER);
  const asked = foldWords(description);
  const near = candidates.slice(Math.max(0, at - BEFORE), Math.max(at + AFTER, start));
  return near.filter((candidate, i) => {
    const { block, inBody, role } = candidate;
    if (candidate === title || role === 'caption' || role === 'cell' || role === 'item') return false;
    const isDescription = asked.length > 30 && isMostly(foldWords(block.text), asked);
    const isNamed = namesStandfirst(block.element);
    if (inBody)
      return block.text.length >= 40 && ((isDescription && role === 'heading') || isNamed) && i < BEFORE + AFTER;
    if (!isProse(block, LEAST) && !(isDescription && block.text.length >= 40)) return false;
    const isMeant = isDescription || isNamed || candidate.chosen > 0.5 || role === 'heading';
    return isMeant && (isDescription || !isNamedClutter(block.element, null, true));
  });
}

function namesStandfirst(element: Element): boolean {
  for (const e of [element, element.parentElement]) {
    if (STANDFIRST.test(`${e?.getAttribute('class') ?? ''} ${e?.getAttribute('itemprop') ?? ''}`)) return true;
  }
  return false;
}
