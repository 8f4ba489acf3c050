import { listAround } from '../../../article/tree-scope.ts';
import { reject } from '../../../corrections/apply.ts';
import type { Finding } from '../../../findings/index.ts';
import { browser } from '../../../messaging/browser.ts';
import { t } from '../../../messaging/strings.ts';
import type { Correction, Mark, Scope } from '../../../model.ts';
import { isOnDark } from '../../../paint/background.ts';
import { findRangesAt, listRects } from '../../../paint/hit.ts';
import type { TreeScope } from '../../../paint/paint.ts';
import { colourOf } from '../../../present/palette.ts';
import { isQuote } from '../../../present/quote.ts';
import { findMark, listShown, type Story } from '../../story.ts';
import { copy, quotePassage } from '../copy.ts';
import { placeBeside } from '../places.ts';
import type { ShadowHost } from '../shadow-host.tsx';
import { followPointer } from './follow-pointer.ts';
import {
  type Act,
  type CardAction,
  type CardState,
  findNext,
  findQuoteAround,
  isSame,
  listKind,
  reduce,
} from './state.ts';
import { Card as CardView, describeCard } from './view.tsx';

/** What a card can do with the page. */
export interface CardContext {
  keep(finding: Finding): Promise<unknown>;
  forget(id: string): Promise<unknown>;
  /** Opens the note editor of a finding, which is kept first if `kept` is null. */
  write(finding: Finding, kept: Mark | null): Promise<unknown>;
  correct(corrections: Correction[]): Promise<unknown>;
  /** Whether a click at a point opens the toolbar of a highlight instead of a card. */
  isOnHighlight(x: number, y: number): boolean;
  /** Scrolls to a finding and flashes it. */
  reveal(finding: Finding): void;
  /** Returns a shadow host in a document, which can be that of a frame. */
  hostOn(document: Document): ShadowHost;
}

/** The card of a finding. */
export interface Card {
  /** Updates the card after a change of the story or its annotations; null if there is no story. */
  update(story: Story | null): void;
  /** Opens the card of a finding, and focuses it. */
  open(finding: Finding): void;
  /** Returns the finding of the open card; null if it is closed. */
  shown(): Finding | null;
  /** Closes the card if it shows the correction form. */
  closeForm(): void;
}

/** The document in which a card is drawn, until `end` is aborted. */
interface Place {
  document: Document;
  host: ShadowHost;
  end: AbortController;
}

/** Creates a card that opens when the pointer rests on a finding, on a click, or by keyboard, until the signal is aborted. */
export function createCard(context: CardContext, signal: AbortSignal): Card {
  let story: Story | null = null;
  let place: Place | null = null;
  let state: CardState = null;
  let focusedBefore: Element | null = null; // the focused element of the page, before the card was focused
  let frame = 0;

  function dispatch(action: CardAction): void {
    const isClosed = state === null;
    state = reduce(state, action);
    if (state) draw();
    else if (!isClosed) hide();
    if (action.type === 'notify') place?.host.announce(action.text);
  }

  function draw(): void {
    if (!story || !place || !state) return;
    drawCard(place.host, story, state, attempt);
    reposition();
  }

  const close = () => dispatch({ type: 'close' });

  /** Positions the card, or closes it if its finding is not in the viewport. */
  function reposition(): void {
    frame = 0;
    if (story && place && state && !placeCard(place, story, state.finding, state.pointer)) close();
  }

  function onMove(): void {
    if (state && !frame) frame = requestAnimationFrame(reposition);
  }

  function hide(): void {
    const hadFocus = hasFocus(place?.host);
    place?.host.draw('card', null);
    if (hadFocus && focusedBefore?.isConnected) (focusedBefore as HTMLElement).focus?.({ preventScroll: true });
    focusedBefore = null;
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

  function attempt(act: Act): void {
    if (!story || !state || !place) return;
    perform(act, { story, state, document: place.document, context, dispatch }).catch((error: unknown) =>
      dispatch({ type: 'notify', text: describeFailure(error) }),
    );
  }

  /** Draws the card in a document, and listens for pointer events there; null for none. */
  function moveTo(document: Document | null): void {
    if (place?.document === document) return;
    close();
    place?.end.abort();
    place = null;
    if (!document) return;
    const host = context.hostOn(document);
    place = { document, host, end: new AbortController() };
    const isOwn = (event: MouseEvent) => host.isIn(event, '.card');
    followPointer(document, { isOwn, onPoint, onEscape: close, onMove }, place.end.signal);
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
      if (!state) focusedBefore = place.document.activeElement;
      dispatch({ type: 'open', finding, by: 'key', pointer: null });
    },
    shown: () => state?.finding ?? null,
    closeForm() {
      if (typeof state?.footer === 'object') close();
    },
  };
}

const describeFailure = (error: unknown): string =>
  t('act_failed', error instanceof Error ? error.message : String(error));

/** The innermost finding at a point of the viewport; null for none. */
function findAt({ page, detected: { map, body } }: Story, x: number, y: number): Finding | null {
  if (x < 0) return null;
  const spans = findRangesAt(body.getRootNode() as TreeScope, x, y).flatMap((range) => map.toSpan(range) ?? []);
  const under = listShown(page).filter(({ start, end }) =>
    spans.some((span) => start <= span.start && span.end <= end),
  );
  return under.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

const hasFocus = (host: ShadowHost | undefined): boolean => (host?.focused()?.closest('.card') ?? null) !== null;

/** Renders a card, and keeps the focus on the same button. */
function drawCard(
  host: ShadowHost,
  { page, detected }: Story,
  { finding, footer, notice, openedBy }: NonNullable<CardState>,
  onAct: (act: Act) => void,
): void {
  const all = listKind(page, finding.kind);
  const quote = findQuoteAround(page, finding);
  const isDark = isOnDark(listAround(detected.body));
  const focused = hasFocus(host) ? host.focused()?.getAttribute('data-act') : null;
  host.draw(
    'card',
    <CardView
      kind={finding.kind}
      footer={footer}
      content={describeCard(finding, page.findings, page.article)}
      isKept={findMark(page, finding) !== null}
      isReadonly={page.isPrivate}
      quotedBy={quote && (quote.facts.actor ?? quote.facts.speaker ?? t('unknown_speaker'))}
      at={all.findIndex((other) => isSame(other, finding)) + 1}
      of={all.length}
      colour={colourOf(finding.kind, page.settings.hues)[isDark ? 1 : 0]}
      isDark={isDark}
      language={page.article.lang}
      notice={notice}
      onAct={onAct}
    />,
  );
  const again = focused && host.find(`.card [data-act=${focused}]`);
  if (again) again.focus({ preventScroll: true });
  else if (openedBy === 'key' && !hasFocus(host)) host.find('.card')?.focus({ preventScroll: true });
}

/** Positions the rendered card next to its finding; false if the finding is not in the viewport. */
function placeCard(
  { document, host }: Place,
  { detected }: Story,
  finding: Finding,
  pointer: { x: number; y: number } | null,
): boolean {
  const card = host.find('.card');
  const view = document.defaultView;
  if (!card || !view) return true;
  const words = detected.map.toRanges(finding).flatMap(listRects);
  if (!words.some((box) => box.top + box.height > 0 && box.top < view.innerHeight)) return false;
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const window = { width: document.documentElement.clientWidth, height: view.innerHeight };
  const isRightToLeft = view.getComputedStyle(card).direction === 'rtl';
  const { left, top } = placeBeside(words, size, window, isRightToLeft, pointer);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  return true;
}

const SCOPES: { [act: string]: Scope } = {
  'reject-article': 'article',
  'reject-site': 'site',
  'reject-everywhere': 'everywhere',
};

interface PerformContext {
  story: Story;
  state: NonNullable<CardState>;
  document: Document;
  context: CardContext;
  dispatch(action: CardAction): void;
}

async function perform(act: Act, { story, state, document, context, dispatch }: PerformContext): Promise<void> {
  const { page } = story;
  const { finding, footer } = state;
  switch (act) {
    case 'close':
      return dispatch({ type: 'close' });
    case 'next':
    case 'previous': {
      const next = findNext(page, finding, act === 'next' ? 1 : -1);
      if (!next) return;
      context.reveal(next);
      return dispatch({ type: 'go to', finding: next });
    }
    case 'quote': {
      const quote = findQuoteAround(page, finding);
      return quote ? dispatch({ type: 'go to', finding: quote }) : undefined;
    }
    case 'reject':
      return dispatch({ type: 'show footer', footer: footer === 'scopes' ? 'acts' : 'scopes' });
    case 'correct':
      return dispatch({ type: 'show footer', footer: { form: addressForm(finding) } });
    case 'copy':
      return dispatch({ type: 'notify', text: t(await copyFinding(document, story, finding)) });
    case 'keep': {
      const kept = findMark(page, finding);
      await (kept ? context.forget(kept.id) : context.keep(finding));
      return;
    }
    case 'note':
      await context.write(finding, findMark(page, finding));
      return dispatch({ type: 'close' });
    default:
      await context.correct([reject(finding, SCOPES[act] ?? 'article', page.article)]);
  }
}

/** The address of the correction form for a finding: “correct.html#actor/120/132”. */
const addressForm = ({ kind, start, end }: Finding): string =>
  browser.runtime.getURL(`correct.html#${kind}/${start}/${end}`);

/** Copies the content of the card, or a quotation with its source. Returns the key of the message to show. */
async function copyFinding(
  document: Document,
  story: Story,
  finding: Finding,
): Promise<'card_copied' | 'quotation_copied' | 'quotation_changed'> {
  if (isQuote(finding)) {
    const quotation = await quotePassage(story, finding);
    if (quotation) await copy(document, quotation.plain, quotation.html);
    return quotation ? 'quotation_copied' : 'quotation_changed';
  }
  const { article, findings } = story.page;
  await copy(document, `${describeCard(finding, findings, article).copied}\n${article.title}\n${article.url}`);
  return 'card_copied';
}
