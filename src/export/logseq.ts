import type { Annotation } from '../model.ts';
import { arrange, isNoted, listActors } from './arrange.ts';
import { nameOf } from './authors.ts';
import { cite } from './cite.ts';
import { writeIso } from './dates.ts';
import type { Exporter, Shelf, Shelved, Wishes } from './exporter.ts';
import { describeFigure } from './facts.ts';
import { listTags } from './list-tags.ts';
import { markdownLink, markdownNote, markdownRuns, markdownText, pageLink, pageName } from './markdown-text.ts';
import { passageLink } from './passage-link.ts';
import { webAddress } from './plain.ts';
import { readSource } from './source.ts';
import { createSpeakers } from './speakers.ts';

/** Pages for Logseq, one an article: an outline of bullets, its properties first. */
export const exporter: Exporter = { extension: 'md', mime: 'text/markdown', perArticle: true, write };

async function* write(shelf: Shelf, wishes: Wishes) {
  for await (const shelved of shelf) {
    yield* writeProperties(shelved);
    yield `- ${markdownRuns(cite(shelved.article, wishes.style).reference)}\n`;
    if (shelved.article.note?.trim()) yield `- ${markdownNote(shelved.article.note, '  ')}\n`;
    yield* writeOutline(shelved, wishes);
  }
}

function* writeProperties({ article, annotations }: Shelved) {
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

function* writeOutline({ article, annotations }: Shelved, { say }: Wishes) {
  const speakerOf = createSpeakers(annotations);
  const link = ({ selectors }: Annotation) => {
    const url = passageLink(article.url, selectors);
    return url ? ` ${markdownLink(say('export_passage'), url)}` : '';
  };
  const notes = ({ note, tags }: Annotation, tabs: string) => [
    ...(note.trim() ? [`${tabs}- ${markdownNote(note, `${tabs}  `)}\n`] : []),
    ...(tags.length > 0 ? [`${tabs}- ${tags.map((tag) => `#${pageLink(tag)}`).join(' ')}\n`] : []),
  ];
  for (const { kind, annotations: own } of arrange(annotations)) {
    yield `- ${markdownText(say(`kind_${kind}_plural`) || kind)}\n`;
    if (kind === 'actor') {
      for (const { name, roles, type, mentions } of listActors(own)) {
        const what = roles.length > 0 ? roles.join('; ') : say(`type_${type}`);
        yield `\t- ${pageLink(name) || markdownText(name)} – ${markdownText(what)}, ×${mentions.length}\n`;
        for (const mention of mentions.filter(isNoted)) yield* notes(mention, '\t\t');
      }
      continue;
    }
    for (const annotation of own) {
      const words = markdownText(annotation.selectors[0].exact);
      const { name, role } = speakerOf(annotation);
      const who = [pageLink(name), role && `(${markdownText(role)})`].filter(Boolean).join(' ');
      const told = kind === 'figure' ? describeFigure(annotation.facts, say) : '';
      const after = [told && ` · ${markdownText(told)}`, who && ` — ${who}`].filter(Boolean).join('');
      yield `\t- ${kind === 'figure' ? `==${words}==` : `> ${words}`}${after}${link(annotation)}\n`;
      yield* notes(annotation, '\t\t');
    }
  }
}
