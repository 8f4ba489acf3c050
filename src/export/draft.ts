import { citeTogether, hasNumberedNotes, nameList } from '../citation/cite.ts';
import type { CitationStyle } from '../citation/loaded-style.ts';
import { addParagraphs, findParagraphs, type Paragraphs } from '../citation/paragraphs.ts';
import { htmlRuns, quoteDouble, type Run, setMarks, toPlain } from '../citation/runs.ts';
import type { Annotation, SavedArticle, SavedText, Style } from '../model.ts';
import { fileOf, infoOf } from '../present/index.ts';
import type { Language } from '../present/kind-view.ts';
import { escapeMarkup, foldLines, splitLines } from '../present/markup.ts';
import { createSpeakers } from '../present/speakers.ts';
import { markdownNote, markdownRuns, markdownText } from './markdown-text.ts';
import { type NoteBlock, plainNote, readNote } from './note-blocks.ts';

/** An annotation in an outline. */
interface AnnotationCard {
  /** Unique in the outline. */
  key: string;
  annotation: Annotation;
  article: SavedArticle;
  /** All annotations of the article, which name the speakers. */
  beside: Annotation[];
  /** The text of the article, which tells the paragraph of a quotation. */
  story?: SavedText | undefined;
}

/** A text of the reader's own in an outline. */
interface TextCard {
  /** Unique in the outline. */
  key: string;
  /** Markdown. */
  text: string;
}

/** A card of an outline. */
export type DraftCard = AnnotationCard | TextCard;

/** The outline of an essay, with all that its draft needs. */
export interface Outline {
  title: string;
  /** Markdown; '' for none. */
  thesis: string;
  sections: { heading: string; cards: DraftCard[] }[];
}

export { readNote } from './note-blocks.ts';

/** A run of a draft. */
export interface DraftRun extends Run {
  /** A footnote after the run, in the notes style. */
  footnote?: { number: number; runs: Run[] };
}

/** A paragraph of a draft, a block quotation, or a text of the reader's own (Markdown). */
export type DraftBlock =
  | { type: 'inline'; runs: DraftRun[] }
  | { type: 'quotation'; paragraphs: DraftRun[][] }
  | { type: 'text'; text: string };

/** A draft in a citation style. */
export interface Draft {
  title: string;
  thesis: string;
  sections: { heading: string; cards: { key: string; blocks: DraftBlock[] }[] }[];
  /** The heading of the list of sources. */
  listTitle: string;
  /** The sources of the annotations in the draft. */
  references: Run[][];
}

/**
 * From how many words a quotation is a block of its own. APA 7 (8.27): 40; MLA 9 (6.35): more than four lines; Chicago 18 (12.10):
 * a hundred words; Cite Them Right: longer than two or three lines.
 */
const BLOCK_WORDS: { [S in Style]: number } = {
  apa: 40,
  mla: 50,
  'chicago-date': 100,
  'chicago-notes': 100,
  harvard: 40,
};

/** The same of a style from a file, which does not say it. */
const OWN_BLOCK_WORDS = 40;

/** Composes the draft of an outline: quotations with citations, and the list of sources. */
export function composeDraft(
  { title, thesis, sections }: Outline,
  { style, ...language }: Language & { style: CitationStyle },
): Draft {
  const used = sections.flatMap(({ cards }) => cards.flatMap((card) => ('article' in card ? [card.article] : [])));
  const articles = [...new Map(used.map((article) => [article.url, article])).values()];
  const { references, inText, laterNotes } = citeTogether(articles, style, language.locale);
  let notes = 0;
  let before = '';
  /** The number of the first note of each article. */
  const firstNotes = new Map<string, number>();
  const citeAs: CiteAs = (url, paragraphs = null) => {
    const full = inText.get(url) ?? [];
    if (!hasNumberedNotes(style)) return { runs: addParagraphs(full, style, paragraphs) };
    const first = firstNotes.get(url);
    const number = ++notes;
    const runs = (first !== undefined && laterNotes.get(url)?.(first, url === before)) || full;
    if (first === undefined) firstNotes.set(url, number);
    before = url;
    return { footnote: { number, runs } };
  };
  return {
    title,
    thesis,
    sections: sections.map(({ heading, cards }) => ({
      heading,
      cards: cards.map((card) => ({
        key: card.key,
        blocks: 'text' in card ? writeText(card.text) : writeAnnotation(card, citeAs, style, language),
      })),
    })),
    listTitle: language.t(nameList(style)),
    references,
  };
}

/** A citation in the text: in parentheses, or a footnote. */
type Cited = { runs: Run[] } | { footnote: { number: number; runs: Run[] } };

/** Cites the article with an address, and the paragraphs of a quotation from it. */
type CiteAs = (url: string, paragraphs?: Paragraphs | null) => Cited;

const writeText = (text: string): DraftBlock[] => (text.trim() === '' ? [] : [{ type: 'text', text }]);

function writeAnnotation(
  { annotation, article, beside, story }: AnnotationCard,
  citeAs: CiteAs,
  style: CitationStyle,
  language: Language,
): DraftBlock[] {
  const { kind, facts, selectors, note } = annotation;
  const paragraphs = splitLines(selectors[0].exact).map(foldLines).filter(Boolean);
  const { shape, summarise } = fileOf(kind);
  const cited = citeAs(article.url, shape === 'passage' ? findParagraphs(annotation, story) : null);
  if (shape !== 'passage') {
    const words = paragraphs.join(' ');
    // The draft has the figure as the article writes it, without its reading.
    const about = shape === 'names' ? summarise(facts, words, '', language) : '';
    const runs: DraftRun[] = [{ text: words, bold: true }, { text: about && ` – ${about}` }];
    return [{ type: 'inline', runs: addCitation(runs, cited, '') }, ...writeText(note)];
  }
  // Reported speech has the words of the article, not those of the speaker.
  const isSpoken = infoOf(kind).isQuotation && facts.form !== 'indirect';
  const speaker = isSpoken ? createSpeakers(beside)(annotation).name : '';
  const words = paragraphs.map((line) => (isSpoken && paragraphs.length === 1 ? withoutMarks(line) : line));
  const isLong =
    words.length > 1 ||
    words.join(' ').split(/\s+/).length >= (typeof style === 'string' ? BLOCK_WORDS[style] : OWN_BLOCK_WORDS);
  if (isLong) return [...writeBlock(words, speaker, cited), ...writeText(note)];
  return [{ type: 'inline', runs: writeInline(words.join(' '), speaker, cited) }, ...writeText(note)];
}

/** Quotation marks around a whole quotation. */
const PAIRS = ['“”', '""', '«»', '»«', '„“', '„”', '‘’', '「」'].map((pair) => [...pair] as [string, string]);

/** A quotation without the marks around it, if there are none in it. */
function withoutMarks(words: string): string {
  for (const [open, close] of PAIRS) {
    const inner = words.slice(open.length, -close.length);
    if (words.startsWith(open) && words.endsWith(close) && !inner.includes(open) && !inner.includes(close))
      return inner;
  }
  return words;
}

/** “Lund: “No one was told” (Berg, 2026).” The full stop follows the citation; with a footnote, it is before the mark. */
function writeInline(words: string, speaker: string, cited: Cited): DraftRun[] {
  const isNote = 'footnote' in cited;
  const bare = words.replace(/(?<![.…])[.,;:]$/, '');
  const ended = isNote && !/[.?!…][”’"']*$/.test(bare) ? `${bare}.` : bare;
  // Other marks than the English ones stay as they are.
  const quoted = /[„«»「]/.test(ended) ? `“${ended}”` : quoteDouble(setMarks(ended));
  return addCitation([{ text: `${speaker ? `${speaker}: ` : ''}${quoted}` }], cited, '.');
}

function writeBlock(words: string[], speaker: string, cited: Cited): DraftBlock[] {
  const paragraphs = words.map((line, at) => {
    const runs: DraftRun[] = [{ text: line }];
    return at === words.length - 1 ? addCitation(runs, cited, '') : runs;
  });
  const lead: DraftBlock[] = speaker ? [{ type: 'inline', runs: [{ text: `${speaker}:` }] }] : [];
  return [...lead, { type: 'quotation', paragraphs }];
}

function addCitation(runs: DraftRun[], cited: Cited, end: string): DraftRun[] {
  const own = runs.filter(({ text }) => text !== '');
  if ('footnote' in cited) return own.map((run, at) => (at === own.length - 1 ? { ...run, ...cited } : run));
  if (cited.runs.length === 0) return [...own, { text: end }];
  return [...own, { text: ' ' }, ...cited.runs, { text: end }].filter(({ text }) => text !== '');
}

/** How the parts of a draft are written in a format. */
interface Format {
  heading(text: string, level: 1 | 2): string;
  paragraph(runs: DraftRun[]): string;
  quotation(paragraphs: DraftRun[][]): string;
  text(text: string): string;
  reference(runs: Run[]): string;
  footnote(number: number, runs: Run[]): string;
}

/** Writes a draft, a block of the file at a time. */
function* writeDraft({ title, thesis, sections, listTitle, references }: Draft, format: Format): Generator<string> {
  const notes: string[] = [];
  if (title) yield format.heading(title, 1);
  if (thesis.trim()) yield format.text(thesis);
  for (const { heading, cards } of sections) {
    if (heading.trim()) yield format.heading(heading, 2);
    for (const block of cards.flatMap(({ blocks }) => blocks)) {
      if (block.type === 'text') yield format.text(block.text);
      else if (block.type === 'inline') yield format.paragraph(block.runs);
      else yield format.quotation(block.paragraphs);
      for (const { footnote } of runsOf(block)) {
        if (footnote) notes.push(format.footnote(footnote.number, footnote.runs));
      }
    }
  }
  yield* notes;
  if (references.length === 0) return;
  yield format.heading(listTitle, 2);
  for (const runs of references) yield format.reference(runs);
}

const runsOf = (block: DraftBlock): DraftRun[] =>
  block.type === 'text' ? [] : block.type === 'inline' ? block.runs : block.paragraphs.flat();

const markdownRun = (run: DraftRun): string => markdownRuns([run]) + (run.footnote ? `[^${run.footnote.number}]` : '');

/** A paragraph must not begin as a list or heading would. */
const markdownLine = (runs: DraftRun[]): string =>
  runs
    .map(markdownRun)
    .join('')
    .replace(/^([+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const MARKDOWN: Format = {
  heading: (text, level) => `${'#'.repeat(level)} ${markdownText(text)}\n\n`,
  paragraph: (runs) => `${markdownLine(runs)}\n\n`,
  quotation: (paragraphs) => `${paragraphs.map((runs) => `> ${markdownLine(runs)}`).join('\n>\n')}\n\n`,
  text: (text) => `${markdownNote(text, '')}\n\n`,
  reference: (runs) => `${markdownRuns(runs)}\n\n`,
  footnote: (number, runs) => `[^${number}]: ${markdownRuns(runs)}\n\n`,
};

const htmlDraftRuns = (runs: DraftRun[]): string =>
  runs.map((run) => htmlRuns([run]) + (run.footnote ? `<sup>${run.footnote.number}</sup>` : '')).join('');

const htmlBlock = ({ marker, kind, spans }: NoteBlock): string => {
  const words = spans.map(({ text, bold, italic, href }) => {
    const plain = text === '\n' ? '<br>' : escapeMarkup(text);
    if (href) return `<a href="${escapeMarkup(href)}">${plain}</a>`;
    return bold ? `<b>${plain}</b>` : italic ? `<i>${plain}</i>` : plain;
  });
  const tag = kind === 'blockquote' ? 'blockquote' : 'p';
  return `<${tag}>${marker ? `${marker} ` : ''}${words.join('')}</${tag}>`;
};

const HTML: Format = {
  heading: (text, level) => `<h${level}>${escapeMarkup(text)}</h${level}>`,
  paragraph: (runs) => `<p>${htmlDraftRuns(runs)}</p>`,
  quotation: (paragraphs) =>
    `<blockquote>${paragraphs.map((runs) => `<p>${htmlDraftRuns(runs)}</p>`).join('')}</blockquote>`,
  text: (text) => readNote(text).map(htmlBlock).join(''),
  reference: (runs) => `<p>${htmlRuns(runs)}</p>`,
  footnote: (number, runs) => `<p><sup>${number}</sup> ${htmlRuns(runs)}</p>`,
};

const plainRuns = (runs: DraftRun[]): string =>
  runs.map(({ text, footnote }) => text + (footnote ? `[${footnote.number}]` : '')).join('');

const PLAIN: Format = {
  heading: (text) => `${foldLines(text)}\n\n`,
  paragraph: (runs) => `${plainRuns(runs)}\n\n`,
  quotation: (paragraphs) => `${paragraphs.map((runs) => `    ${plainRuns(runs)}`).join('\n')}\n\n`,
  text: (text) => `${plainNote(text).join('\n')}\n\n`,
  reference: (runs) => `${toPlain(runs)}\n\n`,
  footnote: (number, runs) => `[${number}] ${toPlain(runs)}\n\n`,
};

/** A draft as Markdown. */
export const writeMarkdownDraft = (draft: Draft): string =>
  [...writeDraft(draft, MARKDOWN)].join('').trim().concat('\n');

/** A draft for the clipboard: as text and as HTML. */
export const copyDraft = (draft: Draft): { plain: string; html: string } => ({
  plain: [...writeDraft(draft, PLAIN)].join('').trimEnd(),
  html: [...writeDraft(draft, HTML)].join(''),
});
