// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findKept } from '../../src/storage/annotations.ts';
import { findCollection } from '../../src/storage/collections.ts';
import {
  all,
  calls,
  choose,
  click,
  find,
  leave,
  names,
  point,
  press,
  see,
  settle,
  submit,
  textOf,
  type,
  until,
} from './render.ts';
import { openCollection, useLibraryPage } from './stored-library.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const itemsOf = async (id: string) => (await findCollection(library.database, id))?.collection;

afterEach(() => void vi.restoreAllMocks());

const sectionsOf = async (id: string) => (await itemsOf(id))?.sections;

describe('an essay', () => {
  test('gets sections, cards and paragraphs, and they can be taken out again', async () => {
    const id = await openCollection(library.database, 'essay');
    expect(find('heading', /^Not used yet/)).toBeDefined();
    await click(find('button', 'Add to a section: old quay'));
    await vi.waitFor(async () => expect((await sectionsOf(id))?.[0]?.parts).toHaveLength(1));
    expect(find('button', 'More: Section 1')).toBeDefined();
    const heading = find('textbox', 'Heading of section 1');
    heading.focus();
    await press('x');
    expect(document.activeElement).toBe(heading);
    await press('Enter');
    expect(document.activeElement).not.toBe(heading);
    await choose(heading, ' Decay ');
    await vi.waitFor(async () => expect((await sectionsOf(id))?.[0]?.heading).toBe('Decay'));
    await click(await see('button', 'More: Decay'));
    expect(names('menuitem')).toEqual(['Delete section']);
    await press('Escape');
    const add = all('button').find((one) => one.classList.contains('add-section')) as HTMLElement;
    await click(add);
    await vi.waitFor(async () => expect(await sectionsOf(id)).toHaveLength(2));
    await click(await see('button', 'More: Decay'));
    expect(names('menuitem')).toEqual(['Move down', 'Delete section']);
    await click(find('menuitem', 'Move down'));
    await vi.waitFor(async () => expect((await sectionsOf(id))?.map(({ heading }) => heading)).toEqual(['', 'Decay']));
    await click(await see('button', 'More: Decay'));
    await click(find('menuitem', 'Delete section'));
    await vi.waitFor(async () => expect(await sectionsOf(id)).toHaveLength(1));
    await click(await see('button', 'Undo'));
    await vi.waitFor(async () => expect(await sectionsOf(id)).toHaveLength(2));
  });

  test('has paragraphs of the reader, of which an empty one goes', async () => {
    const id = await openCollection(library.database, 'essay');
    const add = all('button').find((one) => one.classList.contains('add-text')) as HTMLElement;
    await click(add);
    const paragraph = document.activeElement as HTMLTextAreaElement;
    expect(paragraph.tagName).toBe('TEXTAREA');
    await type(paragraph, 'Quays decay.');
    await vi.waitFor(async () => expect((await sectionsOf(id))?.[0]?.parts).toMatchObject([{ text: 'Quays decay.' }]));
    await click(add);
    await leave();
    await until(() => expect(document.querySelectorAll('.draft-card')).toHaveLength(1));
    calls.length = 0;
    await click(find('button', 'More: Harbour'));
    await click(all('menuitem')[0] as HTMLElement);
    await until(() => expect(calls.filter(([call]) => call === 'copy').length).toBeGreaterThan(0));
    expect(calls.find(([call]) => call === 'copy')?.[2]).toContain('Quays decay.');
  });
});

describe('the cards that are not used yet', () => {
  const tray = () => find('region', /^Not used yet/);
  const words = () => [...tray().querySelectorAll('.card-words, .card-note')].map(textOf);
  const sections = () => all('region', /^Section|^Decay/);

  test('are filtered, and sent to a section that is chosen, or by its number', async () => {
    const id = await openCollection(library.database, 'essay');
    const before = words();
    expect(before).toEqual(['old quay', 'Cars cross']);
    await type(find('textbox', /^Filter/), 'CARS');
    expect(words()).toEqual(['Cars cross']);
    await type(find('textbox', /^Filter/), '');
    await click(all('button').find((one) => one.classList.contains('add-section')) as HTMLElement);
    await vi.waitFor(async () => expect(await sectionsOf(id)).toHaveLength(2));
    await click(find('button', 'Add to a section: Cars cross'));
    const choices = all('button', undefined, find('dialog'));
    expect(choices).toHaveLength(2);
    await click(choices[1] as HTMLElement);
    await vi.waitFor(async () => expect((await sectionsOf(id))?.map(({ parts }) => parts.length)).toEqual([0, 1]));
    expect([words().length, all('dialog')]).toEqual([before.length - 1, []]);
    find('button', 'Move: old quay', tray()).focus();
    expect(await press('7')).toBe(true);
    expect(await press('1')).toBe(false);
    await vi.waitFor(async () => expect((await sectionsOf(id))?.map(({ parts }) => parts.length)).toEqual([1, 1]));
    const [first] = sections();
    await click(find('button', 'More: Cars cross', sections()[1]));
    await press('Escape');
    await click(find('button', 'More: old quay', first));
    await click(all('menuitem').at(-1) as HTMLElement);
    await vi.waitFor(async () => expect((await sectionsOf(id))?.map(({ parts }) => parts.length)).toEqual([0, 1]));
    await click(await see('button', 'Undo'));
    await vi.waitFor(async () => expect((await sectionsOf(id))?.map(({ parts }) => parts.length)).toEqual([1, 1]));
  });

  test('are dragged into a section by the mouse, unless a button is pressed or the pointer is lost', async () => {
    const id = await openCollection(library.database, 'essay');
    const card = tray().querySelector('li') as HTMLElement;
    const drag = async (from: Element, how: PointerEventInit, end: string) => {
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
        return this.matches('[data-list="0"]') ? new DOMRect(0, 300, 300, 100) : new DOMRect(0, 0, 300, 100);
      });
      point('pointerdown', from, { clientX: 10, clientY: 10, ...how });
      point('pointermove', window, { clientX: 10, clientY: 350 });
      await settle();
      const ghost = document.querySelector('.ghost');
      point(end, window);
      await settle();
      vi.restoreAllMocks();
      return ghost ? textOf(ghost) : null;
    };
    const dragged = textOf(card.querySelector('p'));
    expect(await drag(card, { pointerType: 'touch' }, 'pointerup')).toBeNull();
    expect(await drag(card.querySelector('.send') as Element, {}, 'pointerup')).toBeNull();
    expect(await drag(card, {}, 'pointercancel')).toBe(dragged);
    expect((await sectionsOf(id))?.flatMap(({ parts }) => parts) ?? []).toEqual([]);
    expect(await drag(card, {}, 'pointerup')).toBe(dragged);
    await vi.waitFor(async () => expect((await sectionsOf(id))?.[0]?.parts).toHaveLength(1));
  });
});

test('a quotation that is in doubt asks in the draft who speaks', async () => {
  await openCollection(library.database, 'essay');
  await click(all('button').find((one) => one.classList.contains('from-text')) as HTMLElement);
  const quote = await until(() => {
    const found = [...document.querySelectorAll('.tray li')].find((one) => textOf(one).includes('It is not safe'));
    if (!found) throw new Error('No card');
    return found;
  });
  await click(quote.querySelector('.send') as HTMLElement);
  const question = await until(() => {
    const found = document.querySelector<HTMLElement>('.speaker-question');
    if (!found) throw new Error('No question');
    return found;
  });
  await until(() => expect(textOf(question.closest('li'))).toContain('perhaps Ana Prieto'));
  const answers = all('button', undefined, question);
  expect(answers).toHaveLength(3);
  await click(answers[2] as HTMLElement);
  const other = find('textbox', 'Speaker', question);
  await submit(other);
  expect(document.querySelector('.speaker-question')).not.toBeNull();
  await click(answers[1] as HTMLElement);
  await until(() => expect(document.querySelector('.speaker-question')).toBeNull());
  const quotes = (await findKept(library.database, article)).annotations.filter(({ kind }) => kind === 'quote');
  expect(quotes.map(({ facts }) => facts.actor)).toEqual(['Rosa Prieto', 'Rosa Prieto']);
});
