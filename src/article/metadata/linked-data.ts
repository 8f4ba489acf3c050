/** An object of JSON-LD, its values still to be checked. */
export type Thing = { [name: string]: unknown };

const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review)$/; // NewsArticle, ReportageNewsArticle …

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The page's article as its publisher describes it in JSON-LD; null when it does not, or not readably. */
export function readLinkedData(document: Document): Thing | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''));
    if (article) return article;
  }
  return null;
}

/** The types a thing says it is, without their vocabulary: “http://schema.org/NewsArticle” → “NewsArticle”. */
export function typesOf(thing: Thing): string[] {
  return asList(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** A value that may be one thing or several, as a list. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a thing is called: itself when it is text, its name otherwise. */
export function nameOf(value: unknown): string | undefined {
  const name = isThing(value) ? value.name : value;
  if (typeof name === 'string') return name;
  return Array.isArray(name) && typeof name[0] === 'string' ? name[0] : undefined;
}

function parse(json: string): unknown {
  try {
    // Some publishers wrap the block in CDATA or an HTML comment.
    return JSON.parse(json.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null; // the page's mistake: the other sources answer
    throw error;
  }
}

function findArticle(value: unknown): Thing | null {
  for (const item of asList(value)) {
    if (!isThing(item)) continue;
    if (typesOf(item).some((type) => ARTICLE.test(type))) return item;
    const inner = findArticle(item['@graph']) ?? findArticle(item.mainEntity) ?? findArticle(item.mainEntityOfPage);
    if (inner) return inner;
  }
  return null;
}
