import { JSDOM, VirtualConsole } from 'jsdom';

/** Parses a page with jsdom. Scripts are not run, and errors in style sheets are not logged. */
export function openPage(html: string, url = 'https://news.example/2026/story'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
