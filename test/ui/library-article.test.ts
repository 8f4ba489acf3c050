// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Annotation } from '../../src/model.ts';
import { findKept, findOne, keep } from '../../src/storage/annotations.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { keepText } from '../../src/storage/texts.ts';
import {
  all,
  answer,
  calls,
  click,
  find,
  leave,
  names,
  notice,
  press,
  see,
  settle,
  submit,
  takeCalls,
  textOf,
  type,
  until,
} from './render.ts';
import { bridge, fillLibrary, openLibrary, useLibraryPage } from './stored-library.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const main = () => textOf(document.querySelector('main'));
const hashOf = (url: string) => `#article=${encodeURIComponent(url)}`;
const openQuay = async (): Promise<{ quay: Annotation; cars: Annotation }> => {
  const kept = await fillLibrary(library.database);
  await openLibrary(hashOf(article.url));
  await see('button', 'old quay');
  return kept;
};
const storedArticle = async (url = article.url) => (await findKept(library.database, { url })).article;

function select(words: string): void {
  const walker = document.createTreeWalker(document.querySelector('.story') as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
  document.dispatchEvent(new Event('selectionchange'));
}

describe('the saved text', () => {
  test('has the marks of the reader, whose notes open beside it', async () => {
    const { quay } = await openQuay();
    expect(main()).toContain('Ana Prieto, the mayor, closed the old quay. “It is not safe,” she said.');
    expect(main()).toMatch(/The text as it was on .*\./);
    expect(document.title).toBe('The quay · Library · Newsgloss');
    expect(all('heading', 'The quay')).toHaveLength(1);
    const mark = find('button', 'old quay');
    expect([mark.getAttribute('aria-expanded'), all('textbox', 'Note')]).toEqual(['false', []]);
    mark.focus();
    expect(await press('x')).toBe(true);
    expect(await press('Enter')).toBe(false);
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    expect(find<HTMLTextAreaElement>('textbox', 'Note').value).toBe('which one?');
    expect(find('button', 'Yellow').getAttribute('aria-pressed')).toBe('true');
    takeCalls();
    answer({ 'tabs.query': [{ id: 7 }], 'page.refresh': null });
    await click(find('button', 'Green'));
    await until(() => expect(find('button', 'Green').getAttribute('aria-pressed')).toBe('true'));
    expect((await findOne(library.database, quay.id)).colour).toBe('green');
    expect(takeCalls()).toContainEqual(['page.refresh']);
    find('textbox', 'Note').focus();
    await press('Escape');
    expect([all('textbox', 'Note'), document.activeElement]).toEqual([[], mark]);
    await click(find('button', /^which one\?/));
    await click(find('button', 'Done'));
    expect(all('textbox', 'Note')).toEqual([]);
    await click(mark);
    await click(mark);
    expect(mark.getAttribute('aria-expanded')).toBe('false');
  });

  test('is highlighted where words are selected, in a colour or with a note', async () => {
    await openQuay();
    await changeSettings(library.database, { colour: 'pink' });
    select('closed the');
    await click(await see('button', 'Blue'));
    const colourOf = async (words: string) =>
      (await findKept(library.database, article)).annotations.find(({ selectors }) => selectors[0].exact === words)
        ?.colour;
    await see('button', 'closed the');
    expect([await colourOf('closed the'), all('textbox', 'Note'), getSelection()?.isCollapsed]).toEqual([
      'blue',
      [],
      true,
    ]);
    select('Prieto answered');
    await click(await see('button', 'Note'));
    await see('textbox', 'Note');
    expect(await colourOf('Prieto answered')).toBe('pink');
    await click(find('button', 'Done'));
    select('old quay');
    await click(await see('button', 'Orange'));
    await vi.waitFor(async () => expect(await colourOf('old quay')).toBe('orange'));
    getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    await settle();
    expect(all('button', 'Orange')).toEqual([]);
  });

  test('tells what its page has changed since', async () => {
    await fillLibrary(library.database);
    const text = article.text.replace('3 million', '4 million');
    await keepText(library.database, { ...article, text });
    await openLibrary(hashOf(article.url));
    await click(await see('button', 'Show the changes'));
    expect(main()).toContain('paragraphs reworded: 1, added: 0, removed: 0.');
    expect([textOf(document.querySelector('del')), textOf(document.querySelector('ins'))]).toEqual(['3', '4']);
    expect(all('button', 'old quay')).toEqual([]);
    await click(find('button', 'Show the text'));
    expect(find('button', 'old quay')).toBeDefined();
  });

  test('of an article with highlights only is a list of them', async () => {
    const { cars } = await fillLibrary(library.database);
    await openLibrary(hashOf(bridge.url));
    await see('button', 'Copy with its source: Cars cross');
    await click(find('button', 'Copy with its source: Cars cross'));
    await until(() => expect(notice()).toBe('Copied with speaker, source and link'));
    expect(calls.find(([call]) => call === 'copy')?.[2]).toMatch(/^“Cars cross/);
    await click(find('button', 'More: Cars cross'));
    expect(names('menuitem')).toEqual(['Add to collection', 'Go to the passage', 'Delete']);
    await click(find('menuitem', 'Delete'));
    await until(() => expect(notice()).toBe('Deleted: 1Undo'));
    await until(() => expect(all('button', 'More: Cars cross')).toEqual([]));
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect((await findOne(library.database, cars.id)).id).toBe(cars.id));
  });
});

test('what was found stands folded under the text, and can be kept', async () => {
  await openQuay();
  expect(names('heading').at(-1)).toBe('In the text');
  const [actors] = all('button', /^Actors/);
  const details = actors?.closest('details') as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  const keepRosa = await see('button', 'Keep: Rosa Prieto');
  await click(keepRosa);
  await until(() => expect(all('button', 'Keep: Rosa Prieto')).toEqual([]));
  const rosa = (await findKept(library.database, article)).annotations.find(
    ({ facts }) => facts.name === 'Rosa Prieto',
  );
  expect(rosa?.updated === rosa?.created).toBe(false);
  expect(await see('button', 'Rosa Prieto')).toBeDefined();
});

describe('the byline', () => {
  const mend = async (words: string) => click(find('button', words));

  test('is mended in place: the outlet also for its whole site, which can be undone', async () => {
    await openQuay();
    await keep(library.database, { ...bridge, url: 'https://www.news.example/other' }, [], true);
    await mend('The Example Times');
    const field = find<HTMLInputElement>('textbox', 'Publication');
    expect(field.value).toBe('The Example Times');
    await type(field, ' Example  Daily ');
    await submit(field);
    await see('button', 'Example Daily');
    expect(notice()).toBe('Outlet changed.Use for all of news.exampleUndo');
    await click(find('button', 'Use for all of news.example'));
    await until(() => expect(notice()).toMatch(/^Used for all articles of news\.example/));
    const siteOf = async () => (await storedArticle('https://www.news.example/other'))?.corrected?.site;
    expect(await siteOf()).toBe('Example Daily');
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect(await siteOf()).toBeUndefined());
  });

  test('takes back what was typed with Escape, and keeps what is left', async () => {
    await openQuay();
    await mend('The quay');
    await type(find('textbox', 'Headline'), 'Another');
    await press('Escape');
    expect([all('textbox', 'Headline'), textOf(document.activeElement)]).toEqual([[], 'The quay']);
    await mend('The quay');
    await type(find('textbox', 'Headline'), 'The old quay');
    await leave();
    await see('button', 'The old quay');
    expect((await storedArticle())?.corrected).toEqual({ title: 'The old quay' });
  });

  test('understands dates, and says so when it does not', async () => {
    await openQuay();
    await mend('No date');
    const field = find<HTMLInputElement>('textbox', 'Published');
    const says = () => textOf(all('status').find((one) => one.id === 'date-read'));
    await type(field, 'some day');
    expect([says(), field.getAttribute('aria-invalid')]).toEqual([
      'This is not a date. Also understood: “18 November 2019”, “Nov 2019”, “2019”, “yesterday”.',
      'true',
    ]);
    await submit(field);
    expect(all('textbox', 'Published')).toHaveLength(1);
    await type(field, '');
    expect(says()).toMatch(/^No date\./);
    await type(field, 'Nov 2019');
    expect(says()).toMatch(/^November 2019\./);
    await type(field, '18 November 2019');
    expect(says()).toMatch(/^Monday, November 18, 2019\./);
    await submit(field);
    await see('button', 'November 18, 2019');
    expect((await storedArticle())?.corrected).toEqual({ published: '2019-11-18' });
  });

  test('gets authors, people and organisations, one by one', async () => {
    await openQuay();
    expect(main()).toContain('Add oneIt has none');
    await mend('Who wrote it?');
    await type(find('textbox', 'Author 1'), 'Ida van Lind');
    expect(textOf(find('group', 'Authors').parentElement)).toContain('Sorted by “');
    await click(find('button', 'Organisation'));
    await type(find('textbox', 'Organisation 2'), 'Reuters');
    await click(find('button', 'Author'));
    await click(find('button', 'Remove author 3'));
    await submit(find('textbox', 'Author 1'));
    await see('button', 'Reuters');
    expect((await storedArticle())?.corrected?.authors).toMatchObject([{ given: 'Ida' }, { literal: 'Reuters' }]);
    expect(names('button').filter((name) => /Lind|Reuters/.test(name))).toEqual(['Ida van Lind', 'Reuters']);
  });

  test('may have no author, which can be taken back with all corrections', async () => {
    await openQuay();
    await click(find('button', 'It has none'));
    await until(() => expect(all('button', 'It has none')).toEqual([]));
    expect((await storedArticle())?.corrected).toEqual({ authors: [] });
    await click(find('button', 'Style: APA 7'));
    expect(names('menuitem')).toContain('MLA 9');
    const reset = all('menuitem').at(-1) as HTMLElement;
    await click(reset);
    await see('button', 'It has none');
    expect((await storedArticle())?.corrected).toBeUndefined();
  });
});

test('the citation follows the style, and is copied', async () => {
  await openQuay();
  await click(find('button', 'Copy citation'));
  await until(() => expect(notice()).toBe('Citation copied'));
  const [plain, html] = calls.filter(([call]) => call === 'copy').map(([, , text]) => text);
  expect([plain, html]).toEqual([expect.stringMatching(/^The quay\. \(n\.d\.\)/), expect.stringContaining('<')]);
  await click(find('button', 'Style: APA 7'));
  expect(find('menuitem', 'APA 7').getAttribute('aria-checked')).toBe('true');
  await click(find('menuitem', 'MLA 9'));
  expect(await see('button', 'Style: MLA 9')).toBeDefined();
});

test('the article is tagged, exported and removed from its bar', async () => {
  await openQuay();
  await click(find('button', 'More: The quay'));
  await click(find('menuitem', 'Tag…'));
  await type(await see('combobox', 'Tags'), 'ferry');
  await press('Enter');
  await click(find('button', 'Add tags'));
  await until(() => expect(main()).toContain('Tags: ferry'));
  await click(find('button', 'More: The quay'));
  await click(find('menuitem', 'Remove from library'));
  await until(() => expect(location.hash).toBe(''));
  expect(notice()).toBe('The article was removedUndo');
  await click(find('button', 'Undo'));
  await vi.waitFor(async () => expect((await storedArticle())?.tags).toEqual(['ferry']));
});
