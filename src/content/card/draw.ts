import { readerDirection, say, sayNamed } from '../../messages/strings.ts';
import type { Scope } from '../../model.ts';
import { build } from '../element.ts';
import type { Telling } from './tell.ts';

/** What the reader can ask of a card. */
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

/** What a card shows below what it tells: what can be done, where a rejection holds, or the form to correct it. */
export type Sheet = 'acts' | 'scopes' | { form: string };

/** A card as it is drawn. */
export interface CardView {
  kind: string;
  telling: Telling;
  sheet: Sheet;
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
  /** The language of the story (BCP 47); '' when unknown. */
  language: string;
  /** What just happened, in words. */
  notice: string;
}

type Attributes = { [name: string]: string | boolean | undefined };

/** Draws a card; every press of the reader's own goes to `onAct`, none that a script made. */
export function drawCard(document: Document, view: CardView, onAct: (act: Act) => void): HTMLElement {
  const { telling, sheet, quotedBy } = view;
  const button = (act: Act, text: string, attributes: Attributes = {}) => {
    const element = build(document, 'button', { type: 'button', 'data-act': act, ...attributes }, text);
    element.addEventListener('click', (event) => {
      if (event.isTrusted) onAct(act);
    });
    return element;
  };
  const turn = (act: Act, text: string, label: string) => {
    const element = button(act, '', { title: label });
    element.append(build(document, 'span', { class: 'rtl-turn', 'aria-hidden': 'true' }, text));
    return element;
  };
  const ofStory = { dir: 'auto', lang: view.language || undefined };
  const isForm = typeof sheet === 'object';
  const card = build(
    document,
    'section',
    {
      class: 'card',
      role: 'dialog',
      'aria-label': `${telling.label}: ${telling.title}`,
      lang: say('strings_language'),
      dir: readerDirection(),
      tabindex: '-1',
      'data-dark': view.isDark,
      'data-form': isForm,
    },
    build(
      document,
      'header',
      { role: 'none' },
      build(document, 'span', {}, telling.label),
      !isForm && turn('previous', '‹', say('card_previous')),
      !isForm && build(document, 'span', {}, say('card_place', view.at, view.of)),
      !isForm && turn('next', '›', say('card_next')),
      turn('close', '×', say('card_close')),
    ),
    build(document, 'h2', view.kind === 'figure' ? { dir: 'auto' } : ofStory, telling.title),
    !isForm && telling.role && build(document, 'p', ofStory, telling.role),
    !isForm && telling.lines.length > 0 && build(document, 'p', { class: 'lines' }, telling.lines.join(' · ')),
    !isForm &&
      quotedBy !== null &&
      build(document, 'p', { class: 'lines' }, button('quote', say('card_said_by', quotedBy))),
    isForm && build(document, 'iframe', { src: sheet.form, title: say('card_correct') }),
    !isForm && build(document, 'div', { class: 'acts' }, ...listButtons(view, button)),
    build(document, 'p', { class: 'notice' }, view.notice),
  );
  card.style.setProperty('--kind', view.colour);
  return card;
}

function listButtons(
  { sheet, kind, isKept, isReadonly }: CardView,
  button: (act: Act, text: string, attributes?: Attributes) => HTMLElement,
): HTMLElement[] {
  const written = { disabled: isReadonly, title: isReadonly ? say('private_window') : undefined };
  const reject = button('reject', sayNamed(`card_not_${kind}`), {
    ...written,
    'aria-expanded': String(sheet === 'scopes'),
  });
  if (sheet === 'scopes') {
    return [
      reject,
      button('reject-article', say('card_reject_here'), written),
      button('reject-site', say('card_reject_site'), written),
      button('reject-everywhere', say('card_reject_everywhere'), written),
    ];
  }
  return [
    button('keep', say(isKept ? 'card_kept' : 'keep'), { 'aria-pressed': String(isKept), ...written }),
    button('note', say('note'), written),
    button('copy', say('card_copy')),
    button('correct', say('card_correct'), written),
    reject,
  ];
}
