// Tells how findings come about: where names come from, who may have said a quotation and which step decided.
//   npm run explain -- "“We stay,” said Ida Lind."     a text
//   npm run explain -- "…" --lang=es                   that its page declares to be Spanish
//   npm run explain -- story.txt --at="Ida Lind"       a file, and only what is at these words
//   npm run explain -- page.html                       a saved page, read as the extension does
// Each step has an id, what it decided, and where: src/findings/trace.ts.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '../src/lib/article.ts';
import { cutBlocks } from '../src/text/prepare.ts';
import { describe, explain } from './explain/explain.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: '' }, at: { type: 'string' } },
});

const words = positionals.join(' ');
if (words) {
  const article = readArticle(words);
  if (article) for (const line of describe(explain(article), options.at)) console.log(line);
  else console.error('The page has no article.');
  process.exitCode = article ? 0 : 1;
} else {
  console.error('Which text? npm run explain -- "“We stay,” said Ida Lind."');
  process.exitCode = 1;
}

function readArticle(words: string): Parameters<typeof explain>[0] | undefined {
  const isFile = existsSync(words);
  const content = isFile ? readFileSync(words, 'utf8') : words;
  if (!isFile || !/\.x?html?$/i.test(words)) return { text: content, lang: options.lang, blocks: cutBlocks(content) };
  const address = 'https://news.example/story';
  const { window } = new JSDOM(content, { url: address, virtualConsole: new VirtualConsole() });
  return detect(window.document, address)?.article;
}
