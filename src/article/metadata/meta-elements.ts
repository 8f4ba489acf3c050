import { foldSpace } from '../white-space.ts';

/** What the page's `meta` elements say, by property or name, in any case. */
export interface MetaElements {
  /** The content of the first of these names that has one. */
  first(...names: string[]): string | undefined;
  /** Everything said under one name. */
  all(name: string): string[];
}

/** Looks at the document once for all of them. */
export function readMetaElements(document: Document): MetaElements {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = foldSpace(element.getAttribute('content') ?? '');
    const names = new Set([element.getAttribute('property'), element.getAttribute('name')]);
    for (const name of content ? names : []) {
      const key = name?.toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  const all = (name: string) => contents.get(name) ?? [];
  return { all, first: (...names) => names.map((name) => all(name)[0]).find((content) => content) };
}
