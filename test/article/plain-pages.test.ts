import { describe, expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { openPage } from './open-page.ts';

const MENU = '<nav><a href="/">Home</a> <a href="/town">Town</a> <a href="/sport">Sport</a></nav>';
const ASIDE = `<aside><h3>Most read</h3>${'<p><a href="/other">Bakery in the old mill opens its doors</a></p>'.repeat(6)}</aside>`;

/** A page without any markup for articles. */
const writePage = (lang: string, story: string) =>
  `<html lang="${lang}"><head><title>Veldermonde Post</title></head><body>${MENU}<div>${story}</div>${ASIDE}</body></html>`;

/** Two paragraphs, as in a local paper. */
const STORIES: {
  [lang: string]: [title: string, line: string, published: string, byline: string, ...paragraphs: string[]];
} = {
  en: [
    'Fire crews free a calf from the harbour basin',
    'By Marit Holloway, 4 March 2026',
    '2026-03-04',
    'Marit Holloway',
    'Twelve volunteers pulled a calf out of the harbour basin on Tuesday night after it had fled from a lorry on the quay.',
    'The animal was cold but unhurt, the vet said. Its owner, a farmer from the next village, thanked the crew with a cake.',
  ],
  es: [
    'Los bomberos sacan a un ternero del puerto',
    'Por Nuria Beltrán, 4 de marzo de 2026',
    '2026-03-04',
    'Nuria Beltrán',
    'Doce voluntarios sacaron el martes por la noche un ternero del puerto, después de que huyera de un camión en el muelle.',
    'El animal estaba helado pero ileso, según la veterinaria. Su dueño agradeció el trabajo a los bomberos con una tarta.',
  ],
  de: [
    'Feuerwehr zieht Kalb aus dem Hafenbecken',
    'Von Marit Hollmann, 4. März 2026',
    '2026-03-04',
    'Marit Hollmann',
    'Zwölf Freiwillige haben in der Nacht zum Mittwoch ein Kalb aus dem Hafen gezogen, das von einem Lastwagen geflohen war.',
    'Das Tier war kalt, aber unverletzt, sagte die Tierärztin. Der Besitzer dankte der Feuerwehr mit einem großen Kuchen.',
  ],
};

describe.each(Object.entries(STORIES))(
  'a short story without markup in %s',
  (lang, [title, line, date, name, ...paragraphs]) => {
    const story = `<h1>${title}</h1><p>${line}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
    const found = detect(openPage(writePage(lang, story), 'https://post.example/town/calf'));

    test('is read whole, and nothing else', () => {
      expect(found?.article.title).toBe(title);
      for (const paragraph of paragraphs) expect(found?.article.text).toContain(paragraph);
      expect(found?.article.text).not.toContain('Bakery');
    });
    test('has the date and the name above it', () => {
      expect(found?.article.published).toBe(date);
      expect(found?.article.byline).toBe(name);
    });
  },
);

const [TITLE = '', , , , ...PARAGRAPHS] = STORIES.en ?? [];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** The blocks of a page that says that it is an article, as role and text. */
function readDeclared(page: string): string[][] {
  const head = `<html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article"></head>`;
  const found = detect(openPage(`${head}${page}`, 'https://post.example/town/calf'));
  return found?.article.blocks.map(({ role, start, end }) => [role, found.article.text.slice(start, end)]) ?? [];
}

test('a dispatch of an agency is a story without a date or an author', () => {
  const story = (start: string) => `<h1>${TITLE}</h1>${BODY.replace('<p>', `<p>${start}`)}`;
  const read = (start: string) => detect(openPage(writePage('en', story(start)), 'https://post.example/page'));
  expect(read('VELDERMONDE (Reuters) – ')).not.toBeNull();
  expect(read('(EFE).- ')).not.toBeNull();
  expect(read('The crew (four women) came first. ')).toBeNull();
});

test.each([
  ['Crew and calf on the quay. Photo: Ana Ruiz', 'caption'],
  ['Das Kalb auf dem Kai (Ana Ruiz / Hafenbild)', 'caption'],
  ['El ternero en el muelle. Foto: Ana Ruiz', 'caption'],
  ['The calf on the quay. © Ana Ruiz', 'caption'],
  ['(Artist: Ana Ruiz)', 'caption'],
  ['The owner had one wish for the crew, he said: a photo: “Of all of you.”', 'paragraph'],
  ['The mayor (and her deputy) came to the quay on foot and thanked all of them.', 'paragraph'],
])('the role of “%s” is %s', (line, role) => {
  const [first = '', second = ''] = PARAGRAPHS;
  const page = `<h1>${TITLE}</h1><p>${first}</p><p>${line}</p><p>${second}</p><p>${first}</p>`;
  expect(readDeclared(page)).toContainEqual([role, line]);
});

test.each([
  ['de', 'Zum Weiterlesen'],
  ['de', 'Über die Autorin'],
  ['en', 'Related articles'],
])('in %s, a list under the heading “%s” is not announced in the story', (lang, heading) => {
  const story = `<h1>${TITLE}</h1><p>4 March 2026</p>${BODY}${BODY}<h2>${heading}</h2><p>${PARAGRAPHS[0]}</p>`;
  const found = detect(openPage(writePage(lang, story), 'https://post.example/town/calf'));
  expect(found?.article.text).toContain(PARAGRAPHS[1]);
  expect(found?.article.text).not.toContain(heading);
});

test('a short story is known by a number in its address', () => {
  const story = writePage('en', `<h1>${TITLE}</h1>${BODY}`);
  expect(detect(openPage(story, 'https://post.example/news/40213/calf.html'))).not.toBeNull();
  expect(detect(openPage(story, 'https://post.example/news/town/calf.html'))).toBeNull();
});

test('a heading over a picture is its caption, and a class of the whole page makes none', () => {
  const figure =
    '<figure><img src=a.jpg><h2 class="figure__caption">The calf, one hour later, in the barn.</h2></figure>';
  const blocks = readDeclared(`<body class="caption-dark"><h1>${TITLE}</h1>${BODY}${figure}${BODY}</body>`);
  expect(blocks).toContainEqual(['paragraph', PARAGRAPHS[0]]);
  expect(blocks).not.toContainEqual(['heading', 'The calf, one hour later, in the barn.']);
});

test('a caption is kept in a box that is named a widget', () => {
  const picture = '<div class="media-widget"><img src=a.jpg><div class="caption">The calf in the barn</div></div>';
  expect(readDeclared(`<h1>${TITLE}</h1>${BODY}${picture}${BODY}`)).toContainEqual(['caption', 'The calf in the barn']);
});

test('a short call to subscribe is no sentence of the story, but one about newsletters is', () => {
  const call = 'Never miss a story from the quay by signing up to our newsletter today!';
  const sentence = 'The council will no longer print our newsletter, a clerk told the meeting on Monday.';
  const texts = readDeclared(`<h1>${TITLE}</h1>${BODY}<p>${call}</p><p>${sentence}</p>${BODY}`).flat();
  expect(texts).not.toContain(call);
  expect(texts).toContain(sentence);
});

test('a sentence with long links in it is kept', () => {
  const line =
    'She succeeds <a href="/a">the founder of the rescue service in the port</a>, who left it in the autumn.';
  const texts = readDeclared(`<h1>${TITLE}</h1>${BODY}<p>${line}</p>${BODY}`).flat();
  expect(texts).toContain('She succeeds the founder of the rescue service in the port, who left it in the autumn.');
});

test.each([
  'Parents can download the port’s <a href="/app">app</a> to see when the boats leave.',
  '<b>More</b> information about the crew, which has <a href="/crew">twelve members</a>, reached the quay by noon.',
  '<span class="comment">It is no joy to stand on the quay and see no boat come.</span>',
  '<span class="tags">It is no joy to stand on the quay and see no boat come.</span>',
])('the sentence “%s” is kept in a box of its own', (sentence) => {
  const line = sentence.replace(/<span(.*)span>/, '<div$1div>');
  const texts = readDeclared(`<h1>${TITLE}</h1>${BODY}<div><p>${line}</p></div>${BODY}`).flat();
  expect(texts).toContain(sentence.replace(/<[^>]*>/g, ''));
});

test.each([
  ['<div>12:40</div>', '12:40'],
  ['<div>9.05 pm</div>', '9.05 pm'],
  ['<p>More information about the rescue and its crew can be found <a href="/crew">here</a>.</p>', 'More information'],
  [
    '<p>For the latest news and updates download the Post’s <a href="/app">apps</a> for your phone.</p>',
    'For the latest',
  ],
  ['<h3>Watch: <a href="/film">A calf comes home</a></h3>', 'Watch'],
])('the line %s is no part of the story', (line, start) => {
  const texts = readDeclared(`<h1>${TITLE}</h1>${BODY}${line}${BODY}`).flat();
  expect(texts).toContain(PARAGRAPHS[1]);
  expect(texts.filter((text) => text.startsWith(start))).toEqual([]);
});

test('a heading after the last paragraph stays over short sentences or a list, and not alone', () => {
  const end = '<h2>What happens next</h2><ul><li>The calf goes home.</li></ul><h2>Topics</h2>';
  const texts = readDeclared(`<h1>${TITLE}</h1>${BODY}${BODY}${end}`).flat();
  expect(texts).toContain('What happens next');
  expect(texts).not.toContain('Topics');
});

test('a heading of a list of films has more than a link', () => {
  const heading = '<h3>8) <a href="/film">The calf and the quay</a></h3>';
  expect(readDeclared(`<h1>${TITLE}</h1>${BODY}${heading}${BODY}`).flat()).toContain('8) The calf and the quay');
});

test('a standfirst is found under another title than the declared one', () => {
  const lead = 'Twelve volunteers, a vet and a farmer with a cake: a night on the quay of Veldermonde.';
  const header = `<header><h2>Cold, but unhurt</h2><p>${lead}</p></header>`;
  expect(readDeclared(`${header}<main>${BODY}${BODY}</main>`).flat()).toContain(lead);
});

test('a page is no list because its list of pictures is longer than its story', () => {
  const list = `<div class="reel">${'<p><span>Calf on deck</span></p>'.repeat(120)}</div>`;
  const texts = readDeclared(`<h1>${TITLE}</h1><div>${BODY}${BODY}${BODY}</div>${list}`).flat();
  expect(texts).toContain(PARAGRAPHS[0]);
});

describe('a live blog', () => {
  const post = (i: number, heading: string) =>
    `<article id="p${i}"><time datetime="2026-03-04T10:${10 + i}">10:${10 + i}</time><h2>${heading}</h2>
    <p>The engineers reached gate number ${i} before dawn and found that the second of its three pumps had failed.</p></article>`;
  const data = '{"@type":"LiveBlogPosting","headline":"Flood in Veldermonde: live","datePublished":"2026-03-04"}';
  const write = (count: number, type: string, heading: (i: number) => string) =>
    `<html lang="en"><head><title>Flood in Veldermonde: live</title>${type}</head><body>${MENU}<main><h1>Flood in Veldermonde: live</h1>
    <p>The water rose again on Tuesday night. We bring you the latest from the town and the province as it comes in, and answer your questions.</p>
    ${Array.from({ length: count }, (_, i) => post(i, heading(i))).join('')}</main></body></html>`;
  const countPosts = (html: string) =>
    detect(openPage(html, 'https://post.example/live/flood-in-veldermonde-live'))?.article.text.match(/gate number \d/g)
      ?.length ?? 0;
  const type = `<script type="application/ld+json">${data}</script>`;

  test.each([1, 2, 6, 11, 40])('of %i posts with titles is read', (count) => {
    expect(countPosts(write(count, type, (i) => `Pump ${i} fails`))).toBe(count);
    if (count > 1) expect(countPosts(write(count, '', (i) => `Pump ${i} fails`))).toBe(count);
  });
  test.each([11, 40])('of %i posts whose titles link to themselves is read', (count) => {
    expect(countPosts(write(count, type, (i) => `<a href="#p${i}">Pump ${i} fails</a>`))).toBe(count);
  });
  test.each(['Pump fails', '<a href="#p">Pump fails</a>'])(
    'has the titles of its posts, the first one too: %s',
    (title) => {
      const html = write(3, type, () => title).replace(/<p>The water rose.*<\/p>/, '');
      const found = detect(openPage(html, 'https://post.example/live/flood-in-veldermonde-live'));
      expect(found?.article.blocks.filter(({ role }) => role === 'heading')).toHaveLength(3);
    },
  );
  test('whose titles lead to other pages is a list of stories', () => {
    expect(countPosts(write(11, type, (i) => `<a href="/pump-${i}">Pump ${i} fails</a>`))).toBe(0);
  });
});
