import { describe } from '../../../anchors/describe.ts';
import type { Finding } from '../../../findings/index.ts';
import type { CardAct, CardChange, FrameAnswer } from '../../../messaging/frame.ts';
import { t } from '../../../messaging/strings.ts';
import type { Article, Correction, Mark } from '../../../model.ts';
import { isQuote } from '../../../present/quote.ts';
import { listShown } from '../../../present/shown.ts';
import { findMark, type Story } from '../../story.ts';
import { quotePassage } from '../page-acts.ts';
import type { ShadowHost } from '../shadow-host.ts';
import { type CardAction, type CardState, findNext, findQuoteAround, isSame } from './state.ts';

/** What a card can do with the page. */
export interface CardPage {
  keep(finding: Finding): Promise<unknown>;
  forget(id: string): Promise<unknown>;
  /** Opens the note editor of a finding, which is kept first if `kept` is null. */
  write(finding: Finding, kept: Mark | null): Promise<unknown>;
  correct(corrections: Correction[]): Promise<unknown>;
  /** Makes corrections of a finding, which stays marked. Resolves to their rules. */
  change(corrections: Correction[], finding: Finding): Promise<string[]>;
  takeBack(rules: string[]): Promise<unknown>;
  /** Opens a report about a finding in a tab. */
  report(finding: Finding): Promise<unknown>;
  /** Whether a click at a point opens the toolbar of a highlight instead of a card. */
  isOnHighlight(x: number, y: number): boolean;
  /** The frame was removed, because the page has put another document into it. */
  lost(): void;
  /** Scrolls to a finding and flashes it. */
  reveal(finding: Finding): void;
  /** Returns a shadow host in a document, which can be that of a frame. */
  hostOn(document: Document): ShadowHost;
}

/** What an act of a card works with. */
export interface PerformContext {
  story: Story;
  state: NonNullable<CardState>;
  context: CardPage;
  dispatch(action: CardAction): void;
  /** Returns the story after a change; null if the page has none any more. */
  now(): Story | null;
}

/** Does what the reader has chosen in a card. */
export async function perform(act: string, performing: PerformContext): Promise<FrameAnswer> {
  const { story, state, context, dispatch } = performing;
  const { finding } = state;
  const { page } = story;
  switch (act as CardAct) {
    case 'close':
      dispatch({ type: 'close' });
      return null;
    case 'next':
    case 'previous': {
      const next = findNext(page, finding, act === 'next' ? 1 : -1);
      if (!next) return null;
      context.reveal(next);
      dispatch({ type: 'go to', finding: next });
      return null;
    }
    case 'quotation': {
      const quote = findQuoteAround(page, finding);
      if (quote) dispatch({ type: 'go to', finding: quote });
      return null;
    }
    case 'correct':
      dispatch({ type: 'show footer', footer: 'form' });
      return null;
    case 'copy':
      return copyQuotation(story, finding);
    case 'keep': {
      const kept = findMark(page, finding);
      await (kept ? context.forget(kept.id) : context.keep(finding));
      return null;
    }
    case 'note':
      await context.write(finding, findMark(page, finding));
      dispatch({ type: 'close' });
      return null;
    case 'report':
      await context.report(finding);
      dispatch({ type: 'close' });
      return null;
    case 'undo':
    case 'widen':
      await redo(act === 'widen', performing);
      return null;
    default:
      return null;
  }
}

/** Undoes what was changed with a press, or changes it on the whole site. */
async function redo(isWidened: boolean, { state, context, dispatch }: PerformContext): Promise<void> {
  const { finding, done } = state;
  if (!done) return;
  const wider = isWidened ? done.wider : null;
  const rules = wider ? await context.change([wider], finding) : [];
  await context.takeBack(done.rules);
  dispatch({ type: 'changed', done: wider && { ...done, isWide: true, rules, wider: null } });
}

/** Changes a finding with one press. */
export async function makeChange(change: CardChange, { story, state, context, dispatch, now }: PerformContext) {
  const { finding } = state;
  const { here, wider } = listCorrections(finding, change, story.page.article);
  const isRejected = !change.facts;
  if (isRejected) dispatch({ type: 'changed', done: { how: 'rejected', isWide: false, rules: [], wider: null } });
  const rules = await context.change([here], finding).catch((error: unknown) => {
    dispatch({ type: 'changed', done: null });
    throw error;
  });
  const how = isRejected ? 'rejected' : isLeftOut(now(), finding) ? 'left out' : 'changed';
  dispatch({ type: 'changed', done: { how, isWide: false, rules, wider: how === 'left out' ? null : wider } });
}

/** A change as a correction of this finding, or of all with its name in the article, and the same for the whole site. */
function listCorrections({ facts: found, kind, ...span }: Finding, { facts, shares }: CardChange, { text }: Article) {
  const change = facts ? { kind, facts } : { kind, rejects: true as const };
  const alike =
    shares === 'name' && 'name' in found ? { name: found.name } : { words: text.slice(span.start, span.end) };
  const place = describe(text, { start: span.start, end: span.end });
  const here: Correction = { ...change, ...('name' in alike && facts ? alike : { place }), scope: 'article' };
  return { here, wider: shares ? ({ ...change, ...alike, scope: 'site' } satisfies Correction) : null };
}

/** Whether a finding is marked only because the reader has just corrected it. */
function isLeftOut(story: Story | null, finding: Finding): boolean {
  if (!story) return false;
  const { findings, article, settings } = story.page;
  return !listShown({ findings, article, settings }).some((other) => isSame(other, finding));
}

/** A quotation with its source, to be copied. */
async function copyQuotation(story: Story, finding: Finding): Promise<FrameAnswer> {
  const quotation = isQuote(finding) && (await quotePassage(story, finding));
  if (!quotation) return { says: t('quotation_changed') };
  return { copied: { plain: quotation.plain, html: quotation.html, says: t('quotation_copied') } };
}
