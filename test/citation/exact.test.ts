// How each style cites sources of every kind, alone and together: test/citation/exact.
//   npx vitest run --config test/vitest.config.ts --project unit test/citation/exact.test.ts -u      writes it anew
import { expect, test } from 'vitest';
import { cite, citeTogether, hasNumberedNotes, nameList } from '../../src/citation/cite.ts';
import type { CitationStyle } from '../../src/citation/loaded-style.ts';
import { htmlRuns, type Run } from '../../src/citation/runs.ts';
import { createCiteKeys, readSource } from '../../src/citation/source.ts';
import { type Author, type Medium, type SavedArticle, styles } from '../../src/model.ts';
import { load, type Parts } from './csl/read.ts';

const base: SavedArticle = {
  url: 'https://tide.example/2025/lock',
  title: 'Lock gates give way after a night of rain',
  site: 'Tide Courier',
  lang: 'en',
  added: '2025-11-02T08:00:00.000Z',
  published: '2025-03-04T06:00:00Z',
};

const person = (family: string, given?: string, more: object = {}): Author => ({
  family,
  ...(given && { given }),
  ...more,
});
const many = (count: number): Author[] =>
  Array.from({ length: count }, (_, at) => person(`Berg${String.fromCharCode(97 + at)}`, 'Ida'));

const AUTHORS: [string, Author[]][] = [
  ['nobody', []],
  ['one', [person('Okafor', 'Amara Jane')]],
  ['only a family name', [person('Madonna')]],
  ['a body', [{ literal: 'Ministry of Tides' }]],
  ['a body with a full stop', [{ literal: 'Tide Works Inc.' }]],
  ['a particle', [person('Berg', 'Cy', { 'non-dropping-particle': 'van der' })]],
  ['a particle with an apostrophe', [person('Arc', "Jo'hanna", { 'non-dropping-particle': "d'" })]],
  ['a particle that is dropped', [person('Humboldt', 'Jean-Paul', { 'dropping-particle': 'von' })]],
  ['a suffix', [person('King', 'Martin', { suffix: 'Jr.' })]],
  ['initials', [person('Rowe', 'J.K.'), person('Lind', 'A. B.')]],
  ['a name without spaces', [person('王', '小明'), person('Li', 'Wei')]],
  ...[2, 3, 4, 5, 6, 7, 8, 19, 20, 21, 22].map((count): [string, Author[]] => [`${count} people`, many(count)]),
];

const TITLES = [
  'What the river took',
  'Who opened the gates?',
  'They said “no”',
  'Gates: a history of the lock at Velm',
  'Why? A story of the rain',
  "It's the 'lock' that \"failed\"",
  'The lock, and what is left of it!',
  'A lock at NATO’s e-port with iPhones',
  'Rain, “and more”,',
  '‘Lock’',
];

const MEDIA: Medium[] = ['newspaper', 'magazine', 'website', 'blog'];

const DATES: [string, Partial<SavedArticle>][] = [
  ['a day', {}],
  ['a month', { published: '2025-05' }],
  ['a year', { published: '2025' }],
  ['no such month', { published: '2025-13-40' }],
  ['no such day', { published: '2025-12-32' }],
  ['no date', { published: undefined }],
  ['a change later', { modified: '2025-09-30T09:00:00Z' }],
  ['only a change', { published: undefined, modified: '2025-09-30T09:00:00Z' }],
  ['a date that the reader took out', { corrected: { published: '' }, modified: '2025-09-30' }],
];

const [one = []] = AUTHORS.map(([, authors]) => authors).filter(({ length }) => length === 1);

const of = (authors: Author[], own: Partial<SavedArticle> = {}): SavedArticle => ({
  ...base,
  ...own,
  corrected: { authors, ...own.corrected },
});

const CASES: [string, SavedArticle][] = [
  ...AUTHORS.map(([name, authors]): [string, SavedArticle] => [name, of(authors)]),
  ...TITLES.flatMap((title): [string, SavedArticle][] => [
    [title, of(one, { title })],
    [`${title} by nobody`, of([], { title })],
  ]),
  ...MEDIA.flatMap((medium) =>
    [one, []].map((authors): [string, SavedArticle] => [
      `${medium} by ${authors.length}`,
      of(authors, { corrected: { medium } }),
    ]),
  ),
  ...MEDIA.map((medium): [string, SavedArticle] => [
    `${medium} by nobody, without a date`,
    of([], { published: undefined, title: 'Rain?', corrected: { medium } }),
  ]),
  ...DATES.flatMap(([name, own]) =>
    [one, []].map((authors): [string, SavedArticle] => [`${name} by ${authors.length}`, of(authors, own)]),
  ),
  ['a blog that says so', of(one, { site: 'The Lock Blog' })],
  ['another language', of(one, { lang: 'de', title: 'Die Schleuse bricht nach dem Regen' })],
  ['no language', of(one, { lang: '' })],
  ['no address', of(one, { url: 'file:///home/lock.html' })],
  ['no address and no date', of([], { url: 'file:///home/lock.html', published: undefined })],
  ['no outlet', of([], { site: undefined })],
  ['saved on another day', of(one, { saved: '2025-12-24T20:00:00.000Z', published: undefined })],
];

const csl = (parts: Parts): CitationStyle => ({ ...load(parts), id: 'own' });

const name =
  '<names variable="author"><name and="text" initialize-with=". " name-as-sort-order="first" et-al-min="4" et-al-use-first="2"/><substitute><text variable="container-title" font-style="italic"/></substitute></names>';
const short =
  '<names variable="author"><name form="short" and="symbol" et-al-min="3" et-al-use-first="1"/><substitute><text variable="title" quotes="true"/></substitute></names>';
const issued =
  '<choose><if variable="issued"><date variable="issued" form="text"/></if><else><text term="no date"/></else></choose>';
const year =
  '<choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose>';
const bibliography = `<group delimiter=". ">${name}${issued}<text variable="title" quotes="true" text-case="title"/><text variable="container-title" font-style="italic"/><text variable="URL" prefix="&lt;" suffix="&gt;"/></group>`;

const STYLES: { [name: string]: CitationStyle } = {
  ...Object.fromEntries(styles.map((style) => [style, style])),
  'csl-author-date': csl({
    citation: `<group delimiter=", ">${short}${year}</group>`,
    citationAttributes:
      'disambiguate-add-year-suffix="true" disambiguate-add-names="true" disambiguate-add-givenname="true"',
    bibliography,
    sort: '<sort><key variable="author"/><key variable="issued"/><key variable="title"/></sort>',
    suffix: '.',
  }),
  'csl-notes': csl({
    attributes: 'class="note"',
    citation: `<choose><if position="ibid"><text term="ibid" text-case="capitalize-first"/></if><else-if position="subsequent">${short}<text variable="first-reference-note-number" prefix=" n. "/></else-if><else>${bibliography}</else></choose>`,
    bibliography,
    bibliographyAttributes: 'subsequent-author-substitute="———"',
    sort: '<sort><key variable="issued" sort="descending"/></sort>',
  }),
};

const show = (runs: Run[]) =>
  htmlRuns(runs)
    .replaceAll(/ rel="[^"]*"/g, '')
    .replace(/<a href="[^"]*">([^<]*)<\/a>/g, '<$1>');

test.each(Object.entries(STYLES))('%s cites every source alone', async (name, style) => {
  const lines = CASES.flatMap(([what, article]) => {
    const { reference, inText, laterNote } = cite(article, style);
    const later = laterNote ? [`  ${show(laterNote(3, true))} / ${show(laterNote(3, false))}`] : [];
    return [what, `  ${show(reference)}`, `  ${show(inText)}`, ...later];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${name}.txt`);
});

/** Works that share authors, years and titles, of which one is there twice. */
const SHELF: SavedArticle[] = [
  of([person('Lind', 'Ida')], { title: 'The weir' }),
  of([person('Lind', 'Ida')], { title: 'A weir' }),
  of([person('Lind', 'Ida')], { title: 'A weir', published: '2024' }),
  of([person('Lind', 'Ida')], { title: 'A weir', published: undefined }),
  of([person('Lind', 'Ida')], { title: 'No weir', published: undefined }),
  of([person('Lind', 'Jon')], { title: 'Dams' }),
  of([person('Berg', 'Cy', { 'non-dropping-particle': 'van der' })], { title: 'Ponds' }),
  of([person('Lind', 'Ida'), person('Roe', 'Tom')], { title: 'Two of us' }),
  of([person('Lind', 'Ida'), person('Roe', 'Tom'), person('Ng', 'Li')], { title: 'Three of us' }),
  of([person('Lind', 'Ida'), person('Roe', 'Tom'), person('Ode', 'Wu')], { title: 'Three others' }),
  of([{ literal: 'The Ministry' }], { title: '10 locks' }),
  of([{ literal: 'The Ministry' }], { title: '9 locks' }),
  of([], { title: 'The rain' }),
  of([], { title: 'A river' }),
  of([], { title: 'Éclair', site: 'An Orb' }),
  of([person('Lind', 'Ida')], { title: 'The weir' }),
].map((article, at) => ({
  ...article,
  url: `https://tide.example/${at === 15 ? 0 : at}${at === 15 ? '?again=1' : ''}`,
}));

test.each(Object.entries(STYLES))('%s cites sources together', async (name, style) => {
  const copies = SHELF.map((article, at) => (at === 15 ? { ...article, url: SHELF[0]?.url ?? '' } : article));
  const { references, inText, laterNotes } = citeTogether(copies, style, 'en');
  const lines = [
    `${nameList(style)}, ${hasNumberedNotes(style) ? 'notes' : 'no notes'}`,
    ...references.map(show),
    '',
    ...[...inText].map(
      ([url, runs]) => `${url.slice(-3)} ${show(runs)} ${show(laterNotes.get(url)?.(2, false) ?? [])}`,
    ),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${name}-together.txt`);
});

test.each(['apa', 'csl-author-date'])('the letters of 28 works of a year go on after z: %s', (name) => {
  const works = Array.from({ length: 28 }, (_, at) =>
    of(one, { title: `Lock ${at + 1}`, url: `https://tide.example/lock-${at}` }),
  );
  const { inText } = citeTogether(works, STYLES[name] as CitationStyle, 'en');
  const letters = [...inText.values()].map((runs) => /2025(\w*)\)/.exec(show(runs))?.[1]);
  expect(letters).toEqual([...'abcdefghijklmnopqrstuvwxyz'].concat('aa', 'ab'));
});

test('keys are unique, in ASCII, and go on after z', () => {
  const keyOf = createCiteKeys();
  const keys = [
    of(one),
    of([{ literal: 'Große Ørsted-Werke' }]),
    of([], { published: undefined, title: 'The' }),
    of([person('王', '小明')], { title: '東京 x' }),
    of([], { site: '東京', title: '東京', published: undefined }),
  ].map((article) => keyOf(readSource(article)));
  expect(keys).toEqual(['okafor2025lock', 'grosseorstedwerke2025lock', 'tidecourier', 'tidecourier2025x', 'article']);
  const again = Array.from({ length: 28 }, () => keyOf(readSource(of(one))));
  expect([again[0], again[24], again[25], again[27]]).toEqual([
    'okafor2025lock-b',
    'okafor2025lock-z',
    'okafor2025lock-ba',
    'okafor2025lock-bc',
  ]);
});
