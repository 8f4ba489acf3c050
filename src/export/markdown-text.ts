import type { Run } from '../citation/runs.ts';
import { cleanText, foldLines, splitLines, webAddress } from '../present/markup.ts';

/** Creates a function that returns a unique block id, of letters, digits and hyphens, for each annotation of a file. */
export function createBlockIds(): (kind: string, id: string) => string {
  const taken = new Set<string>();
  return (kind, id) => {
    const letters = id.replace(/[^a-z0-9-]/gi, '').toLowerCase() || 'x';
    const start = (kind.match(/[a-z]/i)?.[0] ?? 'x').toLowerCase();
    let name = `${start}-${letters.slice(0, 8)}`;
    for (let n = 2; taken.has(name); n++) name = `${start}-${letters}${n > 2 ? `-${n}` : ''}`;
    taken.add(name);
    return name;
  };
}

/** Escapes plain text for Markdown, on one line: “*”, “[[”, “#tag”, “==”, “%%”, “<script>”, “key:: value”. */
export function markdownText(text: string): string {
  return escapeInner(foldLines(text))
    .replace(/::/g, ':\\:')
    .replace(/^([+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A note, which is Markdown already. HTML and script links are neutralised, and lines after the first get the indent. */
export function markdownNote(note: string, indent: string): string {
  return splitLines(note.trim())
    .map((line) => escapeHtml(line))
    .join(`\n${indent}`);
}

/** Escapes HTML tags, and changes links that would run a script. */
const escapeHtml = (line: string) =>
  cleanText(line)
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/(\]\(\s*<?|\]:\s*<?)(?=\s*(?:javascript|data|vbscript|file)\s*:)/gi, '$1about:blank#');

/** A block quote of one or more paragraphs. `before` is put at the start of each line after the first. */
export function markdownQuote(text: string, before: string): string {
  const paragraphs = splitLines(text)
    .map(markdownText)
    .filter((line) => line !== '');
  return paragraphs.join(`\n${before}\n${before} `);
}

/** A Markdown link; only the words if the address is not http or https. */
export function markdownLink(words: string, url: string): string {
  const address = webAddress(url).replace(/[()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return address === '' ? markdownText(words) : `[${markdownText(words)}](${address})`;
}

/** A page name for Obsidian and Logseq, without the characters that are not allowed in links. */
export function pageName(name: string): string {
  return foldLines(name)
    .replace(/[#|^:%[\]\\/<>`*"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A link to a page: “[[Ida Lind]]”; '' if nothing of the name is left. */
export const pageLink = (name: string): string => (pageName(name) === '' ? '' : `[[${pageName(name)}]]`);

/** A tag for Obsidian: letters, digits, “_”, “-”, “/”, and not only digits; '' if nothing is left. */
export function markdownTag(tag: string): string {
  const name = foldLines(tag)
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\d+$/.test(name) ? `y${name}` : name;
}

/** A citation as Markdown, with italics and links. */
export function markdownRuns(runs: Run[]): string {
  return runs
    .map(({ text, italic }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      const escaped = words.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 ? bareLink(part) : escapeInner(part)));
      return before + (italic ? `*${escaped.join('')}*` : escaped.join('')) + after;
    })
    .join('');
}

/** Escapes inline syntax. Single “%” and “=” are not escaped: “5 %”, “a = b”. */
function escapeInner(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~^$]|%(?=%)|(?<=%)%|=(?==)|(?<==)=|&(?=#?\w+;)/g, '\\$&');
}

function bareLink(url: string): string {
  const address = url.replace(/[.,)]+$/, '');
  return `<${address}>${url.slice(address.length)}`;
}

/** A quoted YAML string on one line. */
export function yamlString(text: string): string {
  const write = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(foldLines(text)).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, write);
}
