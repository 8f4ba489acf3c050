import { foldWords } from '../prose.ts';

/** The folded words of a text, with a space on either side: within others, they are found whole. */
export const foldWhole = (text: string): string => ` ${foldWords(text)} `;

/** Whether a name stands in what a page shows. The text is read once, when it is first asked for. */
export function createShown(document: Document): (name: string) => boolean {
  let text: string | undefined;
  return (name) => {
    text ??= foldWhole(readShown(document));
    return text.includes(foldWhole(name));
  };
}

/** What a page does not show, and how many texts of it are read. */
const HIDDEN = 'script, style, noscript, template, [hidden], [style*="display:none" i], [style*="display: none" i]';
const MAX_TEXTS = 20_000;

function readShown(document: Document): string {
  const root = document.body ?? document;
  if (document.body?.closest(HIDDEN)) return '';
  const walker = document.createTreeWalker(root, 5 /* SHOW_ELEMENT | SHOW_TEXT */, (node) => {
    if (node.nodeType === 3 /* TEXT_NODE */) return 1; /* FILTER_ACCEPT */
    return (node as Element).matches(HIDDEN) ? 2 /* FILTER_REJECT */ : 3 /* FILTER_SKIP */;
  });
  const texts: string[] = [];
  while (walker.nextNode() && texts.length < MAX_TEXTS) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ');
}
