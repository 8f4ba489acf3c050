import { JSDOM, VirtualConsole } from 'jsdom';

/** A document as a browser would have it, scripts not run and complaints about style kept quiet. */
export function openPage(html: string, url = 'https://news.example/2026/story'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
