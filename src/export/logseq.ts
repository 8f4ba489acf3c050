import { fullName } from '../author/name.ts';
import { cite } from '../citation/cite.ts';
import { writeIso } from '../citation/dates.ts';
import { passageLink } from '../citation/quotation.ts';
import type { LibraryItem } from '../citation/source.ts';
import { listTags, readSource, speakersOf } from '../citation/source.ts';
import type { Annotation } from '../model.ts';
import { groupByName, hasNotes } from '../present/group-by-kind.ts';
import { fileOf } from '../present/index.ts';
import { webAddress } from '../present/markup.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';
import {
  markdownFile,
  markdownLink,
  markdownNote,
  markdownRuns,
  markdownText,
  pageLink,
  pageName,
} from './markdown-text.ts';
import { listSections } from './sections.ts';

/** Pages for Logseq, one per article: properties, then a bullet outline. */
export const exporter: Exporter = { ...markdownFile, write };

async function* write(library: Library, options: ExportOptions) {
  for await (const libraryItem of library) {
    yield* writeProperties(libraryItem);
    yield `- ${markdownRuns(cite(libraryItem.article, options.style).reference)}\n`;
    if (libraryItem.article.note?.trim()) yield `- ${markdownNote(libraryItem.article.note, '  ')}\n`;
    yield* writeOutline(libraryItem, options);
  }
}

function* writeProperties({ article, annotations }: LibraryItem) {
  const { title, authors, site, published, modified, accessed } = readSource(article);
  const tags = listTags(article, annotations);
  const properties: [name: string, value: string][] = [
    ['title', pageName(title)],
    ['source', webAddress(article.url)],
    [
      'author',
      authors
        .map((author) => pageLink(fullName(author)))
        .filter(Boolean)
        .join(', '),
    ],
    ['publication', pageName(site)],
    ['published', published ? `[[${writeIso(published)}]]` : ''],
    ['modified', modified ? `[[${writeIso(modified)}]]` : ''],
    ['accessed', accessed ? `[[${writeIso(accessed)}]]` : ''],
    ['tags', ['news', ...tags].map(pageLink).filter(Boolean).join(', ')],
  ];
  for (const [name, value] of properties) if (value !== '') yield `${name}:: ${value}\n`;
  yield '\n';
}

function* writeOutline(item: LibraryItem, options: ExportOptions) {
  const { article } = item;
  const { t } = options;
  const speakerOf = speakersOf(item);
  const link = ({ selectors }: Annotation) => {
    const url = passageLink(article.url, selectors);
    return url ? ` ${markdownLink(t('export_passage'), url)}` : '';
  };
  const notes = ({ note, tags }: Annotation, tabs: string) => [
    ...(note.trim() ? [`${tabs}- ${markdownNote(note, `${tabs}  `)}\n`] : []),
    ...(tags.length > 0 ? [`${tabs}- ${tags.map((tag) => `#${pageLink(tag)}`).join(' ')}\n`] : []),
  ];
  for (const section of listSections(item, t)) {
    const { kind, annotations: own, title } = section;
    const { shape, describe } = fileOf(kind);
    yield `- ${markdownText(title)}\n`;
    if (shape === 'names') {
      for (const { name, about, mentions } of groupByName(section, options)) {
        yield `\t- ${pageLink(name) || markdownText(name)} – ${markdownText(about)}, ×${mentions.length}\n`;
        for (const mention of mentions.filter(hasNotes)) yield* notes(mention, '\t\t');
      }
      continue;
    }
    for (const annotation of own) {
      const words = markdownText(annotation.selectors[0].exact);
      const { name, role } = speakerOf(annotation);
      const who = [pageLink(name), role && `(${markdownText(role)})`].filter(Boolean).join(' ');
      const about = describe([annotation.facts], options);
      const after = [about && ` · ${markdownText(about)}`, who && ` — ${who}`].filter(Boolean).join('');
      yield `\t- ${shape === 'line' ? `==${words}==` : `> ${words}`}${after}${link(annotation)}\n`;
      yield* notes(annotation, '\t\t');
    }
  }
}
