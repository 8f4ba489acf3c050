import { isNamed } from '../../../corrections/corrections.ts';
import type { Finding } from '../../../findings/index.ts';
import type { CardView } from '../../../messaging/frame.ts';
import type { Facts } from '../../../model.ts';
import { findRangesAt, listRects } from '../../../paint/hit.ts';
import { infoOf } from '../../../present/index.ts';
import { listShown } from '../../../present/shown.ts';
import { findMark, type Story } from '../../story.ts';
import { findBar, findClear, SHEET_BELOW, themeOf } from '../bars.ts';
import type { Frame } from '../frames.ts';
import { type Box, placeBeside } from '../places.ts';
import type { ShadowHost } from '../shadow-host.ts';
import { scrollAbove } from '../viewport.ts';
import { createCardFrame } from './card-frame.ts';
import { followPointer, type PointerListener } from './follow-pointer.ts';
import type { CardPage } from './perform.ts';
import { type CardAction, type CardState, findQuoteAround, isSame, listAlike, reduce } from './state.ts';

/** The card of a finding. */
export interface Card {
  /** Updates the card after a change of the story or its annotations; null if there is no story. */
  update(story: Story | null): void;
  /** Opens the card of a finding, and focuses it. */
  open(finding: Finding): void;
  /** Returns the finding of the open card; null if it is closed. */
  shown(): Finding | null;
}

/** The document in which a card is drawn, until `end` is aborted. */
interface Place {
  document: Document;
  host: ShadowHost;
  end: AbortController;
}

/** The width of a card inside its border, and what is at least beside that: the border and the distance to the edges, in CSS pixels. */
const WIDTH = 334;
const MARGINS = 18;

/** Creates a card that opens when the pointer rests on a finding, on a click, or by keyboard, until the signal is aborted. */
export function createCard(context: CardPage, signal: AbortSignal): Card {
  let story: Story | null = null;
  let place: Place | null = null;
  let state: CardState = null;
  let animation = 0;

  const { frame, keepFocus, hide } = createCardFrame(context, {
    shown: () => story && state && { story, state, context, dispatch, now: () => story },
    close: () => close(),
    resized: () => reposition(true),
  });

  function dispatch(action: CardAction): void {
    const isClosed = state === null;
    state = reduce(state, action);
    if (state) draw();
    else if (!isClosed) hide();
  }

  function draw(): void {
    if (!story || !place || !state) return;
    frame.show(place.host, describeView(story, state, place.document));
    reposition();
  }

  const close = () => dispatch({ type: 'close' });

  /**
   * Positions the card, or closes it if its finding is not in the viewport; a form stays where it is, with what is typed there. A
   * sheet that has grown must not cover its finding.
   */
  function reposition(isResized = false): void {
    animation = 0;
    if (!story || !place || !state) return;
    if (!placeCard(frame, place, story, { ...state, isResized }) && state.footer !== 'form') close();
  }

  function onScroll(): void {
    if (state && !animation) animation = requestAnimationFrame(() => reposition());
  }

  function onPoint(by: 'rest' | 'press', x: number, y: number): void {
    if (by === 'rest' && state && state.openedBy !== 'rest') return;
    const isOther =
      place?.document.getSelection()?.isCollapsed === false || (by === 'press' && context.isOnHighlight(x, y));
    const finding = story && !isOther ? findAt(story, x, y) : null;
    if (!finding) close();
    else if (by === 'press' || !state || !isSame(state.finding, finding))
      dispatch({ type: 'open', finding, by, pointer: { x, y } });
  }

  /** Draws the card in a document, and listens for pointer events there; null for none. */
  function moveTo(document: Document | null): void {
    if (place?.document === document) return;
    close();
    place?.end.abort();
    place = null;
    // In a window that is turned or made narrow, the card becomes a sheet.
    if (document) place = openPlace(document, context, { onPoint, onEscape: close, onScroll, onResize: draw });
  }

  signal.addEventListener('abort', () => moveTo(null));

  return {
    update(now) {
      story = now;
      moveTo(now?.page.settings.showsCard && !signal.aborted ? now.detected.body.ownerDocument : null);
      dispatch({ type: 'page changed', page: now?.page ?? null });
    },
    open(finding) {
      if (!place) return;
      if (!state) keepFocus(place.document);
      dispatch({ type: 'open', finding, by: 'key', pointer: null });
      frame.focus();
    },
    shown: () => state?.finding ?? null,
  };
}

/** Has a card drawn in a document, and listens for pointer events there. */
function openPlace(document: Document, context: CardPage, listener: Omit<PointerListener, 'isOwn'>): Place {
  const host = context.hostOn(document);
  const end = new AbortController();
  followPointer(document, { ...listener, isOwn: (event) => host.isIn(event, '.card') }, end.signal);
  return { document, host, end };
}

/** The innermost finding at a point of the viewport; null for none. */
function findAt({ page, detected: { map, scopes, body } }: Story, x: number, y: number): Finding | null {
  if (x < 0) return null;
  const spans = findRangesAt(scopes, x, y).flatMap((range) => map.toSpan(range) ?? []);
  const under = listShown(page).filter(({ start, end }) =>
    spans.some((span) => start <= span.start && span.end <= end),
  );
  if (under.length === 0 || findBar(body, x, y)) return null;
  return under.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** What the card shows. */
function describeView(
  { page, detected }: Story,
  { finding, footer, done }: NonNullable<CardState>,
  document: Document,
): CardView {
  const quote = findQuoteAround(page, finding);
  const { start, end, facts } = finding;
  const name = (facts as Facts)[infoOf(finding.kind).actorFact ?? ''];
  const { clientWidth } = document.documentElement;
  const isSheet = clientWidth < SHEET_BELOW;
  return {
    part: 'card',
    theme: themeOf(detected.body),
    isSheet,
    width: isSheet ? clientWidth : Math.min(WIDTH, clientWidth - MARGINS),
    finding,
    words: page.article.text.slice(start, end).replace(/\s+/g, ' '),
    mentions: page.findings.filter((other) => name && isNamed(other) && other.facts.name === name),
    source: { title: page.article.title, url: page.article.url },
    footer,
    done: done && { how: done.how, isWide: done.isWide, canWiden: done.wider !== null },
    isKept: findMark(page, finding) !== null,
    isReadonly: page.isPrivate,
    quotedBy: quote?.facts ?? null,
    hasOthers: listAlike(page, finding).length > 1,
    language: page.article.lang,
  };
}

/** Positions the card next to its finding, between the bars of the page; false if the finding is not in the viewport. */
function placeCard(
  frame: Frame,
  { document, host }: Place,
  { detected }: Story,
  { finding, pointer, isResized }: NonNullable<CardState> & { isResized: boolean },
): boolean {
  const size = frame.size();
  const view = document.defaultView;
  if (!size || !view) return true;
  const words = detected.map.toRanges(finding).flatMap(listRects);
  const seen = words.find((box) => box.top + box.height > 0 && box.top < view.innerHeight);
  if (!seen) return false;
  const { clientWidth } = document.documentElement;
  const { top, bottom } = findClear(detected.body, seen.left + seen.width / 2, host);
  if (clientWidth < SHEET_BELOW) {
    const room = { top, bottom: bottom - size.height };
    frame.moveTo({ left: 0, top: room.bottom });
    if (isResized) scrollAbove(words, room, view);
    return true;
  }
  const shown = words.map(({ left, top: y, width, height }): Box => ({ left, top: y - top, width, height }));
  const around = detected.map.toRanges(finding)[0]?.startContainer.parentElement;
  const isRightToLeft = around ? view.getComputedStyle(around).direction === 'rtl' : false;
  const point = pointer && { x: pointer.x, y: pointer.y - top };
  const place = placeBeside(shown, size, { width: clientWidth, height: bottom - top }, isRightToLeft, point);
  frame.moveTo({ left: place.left, top: place.top + top });
  return true;
}
