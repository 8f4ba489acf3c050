import { readFileSync } from 'node:fs';
import type { Translate } from '../src/present/kind-view.ts';

interface Message {
  message: string;
  placeholders?: { [name: string]: { content: string } };
}

/** A stand-in for `browser.i18n.getMessage`, with the strings of a language. */
export function stringsOf(language: string): Translate {
  const path = new URL(`../manifest/_locales/${language}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(path, 'utf8')) as { [name: string]: Message };
  return (name, ...values) => {
    const { message = '', placeholders = {} } = messages[name] ?? {};
    return message.replace(
      /\$(\w+)\$/g,
      (_, key: string) => values[Number(placeholders[key]?.content.slice(1)) - 1] ?? '',
    );
  };
}
