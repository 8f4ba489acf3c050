import { browser } from '../../messages/browser.ts';
import { say } from '../../messages/strings.ts';

export { type StringKey, say, sayColour, sayTrouble } from '../../messages/strings.ts';

/** What a kind, an actor's type or a figure's form is called; the name itself for one that this version does not know. */
export function sayName(prefix: 'kind' | 'type' | 'form', name: string, suffix: '' | '_plural' = ''): string {
  return browser.i18n.getMessage(`${prefix}_${name}${suffix}`) || name;
}

/** A string of a figure's plain reading, which asks for them by name. */
export function sayFigure(name: string, ...values: string[]): string {
  return browser.i18n.getMessage(name, values);
}

/** The language of the reader's browser (BCP 47). */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** “42 %” for 0.42, as the reader's language writes it. */
export function sayPercent(share: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Tells the page its language and direction, for screen readers and for layout. */
export function localise(document: Document): void {
  // Where the browser's own language has no strings, these are English.
  document.documentElement.lang = say('strings_language');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
