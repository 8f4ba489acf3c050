import type { CardAct, CardView } from '../../messaging/frame.ts';
import type { Correction } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import { cycle } from '../design/hold-focus.ts';
import { t, translate } from '../shared/strings.ts';
import { FormInCard } from './editors.tsx';

interface Props {
  view: CardView;
  /** A message about the last action; '' for none. */
  notice: string;
  onAct(act: CardAct): void;
  correct(corrections: Correction[]): Promise<unknown>;
}

/** The card of a finding: its description and actions. */
export function Card({ view, notice, onAct, correct }: Props) {
  const { finding, content, footer, quotedBy, language } = view;
  const ofStory = { dir: 'auto', lang: language || undefined } as const;
  const isForm = footer === 'form';
  return (
    <section
      class="card"
      role="dialog"
      aria-label={`${content.label}: ${content.title}`}
      tabIndex={-1}
      data-focus
      onKeyDown={(event) => pressKey(event, isForm, onAct)}
    >
      <div class="head">
        <span>{content.label}</span>
        {!isForm && <Turn act="previous" sign="‹" label={t('card_previous')} onAct={onAct} />}
        {!isForm && <span>{t('card_place', view.at, view.of)}</span>}
        {!isForm && <Turn act="next" sign="›" label={t('card_next')} onAct={onAct} />}
        <Turn act="close" sign="×" label={t('card_close')} onAct={onAct} />
      </div>
      <h2 {...ofStory}>{content.title}</h2>
      {!isForm && content.role && <p {...ofStory}>{content.role}</p>}
      {!isForm && content.lines.length > 0 && <p class="lines">{content.lines.join(' · ')}</p>}
      {!isForm && quotedBy !== null && (
        <p class="lines">
          <ActButton act="quotation" label={t('card_said_by', quotedBy)} onAct={onAct} />
        </p>
      )}
      {isForm ? (
        <FormInCard of={finding} save={correct} cancel={() => onAct('close')} />
      ) : (
        <div class="acts">
          <Buttons view={view} onAct={onAct} />
        </div>
      )}
      <p class="notice">{notice}</p>
    </section>
  );
}

function Buttons({ view: { footer, finding, isKept, isReadonly }, onAct }: Pick<Props, 'view' | 'onAct'>) {
  const written = { disabled: isReadonly, title: isReadonly ? t('private_window') : undefined, onAct };
  const reject = (
    <ActButton
      key="reject"
      act="reject"
      label={translate(infoOf(finding.kind).rejectLabel)}
      {...written}
      aria-expanded={footer === 'scopes'}
    />
  );
  if (footer === 'scopes') {
    return (
      <>
        {reject}
        <ActButton act="reject-article" label={t('card_reject_here')} {...written} />
        <ActButton act="reject-site" label={t('card_reject_site')} {...written} />
        <ActButton act="reject-everywhere" label={t('card_reject_everywhere')} {...written} />
      </>
    );
  }
  return (
    <>
      <ActButton act="keep" label={t(isKept ? 'card_kept' : 'keep')} aria-pressed={isKept} {...written} />
      <ActButton act="note" label={t('note')} {...written} />
      <ActButton act="copy" label={t('card_copy')} onAct={onAct} />
      <ActButton act="correct" label={t('card_correct')} {...written} />
      {reject}
    </>
  );
}

function ActButton({
  act,
  label,
  onAct,
  ...attributes
}: {
  act: CardAct;
  label: string;
  onAct(act: CardAct): void;
  disabled?: boolean;
  title?: string | undefined;
  'aria-pressed'?: boolean;
  'aria-expanded'?: boolean;
}) {
  return (
    <button type="button" data-act={act} {...attributes} onClick={() => onAct(act)}>
      {label}
    </button>
  );
}

function Turn({ act, sign, label, onAct }: { act: CardAct; sign: string; label: string; onAct(act: CardAct): void }) {
  return (
    <button type="button" data-act={act} title={label} onClick={() => onAct(act)}>
      <span class="rtl-turn" aria-hidden="true">
        {sign}
      </span>
    </button>
  );
}

/** Handles keys: Tab cycles within the card, the left and right arrow keys go to the next or previous finding, C copies. */
function pressKey(event: KeyboardEvent, isForm: boolean, onAct: (act: CardAct) => void): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  const card = event.currentTarget as HTMLElement;
  if (key === 'Escape') {
    event.preventDefault();
    onAct('close');
  } else if (key === 'Tab') {
    cycle(event, card);
  } else if (isForm) {
    return;
  } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
    event.preventDefault();
    onAct((key === 'ArrowRight') === (document.dir !== 'rtl') ? 'next' : 'previous');
  } else if (key.toLowerCase() === 'c' && !altKey && !ctrlKey && !metaKey) {
    event.preventDefault();
    onAct('copy');
  }
}
