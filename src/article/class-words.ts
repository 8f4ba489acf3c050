const known = new WeakMap<Element, string[]>();

/** Names longer than this are made by machines. */
const MOST_NAMES = 12;

/** The words of an element's classes and id: “articleShare related-links” → article, share, article-share, related … */
export function readClassWords(element: Element): string[] {
  const seen = known.get(element);
  if (seen) return seen;
  const words: string[] = [];
  for (const name of `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/).slice(0, MOST_NAMES)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/)
      .filter(Boolean);
    for (const [i, part] of parts.entries()) words.push(part, `${part}-${parts[i + 1] ?? ''}`);
  }
  known.set(element, words);
  return words;
}
