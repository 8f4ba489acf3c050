// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as locate } from '../../src/anchors/describe.ts';
import type { Annotation, Role, SavedArticle, SavedText } from '../../src/model.ts';
import { highlighters } from '../../src/present/palette.ts';
import type { Database } from '../../src/storage/database.ts';
import { StoryText } from '../../src/ui/library/saved-text.tsx';
import { all, click, find, names, press, settle, show, textOf } from './render.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const BLOCKS: [Role, string][] = [
  ['title', 'The quay'],
  ['paragraph', 'Ana Prieto closed the old quay. It rains.'],
  ['heading', 'What comes next'],
  ['quote', 'Nobody walks here.'],
  ['item', 'A first point'],
];
const SAVED = '2026-01-01';

/** A saved text of these blocks. */
const savedOf = (blocks = BLOCKS) =>
  ({
    url: 'u',
    first: { taken: '2026-03-14T09:00:00Z', blocks: blocks.map(([role, text]) => ({ role, text })) },
  }) as unknown as SavedText;
const textOfBlocks = (blocks = BLOCKS) => blocks.map(([, text]) => text).join('\n\n');

function markOf(words: string, more: Partial<Annotation> = {}): Annotation {
  const start = textOfBlocks().indexOf(words);
  const selectors = locate(textOfBlocks(), { start, end: start + words.length });
  return {
    id: words,
    url: 'u',
    kind: 'passage',
    facts: {},
    selectors,
    created: SAVED,
    updated: SAVED,
    note: '',
    tags: [],
    ...more,
  } as Annotation;
}

const scroll = vi.fn();
const article = { url: 'u', title: 'The quay', lang: 'en', saved: SAVED } as SavedArticle;

async function open(
  annotations: Annotation[] = [],
  { blocks = BLOCKS, place = undefined as string | undefined, of = article } = {},
): Promise<void> {
  const page = { database: {} as Database, articles: [], byUrl: new Map(), go: () => {} };
  await show(StoryText, { ...page, saved: savedOf(blocks), place, article: of, annotations });
  await new Promise((resolve) => setTimeout(resolve));
}
const marks = () => [...document.querySelectorAll('mark')];
const hint = () => textOf([...document.querySelectorAll('.hint')].at(-1));

beforeEach(() => {
  scroll.mockClear();
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element, how) {
    scroll(textOf(this), how);
  });
});
afterEach(() => void vi.restoreAllMocks());

describe('a saved text', () => {
  test('has its blocks as what they are, without the title that stands above it', async () => {
    await open();
    const blocks = [...document.querySelectorAll('.story-block')].map((block) => {
      const { dataset, firstElementChild: element } = block as HTMLElement;
      const inner = element?.localName === 'ul' ? element.firstElementChild : element;
      return [dataset.role, element?.localName, inner?.getAttribute('data-start'), textOf(inner)];
    });
    expect(blocks).toEqual([
      ['paragraph', 'p', '10', 'Ana Prieto closed the old quay. It rains.'],
      ['heading', 'h3', '53', 'What comes next'],
      ['quote', 'blockquote', '70', 'Nobody walks here.'],
      ['item', 'ul', '90', 'A first point'],
    ]);
    expect([hint(), document.querySelector('.story > div')?.getAttribute('lang')]).toEqual([
      'The text as it was on Mar 14, 2026.',
      'en',
    ]);
    expect([names('button'), scroll.mock.calls]).toEqual([[], []]);
  });

  test.each<[why: string, of: object, blocks: [Role, string][]]>([
    ['it is another one', { title: 'The old quay' }, BLOCKS],
    ['it is no title', {}, [['paragraph', 'The quay']]],
  ])('has its first block when %s', async (_, more, blocks) => {
    await open([], { of: { ...article, ...more }, blocks });
    expect(textOf(document.querySelector('.story-block'))).toBe('The quay');
  });

  test('says how many marks are no longer in it', async () => {
    const gone = {
      ...markOf('old quay'),
      id: 'x',
      selectors: locate('Quite another text of the year before.', { start: 6, end: 18 }),
    };
    await open([gone, markOf('It rains')]);
    expect(hint()).toMatch(/^The text as it was on Mar 14, 2026\. .*1/);
    expect(marks().map(textOf)).toEqual(['It rains']);
  });

  test('is shown 400 blocks at a time', async () => {
    const many = Array.from({ length: 401 }, (_, at): [Role, string] => ['paragraph', `Line ${at}`]);
    await open([], { blocks: many });
    expect([document.querySelectorAll('.story-block').length, names('button')]).toEqual([400, ['Show 1 more of 401']]);
    await click(find('button'));
    expect([document.querySelectorAll('.story-block').length, names('button')]).toEqual([401, []]);
  });
});

describe('what is looked for in a saved text', () => {
  const targets = () => [...document.querySelectorAll('.target')].map((one) => [one.localName, textOf(one)]);

  test('is scrolled to: a mark, or words of a sentence', async () => {
    await open([markOf('old quay')], { place: 'old quay' });
    expect(targets()).toEqual([['mark', 'old quay']]);
    expect(scroll.mock.calls).toEqual([['old quay', { block: 'center' }]]);
    await open([markOf('old quay')], { place: '42-51' });
    expect(targets()).toEqual([['span', 'It rains.']]);
    await open([], { place: 'nothing' });
    expect([targets(), scroll.mock.calls.length]).toEqual([[], 2]);
  });

  test.each([
    [399, 400],
    [400, 600],
  ])('is among the blocks that are shown: %i', async (at, count) => {
    const many = Array.from({ length: 600 }, (): [Role, string] => ['paragraph', 'Line']);
    await open([], { blocks: many, place: `${at * 6}-${at * 6 + 4}` });
    await settle();
    expect([document.querySelectorAll('.story-block').length, targets().length]).toEqual([count, 1]);
  });
});

describe('a mark in a saved text', () => {
  const kept = {
    kind: 'actor',
    updated: '2026-02-02',
    facts: { type: 'person', name: 'Ana Prieto' },
    colour: undefined,
  };

  test('is highlighted in its colour, or as what it was kept as', async () => {
    await open([
      markOf('old quay', { colour: 'pink' }),
      markOf('It rains'),
      markOf('Ana Prieto', kept),
      markOf('closed', { ...kept, updated: SAVED }),
    ]);
    const looks = marks().map((mark) => [
      textOf(mark),
      mark.className,
      mark.dataset.kinds,
      mark.style.getPropertyValue('--own-line'),
    ]);
    const line = ([light, dark]: [string, string]) => `var(--light, ${light}) var(--dark, ${dark})`;
    expect(looks).toEqual([
      ['Ana Prieto', 'kind-mark', 'actor', ''],
      ['old quay', '', 'passage', line(highlighters.pink.line)],
      ['It rains', '', 'passage', line(highlighters.yellow.line)],
    ]);
    expect(marks().map((mark) => mark.firstElementChild?.getAttribute('aria-description'))).toEqual([
      'Actor',
      null,
      null,
    ]);
    expect(document.querySelectorAll('.margin')).toHaveLength(0);
  });

  test('is that of the highlight where something is kept in it', async () => {
    await open([markOf('Ana Prieto', kept), markOf('Ana Prieto closed', { colour: 'blue' })]);
    expect(marks().map((mark) => [textOf(mark), mark.dataset.kinds])).toEqual([
      ['Ana Prieto', 'passage'],
      ['closed', 'passage'],
    ]);
  });

  test('opens and closes its note at a press, by keys, and not at the end of a selection', async () => {
    await open([markOf('old quay', { tags: ['sea'] }), markOf('It rains')]);
    expect(textOf(document.querySelector('.margin'))).toBe('Tags: sea');
    const words = find('button', 'old quay');
    getSelection()?.selectAllChildren(words);
    words.click();
    await settle();
    expect(words.getAttribute('aria-expanded')).toBe('false');
    getSelection()?.removeAllRanges();
    await click(words);
    expect([words.getAttribute('aria-expanded'), all('textbox', 'Note').length]).toEqual(['true', 1]);
    expect(find('button', 'It rains').getAttribute('aria-expanded')).toBe('false');
    words.focus();
    expect([await press(' '), words.getAttribute('aria-expanded')]).toEqual([false, 'false']);
    expect([await press('Enter'), words.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    expect([await press('Tab'), words.getAttribute('aria-expanded')]).toEqual([true, 'true']);
    await click(find('button', 'It rains'));
    expect([words.getAttribute('aria-expanded'), all('textbox', 'Note').length]).toEqual(['false', 1]);
    await click(find('button', 'Done'));
    expect([all('textbox', 'Note'), textOf(document.activeElement)]).toEqual([[], 'It rains']);
  });

  test('has colours for a highlight, and none for what was kept', async () => {
    await open([markOf('old quay', { colour: 'pink' }), markOf('Ana Prieto', kept)]);
    await click(find('button', 'old quay'));
    const section = () => document.querySelector<HTMLElement>('section.margin-note');
    expect([section()?.dataset.colour, names('button', section() as HTMLElement).slice(0, 5)]).toEqual([
      'pink',
      ['Yellow', 'Green', 'Blue', 'Pink', 'Orange'],
    ]);
    expect(
      all('button')
        .filter((one) => one.getAttribute('aria-pressed') === 'true')
        .map((one) => one.title),
    ).toEqual(['Pink']);
    await click(find('button', 'Ana Prieto'));
    expect([section()?.dataset.colour, all('group', 'Colour')]).toEqual([undefined, []]);
  });
});
