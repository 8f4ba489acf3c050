// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as locate } from '../../src/anchors/describe.ts';
import type { Article, Draft, Facts } from '../../src/model.ts';
import { change, findKept, keep } from '../../src/storage/annotations.ts';
import { all, click, find, names, notice, see, textOf, type, until } from './render.ts';
import { bridge, drafts, fillLibrary, openLibrary, useLibraryPage } from './stored-library.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const rows = () => [...document.querySelectorAll('.found-row > div:first-child')].map(textOf);

/** Something that is found in words of a story. */
function foundIn({ text }: Article, words: string, kind: string, facts: Facts): Draft {
  const start = text.indexOf(words);
  return { kind, facts, selectors: locate(text, { start, end: start + words.length }) };
}
const actor = (name: string, words = name, more = {}) =>
  foundIn(crowd, words, 'actor', { type: 'person', name, ...more });

const people = ['Ana Prieto', 'Okafor', 'Ben Okafor', 'Amara Okafor'];
const crowd: Article = {
  ...bridge,
  url: 'https://www.courier.example/crowd',
  title: 'A crowd',
  text: `A crowd\n\n${people.join(', ')} met. It took 12 days and 40 boats.`,
};

/** Saves an article with what was found in it. */
const save = (...found: Draft[]) => keep(library.database, crowd, found, true);

const marksOf = async ({ url }: Article) => (await findKept(library.database, { url })).annotations;

async function openFound(section: string): Promise<void> {
  await openLibrary(`#${section}`);
  await until(() => expect(document.querySelector('.found-page')).not.toBeNull());
}

test.each(['people', 'figures', 'dates'])('an empty library has no %s', async (section) => {
  await openFound(section);
  await until(() => expect(textOf(document.querySelector('.empty'))).toBe('Nothing here.'));
});

describe('people and organisations', () => {
  beforeEach(async () => {
    await fillLibrary(library.database);
    await save(actor('Ana Prieto'));
    await openFound('people');
    await until(() => expect(rows()).toHaveLength(2));
  });

  test('are listed with their role and articles, those in the most articles first', () => {
    expect(textOf(find('heading', 'People and organisations'))).toBe('People and organisations');
    expect(rows()).toEqual(['Ana Prietomayor, in 2 articles', 'Rosa Prietoin 1 article']);
    expect(find('link', 'Ana Prieto').getAttribute('href')).toBe('#actor=Ana%20Prieto');
    expect(document.querySelector('.found-page ul')?.getAttribute('aria-busy')).toBe('false');
  });

  test('are found by their names', async () => {
    await type(find('textbox', 'Find a name'), 'ros');
    expect(rows()).toEqual(['Rosa Prietoin 1 article']);
    await type(find('textbox', 'Find a name'), 'nobody');
    expect([rows(), textOf(document.querySelector('.empty'))]).toEqual([[], 'Nothing here.']);
  });

  test('are kept, and given up again', async () => {
    const countKept = async () => {
      const marks = [...(await marksOf(crowd)), ...(await marksOf(article))];
      return marks.filter(({ kind, created, updated }) => kind === 'actor' && created !== updated).length;
    };
    await click(find('button', 'Keep: Ana Prieto'));
    await until(() => expect(names('button')).toContain('Kept: Ana Prieto'));
    expect(find('button', 'Kept: Ana Prieto').getAttribute('aria-pressed')).toBe('true');
    expect(await countKept()).toBe(1);
    await click(find('button', 'Kept: Ana Prieto'));
    await until(() => expect(find('button', 'Keep: Ana Prieto').getAttribute('aria-pressed')).toBe('false'));
  });

  test('lead to the text, and to more', async () => {
    await click(find('button', 'More: Rosa Prieto'));
    expect(names('menuitem')).toEqual([
      'Copy with source',
      'Show in the article',
      'Add to collection',
      'Go to the passage',
    ]);
    await click(find('menuitem', 'Show in the article'));
    expect(location.hash).toMatch(/^#article=https%3A%2F%2Fwww.news.example%2Fquay&/);
  });
});

describe('a last name that may be of two', () => {
  beforeEach(async () => {
    await save(actor('Ben Okafor'), actor('Amara Okafor'), actor('Okafor'));
    await openFound('people');
    await until(() => expect(rows()).toHaveLength(3));
  });

  test('is asked for, and given the name that the reader says', async () => {
    expect(rows().join(' ')).toMatch(/perhaps Okafor and (?:Ben|Amara) Okafor are oneCourier, March 2, 2026/);
    await click(find('button', 'Check'));
    await click(find('button', 'Not now'));
    expect(names('dialog')).toEqual([]);
    await click(find('button', 'Check'));
    expect(names('button', find('dialog')).sort()).toEqual(['Amara Okafor', 'Ben Okafor', 'Not now']);
    await click(find('button', 'Amara Okafor', find('dialog')));
    await until(() => expect(notice()).toMatch(/^“Okafor” is now “Amara Okafor”\./));
    expect([rows().length, names('dialog')]).toEqual([2, []]);
    const stored = async () => (await marksOf(crowd)).map(({ facts }) => facts.name);
    expect((await stored()).sort()).toEqual(['Amara Okafor', 'Amara Okafor', 'Ben Okafor']);
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect((await stored()).sort()).toEqual(['Amara Okafor', 'Ben Okafor', 'Okafor']));
  });
});

describe('figures and dates', () => {
  const figure = (words: string, value: number) => foundIn(crowd, words, 'figure', { form: 'number', value });

  test('are listed in their sentences, under their articles, the newest first', async () => {
    await keep(library.database, article, drafts(), true);
    await save(figure('40 boats', 40), figure('12 days', 12));
    await openFound('figures');
    await until(() => expect(rows()).toHaveLength(3));
    expect(rows()).toEqual([
      'A crowd Courier, March 2, 2026It took 12 days and 40 boats.',
      'It took 12 days and 40 boats.',
      'The quay The Example Times“It cost 3 million euros,” Rosa Prieto answered.',
    ]);
    expect([...document.querySelectorAll('.found-row b')].map(textOf)).toEqual(
      expect.arrayContaining(['12 days', '40 boats', '3 million euros']),
    );
    expect(textOf(find('heading', 'Figures'))).toBe('Figures');
    await type(find('textbox', 'Find a figure or its words'), 'cost');
    expect(rows()).toEqual(['The quay The Example Times“It cost 3 million euros,” Rosa Prieto answered.']);
    await type(find('textbox', 'Find a figure or its words'), 'took 40');
    expect(rows()).toHaveLength(2);
  });

  test('stand apart', async () => {
    await keep(library.database, article, drafts(), true);
    await openFound('dates');
    await until(() => expect(rows()).toEqual(['The quay The Example TimesAna Prieto left on 4 May.']));
    await click(find('button', 'Keep: 4 May'));
    await see('button', 'Kept: 4 May');
  });

  test('are shown 40 at a time, and from the start again when something is typed', async () => {
    const numbers = Array.from({ length: 90 }, (_, at) => `${at + 100} ships`);
    const text = `A fleet\n\n${numbers.join('. ')}.`;
    const fleet = { ...crowd, url: `${crowd.url}/fleet`, text };
    await keep(
      library.database,
      fleet,
      numbers.map((words, at) => foundIn(fleet, words, 'figure', { form: 'number', value: at })),
      true,
    );
    await openFound('figures');
    await until(() => expect(rows()).toHaveLength(40));
    await click(find('button', 'Show 40 more of 90'));
    expect(rows()).toHaveLength(80);
    await type(find('textbox', 'Find a figure or its words'), 'ships');
    expect([rows().length, names('button').at(-1)]).toEqual([40, 'Show 40 more of 90']);
  });

  test('are none in an empty library, and what was kept before is known', async () => {
    const [mark] = await save(figure('12 days', 12));
    await change(library.database, null, mark?.id ?? '', { note: 'long' });
    await openFound('dates');
    await until(() => expect(textOf(document.querySelector('.empty'))).toBe('Nothing here.'));
    await openFound('figures');
    await see('button', 'Kept: 12 days');
    expect(all('button', /^Keep: /)).toEqual([]);
  });
});
