/** Splits about a third of the text nodes at a random place, as scripts do that mark words; the page reads the same. */
export function splitTexts(root: Node, random: () => number): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (node.length > 1 && random() < 0.35) node.splitText(1 + Math.floor(random() * (node.length - 1)));
  }
}
