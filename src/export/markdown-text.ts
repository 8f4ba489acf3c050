import type { Run } from '../citation/runs.ts';
import { cleanText, foldLines, splitLines, webAddress } from '../present/markup.ts';

/** Gives annotations of one file short ids by which notes link to them: letters, digits and dashes, each once. */
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

/** Text in one line, with the characters escaped that mean something in Markdown: “*”, “[[”, “#tag”, “==”, “%%”, “<script>”, “key:: value”. */
export function markdownText(text: string): string {
  return escapeInner(foldLines(text))
    .replace(/::/g, ':\\:')
    .replace(/^([+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The reader's own note is Markdown already: only what would break out of its place is disarmed. */
export function markdownNote(note: string, indent: string): string {
  return splitLines(note.trim())
    .map((line) => disarm(line))
    .join(`\n${indent}`);
}

/** HTML stays text, and so does a link that would run something. */
const disarm = (line: string) =>
  cleanText(line)
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/(\]\(\s*<?|\]:\s*<?)(?=\s*(?:javascript|data|vbscript|file)\s*:)/gi, '$1about:blank#');

/** A quotation over one or more paragraphs, each line marked. */
export function markdownQuote(text: string, before: string): string {
  const paragraphs = splitLines(text)
    .map(markdownText)
    .filter((line) => line !== '');
  return paragraphs.join(`\n${before}\n${before} `);
}

/** A link; its words alone where the address is none of the web. */
export function markdownLink(words: string, url: string): string {
  const address = webAddress(url).replace(/[()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return address === '' ? markdownText(words) : `[${markdownText(words)}](${address})`;
}

/** A name as Obsidian and Logseq link to it: without the characters that a link may not have. */
export function pageName(name: string): string {
  return foldLines(name)
    .replace(/[#|^:%[\]\\/<>`*"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** “[[Ida Lind]]”, or '' for no name. */
export const pageLink = (name: string): string => (pageName(name) === '' ? '' : `[[${pageName(name)}]]`);

/** A tag as Obsidian takes it: letters, digits, “_”, “-”, “/”, and not digits alone; '' when nothing is left. */
export function markdownTag(tag: string): string {
  const name = foldLines(tag)
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\d+$/.test(name) ? `y${name}` : name;
}

/** A citation with its italics. */
export function markdownRuns(runs: Run[]): string {
  return runs
    .map(({ text, italic }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      const escaped = words.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 ? bareLink(part) : escapeInner(part)));
      return before + (italic ? `*${escaped.join('')}*` : escaped.join('')) + after;
    })
    .join('');
}

/** “5 %” and “a = b” mean nothing to Markdown, “%%” and “==” do. */
function escapeInner(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~^$]|%(?=%)|(?<=%)%|=(?==)|(?<==)=|&(?=#?\w+;)/g, '\\$&');
}

function bareLink(url: string): string {
  const address = url.replace(/[.,)]+$/, '');
  return `<${address}>${url.slice(address.length)}`;
}

/** A string of YAML, whatever is in it: always quoted, in one line. */
export function yamlString(text: string): string {
  const write = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(foldLines(text)).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, write);
}
