import { fullName } from '../author/name.ts';
import { cite } from '../citation/cite.ts';
import { writeIso } from '../citation/dates.ts';
import { passageLink } from '../citation/quotation.ts';
import { createCiteKeys, type LibraryItem, listTags, readSource, type Source, speakersOf } from '../citation/source.ts';
import type { Annotation } from '../model.ts';
import { groupByKind, groupByName, hasNotes, type Section } from '../present/group-by-kind.ts';
import { fileOf, infoOf } from '../present/index.ts';
import { webAddress } from '../present/markup.ts';
import type { Speaker } from '../present/speakers.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';
import {
  createBlockIds,
  markdownFile,
  markdownLink,
  markdownNote,
  markdownQuote,
  markdownRuns,
  markdownTag,
  markdownText,
  pageLink,
  yamlString,
} from './markdown-text.ts';
import { listSections } from './sections.ts';

/** Notes for Obsidian, one per article: properties, quotes as callouts with block ids, and actors as links. */
export const exporter: Exporter = { ...markdownFile, write };

async function* write(library: Library, options: ExportOptions) {
  const keys = createCiteKeys();
  for await (const libraryItem of library) {
    const source = readSource(libraryItem.article);
    yield* writeProperties(libraryItem, source, keys(source), options);
    yield `# ${markdownText(source.title)}\n\n${markdownRuns(cite(libraryItem.article, options.style).reference)}\n\n`;
    if (libraryItem.article.note?.trim()) yield `${markdownNote(libraryItem.article.note, '')}\n\n`;
    yield* writeSections(libraryItem, options);
  }
}

function* writeProperties({ article, annotations }: LibraryItem, source: Source, key: string, options: ExportOptions) {
  const list = (items: string[]) => `[${items.map(yamlString).join(', ')}]`;
  const actors = groupByKind(annotations)
    .filter(({ kind }) => infoOf(kind).actorFact === 'name')
    .flatMap((section) => groupByName(section, options).map(({ name }) => pageLink(name)));
  const tags = listTags(article, annotations).map(markdownTag);
  const lines = [
    `title: ${yamlString(source.title)}`,
    `source: ${yamlString(webAddress(article.url))}`,
    `author: ${list(source.authors.map((author) => pageLink(fullName(author))).filter(Boolean))}`,
    `publication: ${yamlString(source.site)}`,
    source.published && `published: ${writeIso(source.published)}`,
    source.modified && `modified: ${writeIso(source.modified)}`,
    source.accessed && `accessed: ${writeIso(source.accessed)}`,
    `citekey: ${yamlString(key)}`,
    article.lang && `language: ${yamlString(article.lang)}`,
    `actors: ${list([...new Set(actors)].filter(Boolean))}`,
    `tags: ${list([...new Set(['news', ...tags])].filter(Boolean))}`,
  ];
  yield `---\n${lines.filter(Boolean).join('\n')}\n---\n\n`;
}

function* writeSections(item: LibraryItem, options: ExportOptions) {
  const blockId = createBlockIds();
  const context: SectionContext = { url: item.article.url, speakerOf: speakersOf(item), blockId, options };
  for (const section of listSections(item, options.t)) {
    yield `## ${markdownText(section.title)}\n\n`;
    const { shape } = fileOf(section.kind);
    if (shape === 'names') yield* writeNames(section, context);
    else if (shape === 'line') yield* writeLines(section, context);
    else yield* writeCallouts(section, context);
    if (shape !== 'passage') yield '\n';
  }
}

interface SectionContext {
  url: string;
  speakerOf: (annotation: Annotation) => Speaker;
  blockId: (kind: string, id: string) => string;
  options: ExportOptions;
}

function* writeNames(section: Section, context: SectionContext) {
  for (const { name, about, mentions } of groupByName(section, context.options)) {
    const after = [about && markdownText(about), `×${mentions.length}`].filter(Boolean).join(', ');
    const id = context.blockId(section.kind, mentions[0]?.id ?? '');
    yield `- ${pageLink(name) || markdownText(name)} – ${after} ^${id}\n`;
    for (const mention of mentions.filter(hasNotes)) {
      yield `    - ${markdownQuote(mention.selectors[0].exact, '     ')}${writeLink(mention, context)}\n`;
      for (const line of writeNotes(mention, '          ', '        - ')) yield `${line}\n`;
    }
  }
}

function* writeLines({ kind, annotations }: Section, context: SectionContext) {
  for (const annotation of annotations) {
    const about = fileOf(kind).describe([annotation.facts], context.options);
    const words = `==${markdownText(annotation.selectors[0].exact)}==${about ? ` · ${markdownText(about)}` : ''}`;
    yield `- ${words}${writeLink(annotation, context)} ^${context.blockId(kind, annotation.id)}\n`;
    for (const line of writeNotes(annotation, '      ', '    - ')) yield `${line}\n`;
  }
}

function* writeCallouts({ kind, annotations }: Section, context: SectionContext) {
  for (const annotation of annotations) {
    const { name, role } = context.speakerOf(annotation);
    const title = pageLink(name) || (annotation.colour ?? '');
    yield `> [!quote]${title && ` ${title}`}${role && ` (${markdownText(role)})`}\n`;
    yield `> ${markdownQuote(annotation.selectors[0].exact, '>')}${writeLink(annotation, context)}\n\n`;
    yield `^${context.blockId(kind, annotation.id)}\n\n`;
    for (const line of writeNotes(annotation, '', '')) yield `${line}\n\n`;
  }
}

function writeLink({ selectors }: Annotation, { url, options: { t } }: SectionContext): string {
  const link = passageLink(url, selectors);
  return link ? ` (${markdownLink(t('export_passage'), link)})` : '';
}

/** The note and the tags of an annotation, each with the prefix `before`. Lines of the note after the first are indented. */
function writeNotes({ note, tags }: Annotation, indent: string, before: string): string[] {
  const own = note.trim() ? `${before}${markdownNote(note, indent)}` : '';
  const names = tags.map(markdownTag).filter(Boolean);
  return [own, names.length > 0 ? `${before}${names.map((name) => `#${name}`).join(' ')}` : ''].filter(Boolean);
}
