import { readerDirection, t, translate } from '../../../messaging/strings.ts';
import type { Scope } from '../../../model.ts';
import { build } from '../element.ts';
import type { CardContent } from './content.ts';

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
  content: CardContent;
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
  const { content, sheet, quotedBy } = view;
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
      'aria-label': `${content.label}: ${content.title}`,
      lang: t('strings_language'),
      dir: readerDirection(),
      tabindex: '-1',
      'data-dark': view.isDark,
      'data-form': isForm,
    },
    build(
      document,
      'header',
      { role: 'none' },
      build(document, 'span', {}, content.label),
      !isForm && turn('previous', '‹', t('card_previous')),
      !isForm && build(document, 'span', {}, t('card_place', view.at, view.of)),
      !isForm && turn('next', '›', t('card_next')),
      turn('close', '×', t('card_close')),
    ),
    build(document, 'h2', view.kind === 'figure' ? { dir: 'auto' } : ofStory, content.title),
    !isForm && content.role && build(document, 'p', ofStory, content.role),
    !isForm && content.lines.length > 0 && build(document, 'p', { class: 'lines' }, content.lines.join(' · ')),
    !isForm &&
      quotedBy !== null &&
      build(document, 'p', { class: 'lines' }, button('quote', t('card_said_by', quotedBy))),
    isForm && build(document, 'iframe', { src: sheet.form, title: t('card_correct') }),
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
  const written = { disabled: isReadonly, title: isReadonly ? t('private_window') : undefined };
  const reject = button('reject', translate(`card_not_${kind}`), {
    ...written,
    'aria-expanded': String(sheet === 'scopes'),
  });
  if (sheet === 'scopes') {
    return [
      reject,
      button('reject-article', t('card_reject_here'), written),
      button('reject-site', t('card_reject_site'), written),
      button('reject-everywhere', t('card_reject_everywhere'), written),
    ];
  }
  return [
    button('keep', t(isKept ? 'card_kept' : 'keep'), { 'aria-pressed': String(isKept), ...written }),
    button('note', t('note'), written),
    button('copy', t('card_copy')),
    button('correct', t('card_correct'), written),
    reject,
  ];
}
