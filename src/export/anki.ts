import { cite } from '../citation/cite.ts';
import type { Annotation } from '../model.ts';
import { arrange, listActors } from './arrange.ts';
import type { Exporter, Library, LibraryItem, Wishes } from './exporter.ts';
import { escapeMarkup, foldLines, htmlRuns, splitLines } from './markup.ts';
import { passageLink } from './passage-link.ts';
import { createSpeakers } from './speakers.ts';

/** Cards for Anki: who said it, what the figure was, who somebody is, and the reader's own notes. Each names its source. */
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

function* makeCards({ annotations }: LibraryItem, { t }: Wishes): Generator<Card> {
  const speakerOf = createSpeakers(annotations);
  for (const { kind, annotations: own } of arrange(annotations)) {
    if (kind === 'actor') {
      for (const { name, roles, mentions } of listActors(own)) {
        const [annotation] = mentions;
        if (!annotation || roles.length === 0) continue;
        yield { type: 'Basic', front: words(t('anki_who_is', name)), back: words(roles.join('; ')), annotation };
      }
      continue;
    }
    for (const annotation of own) {
      const [{ exact, prefix, suffix }] = annotation.selectors;
      const { name, role } = speakerOf(annotation);
      if (kind === 'quote' && name) {
        const back = words([name, role].filter(Boolean).join(', '));
        yield { type: 'Basic', front: `${words(t('anki_who_said'))}<br>${words(exact)}`, back, annotation };
      } else if (kind === 'figure') {
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

/** HTML without what Anki takes for a cloze, a sound or a formula. */
const disarm = (html: string) => html.replace(/[{}[\\]|::/g, (sign) => MEANT[sign] ?? '');

const quoteField = (field: string) => `"${field.replaceAll('"', '""')}"`;

/** Tags are parted by spaces, and “::” makes a tree. */
const ankiTag = (tag: string) =>
  foldLines(tag)
    .replace(/["\s]+/g, '_')
    .replace(/::+/g, ':')
    .replace(/^[=+\-@]+/, '');
