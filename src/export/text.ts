import { cite, toPlain } from '../citation/cite.ts';
import { readSource } from '../citation/source.ts';
import { arrange, isNoted, listActors } from './arrange.ts';
import type { Exporter, Library, LibraryItem, Wishes } from './exporter.ts';
import { describeFigure } from './facts.ts';
import { foldLines, splitLines } from './markup.ts';
import { passageLink } from './passage-link.ts';
import { createSpeakers } from './speakers.ts';

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

function* writeArticle({ article, annotations }: LibraryItem, { t, style }: Wishes) {
  const { title } = readSource(article);
  yield `${title}\n${'='.repeat(Math.min([...title].length, 72))}\n${toPlain(cite(article, style).reference)}\n`;
  yield* writeNote(article.note ?? '', article.tags ?? [], '');
  const speakerOf = createSpeakers(annotations);
  for (const { kind, annotations: own } of arrange(annotations)) {
    const heading = t(`kind_${kind}_plural`) || kind;
    yield `\n${heading}\n${'-'.repeat([...heading].length)}\n`;
    if (kind === 'actor') {
      for (const { name, roles, type, mentions } of listActors(own)) {
        yield `${name} – ${roles.length > 0 ? roles.join('; ') : t(`type_${type}`)} (×${mentions.length})\n`;
        for (const { note, tags } of mentions.filter(isNoted)) yield* writeNote(note, tags, '    ');
      }
      continue;
    }
    for (const annotation of own) {
      const { name, role } = speakerOf(annotation);
      const who = kind === 'quote' ? [name || t('unknown_speaker'), role].filter(Boolean).join(', ') : '';
      const told = kind === 'figure' ? describeFigure(annotation.facts, t) : '';
      const words = splitLines(annotation.selectors[0].exact).map(foldLines).filter(Boolean).join('\n');
      yield `${words}${who ? `\n    — ${who}` : ''}${told ? ` (${told})` : ''}\n`;
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
