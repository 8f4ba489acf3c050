import { describe, expect, test } from 'vitest';
import { toIso } from '../../src/article/metadata/published.ts';
import { cutParticulars, readMetadata } from '../../src/article/metadata.ts';
import { openPage } from './open-page.ts';

const HERE = 'https://www.news.example/2026/03/harbour-closes';
const read = (head: string, body = '', url = HERE) =>
  readMetadata(openPage(`<!doctype html><head>${head}</head><body>${body}`, url), url);
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('linked data', () => {
  test('is read first', () => {
    const head = linked({
      '@type': 'NewsArticle',
      headline: 'Harbour  closes',
      author: [{ '@type': 'Person', name: 'Ana Ruiz' }, { name: 'By Tom Brandt' }],
      publisher: { name: 'The Velmora Post' },
      datePublished: '2026-03-04T08:00:00+0100',
      inLanguage: 'en-GB',
    });
    expect(read(`${head}<meta property="og:title" content="Another title">`)).toMatchObject({
      title: 'Harbour closes',
      byline: 'Ana Ruiz and Tom Brandt',
      authors: [{ name: 'Ana Ruiz', type: 'person' }, { name: 'Tom Brandt' }],
      site: 'The Velmora Post',
      published: '2026-03-04T08:00:00+01:00',
      lang: 'en-GB',
      declared: true,
    });
  });

  test.each([
    [
      'in a graph',
      {
        '@graph': [
          { '@type': 'WebPage' },
          { '@type': ['Thing', 'http://schema.org/ReportageNewsArticle'], headline: 'Found' },
        ],
      },
    ],
    ['in a list', [{ '@type': 'Organization' }, { '@type': 'Article', headline: 'Found' }]],
    ['as the main entity', { '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', headline: 'Found' } }],
  ])('is found %s', (_, data) => expect(read(linked(data)).title).toBe('Found'));

  test('that cannot be parsed is ignored', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>';
    expect(read(`${head}<meta property="og:title" content="Still here">`).title).toBe('Still here');
  });

  test('with unexpected values does not throw', () => {
    for (const data of [
      null,
      7,
      'x',
      [[[]]],
      { '@type': 7 },
      { '@type': 'Article', author: [null, 7, { name: {} }], headline: [] },
    ]) {
      expect(() => read(linked(data))).not.toThrow();
    }
  });
});

describe('the byline', () => {
  test.each([
    ['', '<h1>Harbour closed</h1><div>By Ana Ruiz<br>Thursday 12 March 2026, 4:15 pm</div>', 'Ana Ruiz'],
    ['<meta name="author" content="By Ana Ruiz">', '', 'Ana Ruiz'],
    [
      '<meta name="author" content="The Velmora Post"><meta property="og:site_name" content="The Velmora Post">',
      '<a href="/">The Velmora Post</a>',
      'The Velmora Post',
    ],
    [
      '<meta name="author" content="The Velmora Post"><meta property="og:site_name" content="The Velmora Post">',
      '<h1>Harbour closed</h1><p class="autor">Ana Ruiz | Publicado hace 3 horas</p>',
      'Ana Ruiz',
    ],
    [
      '<meta name="author" content="Bund der Gärtner e.V.">',
      '<h1>Der Frost</h1><h5><em>Von Max Frey</em></h5>',
      'Max Frey',
    ],
    // a label before the name, also of its own
    ['', '<h1>Harbour closed</h1><p>By</p><div><p>Ana Ruiz</p></div>', 'Ana Ruiz'],
    ['', '<h1>Der Frost</h1><h4>Autorin:</h4><p><a href="/profil/7">Ida Frey</a></p>', 'Ida Frey'],
    ['', '<h1>Der Frost</h1><a href="/mail"><b>Von:</b><br> Ida Frey</a>', 'Ida Frey'],
    ['', '<h1>Harbour closed</h1><p>By</p><p>the sea, on Monday</p>', undefined],
    ['', '<h1>Harbour closed</h1><div class="submitted">Saved by <span class="username">gull77</span></div>', 'gull77'],
    [
      '',
      '<h1>Harbour closed</h1><div class="submitted"><span class="username">gull77</span></div><p>Text von Ana Ruiz</p>',
      'Ana Ruiz',
    ],
    ['', '<h2>Harbour closed</h2><p>posted by Wren on 4 October 2026 in <a href="/c">town</a></p>', 'Wren'],
    ['<meta name="twitter:creator" content="Ana Ruiz">', '<h1>Harbour closed</h1>', 'Ana Ruiz'],
    ['<meta name="twitter:creator" content="@anaruiz">', '<h1>Harbour closed</h1>', undefined],
    // a first name alone, and a role
    ['<meta name="author" content="Ana">', '<h1>Harbour closed</h1><p class="byline">Ana Ruiz</p>', 'Ana Ruiz'],
    ['<meta name="author" content="Ana">', '<h1>Harbour closed</h1><p class="byline">Tom Brandt</p>', 'Tom Brandt'],
    [
      '',
      '<h1>Harbour closed</h1><p class="byline"><b>Ana Ruiz</b><span>Local Democracy Reporter</span></p>',
      'Ana Ruiz',
    ],
    // other people: who commented, who wrote other stories, who took the picture
    ['', '<h1>Harbour closed</h1><div class="comment"><span class="author">gull77</span></div>', undefined],
    ['', '<h1>Harbour closed</h1><figure><span class="author-name">Tom Brandt</span></figure>', undefined],
    [
      '',
      '<div class="author">Tom Brandt</div><h1>Harbour closed</h1><div class="author">Ana Ruiz</div><p>The harbour …</p><ul><li><h3>Other</h3><div class="author">Li Wei</div></ul>',
      'Ana Ruiz',
    ],
    [
      '',
      '<h1>Harbour closed</h1><div><a rel="author">Ana Ruiz</a>, <a rel="author">Tom Brandt</a></div>',
      'Ana Ruiz and Tom Brandt',
    ],
    [
      '',
      '<h1>Der Frost</h1><div class="authors"><a href="/author/frey"><img class="author-picture">Max Frey</a></div>',
      'Max Frey',
    ],
    // words around the name
    ['', '<h1>Der Frost</h1><div class="author"><span>Geschrieben von</span><a>Max Frey</a></div>', 'Max Frey'],
    ['', '<h1>Harbour closed</h1><div class="author"><i>By</i><a>Ana Ruiz</a><i>Thursday, 3 May</i></div>', 'Ana Ruiz'],
    ['', '<h1>Harbour closed</h1><div class="author">ByAna Ruiz</div>', 'Ana Ruiz'],
    ['', '<h1>Der Frost</h1><div class="author"><b>Max Frey</b><a>Alle Artikel</a></div>', 'Max Frey'],
    ['', '<h1>Der Frost</h1><byline>Von Max Frey, dpa</byline>', 'Max Frey'],
    ['', '<h1>Der Frost</h1><p>03.05.2026 13:30 von Max Frey</p>', 'Max Frey'],
    ['', '<h1>Der Frost</h1><p>Von Wind und Wetter geschützt</p>', undefined],
    ['<meta name="author" content="Ana Ruiz; Tom Brandt">', '', 'Ana Ruiz and Tom Brandt'],
    ['<meta name="author" content="Okafor, Amara">', '', 'Okafor, Amara'],
    ['', '<h1>Der Frost</h1><p class="author">Max Frey im Gespräch mit Lea Kern</p>', 'Max Frey and Lea Kern'],
    [
      '<meta property="article:author" content="https://facebook.example/post">',
      '<a rel=author>Léa Roux</a>',
      'Léa Roux',
    ],
    ['', '<p class="byline">Von Max Frey | 03.05.2026</p>', 'Max Frey'],
    ['<meta name="author" content="admin">', '', undefined],
    [
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Max Frey">',
      '',
      'Max Frey',
    ],
    [
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="4 minutes">',
      '',
      undefined,
    ],
    ['', '<div>By <b>Ana Ruiz</b></div>', 'Ana Ruiz'],
    ['', '<h1>Der Frost</h1><p>Von: <a>Max Frey</a></p>', 'Max Frey'],
    ['', '<h1>Harbour closed</h1><p>— by Ana Ruiz</p>', 'Ana Ruiz'],
    [
      '',
      '<h1>Harbour closed</h1><p class="author">Third edition, edited by Tom Brandt</p><p>by Ana Ruiz</p>',
      'Ana Ruiz',
    ],
    ['', '<h1>Harbour closed</h1><p class="credit">AFP</p>', 'AFP'],
    ['', '<h1>Harbour closed</h1><p class="credit">FAQ</p>', undefined],
    // the label has the class too
    [
      '',
      '<h1>Der Frost</h1><div class="newsAuthor"><b class="newsAuthorLabel">Datum:</b> 12.03.2026<br><b class="newsAuthorLabel">Autor:</b> Max Frey</div>',
      'Max Frey',
    ],
    // all of them are in one source only
    [
      `${linked({ '@type': 'NewsArticle', author: 'Ana Ruiz' })}<meta name="author" content="Ana Ruiz, Tom O'Hara">`,
      '',
      "Ana Ruiz and Tom O'Hara",
    ],
    [
      `${linked({ '@type': 'NewsArticle', author: 'Ana Ruiz' })}<meta name="author" content="Tom Brandt, Li Wei">`,
      '',
      'Ana Ruiz',
    ],
    [
      `${linked({ '@type': 'NewsArticle', author: 'Ana Ruiz' })}<meta name="author" content="Ana Ruiz, Editor">`,
      '',
      'Ana Ruiz',
    ],
    ['', '<p>By Tuesday the water had gone, and with it the last boat.</p>', undefined],
    [linked({ '@type': 'NewsArticle', author: 'Elena Garc&iacute;a' }), '', 'Elena García'],
  ])('of %s %s is %s', (head, body, byline) => expect(read(head, body).byline).toBe(byline));
});

describe('the authors', () => {
  const NAMED = [
    { '@type': 'Person', name: 'Anna Berg och Tom Roe' },
    { '@type': 'Person', name: 'Emily Post' },
  ];
  const by = (author: unknown, html = '') => read(linked({ '@type': 'NewsArticle', author }), html).authors;

  test('are listed one by one, with what the page says they are', () => {
    expect(by(NAMED)).toEqual([
      { name: 'Anna Berg', type: 'person' },
      { name: 'Tom Roe', type: 'person' },
      { name: 'Emily Post', type: 'person' },
    ]);
    for (const name of ['Velmora Institute', 'Marks and Spencer']) {
      const body = { '@type': 'Organization', name };
      expect(by(body, `<p>${name}</p>`)).toEqual([{ name, type: 'body' }]);
      expect(by(body)).toBeUndefined(); // the page does not show it
    }
    expect(by(undefined, '<p class="byline">By Ana Ruiz</p>')).toEqual([{ name: 'Ana Ruiz' }]);
    expect(by(undefined)).toBeUndefined();
  });

  test('have the parts that the page gives', () => {
    const parts = { family: 'García Márquez', given: 'Gabriel' };
    const person = { '@type': 'Person', givenName: parts.given, familyName: parts.family };
    const name = 'Gabriel García Márquez';
    expect(by({ ...person, name })).toEqual([{ name, type: 'person', ...parts }]);
    // Some pages give the whole name as the family name.
    expect(by({ ...person, name: 'Ana Ruiz', givenName: 'Ana', familyName: 'Ana Ruiz' })).toEqual([
      { name: 'Ana Ruiz', type: 'person' },
    ]);
  });

  test.each([
    ['ru', 'Анна Берг и Том Роу', 2],
    ['lv', 'Anna Berg un Tom Roe', 2],
    ['he', 'דנה כהן ויוסי לוי', 2],
    ['zh', '王小明、李华', 2],
    ['en', 'Marks and Spencer', 1],
  ])('in a byline in %s: %s', (lang, byline, count) => {
    const page = `<html lang="${lang}"><p class="byline">${byline}</p>`;
    expect(readMetadata(openPage(page, HERE), HERE).authors).toHaveLength(count);
  });

  test('of a site that has the name of its author are people, if the page says so', () => {
    const site = '<meta property="og:site_name" content="Ana Ruiz">';
    const author = (type?: string) => linked({ '@type': 'NewsArticle', author: { '@type': type, name: 'Ana Ruiz' } });
    expect(read(site + author('Person')).authors).toEqual([{ name: 'Ana Ruiz', type: 'person' }]);
    expect(read(site + author(), '<p>Ana Ruiz</p>').authors).toEqual([{ name: 'Ana Ruiz', type: 'body' }]);
  });
});

test('the day of a page of a wiki is the declared one, not one that it tells of', () => {
  const wiki = '<meta name="generator" content="MediaWiki 1.43.0">';
  const story = '<h1>Velm harbour</h1><p class="date">3 May 1998</p>';
  expect(read(wiki, story).published).toBeUndefined();
  expect(read(wiki + linked({ '@type': 'Article', datePublished: '2003-02-28' }), story).published).toBe('2003-02-28');
  expect(read('', story).published).toBe('1998-05-03');
});

describe('the title', () => {
  test('on the page is preferred when the declared one ends in the name of the outlet', () => {
    expect(
      read('<title>Harbour closes for a year | The Post</title>', '<h1>Harbour closes for a year</h1>').title,
    ).toBe('Harbour closes for a year');
  });
  test('on the page is preferred when the declared one is its beginning', () => {
    const page = [
      '<meta property="og:title" content="Harbour closes">',
      '<h1>Harbour closes: “A sad day”</h1>',
    ] as const;
    expect(read(...page).title).toBe('Harbour closes: “A sad day”');
  });
  test('does not include the name of the outlet', () => {
    expect(
      read('<meta property="og:site_name" content="The Post"><title>Harbour closes - The Post</title>').title,
    ).toBe('Harbour closes');
  });
});

describe('the address', () => {
  const canonical = (href: string) => read(`<link rel=canonical href="${href}">`).url;
  test.each([
    ['the canonical one, on the site’s other host', HERE.replace('www.', ''), HERE.replace('www.', '')],
    ['relative to the page', 'harbour-closes', HERE],
    ['not that of another page of the site', '/harbour', HERE],
    ['not that of another page, with parameters', '?id=4', HERE],
    ['not that without encryption', HERE.replace('https', 'http'), HERE],
    ['not that of another site', 'https://evil.example/harbour', HERE],
    ['not that of a site it is a part of', 'https://example/harbour', HERE],
    ['not the front page', 'https://www.news.example/', HERE],
    ['not a section above', 'https://www.news.example/2026/', HERE],
    ['not a script', 'javascript:alert(1)', HERE],
    ['not nonsense', 'http://[', HERE],
    ['without tracking', '?utm_source=x&fbclid=y#top', HERE],
  ])('is %s', (_, href, url) => expect(canonical(href)).toBe(url));

  test.each([
    '/amp/story',
    '/story/amp/',
    '/story.amp.html',
    '/story?amp=1',
    '/m/story',
    '/print/story',
    '/story?id=4',
  ])('is the canonical one for a page at %s', (path) => {
    const site = 'https://www.news.example';
    expect(read(`<link rel=canonical href="${site}/story">`, '', site + path).url).toBe(`${site}/story`);
  });
});

describe('further addresses of the same article', () => {
  const aliases = (head: string, url = HERE) => readMetadata(openPage(head, url), url).aliases;
  const SITE = 'https://www.news.example';
  test.each([
    ['for AMP', '<link rel=amphtml href="/amp/2026/03/harbour-closes">', [`${SITE}/amp/2026/03/harbour-closes`]],
    [
      'for phones, on the site’s other host',
      '<link rel=alternate media="only screen and (max-width: 640px)" href="https://m.news.example/2026/03/harbour-closes">',
      ['https://m.news.example/2026/03/harbour-closes'],
    ],
    ['for printing', '<link rel=alternate media=print href="?print=1">', [`${HERE.replace(/[?#].*/, '')}?print=1`]],
  ])('%s', (_, head, expected) => expect(aliases(head)).toEqual(expected));

  test('the address of the page, if another is canonical', () =>
    expect(aliases('<link rel=canonical href="/harbour">', `${SITE}/amp/harbour?utm_source=x`)).toEqual([
      `${SITE}/amp/harbour`,
    ]));

  test.each([
    ['of another site', '<link rel=amphtml href="https://cdn.example/harbour">'],
    ['of the front page', '<link rel=alternate media=handheld href="/">'],
    ['in another language', '<link rel=alternate hreflang=es href="/es/harbour">'],
    ['of a feed', '<link rel=alternate type="application/rss+xml" href="/feed">'],
  ])('not one %s', (_, head) => expect(aliases(head)).toBeUndefined());
});

describe('the date', () => {
  const published = (head: string, url?: string) => readMetadata(openPage(head, url), url ?? HERE).published;
  test('in the local time zone is preferred to the same time in UTC', () => {
    const head = linked({ '@type': 'NewsArticle', datePublished: '2023-11-09T05:30:59Z' });
    expect(published(`${head}<body><time datetime="2023-11-08 23:30:59">8 November</time>`)).toBe(
      '2023-11-08T23:30:59',
    );
    expect(published(head, 'https://news.example/2023/11/08/mayor/')).toBe('2023-11-08');
    for (const time of ['2023-11-09T19:05', '2023-11-09T05:30:59'])
      expect(published(`${head}<body><time datetime="${time}">of a post</time>`)).toBe('2023-11-09T05:30:59Z');
    expect(published(`${head}<body><time datetime="2020-01-01T10:00:00+01:00">then</time>`)).toBe(
      '2023-11-09T05:30:59Z',
    );
  });
  test('is the day shown after the headline if that is near the declared one', () => {
    const head = linked({
      '@type': 'NewsArticle',
      headline: 'The harbour is closed',
      datePublished: '2022-05-03T17:40',
    });
    const body = (date: string) => `${head}<body><p>9 May 2022</p><h1>The harbour is closed</h1><p>${date}</p>`;
    expect(published(body('4 May 2022, 06:00'))).toBe('2022-05-04');
    expect(published(body('3 May 2022'))).toBe('2022-05-03T17:40');
    expect(published(body('17 August 1998'))).toBe('2022-05-03T17:40');
    expect(published(`<meta name=date content="2022-05-09">${body('05/03/2022')}`)).toBe('2022-05-03T17:40');
  });
  test('is the day shown on the page if the metadata has a UTC time or no date', () => {
    const head = linked({ '@type': 'NewsArticle', datePublished: '2022-05-04T00:44:52Z' });
    expect(published(`${head}<body><ul class="post-date"><li>03/05/2022 21:44</ul>`)).toBe('2022-05-03');
    expect(published('<body><span class="published">veröffentlicht 28.01.2022 06:00</span>')).toBe('2022-01-28');
  });
  test.each([
    ['<h1>The harbour is closed</h1><p>12.03.26</p>', '2026-03-12'],
    [
      '<h1>The harbour is closed</h1><script>let a = "a long line of a script …";</script><p>Lyon, 3 May 2022</p>',
      '2022-05-03',
    ],
    [
      '<h1>Velmora Post</h1><p>18.11.2026</p><h2>The harbour is closed today</h2><p>jeudi 13 juin 2019</p>',
      '2019-06-13',
    ],
    ['<h1>The harbour is closed</h1><p>Score 12.03.4 and version 1.2.30</p>', undefined],
    [
      '<h1>The harbour is closed</h1><p>Publié le 12/03/2026 à 08h41 - Mis à jour le 14/03/2026 à 09h10</p>',
      '2026-03-12',
    ],
    [
      '<h1>The harbour is closed on 3.5.2021</h1><p>Zuletzt aktualisiert: 14.03.2026</p><p>12.03.2026</p>',
      '2026-03-12',
    ],
    ['<h1>The harbour is closed</h1><p>Updated:</p><p>14 March 2026</p><p>12 March 2026</p>', '2026-03-12'],
    [
      '<h1>The harbour is closed</h1><time class="updated">14 March 2026</time><time>12 March 2026</time>',
      '2026-03-12',
    ],
    [`<h1>The harbour is closed</h1><p>12.03.2026 – ${'Nobody may sail from today on. '.repeat(9)}</p>`, '2026-03-12'],
    [
      `<h1>The harbour is closed</h1><p>Kiel, 12. März 2026 – ${'Kein Schiff darf hinaus. '.repeat(9)}</p>`,
      '2026-03-12',
    ],
    [
      `<h1>The harbour is closed</h1><p>12 March 2026 – the day it shut – ${'was quiet in town. '.repeat(12)}</p>`,
      undefined,
    ],
    [
      `<h1>The harbour is closed</h1><p>12.03.2026 – Nobody may sail from today on, said the <a href="/m">mayor</a>.</p>`,
      '2026-03-12',
    ],
    [
      `<h1>The harbour is closed</h1><p>${'No ship may leave. '.repeat(12)}</p><p>On</p><span class="date">12.03.2026</span>`,
      '2026-03-12',
    ],
    [`<h1>The harbour is closed</h1><p>${'No ship may leave. '.repeat(12)}</p><p>14.03.2026</p>`, undefined],
    ['<div class="page--related"><h1>The harbour is closed</h1><p>12.03.2026</p></div>', '2026-03-12'],
    [
      '<h1>The harbour is closed</h1><p class="comment-date">13.03.2026</p><p>Erschienen am: 12.03.2026</p>',
      '2026-03-12',
    ],
  ])('of %s is %s', (body, day) =>
    expect(published(`<title>The harbour is closed today</title><body>${body}`)).toBe(day),
  );
  test('is read from the address if it is nowhere else', () => {
    expect(published('', 'https://news.example/2023/11/08/mayor/')).toBe('2023-11-08');
    expect(published('', 'https://news.example/releases/08-11-2023')).toBe('2023-11-08');
  });
});

describe('the date of the last change', () => {
  const TITLE = '<title>The harbour is closed today</title><body><h1>The harbour is closed today</h1>';
  test.each([
    ['a later one', '2026-03-13T08:00:00Z', '2026-03-12T08:00:00Z', '2026-03-13T08:00:00Z'],
    [
      'one on the same day, in another time zone',
      '2026-03-12T07:30:00Z',
      '2026-03-12T08:00:00+01:00',
      '2026-03-12T07:30:00Z',
    ],
    ['the time of publication again', '2026-03-12T07:00:20Z', '2026-03-12T08:00:00+01:00', undefined],
    ['one before publication', '2026-03-11T08:00:00Z', '2026-03-12', undefined],
    ['one on the day of publication', '2026-03-12T09:00:00Z', '2026-03-12', undefined],
    ['no date', 'yesterday', '2026-03-12', undefined],
  ])('in JSON-LD: %s', (_, dateModified, datePublished, expected) =>
    expect(read(linked({ '@type': 'NewsArticle', datePublished, dateModified })).modified).toBe(expected),
  );
  test.each([
    ['<meta property="article:modified_time" content="2026-03-13T08:00:00Z">', '', '2026-03-13T08:00:00Z'],
    ['<meta property="og:updated_time" content="2026-03-13">', '', '2026-03-13'],
    [
      '',
      '<p>12 March 2026</p><time itemprop="dateModified" datetime="2026-03-13T08:00">13 March</time>',
      '2026-03-13T08:00',
    ],
    ['', '<p>12 March 2026</p><p>Updated: 14 March 2026</p>', '2026-03-14'],
    ['', '<p>Published 12 March 2026 · Last updated 14 March 2026</p>', '2026-03-14'],
    ['', '<p>12.03.2026</p><p>Zuletzt aktualisiert am</p><p>14.03.2026</p>', '2026-03-14'],
    ['', '<p>Publié le 12 mars 2026, mis à jour le 14 mars 2026</p>', '2026-03-14'],
    ['', '<p>12 de março de 2026</p><p>Atualizado em 14 de março de 2026</p>', '2026-03-14'],
    [
      '<meta property="og:updated_time" content="2026-11-28">',
      '<p>12 March 2026</p><p>Updated 14 March 2026</p>',
      '2026-03-14',
    ],
    ['', '<p>12 March 2026</p><p>14 March 2026</p>', undefined],
    [
      '',
      `<p>12 March 2026</p><p>${'Nobody may sail. '.repeat(20)}</p><p>${'No ship. '.repeat(40)}</p><p>Updated 14 March 2026</p>`,
      undefined,
    ],
  ])('with %s%s is %s', (head, body, modified) => expect(read(head + TITLE + body).modified).toBe(modified));
  test('does not hide that of publication in the same line', () =>
    expect(read(`${TITLE}<p>Published 12 March 2026 · Last updated 14 March 2026</p>`).published).toBe('2026-03-12'));
});

test.each([
  ['2021-08-11T16:55:12+02:00', '2021-08-11T16:55:12+02:00'],
  ['2021-08-11T16:55:12.345Z', '2021-08-11T16:55:12Z'],
  ['2021-08-11 16:55', '2021-08-11T16:55'],
  ['20210811', '2021-08-11'],
  ['2021/08/11', '2021-08-11'],
  ['11.8.2021', '2021-08-11'],
  ['Wed, 11 Aug 2021 23:55:12 GMT', '2021-08-11T23:55:12Z'],
  ['Sat, 19 Oct 2019 0:04:00 +0200', '2019-10-19T00:04:00+02:00'],
  ['Tue Jan 28 15:28:56 CET 2020', '2020-01-28T15:28:56'],
  ['3 de mayo de 2022', '2022-05-03'],
  ['19. Oktober 2019', '2019-10-19'],
  ['2022-5-5 9:17', '2022-05-05T09:17'],
  ['August 11, 2021', '2021-08-11'],
  ['2021-13-45', undefined],
  ['yesterday', undefined],
  ['', undefined],
  ['1'.repeat(5000), undefined],
])('the date “%s” is %s', (written, iso) => expect(toIso(written)).toBe(iso));

test('an address that is too long to be stored is stored without its parameters, which other versions of a page leave out, too', () => {
  const url = `https://news.example/2026/story?q=${'a'.repeat(9000)}`;
  expect(cutParticulars(read('', '', url)).url).toBe('https://news.example/2026/story');
});
