import { cite } from '../citation/cite.ts';
import { passageLink } from '../citation/quotation.ts';
import { htmlRuns } from '../citation/runs.ts';
import type { LibraryItem } from '../citation/source.ts';
import type { Annotation } from '../model.ts';
import { arrange, listNames } from '../present/arrange.ts';
import { fileOf, infoOf } from '../present/index.ts';
import { escapeMarkup, foldLines, splitLines } from '../present/markup.ts';
import { createSpeakers } from '../present/speakers.ts';
import type { Exporter, Library, Wishes } from './exporter.ts';

/** Cards for Anki: who said a quotation, the value of a figure, who an actor is, and the reader's notes; each with its source. */
export const exporter: Exporter = { extension: 'txt', mime: 'text/plain', perArticle: false, write };

interface Card {
  type: 'Basic' | 'Cloze';
  front: string;
  back: string;
  annotation: Annotation;
}

async function* write(library: Library, wishes: Wishes) {
  yield '#separator:Tab\n#html:true\n#notetype column:1\n#deck:Newsgloss\n#tags column:4\n';
  yield '#columns:Notetype\tFront\tBack\tTags\n';
  for await (const libraryItem of library) {
    const source = `<p dir="auto"><small>${disarm(htmlRuns(cite(libraryItem.article, wishes.style).reference))}</small></p>`;
    for (const { type, front, back, annotation } of makeCards(libraryItem, wishes)) {
      const link = passageLink(libraryItem.article.url, annotation.selectors);
      const passage = link
        ? `<p><a href="${disarm(escapeMarkup(link))}">${words(wishes.t('export_passage'))}</a></p>`
        : '';
      const note = annotation.note.trim() ? `<p dir="auto">${words(annotation.note.trim())}</p>` : '';
      const tags = ['newsgloss', ...(libraryItem.article.tags ?? []), ...annotation.tags].map(ankiTag).filter(Boolean);
      // An element first: no cell begins with what a spreadsheet would run.
      const fields = [`<div dir="auto">${front}</div>`, `<div dir="auto">${back}</div>${note}${source}${passage}`];
      yield [type, ...fields.map(quoteField), quoteField([...new Set(tags)].join(' '))].join('\t').concat('\n');
    }
  }
}

function* makeCards({ annotations }: LibraryItem, wishes: Wishes): Generator<Card> {
  const { t } = wishes;
  const speakerOf = createSpeakers(annotations);
  for (const section of arrange(annotations)) {
    const { kind, annotations: own } = section;
    const { shape } = fileOf(kind);
    if (shape === 'names') {
      for (const { name, about, mentions } of listNames(section, wishes)) {
        const [annotation] = mentions;
        if (!annotation || !mentions.some(({ facts }) => facts.role)) continue;
        yield { type: 'Basic', front: words(t('anki_who_is', name)), back: words(about), annotation };
      }
      continue;
    }
    for (const annotation of own) {
      const [{ exact, prefix, suffix }] = annotation.selectors;
      const { name, role } = speakerOf(annotation);
      if (infoOf(kind).isQuotation && name) {
        const back = words([name, role].filter(Boolean).join(', '));
        yield { type: 'Basic', front: `${words(t('anki_who_said'))}<br>${words(exact)}`, back, annotation };
      } else if (shape === 'line') {
        const front = `…${words(prefix)}{{c1::${words(exact)}}}${words(suffix)}…`;
        yield { type: 'Cloze', front, back: '', annotation };
      } else if (annotation.note.trim() !== '') {
        yield { type: 'Basic', front: `${words(t('anki_what_note'))}<br>${words(exact)}`, back: '', annotation };
      }
    }
  }
}

/** Text that is neither HTML, nor anything else to Anki. */
function words(text: string): string {
  return splitLines(text)
    .map((line) => disarm(escapeMarkup(line.replace(/\t/g, ' '))))
    .join('<br>');
}

const MEANT: { [sign: string]: string } = {
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  '\\': '&#92;',
  '::': '&#58;&#58;',
};

/** HTML without the characters that mean a cloze, a sound or a formula to Anki. */
const disarm = (html: string) => html.replace(/[{}[\\]|::/g, (sign) => MEANT[sign] ?? '');

const quoteField = (field: string) => `"${field.replaceAll('"', '""')}"`;

/** Tags are parted by spaces, and “::” makes a tree. */
const ankiTag = (tag: string) =>
  foldLines(tag)
    .replace(/["\s]+/g, '_')
    .replace(/::+/g, ':')
    .replace(/^[=+\-@]+/, '');
