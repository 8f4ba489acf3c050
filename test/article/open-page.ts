import { JSDOM, VirtualConsole } from 'jsdom';
import type { LiveBlock } from '../../src/article/types.ts';

/** Parses a page with jsdom. Scripts are not run, and errors in style sheets are not logged. */
export function openPage(html: string, url = 'https://news.example/2026/story'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The elements of a page that a selector names as blocks of text, each with its first text node. */
export const listBlocks = (document: Document, selector: string): LiveBlock[] =>
  [...document.body.querySelectorAll(selector)].map((element) => {
    const node = document.createTreeWalker(element, 4 /* SHOW_TEXT */).nextNode() as Text;
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    const text = element.innerHTML
      .replace(/<br>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&');
    return { element, text, linked, pieces: [{ node, offset: 0, length: node.length, start: 0, gap: false }] };
  });
