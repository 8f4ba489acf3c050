/** A page of a given number of elements as news sites build them: a story among teasers, menus and wrappers. */
export function generatePage(elements: number): string {
  const parts: string[] = [];
  let count = 12;
  for (let i = 0; count < elements; i++) {
    // Of five parts of a page one is the story's.
    const [part, size] = i % 5 === 0 ? writeStory(i) : writeTeaser(i);
    parts.push(part);
    count += size;
  }
  const story = parts.filter((_, i) => i % 5 === 0).join('\n');
  const teasers = parts.filter((_, i) => i % 5 !== 0);
  const half = teasers.length >> 1;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The sluice that nobody closed</title><meta property="og:type" content="article"></head>
<body><div class="page"><nav class="menu">${teasers.slice(0, half).join('\n')}</nav>
<main><article><h1>The sluice that nobody closed</h1><div class="story-body">${story}</div></article></main>
<aside class="rail">${teasers.slice(half).join('\n')}</aside></div></body></html>`;
}

function writeStory(i: number): [string, number] {
  const words =
    `On the ${i}th day the <b>water board</b> counted <a href="/gauge/${i}">${i * 3} centimetres</a> at the old bridge, and ` +
    `said that it would not be the last. “We had closed gate ${i} before,” said <em>Edda Kroon</em>, who keeps the book, ` +
    'but nobody had told the night shift, and the night shift had not asked.';
  return [`<div class="paragraph"><p>${words}</p></div>`, 5];
}

function writeTeaser(i: number): [string, number] {
  return [
    `<div class="card"><a class="card-link" href="/story/${i}"><span class="kicker">Region</span> <h3>Gate ${i} opens again</h3></a>` +
      `<ul class="tags"><li><a href="/tag/${i}">water</a></li><li><a href="/tag/dyke">dyke</a></li></ul></div>`,
    9,
  ];
}
