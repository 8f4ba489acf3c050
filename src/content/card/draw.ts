import { build } from '../element.ts';
import { readerDirection, readerLanguage, say } from '../strings.ts';
import type { Telling } from './tell.ts';

/** What the reader can ask of a card. */
export type Act = 'keep' | 'copy' | 'quote' | 'previous' | 'next' | 'close';

/** A card as it is drawn. */
export interface CardView {
  telling: Telling;
  isKept: boolean;
  /** Nothing can be kept here: a private window. */
  isReadonly: boolean;
  /** Who says the quotation that it stands in; null when it stands in none. */
  quotedBy: string | null;
  /** Its place among all of its kind. */
  at: number;
  of: number;
  colour: string;
  isDark: boolean;
  /** What just happened, in words. */
  notice: string;
}

/** Draws a card; every press of the reader's own goes to `onAct`, none that a script made. */
export function drawCard(document: Document, view: CardView, onAct: (act: Act) => void): HTMLElement {
  const { telling, isKept, isReadonly, quotedBy } = view;
  const button = (act: Act, text: string, attributes: { [name: string]: string | boolean | undefined } = {}) => {
    const element = build(document, 'button', { type: 'button', 'data-act': act, ...attributes }, text);
    element.addEventListener('click', (event) => {
      if (event.isTrusted) onAct(act);
    });
    return element;
  };
  const turn = (act: Act, text: string, label: string) => {
    const element = button(act, '', { 'aria-label': label, title: label });
    element.append(build(document, 'span', { class: 'rtl-turn', 'aria-hidden': 'true' }, text));
    return element;
  };
  const card = build(
    document,
    'section',
    {
      class: 'card',
      role: 'dialog',
      'aria-label': `${telling.label}: ${telling.title}`,
      lang: readerLanguage(),
      dir: readerDirection(),
      tabindex: '-1',
      'data-dark': view.isDark,
    },
    build(
      document,
      'header',
      {},
      build(document, 'span', {}, telling.label),
      turn('previous', '‹', say('card_previous')),
      build(document, 'span', {}, say('card_place', view.at, view.of)),
      turn('next', '›', say('card_next')),
      button('close', '×', { 'aria-label': say('card_close'), title: say('card_close') }),
    ),
    build(document, 'h2', { dir: 'auto' }, telling.title),
    telling.role && build(document, 'p', { dir: 'auto' }, telling.role),
    telling.lines.length > 0 && build(document, 'p', { class: 'lines' }, telling.lines.join(' · ')),
    quotedBy !== null && build(document, 'p', { class: 'lines' }, button('quote', say('card_said_by', quotedBy))),
    build(
      document,
      'div',
      { class: 'acts' },
      button('keep', say(isKept ? 'card_kept' : 'keep'), {
        'aria-pressed': String(isKept),
        disabled: isReadonly,
        title: isReadonly ? say('private_window') : undefined,
      }),
      button('copy', say('card_copy')),
    ),
    build(document, 'p', { class: 'notice', role: 'status' }, view.notice),
  );
  card.style.setProperty('--kind', view.colour);
  return card;
}
