import type { HTMLAttributes } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cutPieces, type PlacedMark, type TextPiece } from '../../anchors/story-pieces.ts';
import type { Finding } from '../../findings/index.ts';
import { type Article, type Colour, colours, type Span } from '../../model.ts';
import { cardOf } from '../../present/index.ts';
import { highlighters } from '../../present/palette.ts';
import { isQuote } from '../../present/quote.ts';
import { Button } from '../design/button.tsx';
import { MoreIcon, NoteIcon } from '../design/icons.tsx';
import { language, nameColour, t } from '../shared/strings.ts';

type Piece = TextPiece<Finding>;

interface Props {
  article: Article;
  findings: { all: Finding[]; shown: Finding[] };
  mine: PlacedMark[];
  /** Presses the button of the toolbar; null once it is pressed. */
  press: (() => void) | null;
  /** Highlights words; without a colour, also writes a note on them. */
  highlight(span: Span, colour: Colour | null): void;
}

/** A short story in a browser: unmarked until the button is pressed, then with marks that explain themselves, and words to be highlighted. */
export function Sample({ article, findings, mine, press, highlight }: Props) {
  const [chosen, setChosen] = useState<Finding | null>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const story = useRef<HTMLElement>(null);
  const isPressed = press === null;
  const quote = findings.all.find(isQuote) ?? null;
  useSelected(story, (span) => {
    setSelected(span);
    setChosen(null);
  });
  useEffect(() => {
    const range = isPressed && quote && mine.length === 0 && toRange(story.current, quote);
    if (range) document.getSelection()?.addRange(range);
  }, [isPressed, quote]);
  const isSelecting = isPressed && !chosen && selected !== null;
  usePlaceBelow(story, chosen ?? (isSelecting ? selected : null));

  function take(colour: Colour | null): void {
    if (selected) highlight(selected, colour);
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  }

  const pieces = cutPieces(article.text, isPressed ? findings.shown : [], mine);
  const draw = (piece: Piece) => {
    const own = mine.findLast(({ start, end }) => start <= piece.start && piece.start < end);
    const [inner] = piece.spans;
    const isChosen = chosen !== null && piece.spans.includes(chosen);
    if (own) return <Own key={piece.start} piece={piece} own={own} press={() => setSelected(own)} />;
    if (!inner) return <Part key={piece.start} piece={piece} />;
    const kinds = piece.spans.map(({ kind }) => kind).join(' ');
    const mark = { class: 'kind-mark', 'data-kinds': kinds, 'aria-pressed': isChosen };
    return <Part key={piece.start} piece={piece} mark={mark} press={() => setChosen(isChosen ? null : inner)} />;
  };
  const [title = [], ...rest] = article.blocks.map((block) =>
    pieces.filter(({ start, end }) => start >= block.start && end <= block.end),
  );
  return (
    <div class="browser">
      <Toolbar url={article.url} press={press} />
      <figure class="sample" ref={story}>
        <blockquote lang={article.lang} dir="ltr">
          <p class="source">{article.site}</p>
          <h2>{title.map(draw)}</h2>
          {rest.map((paragraph) => (
            <p key={paragraph[0]?.start}>{paragraph.map(draw)}</p>
          ))}
        </blockquote>
        <div class="over" aria-live="polite">
          {chosen && <FindingDetails finding={chosen} findings={findings.all} article={article} />}
          {isSelecting && <Swatches chosen={mine.find(({ start }) => start === selected?.start)} take={take} />}
        </div>
      </figure>
    </div>
  );
}

/** The toolbar of a browser, with the one button that matters. */
function Toolbar({ url, press }: { url: string; press: (() => void) | null }) {
  const icon = <img src="icons/48.png" width="24" height="24" alt="" />;
  return (
    <div class="bar">
      <bdi class="address" aria-hidden="true">
        {url.slice('https://'.length)}
      </bdi>
      {press ? (
        <Button class="press" aria-label={t('extension_name')} onClick={press}>
          {icon}
          <span class="callout">{t('extension_name')}</span>
        </Button>
      ) : (
        <span class="press">{icon}</span>
      )}
      <MoreIcon />
    </div>
  );
}

/** The part of the document that shows a span of the sample; null if it is not all there. */
function toRange(story: HTMLElement | null, { start, end }: Span): Range | null {
  const parts = [...(story?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const range = document.createRange();
  const set = (at: number, isEnd: boolean): boolean => {
    const part = parts.findLast(({ dataset }) => Number(dataset.start) < at + (isEnd ? 0 : 1));
    const offset = at - Number(part?.dataset.start);
    if (!part?.firstChild || offset > (part.textContent ?? '').length) return false;
    range[isEnd ? 'setEnd' : 'setStart'](part.firstChild, offset);
    return true;
  };
  return set(start, false) && set(end, true) ? range : null;
}

/** Places what is over the sample below a span. */
function usePlaceBelow(story: { current: HTMLElement | null }, span: Span | null): void {
  useLayoutEffect(() => {
    const root = story.current;
    const range = span && toRange(root, span);
    if (!root || !range) return;
    const around = root.getBoundingClientRect();
    const { left, bottom } = range.getBoundingClientRect();
    root.style.setProperty('--left', `${left - around.left}px`);
    root.style.setProperty('--top', `${bottom - around.top + 8}px`);
  });
}

/** Calls back with the words of the sample that are selected. */
function useSelected(story: { current: HTMLElement | null }, onSelected: (span: Span) => void): void {
  const latest = useRef(onSelected);
  latest.current = onSelected;
  useEffect(() => {
    const follow = () => {
      const span = readSelected(story.current);
      if (span) latest.current(span);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
}

interface PartProps {
  piece: Piece;
  /** How it is marked. */
  mark?: HTMLAttributes<HTMLElement>;
  press?(): void;
}

/** A part of the text; one that can be pressed is no `<button>`, which is never broken across lines. */
function Part({ piece: { words, start }, mark, press }: PartProps) {
  if (!press)
    return (
      <span data-start={start} {...mark}>
        {words}
      </span>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      {...mark}
      data-start={start}
      role="button"
      tabIndex={0}
      onClick={() => document.getSelection()?.isCollapsed && press()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {words}
    </span>
  );
}

/** Words that the reader has highlighted; pressed, they get another colour. */
function Own({ piece, own, press }: { piece: Piece; own: PlacedMark; press(): void }) {
  const { ground, line } = highlighters[own.annotation.colour ?? 'yellow'];
  const pick = ([light, dark]: [string, string]) => `var(--light, ${light}) var(--dark, ${dark})`;
  const style = { '--own-ground': pick(ground), '--own-line': pick(line) };
  return <Part piece={piece} mark={{ class: 'own', style }} press={press} />;
}

/** What is known of a finding, as its card in a page tells it. */
function FindingDetails({ finding, findings, article }: { finding: Finding; findings: Finding[]; article: Article }) {
  const words = article.text.slice(finding.start, finding.end);
  const card = cardOf(finding.kind).describe(finding, words, { findings, language: language() });
  return (
    <div class="over-card">
      <small>{card.label}</small>
      <b lang={article.lang}>{card.lead ?? card.title}</b>
      {(card.reading || card.role) && <span>{card.reading || card.role}</span>}
      {card.lines.length > 0 && <small class="lines">{card.lines.join(' · ')}</small>}
    </div>
  );
}

/** The five colours, each with its name, and the note. */
function Swatches({ chosen, take }: { chosen: PlacedMark | undefined; take(colour: Colour | null): void }) {
  return (
    <fieldset class="over-bar" aria-label={t('toolbar_label')}>
      {colours.map((colour) => (
        <Button
          key={colour}
          data-colour={colour}
          aria-pressed={chosen?.annotation.colour === colour}
          onClick={() => take(colour)}
        >
          <i class="swatch" style={{ '--dot': highlighters[colour].dot, '--edge': highlighters[colour].line[0] }} />
          {nameColour(colour)}
        </Button>
      ))}
      <Button class="write" onClick={() => take(null)}>
        <NoteIcon />
        {t('note')}
      </Button>
    </fieldset>
  );
}

/** The selected part of the sample; null if nothing in it is selected. */
function readSelected(story: HTMLElement | null): Span | null {
  const selection = getSelection();
  if (!story || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const offsetOf = (node: Node, offset: number): number | null => {
    const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
    return piece && story.contains(piece) && node.nodeType === Node.TEXT_NODE
      ? Number(piece.dataset.start) + offset
      : null;
  };
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}
