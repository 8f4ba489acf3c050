/** All that is to be read in the document it runs in. */
export function readVisibleText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent holds what is hidden, too
  return document.body.innerText;
}
