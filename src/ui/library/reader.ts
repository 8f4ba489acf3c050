import type { Say, Wishes } from '../../export/exporter.ts';
import { browser } from '../../messages/browser.ts';
import type { Style } from '../../model.ts';
import { uiLanguage } from '../parts/strings.ts';

/** A string by a name that is put together: “kind_quote_plural”. */
export const sayByName: Say = (name, ...values) => browser.i18n.getMessage(name, values);

/** What the reader wishes of a file made now. */
export function makeWishes(style: Style, mark: boolean): Wishes {
  return { say: sayByName, locale: uiLanguage(), style, mark, now: new Date().toISOString() };
}
