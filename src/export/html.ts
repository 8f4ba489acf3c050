import { cite, listReferences, nameList } from '../citation/cite.ts';
import { passageLink } from '../citation/quotation.ts';
import { htmlRuns } from '../citation/runs.ts';
import type { LibraryItem } from '../citation/source.ts';
import { readSource, speakersOf } from '../citation/source.ts';
import { type Annotation, PASSAGE, type SavedArticle } from '../model.ts';
import { describeDate } from '../present/date.ts';
import { groupByName, hasNotes } from '../present/group-by-kind.ts';
import { fileOf } from '../present/index.ts';
import { escapeMarkup, foldLines, splitLines } from '../present/markup.ts';
import { describeSpeaker } from '../present/speakers.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';
import { type NoteSpan, readNote } from './note-blocks.ts';
import { listSections } from './sections.ts';

/** The style sheet of an exported page, for light and dark screens and for print. */
export const style = `
:root { color-scheme: light dark; --ink: #1b2733; --quiet: #4d5a67; --line: #d4dbe2; --mark: #fff1a8; --paper: #fff; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --quiet: #a9b6c2; --line: #38424c; --mark: #5c4d00; --paper: #16191d; --link: #7cb8ff; } }
body { max-width: 56rem; margin: 0 auto; padding: 1.5rem; font: 16px/1.5 Georgia, serif; color: var(--ink); background: var(--paper); }
h1, h2, h3, header p, .beside, .tags, .source { font-family: system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .25rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
header p, .source, .about, .tags { color: var(--quiet); font-size: .9rem; margin: .25rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; padding: .6rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
blockquote { margin: 0; overflow-wrap: anywhere; } blockquote span { color: var(--quiet); }
mark { color: inherit; background: var(--mark); padding: 0 .1em; box-decoration-break: clone; }
mark[data-colour=green] { background: #c9f0c5; } mark[data-colour=blue] { background: #cfe3ff; } mark[data-colour=pink] { background: #ffd6e8; } mark[data-colour=orange] { background: #ffdcb0; }
mark[data-colour] { color: #1b2733; } mark[data-colour=yellow] { background: #fff1a8; }
.beside { font-size: .9rem; overflow-wrap: anywhere; } .beside p, .note p { margin: 0 0 .35rem; }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: .8rem; margin: .8rem 0; }
ul { padding-inline-start: 1.2rem; } .works p { padding-inline-start: 2rem; text-indent: -2rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .row { grid-template-columns: 1fr; gap: .4rem; } }
@page { margin: 18mm 16mm; }
@media print { :root { --ink: #000; --quiet: #444; --paper: #fff; --mark: #eee; --link: #000; --line: #bbb; } body { max-width: none; padding: 0; font-size: 11pt; } mark { border-bottom: 1.5pt solid #000; print-color-adjust: exact; } h2, h3 { break-after: avoid; } article + article { break-before: page; } }
`;

/** A self-contained HTML page that shows each passage in its context, with notes beside it. */
export const exporter: Exporter = { extension: 'html', mime: 'text/html', perArticle: false, hasCitation: true, write };

async function* write(library: Library, options: ExportOptions) {
  const { t, locale } = options;
  const title = escapeMarkup(options.title);
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
<header><h1>${title}</h1><p>${escapeMarkup(describeDate(options.now.slice(0, 10), options))}</p></header>
<main>
`;
  const articles: SavedArticle[] = [];
  for await (const libraryItem of library) {
    articles.push(libraryItem.article);
    yield* writeArticle(libraryItem, options);
  }
  yield `<section class="works"><h2>${escapeMarkup(t(nameList(options.style)))}</h2>\n`;
  for (const runs of listReferences(articles, options.style, options.locale))
    yield `<p dir="auto">${htmlRuns(runs)}</p>\n`;
  yield '</section>\n</main>\n</body>\n</html>\n';
}

function* writeArticle(item: LibraryItem, options: ExportOptions) {
  const { article } = item;
  const { t } = options;
  const source = readSource(article);
  const lang = article.lang ? ` lang="${escapeMarkup(article.lang)}"` : '';
  yield `<article>\n<h2 dir="auto"${lang}>${escapeMarkup(source.title)}</h2>\n`;
  yield `<p class="source" dir="auto">${htmlRuns(cite(article, options.style).reference)}</p>\n`;
  if (article.note?.trim()) yield `<div class="note" dir="auto">${paragraphs(article.note)}</div>\n`;
  if (article.tags?.length) yield `<p class="tags">${tagList(article.tags)}</p>\n`;
  const speakerOf = speakersOf(item);
  for (const section of listSections(item, t)) {
    const { kind, annotations: own, title } = section;
    const { shape, describe } = fileOf(kind);
    yield `<section>\n<h3>${escapeMarkup(title)}</h3>\n`;
    if (shape === 'names') {
      yield '<ul>\n';
      for (const { name, about, mentions } of groupByName(section, options)) {
        yield `<li><bdi>${escapeMarkup(name)}</bdi> – <bdi>${escapeMarkup(about)}</bdi> (×${mentions.length})`;
        const noted = mentions.filter(hasNotes);
        if (noted.length > 0) yield noted.map((mention) => writeRow(mention, '', lang, article.url, t)).join('');
        yield '</li>\n';
      }
      yield '</ul>\n';
    } else {
      for (const annotation of own) {
        const about = describeSpeaker(speakerOf(annotation)) || describe([annotation.facts], options);
        yield writeRow(annotation, about, lang, article.url, t);
      }
    }
    yield '</section>\n';
  }
  yield '</article>\n';
}

function writeRow(
  { selectors, note, tags, colour, kind }: Annotation,
  about: string,
  lang: string,
  url: string,
  t: ExportOptions['t'],
): string {
  const [{ exact, prefix, suffix }] = selectors;
  const link = passageLink(url, selectors);
  const attribute = kind === PASSAGE && colour ? ` data-colour="${escapeMarkup(colour)}"` : '';
  const marked = splitLines(exact).filter((line) => line.trim() !== '');
  const words = marked.map((line) => `<mark${attribute}>${escapeMarkup(line)}</mark>`).join('<br>');
  const beside = [
    about && `<p class="about"><bdi>${escapeMarkup(about)}</bdi></p>`,
    colour && kind === PASSAGE && `<p class="about">${escapeMarkup(t(`colour_${colour}`) || colour)}</p>`,
    note.trim() && paragraphs(note),
    tags.length > 0 && `<p class="tags">${tagList(tags)}</p>`,
    link && `<p><a href="${escapeMarkup(link)}" rel="noopener noreferrer">${escapeMarkup(t('export_passage'))}</a></p>`,
  ];
  return `<div class="row">
<blockquote dir="auto"${lang}><span>…${escapeMarkup(foldLines(prefix) ? `${collapseSpace(prefix)}` : '')}</span>${words}<span>${escapeMarkup(collapseSpace(suffix))}…</span></blockquote>
<div class="beside" dir="auto">${beside.filter(Boolean).join('')}</div>
</div>
`;
}

/** Collapses white space, but does not trim. */
const collapseSpace = (text: string) => text.replace(/\s+/g, ' ');

/** A note as HTML. */
const paragraphs = (note: string) =>
  readNote(note)
    .map((block) => {
      const inner = block.spans.map(writeSpan).join('');
      if (block.kind === 'heading') return `<p><b>${inner}</b></p>`;
      if (block.kind === 'blockquote') return `<blockquote>${inner}</blockquote>`;
      if (block.kind === 'item')
        return `<p style="margin-inline-start:${block.depth + 1}em">${block.marker} ${inner}</p>`;
      return `<p>${inner}</p>`;
    })
    .join('');

function writeSpan({ text, bold, italic, code, href }: NoteSpan): string {
  const words = escapeMarkup(text).replaceAll('\n', '<br>');
  if (href) return `<a href="${escapeMarkup(href)}" rel="noopener noreferrer">${words}</a>`;
  const element = code ? 'code' : bold ? 'b' : italic ? 'i' : '';
  return element ? `<${element}>${words}</${element}>` : words;
}

const tagList = (tags: string[]) => tags.map((tag) => `<bdi>#${escapeMarkup(foldLines(tag))}</bdi>`).join(' ');
