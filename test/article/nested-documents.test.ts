import { describe, expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { findNestedStory } from '../../src/article/nested-documents.ts';
import { openPage } from './open-page.ts';

const STORY = `<p>${'The harbour master of Oosterzand counted 31 boats on Tuesday. '.repeat(4)}</p>`.repeat(4);

function fill(root: ShadowRoot | HTMLElement, html: string): void {
  root.append(...[...openPage(html).body.childNodes].map((node) => root.ownerDocument.importNode(node, true)));
}

function openComponent(html: string, mode: 'open' | 'closed'): Document {
  const document = openPage('<div><news-story></news-story></div>');
  const root = document.querySelector('news-story')?.attachShadow({ mode });
  if (root) fill(root, html);
  return document;
}

test('a story in an open shadow root is found', () => {
  const document = openComponent(STORY, 'open');
  const root = document.querySelector('news-story')?.shadowRoot;
  expect(root && findNestedStory(document)).toBe(root);
});

test('a story in nested components is found', () => {
  const document = openComponent('<section></section>', 'open');
  const section = document.querySelector('news-story')?.shadowRoot?.querySelector('section');
  const root = section?.attachShadow({ mode: 'open' });
  if (root) fill(root, STORY);
  expect(root && findNestedStory(document)).toBe(root);
});

test('a story in a frame is found', () => {
  const document = openPage('<iframe></iframe>');
  const framed = document.querySelector('iframe')?.contentDocument;
  if (framed) fill(framed.body, STORY);
  expect(framed && findNestedStory(document)).toBe(framed?.body);
});

test.each([
  ['a component with a menu', openComponent('<p>Home</p><p>Sport</p>', 'open')],
  ['a closed component', openComponent(STORY, 'closed')],
  ['an empty frame', openPage('<iframe></iframe>')],
  ['a plain page', openPage(STORY)],
])('%s has no nested story', (_, document) => expect(findNestedStory(document)).toBeNull());

describe('the article', () => {
  const HEAD = '<title>Boats of Oosterzand</title><meta property="og:site_name" content="Harbour Gazette">';

  function expectRead(document: Document, url: string): void {
    // A global in browsers, but not in Node.
    Object.assign(globalThis, { StaticRange: document.defaultView?.StaticRange });
    const found = detect(document);
    expect(found?.article.url).toBe(url);
    const words = found?.article.blocks.map((block) => found.map.toRange(block)?.startContainer.textContent?.trim());
    expect(words?.length).toBe(4);
    for (const text of words ?? []) expect(text).toMatch(/^The harbour master/);
  }

  test('in a component has the address of the page', () => {
    const document = openPage(`<head>${HEAD}</head><div><news-story></news-story></div>`);
    const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (root) fill(root, STORY);
    expectRead(document, 'https://news.example/2026/story');
    expect(detect(document)?.article).toMatchObject({ title: 'Boats of Oosterzand', site: 'Harbour Gazette' });
    expect(detect(document)?.body.getRootNode()).toBe(root);
  });

  test('in a frame without an address has that of the page', () => {
    const document = openPage(`<head>${HEAD}</head><iframe></iframe>`);
    const framed = document.querySelector('iframe')?.contentDocument;
    if (framed) fill(framed.body, STORY);
    expectRead(document, 'https://news.example/2026/story');
    expect(detect(document)?.article.title).toBe('Boats of Oosterzand');
  });

  test('in the document is preferred to one in a frame', () => {
    const document = openPage(
      `<head>${HEAD}</head><main>${STORY.replaceAll('boats', 'ships')}</main><iframe></iframe>`,
    );
    const framed = document.querySelector('iframe')?.contentDocument;
    if (framed) fill(framed.body, STORY);
    expect(detect(document)?.article.text).toContain('31 ships');
  });

  test('in a component does not contain points outside', () => {
    const document = openComponent(STORY, 'open');
    const found = detect(document);
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(found).not.toBeNull();
    expect(found?.map.toSpan(range)).toBeNull();
  });
});
