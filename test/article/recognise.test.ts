import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRecogniser } from '../../src/article/recognise.ts';
import { openPage } from './open-page.ts';

const SITE = 'https://news.example';

/** Five paragraphs that name what they are about. */
const notify = (about: string) =>
  `<h1>What became of the ${about}</h1>${[1, 2, 3, 4, 5]
    .map((n) => `<p>${`In paragraph ${n} of this story, the ${about} is spoken of at some length. `.repeat(3)}</p>`)
    .join('')}`;

const claim = (name: string) =>
  `<link rel=canonical href="${SITE}/${name}"><meta property="og:title" content="What became of the ${name}">`;

const open = (head: string, about: string) =>
  openPage(`<head>${head}</head><main><article>${notify(about)}</article></main>`, `${SITE}/bridge`);

const move = (document: Document, address: string) => document.defaultView?.history.pushState(null, '', address);

function change(document: Document, selector: string, html: string): void {
  const made = openPage(html);
  const target = document.querySelector(selector);
  target?.replaceChildren(...[...made.body.childNodes].map((node) => document.importNode(node, true)));
}

afterEach(() => vi.unstubAllGlobals());

describe('a page that goes to another story without a load', () => {
  test('is believed when its head goes along', () => {
    const document = open(claim('bridge'), 'bridge');
    const recogniser = createRecogniser(document);
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/bridge`);
    move(document, '/ferry?from=bridge');
    document.querySelector('link')?.setAttribute('href', `${SITE}/ferry`);
    change(document, 'article', notify('ferry'));
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/ferry`);
  });

  test('is not believed when its head stays behind, and has no author then', () => {
    const document = open(`${claim('bridge')}<meta name=author content="Edda Kroon">`, 'bridge');
    const recogniser = createRecogniser(document);
    expect(recogniser.recognise()?.article.byline).toBe('Edda Kroon');
    move(document, '/ferry');
    change(document, 'article', notify('ferry'));
    for (const _ of ['once', 'and again']) {
      const article = recogniser.recognise()?.article;
      expect(article).toMatchObject({ url: `${SITE}/ferry`, title: 'What became of the ferry' });
      expect(article?.byline).toBeUndefined();
    }
    move(document, '/bridge');
    change(document, 'article', notify('bridge'));
    expect(recogniser.recognise()?.article).toMatchObject({ url: `${SITE}/bridge`, byline: 'Edda Kroon' });
  });

  test('keeps the old story’s address until the new story has come', () => {
    const document = open('', 'bridge');
    const recogniser = createRecogniser(document);
    recogniser.recognise();
    move(document, '/ferry');
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/bridge`);
    change(document, 'article', notify('ferry'));
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/ferry`);
  });

  test('is the same article with a picture opened over it, and when it has grown', () => {
    const document = open(claim('bridge'), 'bridge');
    const recogniser = createRecogniser(document);
    recogniser.recognise();
    move(document, '/bridge?picture=3');
    expect(recogniser.recognise()?.article.url).toBe(`${SITE}/bridge`);
    change(document, 'article', notify('bridge') + notify('footpath').replace(/<h1>.*<\/h1>/, ''));
    expect(recogniser.recognise()?.article).toMatchObject({ url: `${SITE}/bridge` });
  });
});

describe('stories below one another', () => {
  const openTwo = () => {
    const document = open(claim('bridge'), 'bridge');
    const recogniser = createRecogniser(document);
    recogniser.recognise();
    const next = document.createElement('article');
    document.querySelector('main')?.append(next);
    change(document, 'article:last-child', notify('ferry'));
    return { document, recogniser, next };
  };

  test('are not mixed', () => {
    const text = openTwo().recogniser.recognise()?.article.text;
    expect(text).toContain('the bridge');
    expect(text).not.toContain('the ferry');
  });

  test('are told apart by the address, also where nothing is laid out', () => {
    const { document, recogniser, next } = openTwo();
    next.setAttribute('data-url', `${SITE}/ferry`);
    move(document, '/ferry');
    const article = recogniser.recognise()?.article;
    expect(article).toMatchObject({ url: `${SITE}/ferry`, title: 'What became of the ferry' });
    expect(article?.text).not.toContain('the bridge');
  });
});

test('stories below one another are told apart when the page is read for the first time, too', () => {
  const document = open(claim('bridge'), 'bridge');
  const next = document.createElement('article');
  next.setAttribute('data-url', `${SITE}/ferry`);
  document.querySelector('main')?.append(next);
  change(document, 'article:last-child', notify('ferry'));
  move(document, '/ferry');
  const article = createRecogniser(document).recognise()?.article;
  expect(article).toMatchObject({ url: `${SITE}/ferry`, title: 'What became of the ferry' });
  expect(article?.text).not.toContain('the bridge');
});

describe('the reader’s word', () => {
  test('takes a page for an article, until it has another address', () => {
    const document = openPage('<h1>Closed</h1><p>The office is closed today. Please come back tomorrow.</p>', SITE);
    const recogniser = createRecogniser(document);
    expect(recogniser.recognise()).toBeNull();
    recogniser.overrule({ isArticle: true, story: null });
    expect(recogniser.recognise()?.article.text).toContain('closed today');
    move(document, '/elsewhere');
    expect(recogniser.recognise()).toBeNull();
  });

  test('takes it for none', () => {
    const recogniser = createRecogniser(open('', 'bridge'));
    expect(recogniser.recognise()).not.toBeNull();
    recogniser.overrule({ isArticle: false });
    expect(recogniser.recognise()).toBeNull();
    expect(recogniser.isDismissed()).toBe(true);
  });
});

test('a story that is hidden for a moment is not given up', () => {
  const document = open('', 'bridge');
  // A global of the page in a browser; here the page is not where the code runs.
  vi.stubGlobal('StaticRange', document.defaultView?.StaticRange);
  const recogniser = createRecogniser(document);
  const found = recogniser.recognise();
  document.querySelector('main')?.setAttribute('aria-hidden', 'true');
  expect(recogniser.recognise()).toBe(found);
  document.querySelector('main')?.remove();
  expect(recogniser.recognise()).toBeNull();
});

test('tells of every block why it is part of the story or not, and of none where there is no story', () => {
  const document = openPage(
    `<head>${claim('bridge')}</head><main><article>${notify('bridge')}</article></main><p>Weather: rain until noon</p>`,
    `${SITE}/bridge`,
  );
  const recogniser = createRecogniser(document);
  expect(recogniser.trace()).toEqual([]);
  const found = recogniser.recognise();
  const trace = recogniser.trace();
  expect(trace.filter(({ rule }) => rule === null)).toHaveLength(found?.article.blocks.length ?? 0);
  expect(trace.find(({ text }) => text.startsWith('Weather'))?.rule).toBe('outside');
});
