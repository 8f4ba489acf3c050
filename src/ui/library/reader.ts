import type { Wishes } from '../../export/exporter.ts';
import type { Style } from '../../model.ts';
import { readerLanguage, sayNamed } from '../parts/strings.ts';

/** What the reader wishes of a file made now. */
export function makeWishes(style: Style, mark: boolean): Wishes {
  return { say: sayNamed, locale: readerLanguage(), style, mark, now: new Date().toISOString() };
}
