import { describe } from '../../../anchors/describe.ts';
import { isNamed } from '../../../corrections/corrections.ts';
import type { Finding } from '../../../findings/index.ts';
import type { ReadyPage } from '../../../messaging/contract.ts';
import type { CardAct, FrameAnswer } from '../../../messaging/frame.ts';
import { readerLanguage, t, translate } from '../../../messaging/strings.ts';
import type { Article, Correction, Mark } from '../../../model.ts';
import { cardOf } from '../../../present/index.ts';
import type { CardContent, Change } from '../../../present/kind-view.ts';
import { isQuote } from '../../../present/quote.ts';
import { listShown } from '../../../present/shown.ts';
import { findMark, type Story } from '../../story.ts';
import { quotePassage } from '../page-acts.ts';
import type { ShadowHost } from '../shadow-host.ts';
import { type CardAction, type CardState, findNext, findQuoteAround, isSame } from './state.ts';

/** What a card can do with the page. */
export interface CardContext {
  keep(finding: Finding): Promise<unknown>;
  forget(id: string): Promise<unknown>;
  /** Opens the note editor of a finding, which is kept first if `kept` is null. */
  write(finding: Finding, kept: Mark | null): Promise<unknown>;
  correct(corrections: Correction[]): Promise<unknown>;
  /** Makes corrections of a finding, which stays marked. Resolves to their rules. */
  change(corrections: Correction[], finding: Finding): Promise<string[]>;
  takeBack(rules: string[]): Promise<unknown>;
  /** Whether a click at a point opens the toolbar of a highlight instead of a card. */
  isOnHighlight(x: number, y: number): boolean;
  /** Scrolls to a finding and flashes it. */
  reveal(finding: Finding): void;
  /** Returns a shadow host in a document, which can be that of a frame. */
  hostOn(document: Document): ShadowHost;
}

/** What an act of a card works with. */
interface PerformContext {
  story: Story;
  state: NonNullable<CardState>;
  context: CardContext;
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
      return copyFinding(story, finding);
    case 'keep': {
      const kept = findMark(page, finding);
      await (kept ? context.forget(kept.id) : context.keep(finding));
      return null;
    }
    case 'note':
      await context.write(finding, findMark(page, finding));
      dispatch({ type: 'close' });
      return null;
    default:
      await correct(act, performing);
      return null;
  }
}

/** Changes the finding with one press, or what was changed. */
async function correct(act: string, performing: PerformContext): Promise<void> {
  const { story, state, context, dispatch } = performing;
  const { finding, done } = state;
  if (act === 'undo' || act === 'widen') {
    if (!done) return;
    const wider = act === 'widen' ? done.wider : null;
    const rules = wider ? await context.change([wider], finding) : [];
    await context.takeBack(done.rules);
    dispatch({
      type: 'changed',
      done: wider && { ...done, says: t('card_widened'), rules, wider: null },
    });
    return;
  }
  const { readings = [], answers = [] } = describeCard(finding, story.page.findings, story.page.article);
  const [, list, at] = /^(reading|answer)-(\d)$/.exec(act) ?? []; // “reading-1”
  const change = act === 'reject' ? REJECTS : (list === 'reading' ? readings : answers)[Number(at)];
  if (!change || ('isChosen' in change && change.isChosen)) return;
  if (change.facts || change.rejects) await make(change, performing);
  else dispatch({ type: 'show footer', footer: 'form' });
}

const REJECTS: Change = { label: '', rejects: true };

async function make(change: Change & { staysAs?: string }, { story, state, context, dispatch, now }: PerformContext) {
  const { finding } = state;
  const isRejected = change.rejects === true;
  const { here, wider } = listCorrections(finding, change, story.page);
  if (isRejected) dispatch({ type: 'changed', done: { says: '', isRejected, rules: [], wider: null } });
  const rules = await context.change([here], finding).catch((error: unknown) => {
    dispatch({ type: 'changed', done: null });
    throw error;
  });
  const isHidden = !isRejected && isLeftOut(now(), finding);
  const says = isRejected ? t('card_rejected') : isHidden ? translate(change.staysAs ?? 'stays') : t('card_changed');
  const widens = isHidden || !('isChosen' in change || isRejected) ? null : wider;
  dispatch({ type: 'changed', done: { says, isRejected, rules, wider: widens } });
}

/** A change as a correction of this finding, or of all with its name in the article, and the same for the whole site. */
function listCorrections(finding: Finding, { facts, rejects }: Change, { findings, article }: ReadyPage) {
  const { kind, start, end } = finding;
  const { shares } = describeCard(finding, findings, article);
  const place = describe(article.text, { start, end });
  const change = rejects || !facts ? { kind, rejects: true as const } : { kind, facts };
  const words = article.text.slice(start, end);
  const alike = shares === 'name' && isNamed(finding) ? { name: finding.facts.name } : { words };
  const here: Correction = { ...change, ...(alike.name && facts ? alike : { place }), scope: 'article' };
  return { here, wider: shares ? ({ ...change, ...alike, scope: 'site' } satisfies Correction) : null };
}

/** Whether a finding is marked only because the reader has just corrected it. */
function isLeftOut(story: Story | null, finding: Finding): boolean {
  if (!story) return false;
  const { findings, article, settings } = story.page;
  return !listShown({ findings, article, settings }).some((other) => isSame(other, finding));
}

/** The content of a finding's card, in the reader's language. */
export function describeCard(finding: Finding, findings: Finding[], article: Article): CardContent {
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const language = { t: translate, locale: readerLanguage() };
  return cardOf(finding.kind).describe(finding, words, { findings, article, language });
}

/** What to copy: the content of the card, or a quotation with its source. */
async function copyFinding(story: Story, finding: Finding): Promise<FrameAnswer> {
  if (isQuote(finding)) {
    const quotation = await quotePassage(story, finding);
    if (!quotation) return { says: t('quotation_changed') };
    return { copied: { plain: quotation.plain, html: quotation.html, says: t('quotation_copied') } };
  }
  const { article, findings } = story.page;
  const { copied } = describeCard(finding, findings, article);
  return { copied: { plain: `${copied}\n${article.title}\n${article.url}`, html: '', says: t('card_copied') } };
}
