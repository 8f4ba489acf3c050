// What is read of a page when one thing of it is another, at the edges of what decides: test/article/changed.
//   npx vitest run --config test/vitest.config.ts --project unit test/article/changed-pages.test.ts -u      writes it anew
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { detect } from '../../src/article/detect.ts';
import { findRole } from '../../src/article/elements.ts';
import { isArticle } from '../../src/article/is-article.ts';
import { type Metadata, readMetadata } from '../../src/article/metadata.ts';
import type { Trace } from '../../src/article/story.ts';
import type { Candidate } from '../../src/article/types.ts';
import { openPage } from './open-page.ts';

const STORY = 'https://www.tide.example/2026/03/04/lock-gates';
const PLAIN = 'https://www.tide.example/lock';
const FRONT = 'https://www.tide.example/';
const MAIL = 'https://mail.tide.example/7/lock-gates-of-velm';
const TITLE = 'Lock gates of Velm give way after rain';

/** A sentence of just so many letters, that begins with a word of its own. */
function sentence(letters: number, first = 'Water', end = '.'): string {
  const words = `${first} ${'came over the old gates at night and went on to the town below '.repeat(40)}`;
  return `${words.slice(0, letters - end.length - 1)}s${end}`;
}

const paragraph = (letters: number, first?: string, attributes = '') =>
  `<p ${attributes}>${sentence(letters, first)}</p>`;
const paragraphs = (count: number, letters: number) =>
  Array.from({ length: count }, (_, at) => paragraph(letters, `Part${at}`)).join('');

const DECLARED = '<meta property="og:type" content="article">';
const MENU = '<nav><a href="/a">Town</a> <a href="/b">Sport</a></nav>';

const document = openPage('<!doctype html><html lang="en">', PLAIN);

/** The page with this content; the one before is gone. */
function open(body: string, head = '', title = TITLE): Document {
  document.head.innerHTML = `<title>${title}</title>${head}`;
  document.body.innerHTML = `${MENU}<main>${body}</main>`;
  return document;
}

const save = (lines: string[], name: string) =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`changed/${name}.txt`);

/** The least length of paragraphs, up to 1000 letters, with which a page is an article. */
function findLeast(count: number, [before, after, more, url]: Kind): string {
  const isOne = (length: number): boolean => {
    const { body } = open(before + paragraphs(count, length) + after);
    const blocks = readBlocks(body);
    const kept = blocks.map((block): Candidate => {
      const role = block.element.localName === 'h1' ? 'title' : findRole(block);
      return { block, role, line: '', readableShare: 1, inBody: true };
    });
    const metadata = { url, title: TITLE, lang: 'en', declared: false, likely: false, description: '', ...more };
    return isArticle(
      kept.filter(({ block }) => block.linked === 0),
      blocks,
      metadata,
      body.ownerDocument,
    );
  };
  let [low, high] = [30, 1001];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isOne(middle)) high = middle;
    else low = middle + 1;
  }
  return low > 1000 ? 'never' : String(low);
}

type Kind = [before: string, after: string, more: Partial<Metadata>, url: string];

test('whether it is an article, by the number and length of its paragraphs', async () => {
  const heading = `<h1>${TITLE}</h1>`;
  const links = (count: number) => '<p><a href="/x">Another story of the harbour and its boats</a></p>'.repeat(count);
  const KINDS: { [name: string]: Kind } = {
    declared: [heading, '', { declared: true }, PLAIN],
    'declared, on the front page': [heading, '', { declared: true }, FRONT],
    'declared, many links': [heading, links(300), { declared: true }, PLAIN],
    likely: [heading, '', { likely: true }, PLAIN],
    'likely, without a heading': ['', '', { likely: true }, PLAIN],
    'with the address of a story': [heading, '', {}, STORY],
    'with a date': [heading, '', { published: '2026-03-04' }, PLAIN],
    'with a name, without a heading': ['', '', { byline: 'Ana Ruiz' }, PLAIN],
    'with an agency': [`${heading}<p>VELM (dpa) – ${sentence(40)}</p>`, '', {}, PLAIN],
    'with a heading': [heading, '', {}, PLAIN],
    'with nothing': ['', '', {}, PLAIN],
    'with some links': [heading, links(8), {}, STORY],
    'with many links': [heading, links(80), {}, STORY],
    'the front page': [heading, '', {}, FRONT],
    'the front page, with links': [heading, links(20), {}, FRONT],
    'a mailbox': [heading, '', { likely: true }, MAIL],
  };
  const lines = Object.entries(KINDS).map(([name, kind]) => {
    const least = [1, 2, 3, 4, 5, 6].map((count) => `${count} × ${findLeast(count, kind)}`);
    return `${name}: ${least.join(', ')}`;
  });
  await save(lines, 'is-article');
});

test('whether paragraphs in boxes are a story or a list', async () => {
  const long = sentence(300);
  const BOXES: { [name: string]: (at: number) => string } = {
    alone: () => `<div><p>${long}</p></div>`,
    'under a heading': (at) => `<div><h2>Heading ${at} of them</h2><p>${long}</p></div>`,
    'under a linked heading': (at) => `<div><h2><a href="/s${at}">Heading ${at} of them</a></h2><p>${long}</p></div>`,
    'under one linked to the page': () => `<div><h2><a href="#a">Heading of a part</a></h2><p>${long}</p></div>`,
    'beside a link': (at) => `<div><p>${long}</p><a href="/s${at}">More of this</a></div>`,
    'after a linked line': (at) => `<p><a href="/s${at}">A story of the town</a></p><p>${long}</p>`,
    'beside other words': () => `<div><p>${long}</p><p>${sentence(60, 'Other')}</p></div>`,
    'beside few words': () => `<div><p>${long}</p><p>Few words</p></div>`,
    'in items': () => `<ul><li>${long}</li></ul>`,
    'in items, a fourth linked': () => `<ul><li>${long}<a href="/s">${sentence(100, 'Linked')}</a></li></ul>`,
    'in cells': () => `<table><tr><td>${long}</td></tr></table>`,
    'in cells with others': () => `<table><tr><td>3</td><td>${long}</td></tr></table>`,
    'that open with a link': (at) => `<p><a href="/s${at}">A story of the town</a><br>${long}</p>`,
    'in half links': (at) => `<p>${long}<a href="/s${at}">${sentence(290, 'Linked')}</a></p>`,
  };
  const KINDS: [string, string, string][] = [
    ['declared', DECLARED, PLAIN],
    ['story', '', STORY],
    ['plain', '', PLAIN],
    ['front', '', FRONT],
  ];
  const lines = Object.entries(BOXES).map(([name, write]) => {
    const found = KINDS.flatMap(([kind, head, url]) =>
      [4, 5]
        .filter((count) => {
          const body = `<h1>${TITLE}</h1>${Array.from({ length: count }, (_, at) => write(at)).join('')}`;
          return detect(open(body, head), url) !== null;
        })
        .map((count) => `${kind} ${count}`),
    );
    return `${name}: ${found.join(', ')}`;
  });
  await save(lines, 'boxes');
});

/** The blocks with their roles, or the rules that excluded them. */
function listBlocks(body: string, head = DECLARED): string {
  const trace: Trace[] = [];
  const found = detect(open(body, head), STORY, trace);
  const kept = found?.article.blocks.map(
    ({ role, start, end }) => `${role} ${name(found.article.text.slice(start, end))}`,
  );
  const lost = trace.filter(({ rule }) => rule !== null).map(({ rule, text }) => `${name(text)}: ${rule}`);
  return `${kept?.join(', ') ?? 'no article'}${lost.length > 0 ? ` (${lost.join(', ')})` : ''}`;
}
const name = (text: string) => text.split(/[\s:]/, 1)[0] ?? '';

const LINE_LENGTHS = [39, 40, 59, 60, 79, 80];
const BODY = paragraphs(4, 200);

const PLACES: { [name: string]: (line: string) => string } = {
  'before the title': (line) => `${line}<h1>${TITLE}</h1>${BODY}`,
  'after the title': (line) => `<h1>${TITLE}</h1>${line}${BODY}`,
  within: (line) => `<h1>${TITLE}</h1>${paragraphs(2, 200)}${line}${paragraphs(2, 210)}`,
  'at the end': (line) => `<h1>${TITLE}</h1>${BODY}${line}`,
  'at the end, before a list': (line) => `<h1>${TITLE}</h1>${BODY}${line}<ul><li>${sentence(50, 'Item')}</li></ul>`,
};

const ELEMENTS: { [name: string]: (letters: number, end: string) => string } = {
  'a line': (letters, end) => `<p>${sentence(letters, 'Line', end)}</p>`,
  'a heading': (letters, end) => `<h2>${sentence(letters, 'Line', end)}</h2>`,
  'a standfirst': (letters, end) => `<p class="article-standfirst">${sentence(letters, 'Line', end)}</p>`,
  'a box': (letters, end) => `<div>${sentence(letters, 'Line', end)}</div>`,
  'a link': (letters, end) => `<p><a href="/x">${sentence(letters, 'Line', end)}</a></p>`,
  'a quotation': (letters, end) => `<blockquote>${sentence(letters, 'Line', end)}</blockquote>`,
  'a caption': (letters, end) => `<figure><figcaption>${sentence(letters, 'Line', end)}</figcaption></figure>`,
};

test.each(Object.keys(PLACES))('what a line is by its length: %s', async (place) => {
  const lines = Object.entries(ELEMENTS).flatMap(([what, write]) =>
    ['.', ''].map((end) => {
      const found = LINE_LENGTHS.map((letters): [number, string] => [
        letters,
        /(?:(?<=^|, |\()Line: [^,)]*|\w+ Line)/.exec(listBlocks(PLACES[place]?.(write(letters, end)) ?? ''))?.[0] ??
          'absent',
      ]);
      const runs = found.filter(([, role], at) => role !== found[at - 1]?.[1]);
      return `${what}${end ? '' : ' without a full stop'}: ${runs.map(([letters, role]) => `${letters} ${role}`).join('; ')}`;
    }),
  );
  await save(lines, `lines-${place.replace(/\P{L}+/gu, '-')}`);
});

test('the title and the standfirst among the blocks', async () => {
  const lead = sentence(100, 'Lead');
  const described = (letters: number) => `${DECLARED}<meta name="description" content="${sentence(letters, 'Lead')}">`;
  const PAGES: { [name: string]: [body: string, head?: string] } = {
    'an h1': [`<h1>${TITLE}</h1>${BODY}`],
    'two of them': [`<h2>${TITLE}</h2><h1>${TITLE}</h1>${BODY}`],
    'an h2': [`<h2>${TITLE}</h2>${BODY}`],
    'most of it': [`<h1>${TITLE} and more</h1>${BODY}`],
    'less than half': [`<h1>Lock gates of Velm</h1>${BODY}`],
    'twice as long': [`<h1>${TITLE}: ${TITLE.toUpperCase()}, as they say</h1>${BODY}`],
    none: [BODY],
    'a description': [`<h1>${TITLE}</h1><p>${lead}</p>${BODY}`, described(100)],
    'one that is short': [`<h1>${TITLE}</h1><p>${sentence(45, 'Lead')}</p>${BODY}`, described(45)],
    'one that is shorter': [`<h1>${TITLE}</h1><p>${sentence(31, 'Lead')}</p>${BODY}`, described(31)],
    'one that is longer than it': [`<h1>${TITLE}</h1><p>${lead}</p>${BODY}`, described(190)],
    'one that is twice as long': [`<h1>${TITLE}</h1><p>${lead}</p>${BODY}`, described(220)],
    'a description as a heading': [`<h1>${TITLE}</h1><h2>${lead}</h2>${BODY}`, described(100)],
    'a description in a list': [`<h1>${TITLE}</h1><ul><li>${lead}</li></ul>${BODY}`, described(100)],
    'a class': [`<h1>${TITLE}</h1><div class="dek">${lead}</div>${BODY}`],
    'a class around it': [`<h1>${TITLE}</h1><div class="c-intro"><p>${lead}</p></div>${BODY}`],
    'a property': [`<h1>${TITLE}</h1><p itemprop="abstract">${lead}</p>${BODY}`],
    'two of a class': [
      `<h1>${TITLE}</h1><p class="dek">${lead}</p><p class="dek">${sentence(90, 'Second')}</p>${BODY}`,
    ],
    'one before the title': [`<p class="dek">${lead}</p><h1>${TITLE}</h1>${BODY}`],
    'one four blocks before': [`<p class="dek">${lead}</p>${'<p>Town</p>'.repeat(3)}<h1>${TITLE}</h1>${BODY}`],
    'one after the body': [`<h1>${TITLE}</h1>${BODY}${BODY}${BODY}<p class="dek">${lead}</p>`],
    'one eight blocks after': [`<h1>${TITLE}</h1>${'<p>Town</p>'.repeat(7)}<p class="dek">${lead}</p>${BODY}`],
    'one nine blocks after': [`<h1>${TITLE}</h1>${'<p>Town</p>'.repeat(9)}<p class="dek">${lead}</p>${BODY}`],
    'another title on the page': [`<h1>What the river took from us</h1><p>${lead}</p><article>${BODY}</article>`],
    'a linked one': [`<h1>${TITLE}</h1><p class="dek"><a href="/x">${lead}</a></p>${BODY}`],
  };
  await save(
    Object.entries(PAGES).map(([name, [body, head]]) => `${name}: ${listBlocks(body, head)}`),
    'heads',
  );
});

test('the body of a page, however it is cut', async () => {
  const family = (count: number, letters: number) => `<section>${paragraphs(count, letters)}</section>`;
  const styled = (first: string, letters: number) =>
    `<div class="text">${paragraph(letters, first, 'class="x"')}</div>`;
  const PAGES: { [name: string]: string } = {
    'in two sections': family(4, 200) + family(4, 200),
    'in a large and a small one': family(8, 300) + family(1, 100),
    'with more in the same style': `<article>${BODY}</article><div>${paragraphs(2, 100)}</div>`,
    'with much more in the same style': `<article>${BODY}</article><div>${paragraphs(8, 200)}</div>`,
    'in boxes of one style': ['One', 'Two', 'Three', 'Four'].map((first) => styled(first, 200)).join(''),
    'with a list that is longer': `<div>${paragraphs(3, 150)}</div><ul>${'<li>Boat from the town of Velm</li>'.repeat(40)}</ul>`,
    'with words between': `${paragraphs(2, 200)}<br>${sentence(150, 'Bare')}<br><br>${sentence(160, 'Again')}${paragraphs(2, 200)}`,
    'hidden in part': `${paragraphs(3, 200)}<p hidden>${sentence(200, 'Hidden')}</p><p style="display:none">${sentence(200, 'None')}</p><p class="sr-only">${sentence(100, 'Spoken')}</p><p aria-hidden="true">${sentence(100, 'Silent')}</p>`,
    'with a table': `${BODY}<table><tr><th>Gate</th><td>${sentence(90, 'Cell')}</td></tr></table>`,
    'with a teaser': `${paragraphs(2, 200)}<p>Read also: <a href="/x">${sentence(50, 'Link', '')}</a></p><p><a href="/y">${sentence(90, 'Other')}</a></p>${paragraphs(2, 220)}`,
    'with a comment': `${BODY}<div class="comments"><p>${sentence(200, 'Comment')}</p></div>`,
    'with an aside': `${paragraphs(2, 200)}<aside><h3>Box</h3><p>${sentence(150, 'Aside')}</p></aside>${paragraphs(2, 220)}`,
    'with soft hyphens and spaces': `${BODY}<p>Wa\u00adter   came\n\tover ${sentence(120, 'the')}</p>`,
    'with credits': `${BODY}<p>The lock. Photo: Ana Ruiz</p><p>${sentence(301, 'Long')} Photo: Ana Ruiz</p>`,
  };
  const lines = Object.entries(PAGES).map(([name, body]) => `${name}: ${listBlocks(`<h1>${TITLE}</h1>${body}`)}`);
  await save(lines, 'bodies');
});

const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...data })}</script>`;

/** A line with a name after paragraphs; the head names somebody else, who is on the page, too. */
const against = (name: string, lengths: number[]): [head: string, body: string] => [
  '<meta name="author" content="Li Wei">',
  `${lengths.map((letters) => paragraph(letters)).join('')}<p>By ${name}</p><p>Li Wei</p>`,
];

test('who wrote it, when and where', async () => {
  const NAMES = [
    'Ana Ruiz',
    'Ana',
    'ana.ruiz',
    'Ana Ruiz and Tom Brandt',
    'Ana Ruiz, Tom Brandt',
    'Ruiz, Ana',
    'Tide Courier',
    'AFP',
    'Staff writers',
    'Velm Institute',
    'By Ana Ruiz | 3 May 2021',
    'Ana Ruiz (dpa)',
    'Political Editor',
    'Ana Ruiz, London',
    'the sea',
    'Ana Ruiz for The Courier',
  ];
  const SOURCES: { [source: string]: (name: string) => [head: string, body: string] } = {
    'linked data': (name) => [linked({ author: { '@type': 'Person', name } }), ''],
    'linked data, shown': (name) => [linked({ author: name }), `<p>${name}</p>`],
    'an organisation': (name) => [linked({ author: { '@type': 'Organization', name } }), `<p>${name}</p>`],
    meta: (name) => [`<meta name="author" content="${name}">`, ''],
    'meta beside linked data': (name) => [
      `<meta name="author" content="Ana Ruiz, ${name}">${linked({ author: 'Ana Ruiz' })}`,
      '',
    ],
    'an element': (name) => ['', `<p class="byline">${name}</p>`],
    'a likely element': (name) => ['', `<p class="story-author-box">${name}</p>`],
    'a link': (name) => ['', `<p><a rel="author" href="/a">${name}</a></p>`],
    'a line': (name) => ['', `<p>By ${name}</p>`],
    'a line with a moment': (name) => ['', `<p>03.05.2026 13:30 von ${name}</p>`],
    'a label': (name) => ['', `<p>Author:</p><p>${name}</p>`],
    'a line after the story': (name) => ['', `${BODY}<p>By ${name}</p>`],
    'a line that the head contradicts': (name) => ['<meta name="author" content="Li Wei">', `<p>By ${name}</p>`],
    'a line after a paragraph, against the head': (name) => against(name, [120]),
    'a line after two paragraphs, against the head': (name) => against(name, [120, 120]),
    'a line after a paragraph and a short one, against the head': (name) => against(name, [120, 119]),
    'a biography': (name) => ['', `${BODY}<p><em>${name} is the founder of a school for sailors.</em></p>`],
    'a comment': (name) => ['', `<div class="comment"><p class="author">${name}</p></div>`],
    'two elements': (name) => ['', `<div><b class="author">${name}</b> <b class="author">Li Wei</b></div>`],
    'a label of a card': (name) => [
      `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${name}">`,
      '',
    ],
  };
  const read = (head: string, body: string) =>
    readMetadata(open(`<h1>${TITLE}</h1>${body}${BODY}`, head, `${TITLE} | Tide Courier`), PLAIN);
  const lines = Object.entries(SOURCES).flatMap(([source, write]) =>
    NAMES.map((name) => {
      const { byline = '', authors = [] } = read(...write(name));
      return `${source}, ${name}: ${byline} ${authors.map(({ type = '' }) => type).join(' ')}`.trimEnd();
    }),
  );
  const DAYS = [
    '4 March 2026',
    '04.03.2026',
    '2026-03-04',
    '2026-03-04T08:00:00Z',
    '03/14/2026',
    'Wed, 4 Mar 2026 08:00:00 GMT',
    'Updated 4 March 2026',
    '4 March 1598',
    '31 February 2026',
    '4 March',
    'March 4, 2026 at 9:05',
  ];
  const PLACES: { [place: string]: (day: string) => [head: string, body: string] } = {
    'linked data': (day) => [linked({ datePublished: day }), ''],
    'linked data and a change': (day) => [linked({ datePublished: '2026-03-04T07:00:00Z', dateModified: day }), ''],
    meta: (day) => [`<meta property="article:published_time" content="${day}">`, ''],
    'meta of a change': (day) => [`<meta property="article:modified_time" content="${day}">`, '<p>1 March 2026</p>'],
    'a time': (day) => ['', `<time datetime="${day}">then</time>`],
    'a line': (day) => ['', `<p>${day}</p>`],
    'a line with words': (day) => ['', `<p>Published on ${day} in Velm</p>`],
    'an element': (day) => ['', `<div>Velm</div><span class="post-date">${day}</span>`],
    'a line after the story': (day) => ['', `${BODY}${BODY}<p>${day}</p>`],
    'a line beside linked data': (day) => [linked({ datePublished: '2026-03-05T01:00:00Z' }), `<p>${day}</p>`],
  };
  const days = Object.entries(PLACES).flatMap(([place, write]) =>
    DAYS.map((day) => {
      const { published = '', modified = '' } = read(...write(day));
      return `${place}, ${day}: ${published}${modified && ` changed ${modified}`}`;
    }),
  );
  await save(lines, 'authors');
  await save(days, 'days');
});
