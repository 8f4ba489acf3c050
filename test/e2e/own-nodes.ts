/** The page's own nodes: all but the boxes that the extension puts beside its body. Runs in the page. */
export function readOwnNodes(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const child of [...copy.children]) if (child.localName === 'div') child.remove();
  return copy.outerHTML;
}
