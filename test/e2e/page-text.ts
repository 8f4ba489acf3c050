/** All that is to be read in the document it runs in. */
export function readVisibleText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent holds what is hidden, too
  return document.body.innerText;
}

/** The page's own nodes: all but the boxes that the extension puts beside its body. Runs in the page. */
export function readOwnNodes(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const child of [...copy.children]) if (child.localName === 'div') child.remove();
  return copy.outerHTML;
}
