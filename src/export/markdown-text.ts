import { type Run, splitAddresses } from '../citation/runs.ts';
import { cleanText, foldLines, splitLines, webAddress } from '../present/markup.ts';

/** What is true of exporters that write a file of Markdown for each article. */
export const markdownFile = { extension: 'md', mime: 'text/markdown', perArticle: true, hasCitation: true };

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

/** The reader's own note is Markdown already: only what would leave its place, or run something, is escaped or closed. */
export function markdownNote(note: string, indent: string): string {
  return closeBlocks(splitLines(note.trim()).map(escapeUnsafe)).join(`\n${indent}`);
}

/** HTML stays text, and so do commands of template plug-ins (“<%* … %>”) and links that would run something. */
const escapeUnsafe = (line: string): string =>
  disarmLinks(
    cleanText(line)
      .replace(/<(?=%)/g, '&lt;')
      .replace(/<(?=[a-z/!?])/gi, '\\<'),
  );

/** Markdown whose links run nothing: “](javascript:…”, “]: data:…”. */
export const disarmLinks = (text: string): string =>
  text
    .replace(/(\][(:])[ \t]+/g, '$1 ')
    .replace(/(\][(:] ?)([^\s)>]*)/g, (link: string, before: string, address: string) =>
      isUnsafe(address) ? `${before}about:blank#${address}` : link,
    );

/** Whether an address has a scheme that runs or reads something, as Markdown reads it: with entities and escapes. */
function isUnsafe(address: string): boolean {
  const plain = address
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/&colon;/gi, ':')
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});?/gi, (_, code: string) => readCharacter(Number(code.replace(/^x/i, '0x'))))
    .replace(/%([\da-f]{2})/gi, (_, code: string) => readCharacter(Number.parseInt(code, 16)))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore these within an address
    .replace(/[\u0000-\u0020\\]/g, '');
  return /^(?:javascript|data|vbscript|file):/i.test(plain);
}

const readCharacter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Ends what a note opens and does not close, so that what follows the note is not part of it: code, comments, formulas. */
function closeBlocks(lines: string[]): string[] {
  let fence = '';
  const open = { '%%': false, $$: false };
  for (const line of lines) {
    // “```js”, “~~~”
    const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence) && line.trim() === marks) fence = '';
    if (fence !== '' || marks !== '') continue;
    for (const sign of ['%%', '$$'] as const) if (line.split(sign).length % 2 === 0) open[sign] = !open[sign];
  }
  if (fence !== '') return [...lines, fence];
  return [...lines, ...(['%%', '$$'] as const).filter((sign) => open[sign])];
}

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
    .replace(/[#|^:%[\]{}\\/<>`*"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A link to a page: “[[Ida Lind]]”; '' if nothing of the name is left. */
export const pageLink = (name: string): string => (pageName(name) === '' ? '' : `[[${pageName(name)}]]`);

/** A tag for Obsidian: letters, digits, “_”, “-”, “/”, and not only digits; '' if nothing is left. */
export function markdownTag(tag: string): string {
  const name = foldLines(tag)
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|(?<![-/])[-/]+$/g, '');
  return /^\d+$/.test(name) ? `y${name}` : name;
}

/** A citation as Markdown, with italics and links. */
export function markdownRuns(runs: Run[]): string {
  return runs
    .map(({ text, italic, bold, superscript }) => {
      const words = text.trim();
      const before = text.slice(0, text.length - text.trimStart().length);
      const after = text.slice(before.length + words.length);
      const escaped = splitAddresses(words).map((part, i) =>
        i % 2 ? bareLink(part) : escapeInner(part).replace(/::/g, ':\\:'),
      );
      const marks = words === '' ? '' : `${bold ? '**' : ''}${italic ? '*' : ''}`;
      const set = superscript ? `<sup>${escaped.join('')}</sup>` : escaped.join('');
      return `${before}${marks}${set}${marks}${after}`;
    })
    .join('');
}

/** Escapes inline syntax, and “<%”, a command of template plug-ins. Single “%” and “=” are not escaped: “5 %”, “a = b”. */
function escapeInner(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~^$]|%(?=[%>])|(?<=[%<])%|=(?==)|(?<==)=|&(?=#?\w{1,40};)/g, '\\$&');
}

function bareLink(url: string): string {
  const address = url.replace(/(?<![.,)])[.,)]+$/, '');
  return `<${address}>${url.slice(address.length)}`;
}

/** A quoted YAML string on one line, without “<%” and “{{”, which template plug-ins run. */
export function yamlString(text: string): string {
  const write = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(foldLines(text)).replace(/[<{\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, write);
}
