import type { ComponentChildren } from 'preact';
import type { CardAct, CardView } from '../../messaging/frame.ts';
import type { Correction } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import { cycle } from '../design/hold-focus.ts';
import { BookmarkIcon, CheckIcon, CloseIcon, CopyIcon } from '../design/icons.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { t, translate } from '../shared/strings.ts';
import { FormInCard } from './editors.tsx';

interface Props {
  view: CardView;
  /** A message about the last action; '' for none. */
  notice: string;
  onAct(act: CardAct): void;
  correct(corrections: Correction[]): Promise<unknown>;
}

/** The card of a finding: what it may be, its description, and its actions. */
export function Card({ view, notice, onAct, correct }: Props) {
  const { finding, content, footer, done, language } = view;
  const { title, lead = title, role, reading, lines, answers = [] } = content;
  const ofStory = { dir: 'auto', lang: language || undefined } as const;
  const isForm = footer === 'form';
  const around = lead.split(title);
  return (
    <section
      class="card"
      role="dialog"
      aria-label={`${content.label}: ${lead}`}
      tabIndex={-1}
      data-focus
      onKeyDown={(event) => pressKey(event, isForm, onAct)}
    >
      <Head view={view} onAct={onAct} />
      <div class="body">
        <h2>
          {around[0] && <span class="perhaps">{around[0]}</span>}
          <bdi {...ofStory}>{title}</bdi>
          {around[1] && <span class="perhaps">{around[1]}</span>}
        </h2>
        {isForm ? (
          <FormInCard of={finding} save={correct} cancel={() => onAct('close')} />
        ) : (
          <>
            {role && (
              <p class="reading" {...ofStory}>
                {role}
              </p>
            )}
            {reading && <p class="reading">{reading}</p>}
            {lines.map((line) => (
              <p key={line} class="why">
                {line}
              </p>
            ))}
            {answers.length > 0 && !done && (
              <p class="answers">
                {answers.map(({ label }, at) => (
                  <Act key={label} act={`answer-${at}`} view={view} onAct={onAct}>
                    {label}
                  </Act>
                ))}
              </p>
            )}
          </>
        )}
        <p class="notice">{notice}</p>
      </div>
      {done && !isForm && (
        <p class="done" role="status">
          <CheckIcon />
          <span>{done.says}</span>
          {done.canWiden && <Act act="widen" label={t('card_widen')} view={view} onAct={onAct} />}
          <Act act="undo" label={t('undo')} view={view} onAct={onAct} />
        </p>
      )}
      {!isForm && !done?.isRejected && <Foot view={view} onAct={onAct} />}
    </section>
  );
}

type Doing = Pick<Props, 'view' | 'onAct'>;

/** What the words may be: one press changes it. */
function Head({ view, onAct }: Doing) {
  const { content, footer, done } = view;
  const readings = content.readings ?? [{ label: content.label, isChosen: true }];
  return (
    <div class="head">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line in all browsers */}
      <div class="readings" role="group" aria-label={t('card_readings')}>
        {readings.map(({ label, isChosen }, at) => (
          <Act
            key={label}
            act={`reading-${at}`}
            view={view}
            onAct={onAct}
            isPressed={isChosen && !done?.isRejected}
            disabled={footer === 'form' || done?.isRejected}
          >
            {label}
          </Act>
        ))}
      </div>
      <button type="button" class="icon-button" data-act="close" title={t('card_close')} onClick={() => onAct('close')}>
        <CloseIcon />
      </button>
    </div>
  );
}

interface ActProps extends Doing {
  act: CardAct;
  children?: ComponentChildren;
  label?: string;
  isPressed?: boolean;
  disabled?: boolean | undefined;
}

/** A button that stores something, which a private window forbids. */
function Act({ act, children, label, view: { isReadonly }, onAct, isPressed, disabled = false }: ActProps) {
  return (
    <button
      type="button"
      data-act={act}
      aria-pressed={isPressed}
      disabled={disabled || isReadonly}
      title={isReadonly ? t('private_window') : undefined}
      onClick={() => onAct(act)}
    >
      {children ?? label}
    </button>
  );
}

/** What can be done with a card: two things as words, the rest in a menu. */
function Foot({ view, onAct }: Doing) {
  const { finding, content, isKept, isReadonly, quotedBy, hasOthers } = view;
  const { isQuotation, rejectLabel } = infoOf(finding.kind);
  const keep = (
    <Act act="keep" view={view} onAct={onAct} isPressed={isKept}>
      <BookmarkIcon filled={isKept} />
      {t(isKept ? 'card_kept' : 'keep')}
    </Act>
  );
  const copyLabel = t(isQuotation ? 'copy_with_source' : 'card_copy');
  const copy = (
    <button type="button" data-act="copy" onClick={() => onAct('copy')}>
      <CopyIcon />
      {copyLabel}
    </button>
  );
  const rejects = content.rejectLabel ?? '';
  // “Not a quote” is one of the readings.
  const isRejectedAbove = isQuotation === true;
  const item = (name: CardAct, label: string, isThere: boolean): MenuItem[] =>
    isThere && label ? [{ name, label, act: () => onAct(name) }] : [];
  const items = [
    ...item('note', t('note'), !isReadonly),
    ...item('copy', copyLabel, rejects !== ''),
    ...item('previous', t('card_previous'), hasOthers),
    ...item('next', t('card_next'), hasOthers),
    ...item('quotation', t('card_said_by', quotedBy ?? ''), quotedBy !== null),
    ...item('correct', t('card_correct'), !isReadonly),
    ...item('reject', translate(rejectLabel), !isReadonly && !rejects && !isRejectedAbove),
  ];
  return (
    <div class="foot">
      {isQuotation ? copy : keep}
      {isQuotation ? keep : rejects ? <Act act="reject" label={translate(rejects)} view={view} onAct={onAct} /> : copy}
      <span class="place" />
      {items.length > 0 && <MoreMenu label={t('more_for', content.title)} items={items} />}
    </div>
  );
}

/** Handles keys: Tab cycles within the card, arrow keys go to the next or previous finding, C copies. */
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
