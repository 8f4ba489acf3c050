import { cite } from '../citation/cite.ts';
import { passageLink } from '../citation/quotation.ts';
import { htmlRuns } from '../citation/runs.ts';
import { isFound, type LibraryItem, speakersOf } from '../citation/source.ts';
import type { Annotation } from '../model.ts';
import { groupByName } from '../present/group-by-kind.ts';
import { fileOf, infoOf } from '../present/index.ts';
import { escapeMarkup, foldLines, splitLines } from '../present/markup.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';
import { listSections } from './sections.ts';

/** Anki cards that ask who said a quotation, for the value of a figure, who an actor is, and for the reader's notes. */
export const exporter: Exporter = { extension: 'txt', mime: 'text/plain', perArticle: false, hasCitation: true, write };

interface Card {
  front: string;
  back: string;
  annotation: Annotation;
}

async function* write(library: Library, options: ExportOptions) {
  // No note type is named: “Basic” has another name in every language, and its two fields are those of any simple type.
  yield '#separator:Tab\n#html:true\n#guid column:1\n#deck:Newsgloss\n#tags column:4\n';
  yield '#columns:GUID\tFront\tBack\tTags\n';
  for await (const libraryItem of library) {
    const source = `<p dir="auto"><small>${escapeSyntax(htmlRuns(cite(libraryItem.article, options.style).reference))}</small></p>`;
    for (const { front, back, annotation } of makeCards(libraryItem, options)) {
      const link = passageLink(libraryItem.article.url, annotation.selectors);
      const passage = link
        ? `<p><a href="${escapeSyntax(escapeMarkup(link))}">${words(options.t('export_passage'))}</a></p>`
        : '';
      const note = annotation.note.trim() ? `<p dir="auto">${words(annotation.note.trim())}</p>` : '';
      const isOwn = !isFound(annotation, libraryItem.article);
      const found = isOwn ? '' : `<p dir="auto"><small>${words(options.t('export_found'))}</small></p>`;
      const tags = ['newsgloss', ...(libraryItem.article.tags ?? []), ...annotation.tags].map(ankiTag).filter(Boolean);
      // Starts with an element, so that no spreadsheet reads the cell as a formula.
      const fields = [
        `<div dir="auto">${front}</div>`,
        `<div dir="auto">${back}</div>${note}${found}${source}${passage}`,
      ];
      // The same card has the same GUID in every export, so that a second import changes it instead of adding another.
      const guid = `newsgloss-${annotation.id.replace(/[^\w-]/g, '')}`;
      yield [guid, ...fields.map(quoteField), quoteField([...new Set(tags)].join(' '))].join('\t').concat('\n');
    }
  }
}

function* makeCards(item: LibraryItem, options: ExportOptions): Generator<Card> {
  const { t } = options;
  const speakerOf = speakersOf(item);
  for (const section of listSections(item, t)) {
    const { kind, annotations: own } = section;
    const { shape } = fileOf(kind);
    if (shape === 'names') {
      for (const { name, about, mentions } of groupByName(section, options)) {
        const [annotation] = mentions;
        if (!annotation || !mentions.some(({ facts }) => facts.role)) continue;
        yield { front: words(t('anki_who_is', name)), back: words(about), annotation };
      }
      continue;
    }
    for (const annotation of own) {
      const [{ exact, prefix, suffix }] = annotation.selectors;
      const { name, role } = speakerOf(annotation);
      if (infoOf(kind).isQuotation && name) {
        const back = words([name, role].filter(Boolean).join(', '));
        yield { front: `${words(t('anki_who_said'))}<br>${words(exact)}`, back, annotation };
      } else if (shape === 'line') {
        const front = `…${words(prefix)}<b>[…]</b>${words(suffix)}…`;
        yield { front, back: words(exact), annotation };
      } else if (annotation.note.trim() !== '') {
        yield { front: `${words(t('anki_what_note'))}<br>${words(exact)}`, back: '', annotation };
      }
    }
  }
}

/** Escapes plain text for an Anki field. */
function words(text: string): string {
  return splitLines(text)
    .map((line) => escapeSyntax(escapeMarkup(line.replace(/\t/g, ' '))))
    .join('<br>');
}

const ENTITIES: { [sign: string]: string } = {
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  '\\': '&#92;',
  '::': '&#58;&#58;',
};

/** Escapes the characters of HTML that are cloze, sound or LaTeX syntax in Anki. */
const escapeSyntax = (html: string) => html.replace(/[{}[\\]|::/g, (sign) => ENTITIES[sign] ?? '');

const quoteField = (field: string) => `"${field.replaceAll('"', '""')}"`;

/** A tag for Anki, where spaces separate tags and “::” creates a hierarchy. */
const ankiTag = (tag: string) =>
  foldLines(tag)
    .replace(/["\s]+/g, '_')
    .replace(/::+/g, ':')
    .replace(/^[=+\-@]+/, '');
