import type { Finding } from '../../../findings/index.ts';
import type { ReadyPage } from '../../../messaging/contract.ts';
import type { CardView, DoneInCard } from '../../../messaging/frame.ts';
import type { Correction, Facts } from '../../../model.ts';
import { infoOf } from '../../../present/index.ts';
import { isQuote, type Quote } from '../../../present/quote.ts';
import { listShown } from '../../../present/shown.ts';

/** The content below the finding: the actions, or the correction form. */
type CardFooter = CardView['footer'];

/** How a card was opened: by resting the pointer on a finding, by a click, or by keyboard. */
type Opener = 'rest' | 'press' | 'key';

/** A point of the viewport, in CSS pixels. */
export type Point = { x: number; y: number };

/** A change that was made with a press on the card. */
export interface Done extends Omit<DoneInCard, 'canWiden'> {
  /** The rules that undo takes back. */
  rules: string[];
  /** The same change for the whole site; null if it can only be made here. */
  wider: Correction | null;
}

/** An open card; null while it is closed. */
export type CardState = {
  finding: Finding;
  openedBy: Opener;
  /** The position of the pointer; null if the card was opened by keyboard. */
  pointer: Point | null;
  footer: CardFooter;
  done: Done | null;
} | null;

/** The actions of `reduce`. */
export type CardAction =
  | { type: 'open'; finding: Finding; by: Opener; pointer: Point | null }
  /** Shows another finding. The card no longer closes when the pointer leaves it. */
  | { type: 'go to'; finding: Finding }
  | { type: 'close' }
  | { type: 'show footer'; footer: CardFooter }
  /** Something was changed with a press, or that was undone. */
  | { type: 'changed'; done: Done | null }
  /** The story or its annotations have changed; null if the page has no story. */
  | { type: 'page changed'; page: ReadyPage | null };

/** The state after an action. */
export function reduce(state: CardState, action: CardAction): CardState {
  if (action.type === 'open') {
    const { finding, by, pointer } = action;
    return { finding, openedBy: by, pointer, footer: 'acts', done: null };
  }
  if (!state) return null;
  const stays = state.openedBy === 'rest' ? 'press' : state.openedBy;
  switch (action.type) {
    case 'go to':
      return { finding: action.finding, openedBy: stays, pointer: null, footer: 'acts', done: null };
    case 'close':
      return null;
    case 'show footer':
      return { ...state, openedBy: stays, footer: action.footer };
    case 'changed':
      return { ...state, openedBy: stays, done: action.done };
    case 'page changed': {
      const { page } = action;
      if (page && state.done?.how === 'rejected') return state;
      const finding = page && listOpenable(page, state.finding).find((one) => isSame(one, state.finding));
      return finding && isOn(page, finding) ? { ...state, finding } : null;
    }
  }
}

/** Whether anything of the kind of a finding is marked in the page. */
const isOn = ({ settings: { density, hiddenKinds } }: ReadyPage, { kind }: Finding): boolean =>
  density !== 'off' && !hiddenKinds.includes(kind);

/** Whether two findings have the same kind and span. */
export const isSame = (a: Finding, b: Finding): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end;

/** The findings of a kind that have cards: all mentions of actors, of other kinds what is marked. */
const listOpenable = (page: ReadyPage, { kind }: Finding): Finding[] =>
  (infoOf(kind).actorFact === 'name' ? page.findings : listShown(page)).filter((finding) => finding.kind === kind);

/** The mentions of the same actor, or the visible findings of the same kind, in the order of the story. */
export function listAlike(page: ReadyPage, finding: Finding): Finding[] {
  const { name }: Facts = finding.facts;
  const isActor = infoOf(finding.kind).actorFact === 'name';
  return listOpenable(page, finding)
    .filter(({ facts }) => !isActor || (facts as Facts).name === name)
    .toSorted((a, b) => a.start - b.start);
}

/** The next or previous one of those. Wraps around at the ends. */
export function findNext(page: ReadyPage, finding: Finding, step: 1 | -1): Finding | null {
  const all = listAlike(page, finding);
  const at = all.findIndex((other) => isSame(other, finding));
  return all[(at + step + all.length) % all.length] ?? null;
}

/** The quotation that contains an actor or a figure; null for none. */
export function findQuoteAround(page: ReadyPage, { kind, start, end }: Finding): Quote | null {
  const isAround = (finding: Finding): finding is Quote =>
    !infoOf(kind).isQuotation && isQuote(finding) && finding.start <= start && end <= finding.end;
  return listShown(page).find(isAround) ?? null;
}
