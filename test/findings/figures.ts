import { find } from '../../src/findings/figure/index.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';

/** A sentence in a language, and its figures as `readFigures` writes them. */
export type FigureRow = [lang: string, text: string, figures: string[]];

/** Each figure as “words | form value unit comparator (counted) @resolved”; “–” stands for a value that is not known. */
export function readFigures(lang: string, published: string, text: string): string[] {
  return find(prepare({ text, lang, published, blocks: cutBlocks(text) })).map(({ start, end, facts }) => {
    const { form, value, to, unit, comparator, counted, resolved } = facts;
    const range = to === undefined ? (value ?? '–') : `${value ?? ''}..${to ?? ''}`;
    const told = [form, range, unit, comparator, counted && `(${counted})`, resolved && `@${resolved}`];
    return `${text.slice(start, end)} | ${told.filter((fact) => fact !== undefined && fact !== '').join(' ')}`;
  });
}
