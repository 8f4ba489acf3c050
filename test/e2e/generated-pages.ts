/** The text that the tests highlight. */
export const HIGHLIGHT = 'the sluice keeper had warned the town three times since the spring';

/** Another passage, which some versions of the page do not have. */
export const SECOND = 'the oldest of the nine gates was last painted in 1987';

/** The title of the page that the tests highlight. */
export const TITLE = 'Nine gates, one keeper: who watches the Halmere sluice?';

/** The story of the page, without its title. */
export const PARAGRAPHS = [
  'The water came over the quay at Halmere on Tuesday night, two hours before anybody had expected it, and stood knee-deep in the fish market by dawn.',
  `According to the minutes of the council, ${HIGHLIGHT}, and each time he was thanked for his letter and asked to write another one.`,
  'Nobody in the town hall could say on Wednesday where those letters are now. “They were filed,” said a clerk who did not want to be named, “and that is the last thing I know of them.”',
  `An inspection by the province found that ${SECOND}, and that two of the others do not close without a crowbar and a good deal of patience.`,
  'The mayor has promised an inquiry and a new coat of paint. The keeper, who is 64, has promised to write a fourth letter, this time with a stamp on it.',
  'Residents of the lower town were still carrying furniture up the stairs on Thursday, and the ferry to the islands was not expected to sail before Sunday.',
];

/** The ways in which a newsroom, or a site's own scripts, change a page between two visits. */
export const EDITS = {
  unchanged: (body: string) => body,
  'a paragraph is put above': (body: string) =>
    body.replace(
      '<p>',
      '<p>This story was updated on Friday with the findings of the province and a word from the ferry company about the coming weekend.</p><p>',
    ),
  'words in it are reworded': (body: string) =>
    body.replace('had warned the town three times', 'had warned the council four times'),
  'it is deleted': (body: string) => body.replace(/<p>According.*?<\/p>/, ''),
  'its nodes are split': (body: string) =>
    body
      .replace('sluice keeper', '<a href="#keeper">sluice <em>keeper</em></a>')
      .replace('three times', '<span>three</span> <b>times</b>'),
  'its quotation marks and dashes are made straight, its spaces not': (body: string) =>
    body.replaceAll('“', '"').replaceAll('”', '"').replace('three times since', 'three\u00a0times  since'),
  'its sentence is written anew': (body: string) =>
    body.replace(
      /According.*?another one\./s,
      'Letters show the sluice keeper had warned them of it since the spring floods. He got no answer.',
    ),
} satisfies { [name: string]: (body: string) => string };

/** The HTML of the page. `head` is added to its head, and `edit` is the change since the first visit. */
export function writeEditedPage(edit: (body: string) => string, head = ''): string {
  const body = edit(PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n'));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article">${head}
<style>body { max-width: 640px; margin: 40px auto; font: 18px/1.6 serif } aside { position: fixed; right: 8px; top: 8px }</style></head>
<body><main><article><h1>${TITLE}</h1>
${body}
</article></main></body></html>`;
}

/** Length of the big page. */
const SIZE = 5e6;

/** Writes an article of five megabytes, in paragraphs of some 120 words that all differ. */
export function writeBigPage(): string {
  const title = 'The longest report ever filed';
  const paragraphs: string[] = [];
  for (let length = 0; length < SIZE; ) {
    const paragraph = `<p>${writeBigParagraph(paragraphs.length + 1)}</p>`;
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${title}</h1>
${paragraphs.join('\n')}
</article></main></body></html>`;
}

function writeBigParagraph(number: number): string {
  return (
    `In section ${number} of the inquiry, the commission lists ${number * 7} letters that residents of the Halmere valley ` +
    `wrote between 3 March and ${1 + (number % 28)} June 2024. Inspector Edda Kroon said that “letter ${number} was the first ` +
    `to name the pump”, and that it had cost the district €${number * 3},000 by the end of the year. Her deputy, Tomas Weil, ` +
    'did not agree. “We read all of them, and we answered most,” he told the hearing, “but nobody had asked us to count.” ' +
    `About ${number % 100}% of the writers lived within 2 km of the dyke, according to the commission, and the rest had family ` +
    'there. The chairman thanked both witnesses and adjourned until the following morning.'
  );
}

/** Writes an article of many findings: 500 figures and as many names, some of them very long. */
export function writeCrowdedPage(): string {
  const title =
    'Every one of the five hundred delegations that came to the Congress of Riverine Municipalities, in full';
  const paragraphs = Array.from({ length: 250 }, (_, i) => `<p>${writeCrowdedParagraph(i + 1)}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${title}</h1>
${paragraphs.join('\n')}
</article></main></body></html>`;
}

const FIRST = ['Anna', 'Bertrand', 'Maria del Carmen', 'Dafydd', 'Eszter', 'Wolfgang Amadeus'];
const LAST = ['Lind', 'Fernandez-Villaverde', 'van der Hoogenbrugge', 'Okonkwo', 'O’Shaughnessy', 'Llanfairpwll'];

function writeCrowdedParagraph(number: number): string {
  const name = `${FIRST[number % FIRST.length]} ${LAST[Math.floor(number / 6) % LAST.length]}`;
  return (
    `${name}, deputy chairman of the Joint Committee for Navigation, Dredging and Flood Defence of District ${number}, ` +
    `brought ${number + 3} letters and ${number * 11} signatures. “We came by boat, and we will leave by boat,” ${name} said, ` +
    'while the ushers looked for another row of chairs in the hall behind the old customs house.'
  );
}

/** Writes a live blog of titled posts that gets one more on top every second once `start()` is called. */
export function writeLiveBlog(count: number): string {
  const title = 'Flood in the Halmere valley: the night as it happened';
  const posts = Array.from({ length: count }, (_, i) => writePost(count - i));
  const data = { '@type': 'LiveBlogPosting', headline: title, datePublished: '2026-03-04' };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><main><h1>${title}</h1><div id="posts">
${posts.join('\n')}
</div></main>
<script>
  ${writePost}
  globalThis.start = () => {
    let number = ${count};
    setInterval(() => document.querySelector('#posts').insertAdjacentHTML('afterbegin', writePost(++number)), 1000);
  };
</script></body></html>`;
}

/** Also runs in the page. */
function writePost(number: number): string {
  const names = ['Maarten Visser', 'Ilse Matthijs', 'Kadri Lepik', 'Gwenda Marlowe', 'Dirk Olthuis'];
  const name = names[number % names.length];
  return (
    `<article id="post-${number}"><h2>Gate number ${number} is opened</h2><p>The crew of gate number ${number} let the water ` +
    `into the lower meadows after ${number + 200} calls, the engineer ${name} said. “It is the ${number}th time tonight ` +
    'that we have opened one,” and the pumps behind it had been standing still since noon.</p></article>'
  );
}
