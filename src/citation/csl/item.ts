import type { Author, Medium } from '../../model.ts';
import type { Day } from '../dates.ts';
import { setMarks } from '../runs.ts';
import type { Source } from '../source.ts';

/** A source in the types and variables of CSL 1.0.2; what it does not have is absent. */
export interface Item {
  type: string;
  /** BCP 47, or '' if it is not known. */
  lang: string;
  authors: Author[];
  texts: { readonly [variable: string]: string | undefined };
  dates: { readonly [variable: string]: Day | undefined };
}

/** The types of CSL for kinds of publication. */
export const CSL_TYPES: { readonly [M in Medium]: string } = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  website: 'webpage',
  blog: 'post-weblog',
};

/** A source as a style reads it. */
export function toItem({ authors, title, site, medium, day, accessed, url, lang }: Source): Item {
  return {
    type: CSL_TYPES[medium],
    lang,
    authors: authors.map((author) => {
      const parts = Object.entries(author).map(([part, value]) => [part, value.replace(/'/g, '’')]);
      return Object.fromEntries(parts) as Author;
    }),
    texts: { title: setMarks(title), 'container-title': site, URL: url, language: lang },
    dates: { issued: day ?? undefined, accessed: accessed ?? undefined },
  };
}

/** Whether an item has a variable. */
export function hasVariable({ authors, texts, dates }: Item, variable: string): boolean {
  if (variable === 'author') return authors.length > 0;
  return Boolean(texts[variable] || dates[variable]);
}
