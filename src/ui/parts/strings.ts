import { readerDirection, readerLanguage, say, sayNamed } from '../../messages/strings.ts';

export { readerLanguage, type StringKey, say, sayColour, sayNamed, sayTrouble } from '../../messages/strings.ts';

/** What a kind, an actor's type or a figure's form is called; the name itself for one that this version does not know. */
export function sayName(prefix: 'kind' | 'type' | 'form', name: string, suffix: '' | '_plural' = ''): string {
  return sayNamed(`${prefix}_${name}${suffix}`) || name;
}

/** “42 %” for 0.42, as the reader's language writes it. */
export function sayPercent(share: number): string {
  return new Intl.NumberFormat(readerLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Tells the page its language and direction, for screen readers and for layout. */
export function localise(document: Document): void {
  // Where the browser's own language has no strings, these are English.
  document.documentElement.lang = say('strings_language');
  document.documentElement.dir = readerDirection();
}
