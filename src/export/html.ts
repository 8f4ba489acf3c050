import type { Annotation } from '../model.ts';
import { arrange, isNoted, listActors } from './arrange.ts';
import { cite, sortReferences } from './cite.ts';
import type { Exporter, Shelf, Shelved, Wishes } from './exporter.ts';
import { describeFigure } from './facts.ts';
import { style } from './html/style.data.ts';
import { escapeMarkup, htmlRuns } from './markup.ts';
import { passageLink } from './passage-link.ts';
import { foldLines, splitLines } from './plain.ts';
import type { Run } from './runs.ts';
import { readSource } from './source.ts';
import { createSpeakers } from './speakers.ts';

/** One page that needs nothing beside it, to read, print and send: each passage marked in its surroundings, notes beside it. */
export const exporter: Exporter = { extension: 'html', mime: 'text/html', perArticle: false, write };

async function* write(shelf: Shelf, wishes: Wishes) {
  const { say, locale } = wishes;
  const title = escapeMarkup(say('export_title'));
  yield `<!doctype html>
<html lang="${escapeMarkup(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${title}</h1><p>${escapeMarkup(wishes.now.slice(0, 10))}</p></header>
<main>
`;
  const references: Run[][] = [];
  for await (const shelved of shelf) {
    references.push(cite(shelved.article, wishes.style).reference);
    yield* writeArticle(shelved, wishes);
  }
  yield `<section class="works"><h2>${escapeMarkup(say('export_works_cited'))}</h2>\n`;
  for (const runs of sortReferences(references)) yield `<p dir="auto">${htmlRuns(runs)}</p>\n`;
  yield '</section>\n</main>\n</body>\n</html>\n';
}

function* writeArticle({ article, annotations }: Shelved, wishes: Wishes) {
  const { say } = wishes;
  const source = readSource(article);
  const lang = article.lang ? ` lang="${escapeMarkup(article.lang)}"` : '';
  yield `<article>\n<h2 dir="auto"${lang}>${escapeMarkup(source.title)}</h2>\n`;
  yield `<p class="source" dir="auto">${htmlRuns(cite(article, wishes.style).reference)}</p>\n`;
  if (article.note?.trim()) yield `<div class="note" dir="auto">${paragraphs(article.note)}</div>\n`;
  if (article.tags?.length) yield `<p class="tags">${tagList(article.tags)}</p>\n`;
  const speakerOf = createSpeakers(annotations);
  for (const { kind, annotations: own } of arrange(annotations)) {
    yield `<section>\n<h3>${escapeMarkup(say(`kind_${kind}_plural`) || kind)}</h3>\n`;
    if (kind === 'actor') {
      yield '<ul>\n';
      for (const { name, roles, type, mentions } of listActors(own)) {
        const what = roles.length > 0 ? roles.join('; ') : say(`type_${type}`);
        yield `<li><bdi>${escapeMarkup(name)}</bdi> – <bdi>${escapeMarkup(what)}</bdi> (×${mentions.length})`;
        const noted = mentions.filter(isNoted);
        if (noted.length > 0) yield noted.map((mention) => writeRow(mention, '', lang, article.url, say)).join('');
        yield '</li>\n';
      }
      yield '</ul>\n';
    } else {
      for (const annotation of own) {
        const { name, role } = speakerOf(annotation);
        const told =
          kind === 'quote'
            ? [name || say('unknown_speaker'), role].filter(Boolean).join(', ')
            : kind === 'figure'
              ? describeFigure(annotation.facts, say)
              : '';
        yield writeRow(annotation, told, lang, article.url, say);
      }
    }
    yield '</section>\n';
  }
  yield '</article>\n';
}

function writeRow(
  { selectors, note, tags, colour, kind }: Annotation,
  told: string,
  lang: string,
  url: string,
  say: Wishes['say'],
): string {
  const [{ exact, prefix, suffix }] = selectors;
  const link = passageLink(url, selectors);
  const look = kind === 'passage' && colour ? ` data-colour="${escapeMarkup(colour)}"` : '';
  const marked = splitLines(exact).filter((line) => line.trim() !== '');
  const words = marked.map((line) => `<mark${look}>${escapeMarkup(line)}</mark>`).join('<br>');
  const about = [
    told && `<p class="told"><bdi>${escapeMarkup(told)}</bdi></p>`,
    colour && kind === 'passage' && `<p class="told">${escapeMarkup(say(`colour_${colour}`) || colour)}</p>`,
    note.trim() && paragraphs(note),
    tags.length > 0 && `<p class="tags">${tagList(tags)}</p>`,
    link &&
      `<p><a href="${escapeMarkup(link)}" rel="noopener noreferrer">${escapeMarkup(say('export_passage'))}</a></p>`,
  ];
  return `<div class="row">
<blockquote dir="auto"${lang}><span>…${escapeMarkup(foldLines(prefix) ? `${tidy(prefix)}` : '')}</span>${words}<span>${escapeMarkup(tidy(suffix))}…</span></blockquote>
<div class="beside" dir="auto">${about.filter(Boolean).join('')}</div>
</div>
`;
}

/** In one line, but with the spaces at its ends. */
const tidy = (text: string) => text.replace(/\s+/g, ' ');

const paragraphs = (note: string) =>
  splitLines(note.trim())
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join('');

const tagList = (tags: string[]) => tags.map((tag) => `<bdi>#${escapeMarkup(foldLines(tag))}</bdi>`).join(' ');
