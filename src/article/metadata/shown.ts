/** Whether a name stands in what a page shows. The text is read once, when it is first asked for. */
export function createShown(document: Document): (name: string) => boolean {
  let text: string | undefined;
  return (name) => {
    text ??= foldWords(readShown(document));
    return text.includes(foldWords(name));
  };
}

function readShown(document: Document): string {
  const walker = document.createTreeWalker(document.body ?? document, 4 /* SHOW_TEXT */);
  const texts: string[] = [];
  while (walker.nextNode() && texts.length < MAX_TEXTS) {
    if (!walker.currentNode.parentElement?.closest(HIDDEN)) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts.join(' ');
}

/** What a page does not show, and how many texts of it are read. */
const HIDDEN = 'script, style, noscript, template, [hidden], [style*="display:none" i], [style*="display: none" i]';
const MAX_TEXTS = 20_000;

/** The letters and digits of a text in lower case, its words between single spaces. */
export const foldWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
