import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describe } from '../../anchors/describe.ts';
import {
  cutBlock,
  findMarks,
  findTarget,
  type MarkedPiece,
  type PlacedBlock,
  type PlacedMark,
  placeBlocks,
  spreadMarks,
} from '../../anchors/story-pieces.ts';
import { type Colour, PASSAGE, type Role, type SavedText, type Span } from '../../model.ts';
import { highlighters } from '../../present/palette.ts';
import { isMine } from '../../present/shown.ts';
import { change, keepInText } from '../../storage/annotations.ts';
import { joinBlocks } from '../../storage/join-blocks.ts';
import { readSettings } from '../../storage/settings.ts';
import { attempt } from '../design/notice.tsx';
import { MoreButton } from '../design/paged.tsx';
import { formatDay, nameOrKey, plural, t } from '../shared/strings.ts';
import { useSelection } from '../shared/use-selection.ts';
import { MarginNotes, type StoryProps } from './margin-notes.tsx';
import { SelectionBar } from './text-selection.tsx';
import { notifyPages } from './use-library.ts';

/** How many blocks are shown first, and added per click. */
const PAGE = 400;

/**
 * The text of an article as it was saved, with the reader's marks and, beside them, the notes. Pressing a mark opens its note;
 * selected words can be highlighted. `place` is what is scrolled to: the id of an annotation, or a span of the text (“120-164”).
 */
export function StoryText({ saved, place, ...props }: StoryProps & { saved: SavedText; place: string | undefined }) {
  const { database, article, annotations } = props;
  const { first } = saved;
  const [text, blocks] = useMemo(() => [joinBlocks(first), placeBlocks(first.blocks)] as const, [first]);
  const own = annotations.filter((one) => isMine(one, article.saved ?? null));
  const marks = useMemo(() => findMarks(text, own), [text, annotations]);
  const spread = useMemo(() => spreadMarks(blocks, marks), [blocks, marks]);
  const target = useMemo(() => findTarget(place, text, annotations), [place, text, annotations.length]);
  const story = useRef<HTMLDivElement>(null);
  const [selected, deselect] = useSelection(story, text);
  const [opened, setOpened] = useState('');
  const [shown, setShown] = useState(PAGE);
  const lost = own.length - marks.length;
  useTarget(story, target, blocks, setShown);

  function highlight(span: Span, colour: Colour | null, isNoted: boolean): void {
    attempt(async () => {
      const chosen = colour ?? (await readSettings(database)).colour;
      const draft = { kind: PASSAGE, facts: {}, selectors: describe(text, span), colour: chosen };
      const [mark] = await keepInText(database, article.url, draft);
      if (mark && mark.colour !== chosen && colour) await change(database, null, mark.id, { colour });
      deselect();
      setOpened(mark && isNoted ? mark.id : '');
      await notifyPages();
    });
  }

  const isTitle = blocks[0]?.role === 'title' && blocks[0].text === article.title;
  return (
    <div class="story">
      <div ref={story} lang={article.lang || undefined}>
        {blocks.slice(0, shown).map((block, at) => {
          const { over = [], ending = [] } = spread[at] ?? {};
          if (at === 0 && isTitle) return null;
          return (
            <div class="story-block" key={block.start} data-role={block.role}>
              <Block block={block} marks={over} target={target} opened={opened} onOpen={setOpened} />
              <MarginNotes {...props} marks={ending} opened={opened} onOpen={setOpened} />
              {selected?.block === block.start && (
                <SelectionBar place={selected.place} onHighlight={(...choice) => highlight(selected.span, ...choice)} />
              )}
            </div>
          );
        })}
      </div>
      <MoreButton shown={shown} all={blocks.length} page={PAGE} onMore={setShown} />
      <p class="hint">
        {t('text_saved', formatDay(first.taken))} {lost > 0 && plural('text_lost', lost)}
      </p>
    </div>
  );
}

/** Scrolls to what was looked for, once it is shown. */
function useTarget(
  story: { current: HTMLElement | null },
  target: Span | null,
  blocks: PlacedBlock[],
  show: (blocks: number) => void,
): void {
  useEffect(() => {
    if (!target) return;
    const at = blocks.findIndex(({ end }) => end > target.start);
    if (at >= PAGE) show(at + PAGE);
    const timer = setTimeout(() => story.current?.querySelector('.target')?.scrollIntoView({ block: 'center' }));
    return () => clearTimeout(timer);
  }, [target?.start, target?.end]);
}

/** The elements of blocks that are not paragraphs. */
const TAGS: { [R in Role]?: 'h3' | 'blockquote' | 'li' } = {
  title: 'h3',
  heading: 'h3',
  quote: 'blockquote',
  item: 'li',
};

interface Opening {
  /** The id of the mark whose note is open. */
  opened: string;
  onOpen(id: string): void;
}

/** A block with its marks. */
function Block({
  block,
  marks,
  target,
  ...opening
}: Opening & { block: PlacedBlock; marks: PlacedMark[]; target: Span | null }) {
  const words = cutBlock(block, marks, target).map((piece, at) => {
    if (piece.marks.length > 0) return <Mark key={at} piece={piece} {...opening} />;
    if (!piece.isTarget) return piece.words;
    return (
      <span key={at} class="target">
        {piece.words}
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

/** Words that the reader has highlighted or kept; pressing them opens the note. */
function Mark({ piece: { words, marks, isTarget }, opened, onOpen }: Opening & { piece: MarkedPiece }) {
  const own = marks.findLast(({ kind }) => kind === PASSAGE) ?? marks.at(-1);
  if (!own) return words;
  const { id, kind, colour = 'yellow' } = own;
  const { ground, line } = highlighters[colour];
  const pick = ([light, dark]: [string, string]) => `var(--light, ${light}) var(--dark, ${dark})`;
  const open = () => {
    // A press at the end of a selection is not one on the mark.
    if (getSelection()?.isCollapsed !== false) onOpen(opened === id ? '' : id);
  };
  return (
    <mark
      class={[kind !== PASSAGE && 'kind-mark', isTarget && 'target'].filter(Boolean).join(' ') || undefined}
      data-kinds={kind}
      style={kind === PASSAGE ? { '--own-ground': pick(ground), '--own-line': pick(line) } : undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button would not break over lines */}
      <span
        role="button"
        tabIndex={0}
        aria-expanded={opened === id}
        aria-description={kind === PASSAGE ? undefined : nameOrKey('kind', kind)}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        {words}
      </span>
    </mark>
  );
}
