import { foldWords } from '../prose.ts';

/** The folded words of a text, with a space on either side: within others, they are found whole. */
export const foldWhole = (text: string): string => ` ${foldWords(text)} `;

/** What a page does not show, and how many texts of it are read. */
const HIDDEN = 'script, style, noscript, template, [hidden], [style*="display:none" i], [style*="display: none" i]';
const MAX_TEXTS = 20_000;

/** How far around the last word of a name the rest of it may be, in elements, and in UTF-16 units of their text. */
const [MAX_AROUND, MAX_LENGTH] = [3, 2000];

/** A text node, and its text in lower case. */
interface ShownText {
  node: Node;
  words: string;
}

/** What a page shows. */
export interface Shown {
  /** Whether a name stands in it. */
  has(name: string): boolean;
  /** The elements of which a name is all the text, and those around them. */
  find(name: string): Element[];
}

/** Looks for names in what a page shows. The texts are listed once, when a name is first asked for. */
export function createShown(document: Document): Shown {
  let texts: ShownText[] | undefined;
  const search = (name: string) => {
    const whole = foldWhole(name);
    const last = whole.slice(whole.lastIndexOf(' ', whole.length - 2) + 1, -1);
    texts ??= listTexts(document);
    return { whole, found: texts.filter(({ words }) => words.includes(last)) };
  };
  return {
    has(name) {
      const { whole, found } = search(name);
      return found.some(({ node }) => isAround(node, whole));
    },
    find(name) {
      const { whole, found } = search(name);
      const own = found.filter(({ words }) => foldWhole(words) === whole);
      return own
        .flatMap(({ node: { parentElement } }) => [parentElement, parentElement?.parentElement])
        .filter((element) => element != null);
    },
  };
}

function listTexts(document: Document): ShownText[] {
  const walker = document.createTreeWalker(document.body ?? document, 4 /* SHOW_TEXT */);
  const texts: ShownText[] = [];
  while (walker.nextNode() && texts.length < MAX_TEXTS)
    texts.push({ node: walker.currentNode, words: readText(walker.currentNode).toLowerCase() });
  return texts;
}

/** The text of a node without soft hyphens. */
const readText = ({ textContent }: Node): string => (textContent ?? '').replaceAll('\u00AD', '');

/** Whether the words of a name are in a text that the page shows, or in the elements around it. */
function isAround(node: Node, whole: string): boolean {
  if (node.parentElement?.closest(HIDDEN)) return false;
  let around: Node | null = node;
  for (let i = 0; around && i <= MAX_AROUND; i++, around = around.parentElement) {
    const text = readText(around);
    if (foldWhole(text).includes(whole)) return true;
    if (text.length > MAX_LENGTH) return false;
  }
  return false;
}
