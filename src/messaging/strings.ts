import type messages from '../../manifest/_locales/en/messages.json';
import type { Colour, Hue } from '../model.ts';
import { browser } from './browser.ts';

/** The name of a string in `_locales`. */
export type StringKey = keyof typeof messages;

/** A string in the language of the browser, or in English if there is no translation. */
export function t(key: StringKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

const COLOURS: { [C in Colour | Hue]: StringKey } = {
  yellow: 'colour_yellow',
  green: 'colour_green',
  blue: 'colour_blue',
  pink: 'colour_pink',
  orange: 'colour_orange',
  teal: 'colour_teal',
  violet: 'colour_violet',
  red: 'colour_red',
  grey: 'colour_grey',
};

/** The name of a colour. */
export const nameColour = (colour: Colour | Hue): string => t(COLOURS[colour]);

const ERROR_MESSAGES: { [name: string]: StringKey } = {
  StorageFull: 'storage_full',
  StorageBlocked: 'storage_blocked',
  StorageNewer: 'storage_newer',
  StorageBroken: 'storage_broken',
  StorageAborted: 'storage_aborted',
  NoteConflict: 'note_conflict_kept',
  MarkGone: 'mark_gone',
  NotSeen: 'act_not_seen',
  PageMoved: 'page_moved',
  NothingSelected: 'nothing_selected',
  TextNotKept: 'text_not_kept',
};

/** An error message for the reader: a string of its own for expected failures, the error's message otherwise. */
export function describeError(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const key = Object.hasOwn(ERROR_MESSAGES, name) ? ERROR_MESSAGES[name] : undefined;
  return key ? t(key) : t('act_failed', message);
}

/** Like `t`, for a key that is made of data, such as `type_person`; '' if there is no such string. */
export function translate(name: string, ...values: string[]): string {
  return browser.i18n.getMessage(name, values);
}

/**
 * The language of numbers and dates (BCP 47): that of the strings, so that they stand in sentences of their own language, with
 * the region of the browser where it is the same language.
 */
export function readerLanguage(): string {
  const ui = browser.i18n.getUILanguage();
  const strings = t('strings_language');
  const base = (language: string) => language.split(/[-_]/)[0];
  return !strings || base(ui) === base(strings) ? ui : strings;
}

/** The direction of that language. */
export const readerDirection = (): string => browser.i18n.getMessage('@@bidi_dir') || 'ltr';
