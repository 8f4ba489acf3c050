import { listAround } from '../../article/tree-scope.ts';
import { reject } from '../../corrections/apply.ts';
import type { Finding } from '../../findings/index.ts';
import { t } from '../../messaging/strings.ts';
import type { Correction, Mark, Scope } from '../../model.ts';
import { isOnDark } from '../../paint/background.ts';
import { findStretches, listRects } from '../../paint/hit.ts';
import type { TreeScope } from '../../paint/paint.ts';
import { colourOf } from '../../palette.ts';
import { findMark } from '../session/corrections.ts';
import type { Story } from '../session/story.ts';
import { listShown } from '../shown-findings.ts';
import { notify } from './card/content.ts';
import { type Act, drawCard, type Sheet } from './card/draw.ts';
import { followKeys } from './card/keys.ts';
import { placeBeside } from './card/place.ts';
import { followPointer } from './card/pointer.ts';
import { style } from './card/style.ts';
import { copy } from './copy.ts';
import { takeQuotation } from './quotation.ts';
import { createShadowHost, type ShadowHost } from './shadow-host.ts';

/** What the reader can do with a finding from its card. */
export interface CardActs {
  keep(finding: Finding): Promise<unknown>;
  forget(id: string): Promise<unknown>;
  /** Opens the note on it, which is kept for that. */
  write(finding: Finding, kept: Mark | null): Promise<unknown>;
  correct(corrections: Correction[]): Promise<unknown>;
  /** Where the form stands in which it is put right. */
  addressForm(finding: Finding): string;
  /** A press there means something else. */
  isTaken(x: number, y: number): boolean;
  /** Scrolls to it and shows it for a moment. */
  reveal(finding: Finding): void;
}

/** The small card over a finding. */
export interface Card {
  /** The story as it is now; null when there is none to speak of. */
  follow(story: Story | null): void;
  /** Opens the card of a finding for the keyboard. */
  enter(finding: Finding): void;
  /** The finding that it speaks of; null while it is closed. */
  about(): Finding | null;
  /** Closes the card if it shows the form. */
  closeForm(): void;
}

type Opener = 'rest' | 'press' | 'key';

const SCOPES: { [act: string]: Scope } = {
  'reject-article': 'article',
  'reject-site': 'site',
  'reject-everywhere': 'everywhere',
};

/** A card that comes when the pointer rests on a finding, by a press on it, or by the keyboard; goes when the signal aborts. */
export function createCard(acts: CardActs, signal: AbortSignal): Card {
  let story: Story | null = null;
  let place: { document: Document; shadowHost: ShadowHost; end: AbortController } | null = null;
  let open: { finding: Finding; by: Opener; x: number; y: number; sheet: Sheet } | null = null;
  let before: Element | null = null; // what had the focus before the card took it
  let moving = 0;

  /** Listens where the story stands, which may be a frame's document. */
  function settle(document: Document | null): void {
    if (place?.document === document) return;
    close();
    place?.end.abort();
    place = null;
    if (!document) return;
    const end = new AbortController();
    const shadowHost = createShadowHost(document, style);
    place = { document, shadowHost, end };
    followPointer(document, shadowHost.host, { onRest, onPress, onEscape: close }, end.signal);
    followKeys(shadowHost.root, turn, () => void attempt('copy'));
    const move = () => {
      if (open && !moving) moving = requestAnimationFrame(stand);
    };
    document.addEventListener('scroll', move, { capture: true, passive: true, signal: end.signal });
    document.defaultView?.addEventListener('resize', move, { passive: true, signal: end.signal });
  }

  /** The finding under a point of the window: the innermost one. */
  function findAt(x: number, y: number): Finding | null {
    if (!story || x < 0) return null;
    const { map, body } = story.detected;
    const spans = findStretches(body.getRootNode() as TreeScope, x, y).flatMap((range) => map.toSpan(range) ?? []);
    const under = listShown(story.page).filter(({ start, end }) =>
      spans.some((span) => start <= span.start && span.end <= end),
    );
    return under.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
  }

  function onRest(x: number, y: number): void {
    if (open && open.by !== 'rest') return;
    const selection = place?.document.getSelection();
    const finding = selection && !selection.isCollapsed ? null : findAt(x, y);
    if (!finding) close();
    else if (!open || !isSame(open.finding, finding)) show(finding, 'rest', x, y);
  }

  function onPress(x: number, y: number): void {
    const selection = place?.document.getSelection();
    const isElse = (selection && !selection.isCollapsed) || acts.isTaken(x, y);
    const finding = isElse ? null : findAt(x, y);
    if (!finding) close();
    else show(finding, 'press', x, y);
  }

  function show(finding: Finding, by: Opener, x = -1, y = -1): void {
    const isNew = !open;
    open = { finding, by, x, y, sheet: 'acts' };
    draw('', isNew);
  }

  function draw(notice = '', isNew = false): void {
    if (!story || !place || !open) return;
    const { page, detected } = story;
    const { finding } = open;
    const { shadowHost, document } = place;
    const all = listKind(finding.kind);
    const quote = findAround(finding);
    const isDark = isOnDark(listAround(detected.body));
    const focused = shadowHost.root.activeElement?.getAttribute('data-act');
    const card = drawCard(
      document,
      {
        kind: finding.kind,
        sheet: open.sheet,
        content: notify(finding, page.findings, page.article),
        isKept: findKept(finding) !== null,
        isReadonly: page.isPrivate,
        quotedBy: quote && (quote.facts.actor ?? quote.facts.speaker ?? t('unknown_speaker')),
        at: all.findIndex((other) => isSame(other, finding)) + 1,
        of: all.length,
        colour: colourOf(finding.kind, page.settings.hues)[isDark ? 1 : 0],
        isDark,
        language: page.article.lang,
        notice,
      },
      (act) => void attempt(act),
    );
    card.toggleAttribute('data-new', isNew);
    shadowHost.root.querySelector('.card')?.remove();
    shadowHost.root.append(card);
    shadowHost.show();
    if (notice) shadowHost.notify(notice);
    stand();
    if (!open) return;
    const again = focused && card.querySelector<HTMLElement>(`[data-act=${focused}]`);
    const form = card.querySelector('iframe');
    form?.addEventListener('load', () => form.focus({ preventScroll: true }));
    if (again) again.focus({ preventScroll: true });
    else if (open.by === 'key') card.focus({ preventScroll: true });
  }

  /** Puts the card beside its words; without words in the window it goes. */
  function stand(): void {
    moving = 0;
    const card = place?.shadowHost.root.querySelector<HTMLElement>('.card');
    const view = place?.document.defaultView;
    if (!open || !card || !view) return;
    const words = (story?.detected.map.toRanges(open.finding) ?? []).flatMap(listRects);
    const isSeen = words.some((box) => box.top + box.height > 0 && box.top < view.innerHeight);
    if (!isSeen) {
      close();
      return;
    }
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const window = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
    const isRightToLeft = view.getComputedStyle(card).direction === 'rtl';
    const pointer = open.x < 0 ? null : open;
    const { left, top } = placeBeside(words, size, window, isRightToLeft, pointer);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  }

  function close(): void {
    if (!open) return;
    const hadFocus = place?.shadowHost.root.activeElement;
    open = null;
    place?.shadowHost.hide();
    if (hadFocus && before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
    before = null;
  }

  const listKind = (kind: string) => (story ? listShown(story.page).filter((finding) => finding.kind === kind) : []);

  /** The quotation that an actor or a figure stands in. */
  function findAround({ kind, start, end }: Finding) {
    const isAround = (finding: Finding): finding is Finding & { kind: 'quote' } =>
      kind !== 'quote' && finding.kind === 'quote' && finding.start <= start && end <= finding.end;
    return (story && listShown(story.page).find(isAround)) ?? null;
  }

  const findKept = (finding: Finding) => story && findMark(story.page, finding);

  function turn(step: 1 | -1): void {
    if (!open) return;
    const { finding } = open;
    const all = listKind(finding.kind);
    const next = all[(all.findIndex((other) => isSame(other, finding)) + step + all.length) % all.length];
    if (!next) return;
    acts.reveal(next);
    go(next);
  }

  function go(finding: Finding): void {
    if (open) show(finding, open.by === 'rest' ? 'press' : open.by);
  }

  /** The card stays now, and shows something else below what it tells. */
  function lay(sheet: Sheet): void {
    if (!open) return;
    open.sheet = sheet;
    if (open.by === 'rest') open.by = 'press';
    draw();
  }

  async function perform(act: Act): Promise<void> {
    if (!story || !open) return;
    const { finding, sheet } = open;
    const { article } = story.page;
    const kept = findKept(finding);
    const quote = findAround(finding);
    if (act === 'close') close();
    else if (act === 'next' || act === 'previous') turn(act === 'next' ? 1 : -1);
    else if (act === 'quote') quote && go(quote);
    else if (act === 'reject') lay(sheet === 'scopes' ? 'acts' : 'scopes');
    else if (act === 'correct') lay({ form: acts.addressForm(finding) });
    else if (act === 'copy' && place) {
      draw(t(await take(place.document)));
    } else if (act === 'keep') await (kept ? acts.forget(kept.id) : acts.keep(finding));
    else if (act === 'note') {
      await acts.write(finding, kept);
      close();
    } else if (act in SCOPES) await acts.correct([reject(finding, SCOPES[act] ?? 'article', article)]);
  }

  /** Puts what the card tells on the clipboard, a quotation with its source; answers with the name of what is said then. */
  async function take(document: Document): Promise<'card_copied' | 'quotation_copied' | 'quotation_changed'> {
    if (!story || !open) return 'quotation_changed';
    const { finding } = open;
    if (finding.kind === 'quote') {
      const quotation = await takeQuotation(story, finding);
      if (quotation) await copy(document, quotation.plain, quotation.html);
      return quotation ? 'quotation_copied' : 'quotation_changed';
    }
    const { article, findings } = story.page;
    await copy(document, `${notify(finding, findings, article).copied}\n${article.title}\n${article.url}`);
    return 'card_copied';
  }

  const attempt = (act: Act) =>
    perform(act).catch((error: unknown) =>
      draw(t('act_failed', error instanceof Error ? error.message : String(error))),
    );

  signal.addEventListener('abort', () => settle(null));

  return {
    follow(now) {
      story = now;
      settle(now?.page.settings.showsCard && !signal.aborted ? now.detected.body.ownerDocument : null);
      if (!open || !now) return close();
      const { finding } = open;
      const same = listShown(now.page).find((other) => isSame(other, finding));
      if (!same) return close();
      open.finding = same;
      if (typeof open.sheet === 'object')
        stand(); // what is filled in stays
      else draw();
    },
    enter(finding) {
      if (!place) return;
      if (!open) before = place.document.activeElement;
      show(finding, 'key');
    },
    about: () => open?.finding ?? null,
    closeForm() {
      if (open && typeof open.sheet === 'object') close();
    },
  };
}

const isSame = (a: Finding, b: Finding) => a.kind === b.kind && a.start === b.start && a.end === b.end;
