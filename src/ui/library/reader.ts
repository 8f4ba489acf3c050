import type { Wishes } from '../../export/exporter.ts';
import type { Style } from '../../model.ts';
import { readerLanguage, translate } from '../shared/strings.ts';

/** What the reader wishes of a file made now. */
export function makeWishes(style: Style, mark: boolean): Wishes {
  return { t: translate, locale: readerLanguage(), style, mark, now: new Date().toISOString() };
}
