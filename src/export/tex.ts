import type { Author } from '../citation/authors.ts';
import { foldLines } from '../present/markup.ts';

const COMMANDS: { [character: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text that LaTeX sets as it is and never runs. Braces stay in pairs, or the file's own would not. */
export function escapeTex(text: string): string {
  return foldLines(text)
    .replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
    .replace(/[\\$&#%_^~]/g, (character) => COMMANDS[character] ?? '');
}

/** Names joined as BibTeX has them; a body's name in braces, so that nobody turns it round. */
export function texAuthors(authors: Author[]): string {
  return authors
    .map((author) => {
      if ('literal' in author) return `{${escapeTex(author.literal)}}`;
      return [author.family, author.suffix, author.given]
        .filter(Boolean)
        .map((part) => escapeTex(part ?? ''))
        .join(', ');
    })
    .join(' and ');
}

/** An address as a field: within `url` LaTeX reads it as it is, but braces and % would end the field or the line. */
export const texUrl = (url: string): string =>
  url.replace(/[{}\\^]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** An entry; fields without a value are left out. */
export function texEntry(type: string, key: string, fields: [name: string, value: string][]): string {
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n\n`;
}

/** A value in braces; '' for none. */
export const braced = (value: string): string => (value === '' ? '' : `{${value}}`);
