import { nameOf } from '../citation/authors.ts';
import { cite } from '../citation/cite.ts';
import { writeIso } from '../citation/dates.ts';
import { listTags, readSource } from '../citation/source.ts';
import type { Annotation } from '../model.ts';
import { arrange, isNoted, listActors } from './arrange.ts';
import type { Exporter, Library, LibraryItem, Wishes } from './exporter.ts';
import { describeFigure } from './facts.ts';
import { markdownLink, markdownNote, markdownRuns, markdownText, pageLink, pageName } from './markdown-text.ts';
import { webAddress } from './markup.ts';
import { passageLink } from './passage-link.ts';
import { createSpeakers } from './speakers.ts';

/** Pages for Logseq, one an article: an outline of bullets, its properties first. */
export const exporter: Exporter = { extension: 'md', mime: 'text/markdown', perArticle: true, write };

async function* write(library: Library, wishes: Wishes) {
  for await (const libraryItem of library) {
    yield* writeProperties(libraryItem);
    yield `- ${markdownRuns(cite(libraryItem.article, wishes.style).reference)}\n`;
    if (libraryItem.article.note?.trim()) yield `- ${markdownNote(libraryItem.article.note, '  ')}\n`;
    yield* writeOutline(libraryItem, wishes);
  }
}

function* writeProperties({ article, annotations }: LibraryItem) {
  const { title, authors, site, day, accessed } = readSource(article);
  const tags = listTags(article, annotations);
  const properties: [name: string, value: string][] = [
    ['title', pageName(title)],
    ['source', webAddress(article.url)],
    [
      'author',
      authors
        .map((author) => pageLink(nameOf(author)))
        .filter(Boolean)
        .join(', '),
    ],
    ['publication', pageName(site)],
    ['published', day ? `[[${writeIso(day)}]]` : ''],
    ['accessed', accessed ? `[[${writeIso(accessed)}]]` : ''],
    ['tags', ['news', ...tags].map(pageLink).filter(Boolean).join(', ')],
  ];
  for (const [name, value] of properties) if (value !== '') yield `${name}:: ${value}\n`;
  yield '\n';
}

function* writeOutline({ article, annotations }: LibraryItem, { t }: Wishes) {
  const speakerOf = createSpeakers(annotations);
  const link = ({ selectors }: Annotation) => {
    const url = passageLink(article.url, selectors);
    return url ? ` ${markdownLink(t('export_passage'), url)}` : '';
  };
  const notes = ({ note, tags }: Annotation, tabs: string) => [
    ...(note.trim() ? [`${tabs}- ${markdownNote(note, `${tabs}  `)}\n`] : []),
    ...(tags.length > 0 ? [`${tabs}- ${tags.map((tag) => `#${pageLink(tag)}`).join(' ')}\n`] : []),
  ];
  for (const { kind, annotations: own } of arrange(annotations)) {
    yield `- ${markdownText(t(`kind_${kind}_plural`) || kind)}\n`;
    if (kind === 'actor') {
      for (const { name, roles, type, mentions } of listActors(own)) {
        const what = roles.length > 0 ? roles.join('; ') : t(`type_${type}`);
        yield `\t- ${pageLink(name) || markdownText(name)} – ${markdownText(what)}, ×${mentions.length}\n`;
        for (const mention of mentions.filter(isNoted)) yield* notes(mention, '\t\t');
      }
      continue;
    }
    for (const annotation of own) {
      const words = markdownText(annotation.selectors[0].exact);
      const { name, role } = speakerOf(annotation);
      const who = [pageLink(name), role && `(${markdownText(role)})`].filter(Boolean).join(' ');
      const told = kind === 'figure' ? describeFigure(annotation.facts, t) : '';
      const after = [told && ` · ${markdownText(told)}`, who && ` — ${who}`].filter(Boolean).join('');
      yield `\t- ${kind === 'figure' ? `==${words}==` : `> ${words}`}${after}${link(annotation)}\n`;
      yield* notes(annotation, '\t\t');
    }
  }
}
