import { describe, expect, test } from 'vitest';
import { readWhole } from './sample-library.ts';

const NOW = '2025-05-01T00:00:00.000Z';
const URL = 'https://news.example/a';

/** The articles of a file, and of each the passages with their places. */
async function read(text: string) {
  const { library, skipped } = await readWhole(text, NOW);
  const articles = library.map(({ article, annotations }) => ({
    ...article,
    passages: annotations.map(({ selectors: [{ exact }, { start, end }] }) => `${exact} ${start}-${end}`),
  }));
  return { articles, skipped };
}

const bare = { url: URL, title: URL, lang: '', added: NOW, saved: NOW, passages: [] };

describe('an entry in RIS', () => {
  test.each<[what: string, lines: string[], article: object]>([
    ['with nothing but an address', [], bare],
    ['with a year', ['PY  - 2025'], { ...bare, published: '2025' }],
    ['with a month', ['DA  - 2025/03//'], { ...bare, published: '2025-03' }],
    ['with no date in its date', ['DA  - soon'], bare],
    [
      'that was seen',
      ['Y2  - 2025/01/02'],
      { ...bare, added: '2025-01-02T00:00:00.000Z', saved: '2025-01-02T00:00:00.000Z' },
    ],
    [
      'by a body, after which a comma stands',
      ['AU  - Lorn Council,'],
      { ...bare, authors: [{ literal: 'Lorn Council' }], byline: 'Lorn Council' },
    ],
    ['with an empty author', ['AU  - '], bare],
    ['with two titles', ['TI  - Dams', 'T1  - Ships'], { ...bare, title: 'Dams' }],
    ['with a word twice', ['KW  - dams', 'KW  - dams', 'KW  - '], { ...bare, tags: ['dams'] }],
    ['with two notes', ['N1  - One', 'N1  - <p>Two<br>lines</p>'], { ...bare, note: 'One\n\nTwo\nlines' }],
    ['with a mark that is none', ['N1  - 3 < 5'], { ...bare, note: '3 < 5' }],
    ['with its language', ['LA  - fr'], { ...bare, lang: 'fr' }],
  ])('%s', async (_, lines, article) => {
    const text = ['TY  - NEWS', `UR  - ${URL}`, ...lines, 'ER  - ', ''].join('\r\n');
    const { articles } = await read(text);
    expect(articles).toEqual([{ ...article, corrected: { medium: 'newspaper' } }]);
  });

  test('of two, each keeps its own', async () => {
    const { articles, skipped } = await read(
      ['TY  - NEWS', `UR  - ${URL}`, 'TI  - Dams', 'ER  - ', 'TY  - NEWS', 'TI  - Ships', 'ER  - ', ''].join('\n'),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Dams']);
    expect(skipped).toBe(1);
  });
});

describe('a table of Readwise', () => {
  test.each<[what: string, row: string, passage: string]>([
    ['a place', '12', 'The dam broke. 12-26'],
    ['a place of 0', '0', 'The dam broke. 0-14'],
    ['a place before the text', '-3', 'The dam broke. 0-14'],
    ['a place between two letters', '1.5', 'The dam broke. 0-14'],
    ['no place', '', 'The dam broke. 0-14'],
    ['a word for a place', 'page 3', 'The dam broke. 0-14'],
  ])('with %s', async (_, location, passage) => {
    const { articles } = await read(`Highlight,Title,URL,Location\nThe dam broke.,Dams,${URL},${location}\n`);
    expect(articles).toEqual([{ url: URL, title: 'Dams', lang: '', added: NOW, passages: [passage] }]);
  });

  test.each<[what: string, note: string, read: object]>([
    ['words', 'why?', { note: 'why?', tags: [] }],
    ['tags only', '.water .big_dams', { note: '', tags: ['water', 'big dams'] }],
    ['tags before words', '.water why .not?', { note: 'why .not?', tags: ['water'] }],
    ['dots', '... and so on', { note: '... and so on', tags: [] }],
  ])('with a note of %s', async (_, note, annotation) => {
    const { library } = await readWhole(`Highlight,URL,Note,Color\nThe dam broke.,${URL},${note},Purple-ish\n`, NOW);
    expect(library[0]?.annotations).toMatchObject([{ ...annotation, colour: 'yellow', created: NOW, updated: NOW }]);
  });

  test('with tags of the article and notes on it, one after the other', async () => {
    const rows = [`,Dams,${URL},.old One`, `Dams,Dams,${URL},Two`, `,,${URL},`].join('\n');
    const { articles } = await read(`Highlight,Title,URL,Note\n${rows}\n`);
    expect(articles).toEqual([
      { url: URL, title: 'Dams', lang: '', added: NOW, note: 'One\n\nTwo', tags: ['old'], passages: [] },
    ]);
  });
});

describe('a table of our own', () => {
  const head = 'kind,text,url,id,start,end,facts,article';
  const row = (exact: string, start = '0') =>
    `passage,${exact},${URL},id-${exact},${start},3,{},"{""title"":""Dams"",""lang"":""en"",""added"":""${NOW}""}"`;

  test.each([
    ['\n', 'a line feed'],
    ['\r', 'a carriage return'],
    ['\r\n', 'both'],
    ['\n\n,,\n', 'rows without a letter'],
  ])('has rows with %j between them: %s', async (end) => {
    const { articles } = await read([head, row('one'), row('two')].join(end));
    expect(articles.map(({ passages }) => passages)).toEqual([['one 0-3', 'two 0-3']]);
  });

  test.each([
    [[row('one'), row('two', 'x')], 'damaged', 'row 2'],
    [[row('one', '-1')], 'damaged', 'row 1'],
    [[row('one').replace('{}', '[]')], 'damaged', 'row 1'],
    [[row('one'), row('two'), 'passage,three'], 'cut short', 'row 3'],
    [[row('one'), `"${row('two')}`], 'cut short', 'row 2'],
    [[], 'nothing in it', ''],
  ])('%# is refused with the row that is damaged', async (rows, reason, place) => {
    await expect(read([head, ...rows, ''].join('\n'))).rejects.toMatchObject({ name: 'Unreadable', reason, place });
  });
});

describe('a file of our own counts what it cannot read', () => {
  const article = { url: URL, title: 'Dams', lang: 'en', added: NOW };
  const passage = {
    id: 'a',
    kind: 'passage',
    selectors: [
      { type: 'TextQuoteSelector', exact: 'dam', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 3 },
    ],
  };
  test.each<[what: string, articles: unknown[], skipped: number]>([
    ['nothing', [{ ...article, annotations: [passage] }], 0],
    ['an annotation', [{ ...article, annotations: [passage, { id: 'b' }] }], 1],
    [
      'an article with two annotations',
      [{ ...article, annotations: [passage] }, { annotations: [passage, passage] }],
      2,
    ],
    ['an article without a list', [{ ...article, annotations: [passage] }, article], 1],
    ['what is no article', [{ ...article, annotations: [passage] }, 3, null], 2],
  ])('%s', async (_, articles, skipped) => {
    const found = await read(JSON.stringify({ format: 'newsgloss', version: 1, articles }));
    expect(found).toMatchObject({ articles: [{ url: URL, passages: ['dam 0-3'] }], skipped });
  });
});
