import { browser } from '../messages/browser.ts';

export { type StringKey, say } from '../messages/strings.ts';

/** A string under a name made of data, such as `type_person` or one that a figure's plain reading asks for; '' without one. */
export function sayNamed(name: string, ...values: string[]): string {
  return browser.i18n.getMessage(name, values);
}

/** The language of the reader's browser (BCP 47). */
export const readerLanguage = (): string => browser.i18n.getUILanguage();

/** The direction of that language. */
export const readerDirection = (): string => browser.i18n.getMessage('@@bidi_dir') || 'ltr';
