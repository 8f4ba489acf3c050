import { cite, listReferences, nameList } from '../citation/cite.ts';
import { passageLink } from '../citation/quotation.ts';
import { italic, type Run } from '../citation/runs.ts';
import type { LibraryItem } from '../citation/source.ts';
import { readSource, speakersOf } from '../citation/source.ts';
import type { Annotation, SavedArticle } from '../model.ts';
import { groupByName, hasNotes } from '../present/group-by-kind.ts';
import { fileOf } from '../present/index.ts';
import { escapeMarkup, foldLines, splitLines } from '../present/markup.ts';
import { describeSpeaker } from '../present/speakers.ts';
import {
  contentTypes,
  coreProperties,
  documentHead,
  documentRelations,
  documentTail,
  footnoteMark,
  footnotes,
  packageRelations,
  styles,
} from './docx/parts.ts';
import type { Draft, DraftRun } from './draft.ts';
import type { Exporter, ExportOptions, Library, Piece } from './exporter.ts';
import { type NoteBlock, type NoteSpan, readNote } from './note-blocks.ts';
import { listSections } from './sections.ts';
import { zip } from './zip.ts';

/** A document for Word, LibreOffice and Pages, with paragraph styles for headings, quotes, notes and works cited. */
export const exporter: Exporter = {
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  perArticle: false,
  hasCitation: true,
  write,
};

type StyleName =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Quote'
  | 'BlockText'
  | 'Source'
  | 'Note'
  | 'Bibliography'
  | 'Normal';

async function* write(library: Library, options: ExportOptions) {
  const links: Links = new Map();
  yield* pack(writeDocument(library, options, links), options.title, options.now, links, []);
}

/** The addresses of links, and the numbers of their ids. */
type Links = Map<string, number>;

/** Writes the parts of a file. Links and footnotes are read when the document is written. */
function pack(
  document: AsyncIterable<string> | Iterable<string>,
  title: string,
  now: string,
  links: Links,
  notes: string[],
): AsyncGenerator<Piece> {
  async function* entries() {
    yield { name: '[Content_Types].xml', pieces: [contentTypes] };
    yield { name: '_rels/.rels', pieces: [packageRelations] };
    yield { name: 'docProps/core.xml', pieces: [coreProperties(title, now)] };
    yield { name: 'word/styles.xml', pieces: [styles] };
    yield { name: 'word/document.xml', pieces: document };
    yield { name: 'word/footnotes.xml', pieces: footnotes(notes) };
    yield { name: 'word/_rels/document.xml.rels', pieces: documentRelations(links.keys()) };
  }
  return zip(entries());
}

/** Writes the draft of an essay as a Word document; `now` is the time of the export (ISO 8601, UTC). */
export function writeWordDraft(draft: Draft, now: string): AsyncGenerator<Piece> {
  const links: Links = new Map();
  const notes: string[] = [];
  return pack(writeDraftDocument(draft, links, notes), draft.title, now, links, notes);
}

/** Writes the body of the document of an essay: its main part. `notes` gets the footnotes. */
export function* writeDraftDocument(
  { title, thesis, sections, listTitle, references }: Draft,
  links: Links = new Map(),
  notes: string[] = [],
) {
  const setRun = ({ footnote, ...run }: DraftRun): string => {
    // Links are not repeated in footnotes, which have relations of their own.
    if (footnote) notes.push(setRuns(footnote.runs));
    return text(run.text, faceOf(run)) + (footnote ? footnoteMark(footnote.number) : '');
  };
  yield documentHead + paragraph('Title', text(title));
  yield* writeBlocks(thesis, 'Normal', links);
  for (const { heading, cards } of sections) {
    if (heading.trim()) yield paragraph('Heading1', text(heading));
    for (const block of cards.flatMap(({ blocks }) => blocks)) {
      if (block.type === 'text') yield* writeBlocks(block.text, 'Normal', links);
      else if (block.type === 'inline') yield paragraph('Normal', block.runs.map(setRun).join(''));
      else for (const runs of block.paragraphs) yield paragraph('BlockText', runs.map(setRun).join(''));
    }
  }
  if (references.length > 0) yield paragraph('Heading1', text(listTitle));
  for (const runs of references) yield paragraph('Bibliography', setReference(runs, links));
  yield documentTail;
}

/** Writes the body of a document: its main part. */
export async function* writeDocument(library: Library, options: ExportOptions, links: Links = new Map()) {
  yield documentHead + paragraph('Title', text(options.title));
  const articles: SavedArticle[] = [];
  for await (const libraryItem of library) {
    articles.push(libraryItem.article);
    yield* writeArticle(libraryItem, options, links);
  }
  yield paragraph('Heading1', text(options.t(nameList(options.style))));
  for (const runs of listReferences(articles, options.style, options.locale))
    yield paragraph('Bibliography', setReference(runs, links));
  yield documentTail;
}

function* writeArticle(item: LibraryItem, options: ExportOptions, links: Links) {
  const { article } = item;
  const { t } = options;
  yield paragraph('Heading1', text(readSource(article).title));
  yield paragraph('Normal', setReference(cite(article, options.style).reference, links));
  yield* writeNotes(article.note ?? '', article.tags ?? [], links);
  const speakerOf = speakersOf(item);
  for (const section of listSections(item, t)) {
    const { kind, annotations: own, title } = section;
    const { shape, describe } = fileOf(kind);
    yield paragraph('Heading2', text(title));
    if (shape === 'names') {
      for (const { name, about, mentions } of groupByName(section, options)) {
        yield paragraph('Normal', `${text(name, '<w:b/><w:bCs/>')}${text(` – ${about} (×${mentions.length})`)}`);
        for (const { note, tags } of mentions.filter(hasNotes)) yield* writeNotes(note, tags, links);
      }
      continue;
    }
    for (const annotation of own) {
      for (const line of splitLines(annotation.selectors[0].exact)) {
        if (line.trim() !== '') yield paragraph('Quote', text(line));
      }
      const about =
        describeSpeaker(speakerOf(annotation)) || describe([annotation.facts], options) || nameColour(annotation, t);
      const link = passageLink(article.url, annotation.selectors);
      const parts = [about && text(about), link && setLink(t('export_passage'), link, links)].filter(Boolean);
      if (parts.length > 0) yield paragraph('Source', parts.join(text(' · ')));
      yield* writeNotes(annotation.note, annotation.tags, links);
    }
  }
}

const nameColour = ({ colour }: Annotation, t: ExportOptions['t']) => (colour ? t(`colour_${colour}`) || colour : '');

function* writeNotes(note: string, tags: string[], links: Links) {
  yield* writeBlocks(note, 'Note', links);
  if (tags.length > 0) yield paragraph('Note', setRuns([italic(tags.map((tag) => `#${foldLines(tag)}`).join(' '))]));
}

/** Markdown as paragraphs. */
function* writeBlocks(note: string, style: StyleName, links: Links) {
  for (const { kind, marker, depth, spans } of readNote(note)) {
    const before = marker ? text(`${'\u2003'.repeat(depth)}${marker} `) : '';
    yield paragraph(style, before + spans.map((span) => setSpan(span, kind, links)).join(''));
  }
}

/** A paragraph. If its first letter is of a right-to-left script, the paragraph is right-to-left. */
function paragraph(style: StyleName, runs: string): string {
  const isRightToLeft = /^[^\p{L}<]*(?:<[^>]*>[^\p{L}<]*)*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(runs);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${isRightToLeft ? '<w:bidi/>' : ''}</w:pPr>${runs}</w:p>`;
}

/** A run of text. `face` has its properties in WordprocessingML. */
function text(words: string, face = ''): string {
  const isRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(words) && !/[a-z]/i.test(words);
  const properties = face + (isRightToLeft ? '<w:rtl/>' : '');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeMarkup(words)}</w:t></w:r>`;
}

function setSpan(span: NoteSpan, kind: NoteBlock['kind'], links: Links): string {
  if (span.href) return setLink(span.text, span.href, links);
  const bold = span.bold || kind === 'heading' ? '<w:b/><w:bCs/>' : '';
  const face = bold + (span.italic || kind === 'blockquote' ? '<w:i/><w:iCs/>' : '');
  const font = span.code ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>' : '';
  return span.text === '\n' ? '<w:r><w:br/></w:r>' : text(span.text, font + face);
}

/** A reference, with its address as a link. */
const setReference = (runs: Run[], links: Links): string =>
  runs
    .flatMap((run) =>
      run.text.split(/(https?:\/\/[^\s<>]{0,2000})/).map((part, at) => {
        if (at % 2 === 0) return part && text(part, faceOf(run));
        const url = part.replace(/(?<![.,)])[.,)]+$/, '');
        return setLink(url, url, links) + (url === part ? '' : text(part.slice(url.length)));
      }),
    )
    .join('');

const setRuns = (runs: Run[]) => runs.map((run) => text(run.text, faceOf(run))).join('');

/** The properties of a run, in the order of their schema. */
const faceOf = ({ bold, italic: isItalic, smallCaps, superscript }: Run): string =>
  [
    bold && '<w:b/><w:bCs/>',
    isItalic && '<w:i/><w:iCs/>',
    smallCaps && '<w:smallCaps/>',
    superscript && '<w:vertAlign w:val="superscript"/>',
  ]
    .filter(Boolean)
    .join('');

function setLink(words: string, url: string, links: Links): string {
  const id = links.get(url) ?? links.size + 2;
  links.set(url, id);
  return `<w:hyperlink r:id="rId${id}" w:history="1">${text(words, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
}
