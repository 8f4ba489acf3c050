// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { names, textOf, until } from './render.ts';
import { bridge, fillLibrary, openCollection, openLibrary, useLibraryPage } from './stored-library.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const main = () => document.querySelector('main') as HTMLElement;

/** What a view says as a whole, without the day on which it is opened, and its buttons and links. */
async function expectView(title: string, text: string, buttons: string[], links: string[]): Promise<void> {
  const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format();
  await until(() => expect(textOf(main()).replace(today, 'TODAY')).toBe(text));
  await until(() => expect([names('button', main()), names('link', main())]).toEqual([buttons, links]));
  expect(document.title).toBe(title === '' ? 'Library · Newsgloss' : `${title} · Library · Newsgloss`);
}

/** What stands at the side after the collections, of which there are none. */
const expectSide = (text: string) =>
  until(() =>
    expect(textOf(document.querySelector('#sidebar'))).toBe(
      `HomeCollectionsGather articles and highlights for an essay or a seminar.${text}`,
    ),
  );

const [quay, opening] = [article.url, bridge.url].map(encodeURIComponent);
const TRASH =
  'Back to everythingTrashWhat you delete stays here for 30 days on which the browser is in use. Then it is removed for good.The trash is empty.';
const FOUND =
  'Found by Newsgloss in my saved articles. What I keep becomes mine; the rest is not counted, searched or exported.';

test.each<[hash: string, title: string, text: string, buttons: string[]]>([
  ['#trash', 'Trash', TRASH, ['Back to everything']],
  ['#people', 'People and organisations', `People and organisations${FOUND}Nothing here.`, []],
  ['#dates', 'Dates', `Dates${FOUND}Nothing here.`, []],
])('an empty library has nothing at %s', async (hash, title, text, buttons) => {
  await openLibrary(hash);
  await expectView(title, text, buttons, []);
  await expectSide('');
});

const ARTICLES = ['All', 'Highlights 2', 'Notes 1', 'Articles 2'];
const LISTED = [...ARTICLES, 'The bridge opens', 'Cars cross', 'The quay', 'old quay'];
const OF_BRIDGE = 'The bridge opensCourier, March 2, 2026HighlightCars crossYellow';
const OF_QUAY = 'The quayThe Example TimesHighlightold quayYellowNote: which one?Tags: sea';
const COMPARED =
  'The Example TimesThe quayCourier, March 2, 2026The bridge opensMineMy highlightsAna Prieto, the mayor, closed the old quay.Cars cross the new bridge.Who speaksRosa Prieto“It cost 3 million euros,”not namedFigures told differentlyNo figure is told differently.The text of “The bridge opens” is not saved: only what you kept of it is compared.';
const DATES =
  'My highlightsAll dates in the textsThere is no date in your highlights.March 2, 2026The bridge opensCourier, published on this day';
const FIGURES =
  '“It cost 3 million euros,” Rosa Prieto answered.The Example TimesAna Prieto left on 4 May.The Example Times';
const KEEP = ['3 million euros', '4 May'].flatMap((words) => [`Keep: ${words}`, `More: ${words}`]);
const SORTED = ['Sort, select', 'More: The bridge opens', 'More: The quay'];

test.each<[hash: string, title: string, text: string, buttons: string[], links: string[]]>([
  ['', '', `All Highlights 2Notes 1Articles 2Today${OF_BRIDGE}${OF_QUAY}`, SORTED, LISTED],
  ['#highlights', '', `All Highlights 2Notes 1Articles 2Today${OF_BRIDGE}${OF_QUAY}`, SORTED, LISTED],
  [
    '#notes',
    '',
    `All Highlights 2Notes 1Articles 2Today${OF_QUAY}`,
    ['Sort, select', 'More: The quay'],
    [...ARTICLES, 'The quay', 'old quay'],
  ],
  [
    '#articles',
    '',
    'All Highlights 2Notes 1Articles 2The bridge opensCourier, Ida Lind, March 2, 20261 highlightThe quayThe Example Times1 highlight, 1 note',
    ['Sort, select'],
    [...ARTICLES, 'The bridge opensCourier, Ida Lind, March 2, 2026', 'The quayThe Example Times'],
  ],
  [
    '#tag=sea',
    'sea',
    `seaAll Highlights 1Notes 1Articles Today${OF_QUAY}`,
    ['Sort, select', 'More: The quay'],
    ['All', 'Highlights 1', 'Notes 1', 'Articles', 'The quay', 'old quay'],
  ],
  ['#trash', 'Trash', TRASH, ['Back to everything'], []],
  [
    '#actor=Rosa%20Prieto',
    'Rosa Prieto',
    `People and organisationsRosa PrietoIn 1 of my articlesWhat Rosa Prieto says“It cost 3 million euros,”The Example Timesperhaps “It is not safe,”The Example TimesCheckFigures in sentences about Rosa Prieto${FIGURES}`,
    ['More: Rosa Prieto', 'Keep: It cost 3 million euros,', 'More: It cost 3 million euros,', 'Check', ...KEEP],
    [
      'People and organisations',
      '“It cost 3 million euros,”',
      '“It is not safe,”',
      '“It cost 3 million euros,” Rosa Prieto answered.',
      'Ana Prieto left on 4 May.',
    ],
  ],
  [
    '#actor=Ana%20Prieto',
    'Ana Prieto',
    `People and organisationsAna PrietoIn 1 of my articlesWhat each outlet calls Ana PrietoThe Example TimesmayorWhat Ana Prieto saysperhaps “It is not safe,”The Example TimesCheckFigures in sentences about Ana Prieto${FIGURES}`,
    ['More: Ana Prieto', 'Check', ...KEEP],
    [
      'People and organisations',
      '“It is not safe,”',
      '“It cost 3 million euros,” Rosa Prieto answered.',
      'Ana Prieto left on 4 May.',
    ],
  ],
  [
    `#compare=${quay}&${opening}`,
    'Two articles compared',
    `Back to everythingTwo articles compared${COMPARED}`,
    ['Back to everything'],
    ['The quay', 'The bridge opens', 'Rosa Prieto'],
  ],
  [
    `#timeline=${quay}&${opening}`,
    'Timeline',
    `Back to everythingTimeline2 articles${DATES}`,
    ['Back to everything', 'My highlights', 'All dates in the texts'],
    ['Courier'],
  ],
  [
    '#search=quay',
    '',
    'All Mine 2Saved texts 2Mine: 2, Saved texts: 2MineThe Example TimesThe quayHighlightThe Example Timesold quayYellowNote: which one?Tags: seaIn saved texts words of the articles, not marked by meThe quay The Example TimesThe quayAna Prieto, the mayor, closed the old quay.Names and figures found in the text are not searched. Search them too',
    ['All', 'Mine 2', 'Saved texts 2', 'Search them too'],
    ['The quay', 'old quay', 'The quay', 'Ana Prieto, the mayor, closed the old quay.'],
  ],
  [
    '#search=nothing',
    '',
    'All Mine Saved texts No highlight, note or saved text says “nothing”.Names and figures found in the text are not searched. Search them too',
    ['All', 'Mine', 'Saved texts', 'Search them too'],
    [],
  ],
])('a library has what is in it at %s', async (hash, title, text, buttons, links) => {
  await fillLibrary(library.database);
  await openLibrary(hash);
  await expectView(title, text, buttons, links);
  await expectSide('TagsseaIn the textPeople and organisationsFiguresDatesNo backup yet.');
});

test('an article has its source, its citation, its text with what is marked in it, and what was found', async () => {
  await fillLibrary(library.database);
  await openLibrary(`#article=${quay}`);
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format();
  const found = [
    'ActorsAna Prieto, Rosa Prieto',
    'Figures3 million euros, 4 May',
    'Quotesperhaps Ana Prieto, Rosa Prieto',
  ];
  await expectView(
    'The quay',
    `HomeCopy citationAdd to collectionExportThe Example TimesThe quayWho wrote it?, No dateThe quay. (n.d.). The Example Times. Retrieved TODAY, from https://www.news.example/quayAPA 7In the text: (“The Quay,” n.d.)The page names no author, so the headline comes first.Add oneIt has noneAna Prieto, the mayor, closed the old quay. “It is not safe,” she said.which one?Tags: sea“It cost 3 million euros,” Rosa Prieto answered. Ana Prieto left on 4 May.The text as it was on ${day}. In the textWhat Newsgloss found when the article was saved. Keep what you need; the rest is never counted or exported.${found.join('')}`,
    [
      ...['Copy citation', 'Add to collection', 'Export', 'More: The quay', 'The Example Times', 'The quay'],
      ...['Who wrote it?', 'No date', 'Style: APA 7', 'Add one', 'It has none', 'old quay', 'which one?Tags: sea'],
      ...found,
    ],
    ['Home'],
  );
});

test('an article of which no text is saved has what was marked in it', async () => {
  await fillLibrary(library.database);
  await openLibrary(`#article=${opening}`);
  await expectView(
    'The bridge opens',
    'HomeCopy citationAdd to collectionExportCourierThe bridge opensIda Lind, March 2, 2026Lind, I. (2026, March 2). The bridge opens. Courier. https://www.courier.example/bridgeAPA 7In the text: (Lind, 2026)Cars crossYellowCopy',
    [
      ...['Copy citation', 'Add to collection', 'Export', 'More: The bridge opens', 'Courier', 'The bridge opens'],
      ...['Ida Lind', 'March 2, 2026', 'Style: APA 7', 'Copy with its source: Cars cross', 'More: Cars cross'],
    ],
    ['Home'],
  );
});

const HEAD = ['More: Harbour', 'Export'];
const NOTHING =
  'Nothing is in this collection yet. Choose articles or highlights in your library, and then “Add to collection”.';

test.each<[tab: string, isBare: boolean, text: string, buttons: string[], links: string[]]>([
  [
    'collection',
    false,
    'Highlightold quayYellowThe quayHighlightCars crossYellowThe bridge opens',
    ['Move: old quay', 'More: old quay', 'Move: Cars cross', 'More: Cars cross'],
    ['old quayYellowThe quay', 'Cars crossYellowThe bridge opens'],
  ],
  [
    'collection-articles',
    false,
    'The quayThe Example Times1 highlightThe bridge opensCourier, Ida Lind, March 2, 20261 highlightAdd articles',
    ['Move: The quay', 'More: The quay', 'Move: The bridge opens', 'More: The bridge opens'],
    ['The quayThe Example Times', 'The bridge opensCourier, Ida Lind, March 2, 2026', 'Add articles'],
  ],
  ['collection-compare', false, COMPARED, [], ['The quay', 'The bridge opens', 'Rosa Prieto']],
  ['collection-timeline', false, DATES, ['My highlights', 'All dates in the texts'], ['Courier']],
  [
    'essay',
    false,
    'Not used yet 2From the textold quayHighlightThe Example TimesCars crossHighlightCourierDrag a card here, or choose one and press 1.ParagraphSectionAdd from 2 cards not used yet',
    [
      ...['From the text', 'Move: old quay', 'Add to a section: old quay', 'Move: Cars cross'],
      ...['Add to a section: Cars cross', 'More: Section 1', 'Paragraph', 'Section', 'Add from 2 cards not used yet'],
    ],
    [],
  ],
  ['collection', true, NOTHING, [], []],
  ['collection-articles', true, `${NOTHING}Add articles`, [], ['Add articles']],
  ['collection-compare', true, 'Two articles are needed to compare.', [], []],
  [
    'collection-timeline',
    true,
    'My highlightsAll dates in the textsThere is no date in your highlights.',
    ['My highlights', 'All dates in the texts'],
    [],
  ],
  [
    'essay',
    true,
    'Not used yet 0From the textYour highlights in the articles of this collection come here.Drag a card here, or choose one and press 1.ParagraphSection',
    ['From the text', 'More: Section 1', 'Paragraph', 'Section'],
    [],
  ],
])('a collection has what is in it at %s, bare: %s', async (tab, isBare, text, buttons, links) => {
  await openCollection(library.database, tab, { isBare });
  const count = isBare ? 0 : 2;
  await expectView(
    'Harbour',
    `HarbourHighlights ${count}Articles ${count}Compare Timeline Essay Export${text}`,
    [...HEAD, ...buttons],
    [`Highlights ${count}`, `Articles ${count}`, 'Compare', 'Timeline', 'Essay', ...links],
  );
});
