import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRecogniser } from '../../src/article/recognise.ts';
import { openPage } from './open-page.ts';

const SITE = 'https://news.example';

/** A story of five paragraphs about one thing. */
const writeStory = (about: string) =>
  `<h1>What became of the ${about}</h1>${[1, 2, 3, 4, 5]
    .map((n) => `<p>${`In paragraph ${n} of this story, the ${about} is spoken of at some length. `.repeat(3)}</p>`)
    .join('')}`;

const writeHead = (name: string) =>
  `<link rel=canonical href="${SITE}/${name}"><meta property="og:title" content="What became of the ${name}">`;

const open = (head: string, about: string) =>
  openPage(`<head>${head}</head><main><article>${writeStory(about)}</article></main>`, `${SITE}/bridge`);

const move = (document: Document, address: string) => document.defaultView?.history.pushState(null, '', address);

function change(document: Document, selector: string, html: string): void {
  const made = openPage(html);
  const target = document.querySelector(selector);
  target?.replaceChildren(...[...made.body.childNodes].map((node) => document.importNode(node, true)));
}

afterEach(() => vi.unstubAllGlobals());

describe('a page that navigates to another story without a load', () => {
  test('has the address in its head when the head changes with it', () => {
    const document = open(writeHead('bridge'), 'bridge');
    const recogniser = createRecogniser(document);
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/bridge`);
    move(document, '/ferry?from=bridge');
    document.querySelector('link')?.setAttribute('href', `${SITE}/ferry`);
    change(document, 'article', writeStory('ferry'));
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/ferry`);
  });

  test('ignores metadata in a head that has not changed, and has no author then', () => {
    const document = open(`${writeHead('bridge')}<meta name=author content="Edda Kroon">`, 'bridge');
    const recogniser = createRecogniser(document);
    expect(recogniser.recognise()?.article.byline).toBe('Edda Kroon');
    move(document, '/ferry');
    change(document, 'article', writeStory('ferry'));
    for (const _ of ['once', 'and again']) {
      const article = recogniser.recognise()?.article;
      expect(article).toMatchObject({ url: `${SITE}/ferry`, title: 'What became of the ferry' });
      expect(article?.byline).toBeUndefined();
    }
    move(document, '/bridge');
    change(document, 'article', writeStory('bridge'));
    expect(recogniser.recognise()?.article).toMatchObject({ url: `${SITE}/bridge`, byline: 'Edda Kroon' });
  });

  test('keeps the address of the old story until the new one is shown', () => {
    const document = open('', 'bridge');
    const recogniser = createRecogniser(document);
    recogniser.recognise();
    move(document, '/ferry');
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/bridge`);
    change(document, 'article', writeStory('ferry'));
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/ferry`);
  });

  test('is the same article when a picture is opened over it, and when text is added', () => {
    const document = open(writeHead('bridge'), 'bridge');
    const recogniser = createRecogniser(document);
    recogniser.recognise();
    move(document, '/bridge?picture=3');
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/bridge`);
    change(document, 'article', writeStory('bridge') + writeStory('footpath').replace(/<h1>.*<\/h1>/, ''));
    expect(recogniser.recognise()?.article).toMatchObject({ url: `${SITE}/bridge` });
  });
});

describe('stories below one another', () => {
  const openTwo = () => {
    const document = open(writeHead('bridge'), 'bridge');
    const recogniser = createRecogniser(document);
    recogniser.recognise();
    const next = document.createElement('article');
    document.querySelector('main')?.append(next);
    change(document, 'article:last-child', writeStory('ferry'));
    return { document, recogniser, next };
  };

  test('are not mixed', () => {
    const text = openTwo().recogniser.recognise()?.article.text;
    expect(text).toContain('the bridge');
    expect(text).not.toContain('the ferry');
  });

  test('are distinguished by the address, also without layout', () => {
    const { document, recogniser, next } = openTwo();
    next.setAttribute('data-url', `${SITE}/ferry`);
    move(document, '/ferry');
    const article = recogniser.recognise()?.article;
    expect(article).toMatchObject({ url: `${SITE}/ferry`, title: 'What became of the ferry' });
    expect(article?.text).not.toContain('the bridge');
  });
});

test('stories below one another are distinguished at the first reading, too', () => {
  const document = open(writeHead('bridge'), 'bridge');
  const next = document.createElement('article');
  next.setAttribute('data-url', `${SITE}/ferry`);
  document.querySelector('main')?.append(next);
  change(document, 'article:last-child', writeStory('ferry'));
  move(document, '/ferry');
  const article = createRecogniser(document).recognise()?.article;
  expect(article).toMatchObject({ url: `${SITE}/ferry`, title: 'What became of the ferry' });
  expect(article?.text).not.toContain('the bridge');
});

test.each([
  [[-900, -10], [-10, 900], 'ferry'],
  [[-10, 384], [384, 900], 'ferry'],
  [[-10, 385], [385, 900], 'bridge'],
  [[384, 400], [400, 900], 'bridge'],
])('at the address of the site, the story in the middle of the window is read: %j, %j', (first, second, name) => {
  const document = open(writeHead('bridge'), 'bridge');
  const next = document.createElement('article');
  document.querySelector('main')?.append(next);
  change(document, 'article:last-child', writeStory('ferry'));
  const places = [first, second];
  for (const [at, story] of [...document.querySelectorAll('article')].entries()) {
    story.setAttribute('data-url', `${SITE}/`);
    const [top = 0, bottom = 0] = places[at] ?? [];
    story.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
  }
  move(document, '/');
  const recogniser = createRecogniser(document);
  recogniser.overrule({ isArticle: true, story: null });
  expect(recogniser.recognise()?.article.title).toBe(`What became of the ${name}`);
});

describe('the reader’s verdict', () => {
  test('makes a page an article until its address changes', () => {
    const document = openPage('<h1>Closed</h1><p>The office is closed today. Please come back tomorrow.</p>', SITE);
    const recogniser = createRecogniser(document);
    expect(recogniser.recognise()).toBeNull();
    recogniser.overrule({ isArticle: true, story: null });
    expect(recogniser.recognise()?.article.text).toContain('closed today');
    move(document, '/elsewhere');
    expect(recogniser.recognise()).toBeNull();
  });

  test('makes it no article', () => {
    const recogniser = createRecogniser(open('', 'bridge'));
    expect(recogniser.recognise()).not.toBeNull();
    recogniser.overrule({ isArticle: false });
    expect(recogniser.recognise()).toBeNull();
    expect(recogniser.isDismissed()).toBe(true);
  });
});

test('a story that is hidden for a moment is kept', () => {
  const document = open('', 'bridge');
  // A global in browsers, but not in Node.
  vi.stubGlobal('StaticRange', document.defaultView?.StaticRange);
  const recogniser = createRecogniser(document);
  const found = recogniser.recognise();
  document.querySelector('main')?.setAttribute('aria-hidden', 'true');
  expect(recogniser.recognise()).toBe(found);
  document.querySelector('main')?.remove();
  expect(recogniser.recognise()).toBeNull();
});

test('the trace has the rule for every block, and is empty if there is no story', () => {
  const document = openPage(
    `<head>${writeHead('bridge')}</head><main><article>${writeStory('bridge')}</article></main><p>Weather: rain until noon</p>`,
    `${SITE}/bridge`,
  );
  const recogniser = createRecogniser(document);
  expect(recogniser.trace()).toEqual([]);
  const found = recogniser.recognise();
  const trace = recogniser.trace();
  expect(trace.filter(({ rule }) => rule === null)).toHaveLength(found?.article.blocks.length ?? 0);
  expect(trace.find(({ text }) => text.startsWith('Weather'))?.rule).toBe('outside');
});
