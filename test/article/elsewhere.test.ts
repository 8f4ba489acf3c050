import { expect, test } from 'vitest';
import { findElsewhere } from '../../src/article/elsewhere.ts';
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

test('a story in an open shadow root is seen', () => {
  expect(findElsewhere(openComponent(STORY, 'open'))).toBe('in a component');
});

test('a story in a component within a component is seen', () => {
  const document = openComponent('<section></section>', 'open');
  const section = document.querySelector('news-story')?.shadowRoot?.querySelector('section');
  if (section) fill(section.attachShadow({ mode: 'open' }), STORY);
  expect(findElsewhere(document)).toBe('in a component');
});

test('a story in a frame is seen', () => {
  const document = openPage('<iframe></iframe>');
  const framed = document.querySelector('iframe')?.contentDocument;
  if (framed) fill(framed.body, STORY);
  expect(findElsewhere(document)).toBe('in a frame');
});

test.each([
  ['a component with a menu', openComponent('<p>Home</p><p>Sport</p>', 'open')],
  ['a closed component', openComponent(STORY, 'closed')],
  ['an empty frame', openPage('<iframe></iframe>')],
  ['a plain page', openPage(STORY)],
])('%s holds no story elsewhere', (_, document) => expect(findElsewhere(document)).toBeNull());
