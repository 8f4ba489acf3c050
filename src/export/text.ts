import { cite, toPlain } from '../citation/cite.ts';
import { passageLink } from '../citation/quotation.ts';
import type { LibraryItem } from '../citation/source.ts';
import { readSource } from '../citation/source.ts';
import { arrange, isNoted, listNames } from '../present/arrange.ts';
import { fileOf, nameKinds } from '../present/index.ts';
import { foldLines, splitLines } from '../present/markup.ts';
import { createSpeakers, describeSpeaker } from '../present/speakers.ts';
import type { Exporter, Library, Wishes } from './exporter.ts';

/** Plain text that any editor opens. */
export const exporter: Exporter = { extension: 'txt', mime: 'text/plain', perArticle: false, write };

async function* write(library: Library, wishes: Wishes) {
  let between = '';
  for await (const libraryItem of library) {
    yield between;
    yield* writeArticle(libraryItem, wishes);
    between = '\n\n';
  }
}

function* writeArticle({ article, annotations }: LibraryItem, wishes: Wishes) {
  const { t, style } = wishes;
  const { title } = readSource(article);
  yield `${title}\n${'='.repeat(Math.min([...title].length, 72))}\n${toPlain(cite(article, style).reference)}\n`;
  yield* writeNote(article.note ?? '', article.tags ?? [], '');
  const speakerOf = createSpeakers(annotations);
  for (const section of arrange(annotations)) {
    const { kind, annotations: own } = section;
    const { shape, describe } = fileOf(kind);
    const heading = nameKinds(kind, t);
    yield `\n${heading}\n${'-'.repeat([...heading].length)}\n`;
    if (shape === 'names') {
      for (const { name, about, mentions } of listNames(section, wishes)) {
        yield `${name} – ${about} (×${mentions.length})\n`;
        for (const { note, tags } of mentions.filter(isNoted)) yield* writeNote(note, tags, '    ');
      }
      continue;
    }
    for (const annotation of own) {
      const who = describeSpeaker(speakerOf(annotation), kind, t);
      const about = describe([annotation.facts], wishes);
      const words = splitLines(annotation.selectors[0].exact).map(foldLines).filter(Boolean).join('\n');
      yield `${words}${who ? `\n    — ${who}` : ''}${about ? ` (${about})` : ''}\n`;
      yield* writeNote(annotation.note, annotation.tags, '    ');
      const link = passageLink(article.url, annotation.selectors);
      yield link ? `    ${link}\n\n` : '\n';
    }
  }
}

function* writeNote(note: string, tags: string[], indent: string) {
  for (const line of splitLines(note.trim())) if (line.trim() !== '') yield `${indent}${line}\n`;
  if (tags.length > 0) yield `${indent}${tags.map((tag) => `#${foldLines(tag)}`).join(' ')}\n`;
}
