import { cite } from '../citation/cite.ts';
import { passageLink } from '../citation/quotation.ts';
import { toPlain } from '../citation/runs.ts';
import type { LibraryItem } from '../citation/source.ts';
import { readSource, speakersOf } from '../citation/source.ts';
import { groupByName, hasNotes } from '../present/group-by-kind.ts';
import { fileOf } from '../present/index.ts';
import { foldLines, splitLines } from '../present/markup.ts';
import { describeSpeaker } from '../present/speakers.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';
import { plainNote } from './note-blocks.ts';
import { listSections } from './sections.ts';

/** Plain text. */
export const exporter: Exporter = { extension: 'txt', mime: 'text/plain', perArticle: false, hasCitation: true, write };

async function* write(library: Library, options: ExportOptions) {
  let between = '';
  for await (const libraryItem of library) {
    yield between;
    yield* writeArticle(libraryItem, options);
    between = '\n\n';
  }
}

function* writeArticle(item: LibraryItem, options: ExportOptions) {
  const { article } = item;
  const { t, style } = options;
  const { title: headline } = readSource(article);
  yield `${headline}\n${'='.repeat(Math.min([...headline].length, 72))}\n${toPlain(cite(article, style).reference)}\n`;
  yield* writeNote(article.note ?? '', article.tags ?? [], '');
  const speakerOf = speakersOf(item);
  for (const section of listSections(item, t)) {
    const { kind, annotations: own, title } = section;
    const { shape, describe } = fileOf(kind);
    yield `\n${title}\n${'-'.repeat([...title].length)}\n`;
    if (shape === 'names') {
      for (const { name, about, mentions } of groupByName(section, options)) {
        yield `${name} – ${about} (×${mentions.length})\n`;
        for (const { note, tags } of mentions.filter(hasNotes)) yield* writeNote(note, tags, '    ');
      }
      continue;
    }
    for (const annotation of own) {
      const who = describeSpeaker(speakerOf(annotation));
      const about = describe([annotation.facts], options);
      const words = splitLines(annotation.selectors[0].exact).map(foldLines).filter(Boolean).join('\n');
      yield `${words}${who ? `\n    — ${who}` : ''}${about ? ` (${about})` : ''}\n`;
      yield* writeNote(annotation.note, annotation.tags, '    ');
      const link = passageLink(article.url, annotation.selectors);
      yield link ? `    ${link}\n\n` : '\n';
    }
  }
}

function* writeNote(note: string, tags: string[], indent: string) {
  for (const line of plainNote(note)) yield `${indent}${line}\n`;
  if (tags.length > 0) yield `${indent}${tags.map((tag) => `#${foldLines(tag)}`).join(' ')}\n`;
}
