import { nameOf } from '../citation/authors.ts';
import { cite } from '../citation/cite.ts';
import { createCiteKeys } from '../citation/cite-key.ts';
import { writeIso } from '../citation/dates.ts';
import { listTags, readSource, type Source } from '../citation/source.ts';
import type { Annotation } from '../model.ts';
import { arrange, isNoted, listActors } from './arrange.ts';
import type { Exporter, Library, LibraryItem, Wishes } from './exporter.ts';
import { describeFigure } from './facts.ts';
import {
  createBlockIds,
  markdownLink,
  markdownNote,
  markdownQuote,
  markdownRuns,
  markdownTag,
  markdownText,
  pageLink,
  yamlString,
} from './markdown-text.ts';
import { webAddress } from './markup.ts';
import { passageLink } from './passage-link.ts';
import { createSpeakers } from './speakers.ts';

/** Notes for Obsidian, one an article: properties, quotes as callouts with ids to link to, actors as links. */
export const exporter: Exporter = { extension: 'md', mime: 'text/markdown', perArticle: true, write };

async function* write(library: Library, wishes: Wishes) {
  const keys = createCiteKeys();
  for await (const libraryItem of library) {
    const source = readSource(libraryItem.article);
    yield* writeProperties(libraryItem, source, keys(source));
    yield `# ${markdownText(source.title)}\n\n${markdownRuns(cite(libraryItem.article, wishes.style).reference)}\n\n`;
    if (libraryItem.article.note?.trim()) yield `${markdownNote(libraryItem.article.note, '')}\n\n`;
    yield* writeSections(libraryItem, wishes);
  }
}

function* writeProperties({ article, annotations }: LibraryItem, source: Source, key: string) {
  const list = (items: string[]) => `[${items.map(yamlString).join(', ')}]`;
  const actors = listActors(annotations).map(({ name }) => pageLink(name));
  const tags = listTags(article, annotations).map(markdownTag);
  const lines = [
    `title: ${yamlString(source.title)}`,
    `source: ${yamlString(webAddress(article.url))}`,
    `author: ${list(source.authors.map((author) => pageLink(nameOf(author))).filter(Boolean))}`,
    `publication: ${yamlString(source.site)}`,
    source.day && `published: ${writeIso(source.day)}`,
    source.accessed && `accessed: ${writeIso(source.accessed)}`,
    `citekey: ${yamlString(key)}`,
    article.lang && `language: ${yamlString(article.lang)}`,
    `actors: ${list([...new Set(actors)].filter(Boolean))}`,
    `tags: ${list([...new Set(['news', ...tags])].filter(Boolean))}`,
  ];
  yield `---\n${lines.filter(Boolean).join('\n')}\n---\n\n`;
}

function* writeSections({ article, annotations }: LibraryItem, wishes: Wishes) {
  const { t } = wishes;
  const speakerOf = createSpeakers(annotations);
  const blockId = createBlockIds();
  const link = (annotation: Annotation) => {
    const url = passageLink(article.url, annotation.selectors);
    return url ? ` (${markdownLink(t('export_passage'), url)})` : '';
  };
  const notes = ({ note, tags }: Annotation, indent: string, before: string) => {
    const own = note.trim() ? `${before}${markdownNote(note, indent)}` : '';
    const names = tags.map(markdownTag).filter(Boolean);
    return [own, names.length > 0 ? `${before}${names.map((name) => `#${name}`).join(' ')}` : ''].filter(Boolean);
  };

  for (const section of arrange(annotations)) {
    yield `## ${markdownText(t(`kind_${section.kind}_plural`) || section.kind)}\n\n`;
    if (section.kind === 'actor') {
      for (const { name, roles, type, mentions } of listActors(section.annotations)) {
        const what = roles.length > 0 ? roles.join('; ') : t(`type_${type}`);
        const about = [what && markdownText(what), `×${mentions.length}`].filter(Boolean).join(', ');
        yield `- ${pageLink(name) || markdownText(name)} – ${about} ^${blockId('actor', mentions[0]?.id ?? '')}\n`;
        for (const mention of mentions.filter(isNoted)) {
          yield `    - ${markdownQuote(mention.selectors[0].exact, '     ')}${link(mention)}\n`;
          for (const line of notes(mention, '          ', '        - ')) yield `${line}\n`;
        }
      }
      yield '\n';
      continue;
    }
    for (const annotation of section.annotations) {
      const { exact } = annotation.selectors[0];
      const id = blockId(section.kind, annotation.id);
      if (section.kind === 'figure') {
        const told = describeFigure(annotation.facts, t);
        const words = `==${markdownText(exact)}==${told ? ` · ${markdownText(told)}` : ''}`;
        yield `- ${words}${link(annotation)} ^${id}\n`;
        for (const line of notes(annotation, '      ', '    - ')) yield `${line}\n`;
        continue;
      }
      const { name, role } = speakerOf(annotation);
      const who =
        section.kind === 'quote' ? pageLink(name) || markdownText(t('unknown_speaker')) : (annotation.colour ?? '');
      yield `> [!quote] ${who}${role ? ` (${markdownText(role)})` : ''}\n`;
      yield `> ${markdownQuote(exact, '>')}${link(annotation)}\n\n^${id}\n\n`;
      for (const line of notes(annotation, '', '')) yield `${line}\n\n`;
    }
    if (section.kind === 'figure') yield '\n';
  }
}
