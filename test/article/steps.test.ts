import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { createRecogniser } from '../../src/article/recognise.ts';
import { finishInTasks } from '../../src/article/steps.ts';
import { openPage } from './open-page.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const ADDRESS = 'https://news.example/2026/story';

const open = (name: string) => openPage(readFileSync(`${PAGES}${name}/page.html`, 'utf8'), ADDRESS);
const readInTasks = (document: Document) => finishInTasks(createRecogniser(document).recogniseInSteps(), document);

/** The observer of the page that is read, as a page script sees it. */
function observeWith(document: Document): void {
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
}

beforeEach(() => observeWith(open('sample--news-traps')));
afterEach(() => vi.unstubAllGlobals());

describe('a page that is read in several tasks', () => {
  test.each(readdirSync(PAGES).filter((name) => !name.startsWith('bad--')))(
    'has the same article: %s',
    async (name) => {
      const document = open(name);
      observeWith(document);
      const done = await readInTasks(document);
      expect(done?.result?.article).toEqual(createRecogniser(open(name)).recognise()?.article);
    },
  );

  test('lets the page work at least three times meanwhile', async () => {
    const document = open('sample--news-traps');
    observeWith(document);
    let turns = 0;
    const timer = setInterval(() => turns++);
    expect((await readInTasks(document))?.result?.article.title).toBe(detect(document)?.article.title);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['a paragraph is added', (document: Document) => document.querySelector('article')?.append('More of it.')],
    ['a word is changed', (document: Document) => document.querySelector('p')?.firstChild?.replaceWith('Other words')],
  ])('is given up when %s', async (_, change) => {
    const document = open('sample--news-traps');
    observeWith(document);
    setTimeout(() => change(document));
    expect(await readInTasks(document)).toBeNull();
  });

  test('that only changes its styles is read to the end', async () => {
    const document = open('sample--news-traps');
    observeWith(document);
    setTimeout(() => document.body.setAttribute('class', 'dark'));
    expect(await readInTasks(document)).not.toBeNull();
  });
});
