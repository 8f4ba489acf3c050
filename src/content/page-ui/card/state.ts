import type { Finding } from '../../../findings/index.ts';
import type { ReadyPage } from '../../../messaging/contract.ts';
import type { Scope } from '../../../model.ts';
import { infoOf } from '../../../present/index.ts';
import { isQuote, type Quote } from '../../../present/quote.ts';
import { listShown } from '../../story.ts';

/** What the reader can do with a card. */
export type Act =
  | 'keep'
  | 'note'
  | 'copy'
  | 'correct'
  | 'reject'
  | `reject-${Scope}`
  | 'quote'
  | 'previous'
  | 'next'
  | 'close';

/** What a card shows below the finding: the actions, where a rejection is to hold, or the address of the form to correct it. */
export type CardFooter = 'acts' | 'scopes' | { form: string };

/** How a card was opened: by a pointer that rests on a finding, a press on it, or the keyboard. */
export type Opener = 'rest' | 'press' | 'key';

/** A point or place in the window, in CSS pixels. */
export type Point = { x: number; y: number };

/** An open card; null while it is closed. */
export type CardState = {
  finding: Finding;
  openedBy: Opener;
  /** Where the pointer was; null when it was opened by the keyboard. */
  pointer: Point | null;
  footer: CardFooter;
  /** What just happened, in words; '' for nothing. */
  notice: string;
} | null;

/** What can happen to a card. */
export type CardAction =
  | { type: 'open'; finding: Finding; by: Opener; pointer: Point | null }
  /** Shows another finding instead: the card stays open from now on. */
  | { type: 'go to'; finding: Finding }
  | { type: 'close' }
  | { type: 'show footer'; footer: CardFooter }
  | { type: 'notify'; text: string }
  /** The story, or what is kept of it, has changed; null when the page shows none. */
  | { type: 'page changed'; page: ReadyPage | null };

/** The card after an action. */
export function reduce(state: CardState, action: CardAction): CardState {
  if (action.type === 'open') {
    const { finding, by, pointer } = action;
    return { finding, openedBy: by, pointer, footer: 'acts', notice: '' };
  }
  if (!state) return null;
  const stays = state.openedBy === 'rest' ? 'press' : state.openedBy;
  switch (action.type) {
    case 'go to':
      return { finding: action.finding, openedBy: stays, pointer: null, footer: 'acts', notice: '' };
    case 'close':
      return null;
    case 'show footer':
      return { ...state, openedBy: stays, footer: action.footer, notice: '' };
    case 'notify':
      return { ...state, notice: action.text };
    case 'page changed': {
      const finding = action.page && listShown(action.page).find((other) => isSame(other, state.finding));
      return finding ? { ...state, finding, notice: '' } : null;
    }
  }
}

/** Whether two findings are the same words as the same kind. */
export const isSame = (a: Finding, b: Finding): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end;

/** The findings of a kind that are marked in the page. */
export const listKind = (page: ReadyPage, kind: string): Finding[] =>
  listShown(page).filter((finding) => finding.kind === kind);

/** The finding of the same kind that comes next, or before; round to the other end at the ends. */
export function findNext(page: ReadyPage, finding: Finding, step: 1 | -1): Finding | null {
  const all = listKind(page, finding.kind);
  const at = all.findIndex((other) => isSame(other, finding));
  return all[(at + step + all.length) % all.length] ?? null;
}

/** The quotation that an actor or a figure is in; null when it is in none. */
export function findQuoteAround(page: ReadyPage, { kind, start, end }: Finding): Quote | null {
  const isAround = (finding: Finding): finding is Quote =>
    !infoOf(kind).isQuotation && isQuote(finding) && finding.start <= start && end <= finding.end;
  return listShown(page).find(isAround) ?? null;
}
