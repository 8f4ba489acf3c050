/** A text or page of at least a given number of characters. */
export interface Hostile {
  name: string;
  /** Texts of numbered parts have other words in each run: what is known from the last one is not asked again. */
  write(size: number, run?: number): string;
}

const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

/** A different word for each number: “aa”, “ba”, “ca”. */
export function nameOf(i: number): string {
  let name = '';
  for (let rest = i; name.length < 4 || rest > 0; rest = Math.floor(rest / 26)) {
    name += String.fromCharCode(97 + (rest % 26));
  }
  return name[0]?.toUpperCase() + name.slice(1);
}

/** How far apart the numbers of two runs are. */
const RUN = 1_000_000;

/** A text of numbered parts. */
function number(part: (i: number) => string, size: number, run: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const next = part(run * RUN + i);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

const UNITS: { [name: string]: string } = {
  'one sentence of reported speech': 'said” he ',
  'said that without end': 'she said that ',
  'verbs of speech': 'said told added warned ',
  'opening quotation marks': '“',
  'closing quotation marks': '”',
  'straight quotation marks': '" ',
  'single quotation marks': "' ",
  'nested quotation marks': '“‘',
  'quoted words': '“yes” ',
  'quotations without a speaker': '“We will stay.” ',
  'quotations that never close': '“We will stay. He said. ',
  'paragraphs that open a quotation': '“We will stay.\n\n',
  guillemets: '« oui » ',
  pronouns: 'he she they him her them ',
  'sentences with pronouns': 'He saw her. She saw him. They left. ',
  'one name': 'Ida Lind ',
  'one name in sentences': 'Ida Lind met Ida Lind. ',
  'a name of many words': 'Lind ',
  capitals: 'LIND BERG KROON ',
  initials: 'A. B. C. ',
  'titles and roles': 'prime minister president mayor ',
  possessives: 'Lind’s ',
  appositions: 'Lind, the mayor, ',
  commas: ', ',
  'commas and names': 'Lind, Berg, Kroon and ',
  'names with hyphens': 'Lind-',
  'names with points': 'U.S.',
  'names with “of”': 'Bank of ',
  'articles with “of”': 'The of ',
  'opening brackets': '(',
  'closing brackets': ')',
  'brackets around names': '(Lind) ',
  digits: '9',
  'digits in groups': '123 ',
  'digits with points': '1.',
  'digits with commas': '1,',
  'digits with hyphens': '1-',
  'digits with slashes': '1/2/',
  ranges: '5 to ',
  'number words': 'two hundred and ',
  scales: 'million ',
  currencies: '$€£',
  'sums of money': '$5 million ',
  percentages: '5 % ',
  powers: '10⁶',
  dates: '8 July ',
  months: 'May June July ',
  weekdays: 'on Monday last Tuesday ',
  'dates with points': '13.5.2025 ',
  'times of day': '10:30 ',
  ordinals: 'first second third ',
  units: '5 km 3 kg ',
  spaces: ' ',
  'spaces that do not break': '\u00a0',
  'line breaks': '\n',
  'paragraphs of one letter': 'a\n\n',
  'soft hyphens': '\u00ad',
  'zero-width spaces': 'a\u200b',
  'combining marks': 'e\u0301',
  emoji: '😀',
  'halves of surrogate pairs': '\ud83d',
  'one letter': 'x',
  'one word': 'early ',
  addresses: 'https://news.example/a/b?c=d&',
  'e-mail addresses': 'a.b@c.',
  hyphens: '-',
  dashes: ' — ',
  'points of omission': '…',
  'full stops': '. ',
  colons: 'Lind: ',
  'questions and answers': 'Q: Why? A: Because. ',
  'letters of other scripts': 'Щ漢字ع ',
};

const NUMBERED: { [name: string]: (i: number) => string } = {
  'different names': (i) => `${nameOf(i)} ${nameOf(i * 7 + 3)} left. `,
  'different names of one surname': (i) => `${nameOf(i)} Lind left. `,
  'different speakers': (i) => `“We will stay,” said ${nameOf(i)} ${nameOf(i * 7 + 3)}. “All of us.” `,
  'different organisations with acronyms': (i) =>
    `The ${nameOf(i)} Water Board (${nameOf(i).slice(0, 3).toUpperCase()}) met. `,
  'roles of different people': (i) => `The mayor, ${nameOf(i)} ${nameOf(i * 3 + 1)}, said the mayor would stay. `,
  'different figures': (i) => `It cost ${i} euros in ${1900 + (i % 130)}. `,
};

export const hostileTexts: Hostile[] = [
  ...Object.entries(UNITS).map(([name, unit]) => ({ name, write: (size: number) => repeat(unit, size) })),
  ...Object.entries(NUMBERED).map(([name, part]) => ({
    name,
    write: (size: number, run = 0) => number(part, size, run),
  })),
];

const SENTENCE = 'The water board counted three centimetres at the old bridge, and said that it would not be the last.';
const STORY = `<h1>The sluice that nobody closed</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(5)}`;

/** A page with a story in which there is a hostile part. */
const page = (hostile: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The sluice that nobody closed</title><meta property="og:type" content="article">${head}</head>` +
  `<body><main><article>${STORY}${hostile}<p>${SENTENCE}</p></article></main></body></html>`;

const around = (start: string, unit: string, end: string) => (size: number) => page(start + repeat(unit, size) + end);

const PAGES: { [name: string]: (size: number) => string } = {
  'inline siblings': around('<p>', '<b>a</b>', '</p>'),
  'inline siblings with spaces': around('<p>', '<i> a </i>', '</p>'),
  'line breaks': around('<p>', 'a <br>', '</p>'),
  'nothing but line breaks': around('<p>', '<br>', '</p>'),
  'empty elements': around('<div>', '<span></span>', '</div>'),
  'nested blocks': (size) => page('<div>'.repeat(size / 11) + SENTENCE + '</div>'.repeat(size / 11)),
  'nested inlines': (size) => page(`<p>${'<b>'.repeat(size / 7)}${SENTENCE}${'</b>'.repeat(size / 7)}</p>`),
  'nested lists': (size) => page('<ul><li>a'.repeat(size / 9)),
  links: around('<p>', '<a href="/a">a</a> ', '</p>'),
  'lists of links': around('<ul>', '<li><a href="/a">Gate opens</a></li>', '</ul>'),
  headings: around('', '<h2>Gate</h2>', ''),
  'short paragraphs': around('', '<p>a</p>', ''),
  paragraphs: around('', `<p>${SENTENCE}</p>`, ''),
  'one long paragraph': around('<p>', `${SENTENCE} `, '</p>'),
  'table cells': around('<table><tr>', '<td>1</td>', '</tr></table>'),
  'forms with fields': around('<form>', '<input name="localName">', '</form>'),
  comments: around('', '<!-- a -->', ''),
  figures: around('', '<figure><img alt="a"><figcaption>a</figcaption></figure>', ''),
  'block quotations': around('', '<blockquote>a</blockquote>', ''),
  'articles in articles': (size) => page('<article>'.repeat(size / 19) + '</article>'.repeat(size / 19)),
  'attributes with long classes': (size) => page(`<p class="${repeat('ad-', size)}">${SENTENCE}</p>`),
  'a long title': (size) => page('', `<meta property="og:title" content="${repeat('gate | ', size)}">`),
  'a long byline': (size) => page(`<p class="byline">By ${repeat('Ida Lind, ', size)}</p>`),
  'long metadata': (size) => page('', `<meta name="author" content="${repeat('by and ', size)}">`),
  'many elements of metadata': (size) => page('', repeat('<meta name="author" content="Ida Lind">', size)),
  'long linked data': (size) =>
    page(
      '',
      `<script type="application/ld+json">{"@type":"NewsArticle","author":[${repeat('{"name":"a"},', size)}{}]}</script>`,
    ),
  'nested linked data': (size) =>
    page('', `<script type="application/ld+json">${'['.repeat(size / 2)}${']'.repeat(size / 2)}</script>`),
  'soft hyphens': around('<p>', 'a\u00ad', '</p>'),
  spaces: around('<p>a', ' ', 'a</p>'),
  'definition lists': around('<dl>', '<dt>a</dt><dd>b</dd>', '</dl>'),
};

export const hostilePages: Hostile[] = Object.entries(PAGES).map(([name, write]) => ({ name, write }));
