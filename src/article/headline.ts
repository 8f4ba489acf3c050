import { isNamedClutter } from './clutter.ts';
import { foldWords, isProse } from './prose.ts';
import type { Candidate } from './types.ts';

/** The block with the headline; null when the page does not show it. */
export function findTitleBlock(candidates: Candidate[], title: string): Candidate | null {
  const folded = foldWords(title);
  if (!folded) return null;
  const headings = candidates.filter(({ role }) => role === 'heading');
  const foldedText = ({ block }: Candidate) => foldWords(block.text);
  return (
    headings.find((heading) => heading.block.element.localName === 'h1' && foldedText(heading) === folded) ??
    headings.find((heading) => foldedText(heading) === folded) ??
    headings.find((heading) => isMostly(foldedText(heading), folded)) ??
    null
  );
}

/** Whether one text contains the other and is not much longer. */
function isMostly(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 15 && long.includes(short) && short.length > long.length * 0.5;
}

// “article-subtitle”, “c-standfirst”, “entradilla”, “intro-text”
const STANDFIRST =
  /(?:^|[\s_-])(?:sub-?title|standfirst|dek|deck|lead|lede|sub-?head(?:line|ing)?|summary|intro|excerpt|abstract|teaser|entradilla|chapo|chapeau|vorspann|sommario|bajada)(?:$|[\s_-])/i;

/** How many blocks before and after the title are searched for the standfirst. Set by hand. */
const BLOCKS_BEFORE = 3;
const BLOCKS_AFTER = 8;

/** In UTF-16 units. */
const MIN_LENGTH = 60;

/**
 * Finds the standfirst: prose near the title and before the body that has such a class, is marked up as a heading, equals
 * the description in the metadata, or is kept by Readability. Empty when the story has none.
 */
export function findStandfirst(candidates: Candidate[], title: Candidate | null, description: string): Candidate[] {
  const start = candidates.findIndex(({ inBody, readableShare }) => inBody && readableShare > 0.5);
  const at = title ? candidates.indexOf(title) : Math.max(0, start - BLOCKS_AFTER);
  // A page may declare another title than it shows: then the last heading before the body.
  const isHeading = ({ block }: Candidate) => /^h[12]$/.test(block.element.localName);
  const shown = title ? at : candidates.slice(0, Math.max(start, 0)).findLastIndex(isHeading);
  const folded = foldWords(description);
  const first = Math.max(0, at - BLOCKS_BEFORE);
  return candidates.slice(first, Math.max(at + BLOCKS_AFTER, start)).filter((candidate, i) => {
    const { block, inBody, role } = candidate;
    if (candidate === title || role === 'caption' || role === 'cell' || role === 'item') return false;
    const isDescription = folded.length > 30 && isMostly(foldWords(block.text), folded);
    const isNamed = namesStandfirst(block.element);
    if (inBody)
      return (
        block.text.length >= 40 &&
        ((isDescription && role === 'heading') || isNamed) &&
        i < BLOCKS_BEFORE + BLOCKS_AFTER
      );
    const isLine = isDescription ? block.text.length >= 40 : isNamed && block.linked === 0 && block.text.length >= 60;
    if (!isProse(block, MIN_LENGTH) && !isLine) return false;
    const isBetween = shown >= at && block.linked === 0 && block.element.localName === 'p' && first + i > shown;
    const isMarkedUp = isDescription || isNamed || candidate.readableShare > 0.5 || role === 'heading' || isBetween;
    return (
      isMarkedUp && (isDescription || !isNamedClutter(block.element, null, true, candidates[start]?.block.element))
    );
  });
}

function namesStandfirst(element: Element): boolean {
  for (const e of [element, element.parentElement]) {
    if (STANDFIRST.test(`${e?.getAttribute('class') ?? ''} ${e?.getAttribute('itemprop') ?? ''}`)) return true;
  }
  return false;
}
