import { useMemo, useRef, useState } from 'preact/hooks';
import { describe } from '../../anchors/describe.ts';
import { locate } from '../../anchors/locate.ts';
import { notesApi } from '../../messaging/contract.ts';
import {
  type Annotation,
  type Colour,
  PASSAGE,
  type Role,
  type SavedArticle,
  type SavedText,
  type Span,
  type Style,
} from '../../model.ts';
import { hasNotes } from '../../present/group-by-kind.ts';
import { highlighters } from '../../present/palette.ts';
import { isReported } from '../../present/quote.ts';
import { isMine } from '../../present/shown.ts';
import { change, keepInText } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { readSettings } from '../../storage/settings.ts';
import { joinBlocks } from '../../storage/texts.ts';
import { CopyIcon, PencilIcon } from '../design/icons.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { MoreButton } from '../design/paged.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { formatDay, nameColour, nameOrKey, plural, shorten, t } from '../shared/strings.ts';
import { AnnotationCommands } from './annotation-commands.tsx';
import { Tags } from './found-line.tsx';
import { cutBlock, type PlacedBlock, type PlacedMark, placeBlocks, spreadMarks } from './story-pieces.ts';
import { SelectionBar, useSelection } from './text-selection.tsx';
import { notifyPages } from './use-library.ts';

/** How many blocks are shown first, and added per click. */
const PAGE = 400;

interface Shared {
  database: Database;
  article: SavedArticle;
  style: Style;
  /** All annotations of the article. */
  annotations: Annotation[];
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** The text of an article as it was saved, with its marks and, beside them, the reader's notes. Selected words can be highlighted. */
export function StoryText({ saved, ...shared }: Shared & { saved: SavedText }) {
  const { database, article, annotations, attempt } = shared;
  const { first } = saved;
  const [text, blocks] = useMemo(() => [joinBlocks(first), placeBlocks(first.blocks)] as const, [first]);
  const marks = useMemo(() => findMarks(text, annotations), [text, annotations]);
  const spread = useMemo(() => spreadMarks(blocks, marks.filter(isPainted(article))), [blocks, marks]);
  const story = useRef<HTMLDivElement>(null);
  const [selected, deselect] = useSelection(story, text);
  const [editing, setEditing] = useState('');
  const [shown, setShown] = useState(PAGE);
  const lost = annotations.length - marks.length;

  function highlight(span: Span, colour: Colour | null, isNoted: boolean): void {
    attempt(async () => {
      const chosen = colour ?? (await readSettings(database)).colour;
      const draft = { kind: PASSAGE, facts: {}, selectors: describe(text, span), colour: chosen };
      const [mark] = await keepInText(database, article.url, draft);
      if (mark && mark.colour !== chosen && colour) await change(database, null, mark.id, { colour });
      deselect();
      setEditing(mark && isNoted ? mark.id : '');
      await notifyPages();
    });
  }

  const isTitle = blocks[0]?.role === 'title' && blocks[0].text === article.title;
  const listed = blocks.slice(0, shown);
  return (
    <div class="story">
      <p class="hint">
        {t('text_saved', formatDay(first.taken))} {t('text_hint')}
        {lost > 0 && ` ${plural('text_lost', lost)}`}
      </p>
      <div ref={story} lang={article.lang || undefined}>
        {listed.map((block, at) => {
          const { over = [], ending = [] } = spread[at] ?? {};
          if (at === 0 && isTitle) return null;
          return (
            <div class="story-block" key={block.start} data-role={block.role}>
              <Block block={block} marks={over} />
              <MarginNotes marks={ending} editing={editing} onEdit={setEditing} {...shared} />
              {selected?.block === block.start && (
                <SelectionBar place={selected.place} onHighlight={(...choice) => highlight(selected.span, ...choice)} />
              )}
            </div>
          );
        })}
      </div>
      <MoreButton shown={shown} all={blocks.length} page={PAGE} onMore={setShown} />
    </div>
  );
}

/** The annotations that are found in the text, in reading order. */
function findMarks(text: string, annotations: Annotation[]): PlacedMark[] {
  const marks = annotations.flatMap((annotation) => {
    const found = locate(text, annotation.selectors);
    return found ? [{ start: found.start, end: found.end, annotation }] : [];
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Indirect speech that was only saved with the article is not marked: it is most of many stories. */
const isPainted =
  ({ saved }: SavedArticle) =>
  ({ annotation }: PlacedMark): boolean =>
    isMine(annotation, saved ?? null) || !isReported(annotation);

/** The elements of blocks that are not paragraphs. */
const TAGS: { [R in Role]?: 'h3' | 'blockquote' | 'li' } = {
  title: 'h3',
  heading: 'h3',
  quote: 'blockquote',
  item: 'li',
};

/** A block with its marks. */
function Block({ block, marks }: { block: PlacedBlock; marks: PlacedMark[] }) {
  const words = cutBlock(block, marks).map(({ words, marks }, at) => {
    const kinds = marks.map(({ kind }) => kind);
    const own = marks.findLast(({ kind }) => kind === PASSAGE);
    if (own) return <Own key={at} words={words} colour={own.colour ?? 'yellow'} kinds={kinds} />;
    if (kinds.length === 0) return words;
    return (
      <span
        key={at}
        class="kind-mark"
        data-kinds={kinds.join(' ')}
        title={kinds.map((kind) => nameOrKey('kind', kind)).join(', ')}
      >
        {words}
      </span>
    );
  });
  const Tag = TAGS[block.role] ?? 'p';
  const element = (
    <Tag dir="auto" data-start={block.start}>
      {words}
    </Tag>
  );
  // Each item is a list of its own: its notes stand beside it.
  return Tag === 'li' ? <ul>{element}</ul> : element;
}

/** Words that the reader has highlighted. */
function Own({ words, colour, kinds }: { words: string; colour: Colour; kinds: string[] }) {
  const { ground, line } = highlighters[colour];
  const pick = ([light, dark]: [string, string]) => `var(--light, ${light}) var(--dark, ${dark})`;
  return (
    <mark data-kinds={kinds.join(' ')} style={{ '--own-ground': pick(ground), '--own-line': pick(line) }}>
      {words}
    </mark>
  );
}

/** The highlights that end in a block, and what has a note or tags, each with buttons to edit and delete it. */
function MarginNotes({
  marks,
  editing,
  onEdit,
  ...shared
}: Shared & { marks: PlacedMark[]; editing: string; onEdit(id: string): void }) {
  const own = marks.map(({ annotation }) => annotation).filter((one) => one.kind === PASSAGE || hasNotes(one));
  if (own.length === 0) return null;
  return (
    <div class="margin">
      {own.map((annotation) => (
        <MarginNote
          key={annotation.id}
          annotation={annotation}
          isOpen={editing === annotation.id}
          onToggle={(isOpen) => onEdit(isOpen ? annotation.id : '')}
          {...shared}
        />
      ))}
    </div>
  );
}

function MarginNote({
  annotation,
  isOpen,
  onToggle,
  ...shared
}: Shared & { annotation: Annotation; isOpen: boolean; onToggle(isOpen: boolean): void }) {
  const { article, annotations, attempt } = shared;
  const { id, kind, colour = 'yellow', note, tags, selectors } = annotation;
  const words = shorten(selectors[0].exact);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    onToggle(false);
    opener.current?.focus();
  };
  return (
    <section class="margin-note" aria-label={words} data-colour={kind === PASSAGE ? colour : undefined}>
      <small dir="auto">
        {kind === PASSAGE && <span class="visually-hidden">{nameColour(colour)}: </span>}
        {words}
      </small>
      {!isOpen && note.trim() && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
      {!isOpen && tags.length > 0 && <Tags tags={tags} />}
      {isOpen && (
        <NoteEditor
          target={{ id }}
          note={note}
          tags={tags}
          focus="note"
          saveTags={(tags, read) => attempt(() => notesApi.annotate(id, { tags }, { tags: read }))}
          onError={(error) => error && attempt(() => Promise.reject(error))}
          onEscape={close}
        />
      )}
      <div class="acts">
        <AnnotationCommands {...shared} annotation={annotation} libraryItem={{ article, annotations }}>
          {(copyQuotation) =>
            isOpen ? (
              <button type="button" class="plain" onClick={close}>
                {t('done')}
              </button>
            ) : (
              <>
                <button
                  ref={opener}
                  type="button"
                  class="icon-button"
                  title={t('edit_this', words)}
                  onClick={() => onToggle(true)}
                >
                  <PencilIcon />
                </button>
                <button type="button" class="icon-button" title={t('copy_quotation', words)} onClick={copyQuotation}>
                  <CopyIcon />
                </button>
              </>
            )
          }
        </AnnotationCommands>
      </div>
    </section>
  );
}
