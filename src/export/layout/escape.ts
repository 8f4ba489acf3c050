import { cleanText, escapeMarkup } from '../../present/markup.ts';
import { disarmLinks } from '../markdown-text.ts';
import type { Extension } from './layout-file.ts';

/** What a layout writes by itself: text of a page stays text in a file of this kind, and its own words are left alone. */
export function escapeFor(extension: Extension, text: string): string {
  if (extension === 'html') return escapeMarkup(text);
  return extension === 'md' ? safeMarkdown(cleanText(text)) : cleanText(text);
}

/** Markdown that can run nothing: HTML, code (which plug-ins run) and commands of template plug-ins are text. */
const safeMarkdown = (text: string): string =>
  disarmLinks(
    text.replace(/<(?=[a-z/!?%])|`/gi, (sign, at: number) =>
      isEscaped(text, at) ? sign : sign === '<' ? '&lt;' : '\\`',
    ),
  );

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}
