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

/** A page in which each of these, in HTML, is in a shadow root of its own. */
function openSpread(parts: string[]): Document {
  const document = openPage(
    `<title>Boats of Oosterzand</title><meta property="og:type" content="article"><nav>Home</nav><main><article></article></main>`,
  );
  for (const html of parts) {
    const host = document.createElement('news-paragraph');
    document.querySelector('article')?.append(host);
    fill(host.attachShadow({ mode: 'open' }), html);
  }
  return document;
}

describe('a story whose every paragraph is a component', () => {
  const sentences = Array.from(
    { length: 6 },
    (_, i) =>
      `The harbour master counted ${i + 31} boats on day ${i + 1}, “more than ever”, and the mayor, who likes to see them in the harbour, was glad of each.`,
  );
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`);
  const read = (document: Document) => {
    Object.assign(globalThis, { StaticRange: document.defaultView?.StaticRange });
    return detect(document);
  };

  test('is joined in order, with its headings, and mapped to its nodes', () => {
    const parts = [
      '<h1>Boats of Oosterzand</h1>',
      ...paragraphs.slice(0, 3),
      '<h2>The mayor</h2>',
      ...paragraphs.slice(3),
    ];
    const found = read(openSpread(parts));
    const { text = '', blocks = [] } = found?.article ?? {};
    const expected = parts.map((html) => html.replace(/<[^>]*>/g, ''));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(blocks.map(({ role }) => role)).toEqual([
      ...['title', 'paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph'],
    ]);
    expect(found?.scopes.length).toBe(8);
    for (const block of blocks) {
      const [range, ...others] = found?.map.toRanges(block) ?? [];
      expect(others).toEqual([]);
      expect(range && found?.map.toSpan(range)).toEqual({ start: block.start, end: block.end });
    }
    expect(found?.map.toRanges({ start: 0, end: text.length }).length).toBe(8);
  });

  test('is read where the text itself is only slotted, and within another component', () => {
    const document = openPage('<title>Boats of Oosterzand</title><news-story></news-story>');
    const story = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    for (const sentence of sentences) {
      const host = document.createElement('news-paragraph');
      host.textContent = sentence;
      if (story) fill(host.attachShadow({ mode: 'open' }), '<p><slot></slot></p>');
      story?.append(host);
    }
    expect(read(document)?.article.text).toBe(sentences.join('\n\n'));
  });

  test('has a component in a line of text in its place', () => {
    const document = openSpread(paragraphs);
    const first = document.querySelector('news-paragraph')?.shadowRoot?.querySelector('p');
    const link = document.createElement('news-link');
    fill(link.attachShadow({ mode: 'open' }), '<a href="/mayor">Mayor Ida Lind</a>');
    first?.append(' ', link, ' agreed.');
    const found = read(document);
    expect(found?.article.text.split('\n\n')[0]).toBe(`${sentences[0]} Mayor Ida Lind agreed.`);
    const end = found?.article.blocks[0]?.end ?? 0;
    expect(found?.map.toRanges({ start: 0, end }).map((range) => range.startContainer.getRootNode())).toHaveLength(3);
  });

  test('does not have what another component around it is for', () => {
    const document = openSpread(paragraphs);
    const promo = document.createElement('div');
    promo.className = 'newsletter-promo';
    const host = document.createElement('news-paragraph');
    fill(host.attachShadow({ mode: 'open' }), '<p>Get the morning letter of this paper, free of charge.</p>');
    promo.append(host);
    document.querySelector('article')?.append(promo);
    expect(read(document)?.article.text).toBe(sentences.join('\n\n'));
  });

  test.each([
    ['a line each', sentences.map((_, i) => `<p>Boat ${i}</p>`)],
    ['a teaser each', sentences.map((sentence) => `<h3><a href="/boats">Boats today</a></h3><p>${sentence}</p>`)],
  ])('is not taken for one where components have %s', (_, parts) => {
    expect(read(openSpread(parts))).toBeNull();
  });
});

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
