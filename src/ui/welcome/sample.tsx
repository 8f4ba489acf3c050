import type { HTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { cutPieces, type PlacedMark, type TextPiece } from '../../anchors/story-pieces.ts';
import type { Finding } from '../../findings/index.ts';
import { type Article, type Colour, colours, type Span } from '../../model.ts';
import { cardOf } from '../../present/index.ts';
import { highlighters } from '../../present/palette.ts';
import { isQuote } from '../../present/quote.ts';
import { Button } from '../design/button.tsx';
import { MoreIcon, NoteIcon } from '../design/icons.tsx';
import { language, nameColour, t } from '../shared/strings.ts';
import { type PlaceBelow, placeBelow, useSelection } from '../shared/use-selection.ts';

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

/** What stands below words: what is known of a finding, or the colours. */
interface Over {
  span: Span;
  place: PlaceBelow;
  finding?: Finding;
}

/** A short story in a browser: unmarked until the button is pressed, then with marks that explain themselves, and words to be highlighted. */
export function Sample({ article, findings, mine, press, highlight }: Props) {
  const story = useRef<HTMLElement>(null);
  const [over, setOver] = useState<Over | null>(null);
  const [selected] = useSelection(story, article.text);
  const isPressed = press === null;
  const quote = findings.all.find(isQuote) ?? null;
  useEffect(() => {
    if (selected) setOver(selected);
  }, [selected]);
  useEffect(() => {
    if (!isPressed || !quote || mine.length > 0) return;
    const parts = [...(story.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const quoted = parts.filter(({ dataset: { start } }) => quote.start <= Number(start) && Number(start) < quote.end);
    const [first, last] = [quoted[0], quoted.at(-1)];
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  }, [isPressed, quote]);

  function take(colour: Colour | null): void {
    if (over) highlight(over.span, colour);
    getSelection()?.removeAllRanges();
    setOver(null);
  }

  const pieces = cutPieces(article.text, isPressed ? findings.shown : [], mine.length > 0 || !quote ? mine : [quote]);
  const draw = (piece: Piece) => {
    const own = mine.findLast(({ start, end }) => start <= piece.start && piece.start < end);
    const [inner] = piece.spans;
    const isChosen = over?.finding !== undefined && piece.spans.includes(over.finding);
    if (own) return <Own key={piece.start} piece={piece} own={own} press={(place) => setOver({ span: own, place })} />;
    if (!inner) return <Part key={piece.start} piece={piece} />;
    const kinds = piece.spans.map(({ kind }) => kind).join(' ');
    const mark = { class: 'kind-mark', 'data-kinds': kinds, 'aria-pressed': isChosen };
    const choose = (place: PlaceBelow) => setOver(isChosen ? null : { span: inner, place, finding: inner });
    return <Part key={piece.start} piece={piece} mark={mark} press={choose} />;
  };
  const [title = [], ...rest] = article.blocks.map((block) =>
    pieces.filter(({ start, end }) => start >= block.start && end <= block.end),
  );
  return (
    <div class="browser">
      <Toolbar url={article.url} press={press} />
      <figure
        class="sample"
        ref={story}
        style={over ? { '--left': `${over.place.left}px`, '--top': `${over.place.top}px` } : undefined}
      >
        <blockquote lang={article.lang} dir="ltr">
          <p class="source">{article.site}</p>
          <h2>{title.map(draw)}</h2>
          {rest.map((paragraph) => (
            <p key={paragraph[0]?.start}>{paragraph.map(draw)}</p>
          ))}
        </blockquote>
        <div class="over" aria-live="polite">
          {over?.finding && <FindingDetails finding={over.finding} findings={findings.all} article={article} />}
          {isPressed && over && !over.finding && (
            <Swatches chosen={mine.find(({ start }) => start === over.span.start)} take={take} />
          )}
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

interface PartProps {
  piece: Piece;
  /** How it is marked. */
  mark?: HTMLAttributes<HTMLElement>;
  press?(place: PlaceBelow): void;
}

/** A part of the text; one that can be pressed is no `<button>`, which is never broken across lines. */
function Part({ piece: { words, start }, mark, press }: PartProps) {
  if (!press)
    return (
      <span data-start={start} {...mark}>
        {words}
      </span>
    );
  const pressAt = (part: HTMLElement) => press(placeBelow(part.getBoundingClientRect(), part));
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      {...mark}
      data-start={start}
      role="button"
      tabIndex={0}
      onClick={({ currentTarget }) => getSelection()?.isCollapsed && pressAt(currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pressAt(event.currentTarget);
      }}
    >
      {words}
    </span>
  );
}

/** Words that the reader has highlighted; pressed, they get another colour. */
function Own({ piece, own, press }: { piece: Piece; own: PlacedMark; press(place: PlaceBelow): void }) {
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
