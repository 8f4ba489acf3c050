import type { Annotation, Role, SavedText, Span, StoryText } from '../model.ts';
import type { CitationStyle } from './loaded-style.ts';
import { join, type Run } from './runs.ts';

/** The paragraphs of a story that a passage is in, numbered from 1. */
export interface Paragraphs {
  first: number;
  last: number;
}

/** The blocks that a reader counts. */
const COUNTED: { [R in Role]?: true } = { paragraph: true, quote: true };

/**
 * The paragraphs of a saved story that an annotation is in; null if it is not in them, or its words are not in the text. A list
 * belongs to the paragraph before it.
 */
export function findParagraphs(annotation: Annotation, text: SavedText | null | undefined): Paragraphs | null {
  for (const story of [text?.first, text?.latest]) {
    const span = story && findWords(annotation, story);
    if (span) return numberParagraphs(span, story);
  }
  return null;
}

/** Where the words of an annotation are in a story: at their place, or at the only other; null if they are not. */
function findWords({ selectors: [{ exact }, { start }] }: Annotation, { blocks }: StoryText): Span | null {
  const text = blocks.map((block) => block.text).join('\n\n');
  const at = text.startsWith(exact, start) ? start : text.indexOf(exact);
  const isSure = at !== -1 && (at === start || at === text.lastIndexOf(exact));
  return isSure ? { start: at, end: at + exact.length } : null;
}

function numberParagraphs({ start, end }: Span, { blocks }: StoryText): Paragraphs | null {
  const numbers: number[] = [];
  let count = 0;
  let from = 0;
  for (const { role, text } of blocks) {
    if (COUNTED[role]) count++;
    const to = from + text.length;
    if (start < to && end > from) {
      if (!COUNTED[role] && role !== 'item') return null;
      numbers.push(count);
    }
    from = to + 2;
  }
  const [first = 0] = numbers;
  return first > 0 ? { first, last: numbers.at(-1) ?? first } : null;
}

/**
 * The styles in which a quotation from a source without pages names its paragraph: APA 7 (8.13) and Cite Them Right. MLA 9 (6.19)
 * counts no paragraphs that bear no numbers, and Chicago leaves them out where a text is short and can be searched.
 */
const NAMES_PARAGRAPHS: ReadonlySet<CitationStyle> = new Set(['apa', 'harvard']);

/** A citation in the text with the paragraphs of a quotation: “(Okafor, 2025, para. 4)”. */
export function addParagraphs(inText: Run[], style: CitationStyle, paragraphs: Paragraphs | null): Run[] {
  const last = inText.at(-1);
  if (!last?.text.endsWith(')') || !paragraphs || !NAMES_PARAGRAPHS.has(style)) return inText;
  const { first, last: end } = paragraphs;
  const where = first === end ? `para. ${first}` : `paras. ${first}–${end}`;
  return join(...inText.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}, ${where})` });
}
